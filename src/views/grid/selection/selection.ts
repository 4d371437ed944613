/** A cell by where it stands: row and column from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What one drag, or one run of Shift and the arrows, takes: from `anchor` to `focus`; whole rows and columns reach to the ends. */
export interface Area {
  readonly anchor: Spot
  readonly focus: Spot
  readonly whole?: 'rows' | 'columns' | 'all'
}

/** What is selected. `active` takes what is typed, and stands in the area that still grows. */
export interface Selection extends Area {
  readonly active: Spot
  /** Areas taken before this one, with Mod held. */
  readonly further?: readonly Area[]
  /** The column in which a run of Tabs began: Enter goes back to it. */
  readonly returnTo?: number
  /** Something was written in the run of Tabs, so that Enter ends it where it would otherwise open the cell. */
  readonly hasWritten?: true
}

/** How far a selection may go. `rows` counts the empty row at the end, in which a new row begins. */
export interface Extent {
  readonly rows: number
  readonly columns: number
  /** Rows and columns that a page of the window holds. */
  readonly page: { readonly rows: number; readonly columns: number }
}

export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'page-left'
  | 'page-right'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right'
  | 'first'
  | 'last'

export function at(row: number, column: number): Selection {
  const spot = { row, column }
  return { active: spot, anchor: spot, focus: spot }
}

/** The cells of an area, or of the part of a selection that still grows. */
export function rangeOf({ anchor, focus, whole }: Area, extent: Extent): Range {
  const wide = whole === 'rows' || whole === 'all'
  const high = whole === 'columns' || whole === 'all'
  return {
    top: high ? 0 : Math.min(anchor.row, focus.row),
    bottom: high ? Math.max(0, extent.rows - 1) : Math.max(anchor.row, focus.row),
    left: wide ? 0 : Math.min(anchor.column, focus.column),
    right: wide ? Math.max(0, extent.columns - 1) : Math.max(anchor.column, focus.column)
  }
}

/** The cells of a selection, area by area; they may overlap. */
export function areasOf(selection: Selection, extent: Extent): readonly Range[] {
  const { further } = selection
  const range = rangeOf(selection, extent)
  return further === undefined ? [range] : [...further.map(area => rangeOf(area, extent)), range]
}

export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right
}

export function cellsIn(range: Range): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1)
}

export function contains(range: Range, spot: Spot): boolean {
  return spot.row >= range.top && spot.row <= range.bottom && spot.column >= range.left && spot.column <= range.right
}

/** Moves the active cell, or with `extend` the far corner of the range. Never beyond the extent. */
export function moved(
  selection: Selection,
  motion: Motion,
  extent: Extent,
  isFilled: (spot: Spot) => boolean,
  extend = false
): Selection {
  const to = step(extend ? selection.focus : selection.active, motion, extent, isFilled)
  if (!extend) return { active: to, anchor: to, focus: to }
  return extended(selection, to)
}

/** From the active cell to another, as Shift and a click, or a drag, ask. */
export function extended(selection: Selection, to: Spot): Selection {
  const { returnTo: _, hasWritten: __, ...kept } = selection
  return { ...kept, anchor: kept.active, focus: to }
}

/** Another area, begun at a cell, beside what is selected already. */
export function added({ anchor, focus, whole: what, further = [] }: Selection, spot: Spot): Selection {
  return { ...at(spot.row, spot.column), further: [...further, { anchor, focus, ...(what && { whole: what }) }] }
}

/**
 * The block around the active cell: all rows there are, and its column with those beside it, up to one that is quite empty.
 * Everything, where the block is selected already or the active cell stands outside of any.
 */
export function blockOrAll(
  selection: Selection,
  extent: Extent,
  rows: number,
  isEmpty: (column: number) => boolean
): Selection {
  const { active } = selection
  const isIn = (column: number): boolean => column >= 0 && column < extent.columns && !isEmpty(column)
  const all: Selection = { ...at(active.row, active.column), whole: 'all' }
  if (active.row >= rows || !isIn(active.column)) return all
  let [left, right] = [active.column, active.column]
  while (isIn(left - 1)) left--
  while (isIn(right + 1)) right++
  const known = rangeOf(selection, extent)
  const isKnown = known.top === 0 && known.left === left && known.right === right && known.bottom >= rows - 1
  if (isKnown) return all
  return { active, anchor: { row: 0, column: left }, focus: { row: rows - 1, column: right } }
}

/** Whole rows, whole columns, or everything; a range already there is widened. */
export function whole(selection: Selection, what: 'rows' | 'columns' | 'all'): Selection {
  const { returnTo: _, hasWritten: __, ...kept } = selection
  const both = selection.whole !== undefined && selection.whole !== what
  return { ...kept, whole: both ? 'all' : what }
}

/** Keeps the selection inside when rows or columns went away. */
export function kept(selection: Selection, extent: Extent): Selection {
  const inside = (spot: Spot): Spot => {
    const row = clamp(spot.row, extent.rows)
    const column = clamp(spot.column, extent.columns)
    return row === spot.row && column === spot.column ? spot : { row, column }
  }
  const { active, anchor, focus, further } = selection
  const isInside = [active, anchor, focus, ...(further ?? []).flatMap(area => [area.anchor, area.focus])].every(
    spot => inside(spot) === spot
  )
  if (isInside) return selection
  const { further: _, ...own } = selection
  return { ...own, active: inside(active), anchor: inside(anchor), focus: inside(focus) }
}

function step(from: Spot, motion: Motion, extent: Extent, isFilled: (spot: Spot) => boolean): Spot {
  const { row, column } = from
  const { page } = extent
  const to = (r: number, c: number): Spot => ({ row: clamp(r, extent.rows), column: clamp(c, extent.columns) })
  switch (motion) {
    case 'up':
      return to(row - 1, column)
    case 'down':
      return to(row + 1, column)
    case 'left':
      return to(row, column - 1)
    case 'right':
      return to(row, column + 1)
    case 'row-start':
      return to(row, 0)
    case 'row-end':
      return to(row, extent.columns - 1)
    case 'page-up':
      return to(row - page.rows, column)
    case 'page-down':
      return to(row + page.rows, column)
    case 'page-left':
      return to(row, column - page.columns)
    case 'page-right':
      return to(row, column + page.columns)
    case 'edge-up':
      return edge(from, -1, 0, extent, isFilled)
    case 'edge-down':
      return edge(from, 1, 0, extent, isFilled)
    case 'edge-left':
      return edge(from, 0, -1, extent, isFilled)
    case 'edge-right':
      return edge(from, 0, 1, extent, isFilled)
    case 'first':
      return to(0, 0)
    case 'last':
      return to(extent.rows - 1, extent.columns - 1)
  }
}

/** As spreadsheets do: to the end of the filled block, or over blanks to the next filled cell, or to the end. */
function edge(from: Spot, down: number, across: number, extent: Extent, isFilled: (spot: Spot) => boolean): Spot {
  const next = (spot: Spot): Spot => ({ row: spot.row + down, column: spot.column + across })
  const inside = ({ row, column }: Spot): boolean =>
    row >= 0 && column >= 0 && row < extent.rows && column < extent.columns
  let spot = from
  if (!inside(next(spot))) return spot
  if (isFilled(spot) && isFilled(next(spot))) {
    while (inside(next(spot)) && isFilled(next(spot))) spot = next(spot)
    return spot
  }
  do spot = next(spot)
  while (inside(next(spot)) && !isFilled(spot))
  return spot
}

/** Nearest index of so many. */
export function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1))
}
