import { takenOut } from './areas'
import { type Area, areasOf, at, contains, type Extent, type Range, rangeOf, type Selection } from './selection'

/**
 * A selection without some cells, as Mod asks for cells that are selected already. The active cell stays where it is left, else
 * it is the first of the last area. One cell is always selected: where nothing would be left, it is the active one.
 */
export function deselected(selection: Selection, hole: Range, extent: Extent): Selection {
  const { active, further = [], anchor, focus, whole } = selection
  const areas: readonly Area[] = [...further, { anchor, focus, ...(whole && { whole }) }]
  const left = areas.flatMap(area =>
    takenOut(rangeOf(area, extent), hole).map(range => ({ range, area: areaOf(range, area, extent) }))
  )
  const own = left.findLast(({ range }) => contains(range, active)) ?? left.at(-1)
  if (own === undefined) return at(active.row, active.column)
  const others = left.flatMap(part => (part === own ? [] : [part.area]))
  return {
    ...own.area,
    active: contains(own.range, active) ? active : own.area.anchor,
    ...(others.length > 0 && { further: others })
  }
}

/** What is left of whole rows or columns and still reaches from end to end goes on doing so. */
function areaOf(range: Range, { whole }: Area, extent: Extent): Area {
  const corners = {
    anchor: { row: range.top, column: range.left },
    focus: { row: range.bottom, column: range.right }
  }
  const isWide = range.left === 0 && range.right === extent.columns - 1
  const isHigh = range.top === 0 && range.bottom === extent.rows - 1
  if (isHigh && whole === 'all' && isWide) return { ...corners, whole }
  if (isWide && (whole === 'rows' || whole === 'all')) return { ...corners, whole: 'rows' }
  if (isHigh && (whole === 'columns' || whole === 'all')) return { ...corners, whole: 'columns' }
  return corners
}

/** Whether all cells of a range are selected. */
export function isTaken(selection: Selection, range: Range, extent: Extent): boolean {
  const areas = areasOf(selection, extent)
  return (
    areas.reduce<readonly Range[]>((rest, area) => rest.flatMap(part => takenOut(part, area)), [range]).length === 0
  )
}
