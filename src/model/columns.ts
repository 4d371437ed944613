import type { Place } from './cells'
import type { Address } from './change'
import { ownColumn } from './own'
import { type Row, fieldOf } from './row'
import { type State, recordOf } from './state'
import type { Column, TableId, Template } from './template'

type ColumnsByTable = ReadonlyMap<TableId, readonly Column[]>

/** The columns of a table of a sheet, as the template in the workbook has them, without a person's own; none where that cannot be told. */
export function columnsAt(state: State, place: Place): readonly Column[] {
  if (place.in === undefined) return none
  const [sheet, table] = place.in
  const template = fieldOf(recordOf(state, 'sheet', sheet), 'template')
  const record = typeof template === 'string' ? recordOf(state, 'template', template) : undefined
  return record === undefined ? none : (columnsByTable(record).get(table) ?? none)
}

/** The column that a cell stands in: one of the template, or of a person's own, removed or not. */
export function columnAt(state: State, at: Address): Column | undefined {
  const record = recordOf(state, 'column', at.field)
  const own = record === undefined ? null : ownColumn(record)
  return own?.column ?? columnsAt(state, at).find(({ id }) => id === at.field)
}

const none: readonly Column[] = []

const read = new WeakMap<Row, ColumnsByTable>()

/** The columns of each table that a template's record defines. */
export function columnsByTable(template: Row): ColumnsByTable {
  let columns = read.get(template)
  if (!columns) {
    const definition = fieldOf(template, 'definition') as unknown as Template | null
    columns = new Map(definition?.tables.map(table => [table.id, table.columns]))
    read.set(template, columns)
  }
  return columns
}
