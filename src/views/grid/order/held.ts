import type { Id } from '../../../model/change'
import type { Row } from '../../../model/state'
import { at, type Selection } from '../selection/selection'

/**
 * Rows in the order in which they stood, as they are now: a row that is being edited stays in its place and in sight until
 * it is left. Rows that are gone are left out; rows that were not there stand at the end.
 */
export function heldRows(order: readonly Id[], known: ReadonlySet<Id>, now: readonly Row[]): readonly Row[] {
  const rows = new Map(now.map(row => [row.id, row]))
  const kept = order.flatMap(id => {
    const row = rows.get(id)
    return row === undefined ? [] : [row]
  })
  return [...kept, ...now.filter(({ id }) => !known.has(id))]
}

/** The selection on the same rows after they were sorted, filtered, added to or taken from; of several areas the last. */
export function followed(selection: Selection, before: readonly Row[], after: readonly Row[]): Selection {
  const { active, anchor, focus } = selection
  const was = (row: number): Id | undefined => before[row]?.id
  const stays = (row: number): boolean => was(row) === undefined || was(row) === after[row]?.id
  const further = selection.further?.every(area => stays(area.anchor.row) && stays(area.focus.row)) ?? true
  if (further && stays(active.row) && stays(anchor.row) && stays(focus.row)) return selection
  const place = (row: number): number | null => {
    const index = after.findIndex(({ id }) => id === was(row))
    return index < 0 ? null : index
  }
  const [row, from, to] = [place(active.row), place(anchor.row), place(focus.row)]
  if (row === null) return at(active.row, active.column)
  const wasWide = anchor.row !== focus.row
  const together = from !== null && to !== null && Math.abs(from - to) === Math.abs(anchor.row - focus.row)
  if (wasWide && !together) return at(row, active.column)
  const { further: _, ...own } = selection
  return {
    ...own,
    active: { ...active, row },
    anchor: { ...anchor, row: from ?? row },
    focus: { ...focus, row: to ?? row }
  }
}
