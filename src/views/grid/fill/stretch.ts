import { bottomOf, type Geometry, indexAt } from '../space/geometry'
import type { Extent, Range } from '../selection/selection'

/** A point of the grid's body, in its own pixels: nought is the first row and the left of the row numbers. */
export interface BodyPoint {
  readonly x: number
  readonly y: number
}

/**
 * The range that a drag of the fill handle asks for: the source drawn out up, down, left or right, whichever way the pointer is
 * further out. Null while it stands inside the source. Below the last row it goes on by rows that are yet to come, if it `grows`.
 */
export function stretched(
  source: Range,
  { x, y }: BodyPoint,
  at: Geometry,
  extent: Extent,
  grows = false
): Range | null {
  const down = outside(y, at.tops[source.top] ?? 0, bottomOf(at, source.bottom))
  const across = outside(x, at.lefts[source.left] ?? 0, at.lefts[source.right + 1] ?? 0)
  if (down === 0 && across === 0) return null
  if (Math.abs(down) >= Math.abs(across)) {
    const end = at.tops[extent.rows] ?? 0
    const beyond = grows && y >= end ? 1 + Math.floor((y - end) / lastHeight(at, extent.rows)) : 0
    const row = Math.min(indexAt(at.tops, y), extent.rows - 1) + beyond
    return { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
  }
  const column = Math.min(indexAt(at.lefts, x), extent.columns - 1)
  return { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) }
}

/** Of the last row of so many, the empty one where there is one: rows to come are taken to be as high. */
export function lastHeight({ tops }: Pick<Geometry, 'tops'>, rows: number): number {
  return Math.max(1, (tops[rows] ?? 0) - (tops[rows - 1] ?? 0))
}

function outside(position: number, from: number, to: number): number {
  return position < from ? position - from : position >= to ? position - to + 1 : 0
}

/** The part of a drawn-out range that is new, and which way it runs. */
export function drawnOut(source: Range, to: Range): { readonly range: Range; readonly way: Way } | null {
  if (to.bottom > source.bottom) return { range: { ...to, top: source.bottom + 1 }, way: 'down' }
  if (to.top < source.top) return { range: { ...to, bottom: source.top - 1 }, way: 'up' }
  if (to.right > source.right) return { range: { ...to, left: source.right + 1 }, way: 'right' }
  if (to.left < source.left) return { range: { ...to, right: source.left - 1 }, way: 'left' }
  return null
}

export type Way = 'down' | 'up' | 'right' | 'left'

/**
 * The source drawn out to where the column beside it ends: the one on its left, else on its right, as far as that is filled
 * without a gap. Null where neither goes on below.
 */
export function toNeighbour(
  source: Range,
  rows: number,
  columns: number,
  isFilled: (spot: { readonly row: number; readonly column: number }) => boolean
): Range | null {
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0 || column >= columns) continue
    let row = source.bottom
    while (row + 1 < rows && isFilled({ row: row + 1, column })) row++
    if (row > source.bottom) return { ...source, bottom: row }
  }
  return null
}
