import { readsOf } from './private'
import type { Column, ColumnId, Input, Table, TableId, Template } from './template'
import { definitionsOf, type Workbook } from './workbook'

/** A column that is worked out from another. */
export interface ReadingColumn {
  readonly template: Template
  readonly table: Table
  readonly column: Column
}

/** The columns in use that are worked out directly from one of a table, in every sheet; of sheets of one template the first. */
export function readersOf(workbook: Workbook, read: Table, id: ColumnId): readonly ReadingColumn[] {
  const templates = definitionsOf(workbook)
  const found = templates.flatMap(template =>
    template.tables.flatMap(table =>
      table.columns
        .filter(column => !column.retired && reads(templates, { template, table, column }, read, id))
        .map(column => ({ template, table, column }))
    )
  )
  const keyOf = ({ template, table, column }: ReadingColumn): string => `${template.id}/${table.id}/${column.id}`
  return [...new Map(found.toReversed().map(one => [keyOf(one), one])).values()].toReversed()
}

function reads(templates: readonly Template[], { template, table, column }: ReadingColumn, read: Table, id: ColumnId) {
  if (column.kind !== 'derived') return false
  const isRead = readsOf(templates, table, column).some(([other, one]) => other === read && one === id)
  return isRead || column.inputs.some(input => 'table' in input && isFoundBy(template, input, read, id))
}

/** Whether rows are found, or put in their order, by a column. */
function isFoundBy(template: Template, input: Extract<Input, { readonly table: TableId }>, read: Table, id: ColumnId) {
  if (input.by !== id && input.order !== id) return false
  return input.template === undefined
    ? template.tables.includes(read) && input.table === read.id
    : input.table === read.id
}
