import {
  areasOf,
  at,
  cellsIn,
  clamp,
  type Extent,
  isSingle,
  type Range,
  rangeOf,
  type Selection,
  type Spot
} from './selection'

/**
 * Tab: the next cell of the row, then the first of the next row; back the same way. `writes`: it ends typing. Of several
 * selected cells the next, round and round: so does `entered`.
 */
export function tabbed(selection: Selection, back: boolean, extent: Extent, writes = false): Selection {
  const inside = cycled(selection, 'across', back, extent)
  if (inside !== null) return inside
  const { row, column } = selection.active
  const index = row * extent.columns + column + (back ? -1 : 1)
  const last = extent.rows * extent.columns - 1
  const kept = Math.min(Math.max(index, 0), last)
  return {
    ...at(Math.floor(kept / extent.columns), kept % extent.columns),
    returnTo: selection.returnTo ?? column,
    ...((writes || selection.hasWritten) && { hasWritten: true })
  }
}

/** Enter after typing: a row down (or up), in the column where the run of Tabs began. */
export function entered(selection: Selection, back: boolean, extent: Extent): Selection {
  const inside = cycled(selection, 'down', back, extent)
  if (inside !== null) return inside
  const row = clamp(selection.active.row + (back ? -1 : 1), extent.rows)
  return at(row, clamp(selection.returnTo ?? selection.active.column, extent.columns))
}

/**
 * Tab (`across`) and Enter (`down`) in a selection of several cells: the active cell goes round within it, row by row or column
 * by column, from one area to the next and from the last to the first; what is selected stays. Null where it is one cell only.
 */
export function cycled(
  selection: Selection,
  way: 'across' | 'down',
  isBack: boolean,
  extent: Extent
): Selection | null {
  const areas = areasOf(selection, extent)
  if (areas.length === 1 && areas.every(isSingle)) return null
  const { returnTo: _, hasWritten: __, ...kept } = selection
  const own = rangeOf(selection, extent)
  const to = indexOf(own, selection.active, way) + (isBack ? -1 : 1)
  if (to >= 0 && to < cellsIn(own)) return { ...kept, active: spotOf(own, to, way) }
  const turned = turn(kept, isBack)
  const area = rangeOf(turned, extent)
  return { ...turned, active: spotOf(area, isBack ? cellsIn(area) - 1 : 0, way) }
}

/** The next area, or the one before, takes the place of the one that grows: the active cell always stands in that. */
function turn(selection: Selection, isBack: boolean): Selection {
  const { active, further, ...own } = selection
  if (further === undefined) return selection
  const ring = [...further, own]
  const turned = isBack ? [...ring.slice(-1), ...ring.slice(0, -1)] : [...ring.slice(1), ...ring.slice(0, 1)]
  return { ...(turned.at(-1) ?? own), active, further: turned.slice(0, -1) }
}

function indexOf({ top, left, bottom, right }: Range, { row, column }: Spot, way: 'across' | 'down'): number {
  return way === 'across'
    ? (row - top) * (right - left + 1) + column - left
    : (column - left) * (bottom - top + 1) + row - top
}

function spotOf({ top, left, bottom, right }: Range, index: number, way: 'across' | 'down'): Spot {
  const length = way === 'across' ? right - left + 1 : bottom - top + 1
  const [far, near] = [Math.floor(index / length), index % length]
  return way === 'across' ? { row: top + far, column: left + near } : { row: top + near, column: left + far }
}
