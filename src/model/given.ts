import type { ColumnId, Table } from './template'

const none: readonly ColumnId[] = []
const known = new WeakMap<Table, readonly ColumnId[]>()

/** The columns that the rows of a fixed table come filled with: they say what the row is, so nobody types over them. */
export function givenColumns(table: Table): readonly ColumnId[] {
  if (table.shape !== 'fixed') return none
  const before = known.get(table)
  if (before !== undefined) return before
  const columns = [...new Set((table.fixed ?? []).flatMap(({ cells }) => Object.keys(cells)))]
  known.set(table, columns)
  return columns
}

export function isGiven(table: Table, column: ColumnId): boolean {
  return givenColumns(table).includes(column)
}
