import type { Id } from '../../../model/change'
import type { Row } from '../../../model/state'
import { at, type Selection } from '../selection/selection'

/**
 * Rows in the order in which they stood, as they are now: a row that is being edited stays in its place and in sight until
 * it is left. Rows that are gone are left out; rows that were not there, shown or not, among `all` stand at the end.
 */
export function heldRows(shown: readonly Row[], all: readonly Row[], now: readonly Row[]): readonly Row[] {
  const rows = new Map(now.map(row => [row.id, row]))
  const held = shown.flatMap(({ id }) => {
    const row = rows.get(id)
    return row === undefined ? [] : [row]
  })
  const known = new Set(all.map(({ id }) => id))
  return [...held, ...now.filter(({ id }) => !known.has(id))]
}

/**
 * The rows of the latest act, while someone goes through them: those not yet left stay in sight whatever the filters say. It
 * ends when someone goes to a row that is none of them.
 */
export interface Touched {
  readonly rows: ReadonlySet<Id>
  readonly left: ReadonlySet<Id>
}

export const untouched: Touched = { rows: new Set(), left: new Set() }

/** With rows that have just changed. An act over several of them leaves none; of one row, typing ends where the row is left. */
export function touchedBy({ rows, left }: Touched, changed: readonly Id[]): Touched {
  if (changed.length === 0) return { rows, left }
  const again = new Set(changed)
  return { rows: new Set([...rows, ...changed]), left: new Set([...left].filter(id => !again.has(id))) }
}

/** When someone goes from one row to another. `stays`: the row that is left is not done with. */
export function goneOn(touched: Touched, from: Id | null, to: Id | null, stays = false): Touched {
  const { rows, left } = touched
  if (to === null || !rows.has(to)) return untouched
  return from === null || from === to || stays ? touched : { rows, left: new Set([...left, from]) }
}

/** The rows that stay in sight: the one that someone is in, and those of the act that were not left yet. */
export function staying({ rows, left }: Touched, row: Id | null): ReadonlySet<Id> {
  const kept = new Set([...rows].filter(id => !left.has(id)))
  return row === null ? kept : kept.add(row)
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
