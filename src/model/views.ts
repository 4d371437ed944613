import type { Id } from './change'
import { type Look, plainLook } from './look'
import { type Row, recordsOf, type State } from './state'
import type { ColumnId, Table, TableId, View } from './template'

/**
 * A view that a person saved: a record of kind `view`, one field for each part of the look, so that two copies that change
 * different parts of it come together without a question. Which one documents use is a setting of the table (`exportView`).
 */
export interface SavedView {
  readonly id: Id
  readonly sheet: Id
  readonly table: TableId
  readonly name: string
  /** The view of the template that it began as: its columns, run-together ones too, and the rows that it shows. */
  readonly base: string
  readonly look: Look
}

/** The parts of a look, as they are named on disk. */
export const lookFields = [
  'order',
  'hidden',
  'widths',
  'frozen',
  'wrap',
  'sort',
  'filters',
  'group',
  'foot'
] as const satisfies readonly (keyof Look)[]

/** The setting of a table that names the saved view which documents and CSV follow. */
export const exportView = 'export-view'

const read = new WeakMap<Row, SavedView | null>()

/** The saved views of a table, in their order. */
export function savedViews(state: State, sheet: Id, table: TableId): readonly SavedView[] {
  return recordsOf(state, 'view').flatMap(record => {
    const view = viewIn(record)
    return view !== null && view.sheet === sheet && view.table === table ? [view] : []
  })
}

/** What a record says, the same object for the same record; null where it names no table. */
function viewIn(record: Row): SavedView | null {
  const known = read.get(record)
  if (known !== undefined) return known
  const { sheet, table, name, base } = record.fields
  const view =
    typeof sheet === 'string' && typeof table === 'string'
      ? { id: record.id, sheet, table, name: text(name), base: text(base), look: lookIn(record) }
      : null
  read.set(record, view)
  return view
}

function text(value: Row['fields'][string] | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Parts that are empty on disk are those of the plain look. A column that stays frozen is `{ last: id }`, for null is a word. */
function lookIn({ fields }: Row): Look {
  const parts = lookFields.flatMap(name => (fields[name] === undefined ? [] : [[name, fields[name]] as const]))
  const { frozen, ...look } = Object.fromEntries(parts) as Partial<Look> & {
    frozen?: { readonly last: ColumnId | null }
  }
  return { ...plainLook, ...look, ...(frozen && { frozen: frozen.last }) }
}

/** A table's view: of its template, or one that a person saved, with the template's view that it began as. */
export interface ChosenView {
  readonly id: string
  readonly view: View
  readonly saved: SavedView | null
  readonly look: Look
}

/** The view of an id; the table's first where there is none of it. Undefined for a table without views. */
export function viewOf(state: State, sheet: Id, table: Table, id: string | undefined): ChosenView | undefined {
  const saved = savedViews(state, sheet, table.id).find(one => one.id === id)
  const view = table.views.find(one => one.id === (saved?.base ?? id)) ?? table.views[0]
  if (view === undefined) return undefined
  return saved === undefined
    ? { id: view.id, view, saved: null, look: plainLook }
    : { id: saved.id, view, saved, look: saved.look }
}
