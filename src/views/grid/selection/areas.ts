import { cellsIn, type Range } from './selection'

/** The same cells in ranges that do not overlap, so that each cell is counted and written once. */
export function apart(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = []
  for (const range of ranges) {
    let rest: readonly Range[] = [range]
    for (const known of found) rest = rest.flatMap(part => takenOut(part, known))
    found.push(...rest)
  }
  return found
}

/** How many cells ranges hold, each counted once. */
export function countIn(ranges: readonly Range[]): number {
  return apart(ranges).reduce((count, range) => count + cellsIn(range), 0)
}

/** A range without the cells of another, in up to four that do not overlap. */
export function takenOut(range: Range, hole: Range): readonly Range[] {
  const { top, left, bottom, right } = range
  if (hole.top > bottom || hole.bottom < top || hole.left > right || hole.right < left) return [range]
  const [from, to] = [Math.max(top, hole.top), Math.min(bottom, hole.bottom)]
  return [
    { top, left, bottom: from - 1, right },
    { top: to + 1, left, bottom, right },
    { top: from, left, bottom: to, right: hole.left - 1 },
    { top: from, left: hole.right + 1, bottom: to, right }
  ].filter(part => part.top <= part.bottom && part.left <= part.right)
}

/** Rows and columns that together make one table of separate ranges. */
export interface Joined {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/**
 * Ranges as one table, as copying needs them: rows of the same columns one below the other, or columns of the same rows side by
 * side, in the order in which they stand. Null where they make no table.
 */
export function joined(ranges: readonly Range[]): Joined | null {
  const [first] = ranges
  if (first === undefined) return null
  const sameColumns = ranges.every(({ left, right }) => left === first.left && right === first.right)
  const sameRows = ranges.every(({ top, bottom }) => top === first.top && bottom === first.bottom)
  if (!sameColumns && !sameRows) return null
  return {
    rows: inOrder(ranges.map(({ top, bottom }) => [top, bottom])),
    columns: inOrder(ranges.map(({ left, right }) => [left, right]))
  }
}

/** Every number of some spans once, the least first. */
export function inOrder(spans: readonly (readonly [from: number, to: number])[]): readonly number[] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  const found: number[] = []
  for (const [from, to] of sorted) {
    for (let at = Math.max(from, (found.at(-1) ?? -1) + 1); at <= to; at++) found.push(at)
  }
  return found
}
