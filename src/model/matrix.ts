import { pairsIn } from './settings'
import type { Column, ColumnId, OptionId, Setting, Table, Text } from './template'

/** One of the two lists that a matrix crosses. */
export interface Side {
  readonly column: ColumnId
  readonly label: Text
  readonly entries: readonly { readonly id: OptionId; readonly label: Text }[]
}

/** A setting that says what two choices come to together: one cell for each pair of them. */
export interface Matrix {
  readonly key: string
  readonly label: Text
  readonly rows: Side
  readonly columns: Side
  /** What a cell can say: the options of the column that reads it, or the numbers of the template's own matrix. */
  readonly results: readonly { readonly id: OptionId; readonly label: Text }[]
}

/** The matrices of a table: settings that lookups over two of its lists read from, each once. */
export function matricesOf(table: Table): readonly Matrix[] {
  const found = new Map<string, Matrix>()
  for (const column of table.columns) {
    const matrix = matrixOf(table, column)
    if (matrix !== null && !found.has(matrix.key)) found.set(matrix.key, matrix)
  }
  return [...found.values()]
}

function matrixOf(table: Table, column: Column): Matrix | null {
  if (column.kind !== 'derived' || column.rule !== 'lookup' || column.inputs.length !== 3) return null
  const sides = column.inputs.flatMap(input => ('setting' in input ? [] : (sideOf(table, input.column) ?? [])))
  const key = column.inputs.flatMap(input => ('setting' in input ? input.setting : []))[0]
  const [rows, columns] = sides
  if (key === undefined || rows === undefined || columns === undefined) return null
  return { key, label: column.label, rows, columns, results: resultsOf(table, column, key) }
}

function sideOf(table: Table, id: ColumnId): Side | null {
  const column = table.columns.find(one => one.id === id)
  if (column?.kind !== 'choice') return null
  return { column: id, label: column.label, entries: column.options.filter(({ retired }) => !retired) }
}

function resultsOf(table: Table, { result }: Extract<Column, { kind: 'derived' }>, key: string): Matrix['results'] {
  if (result.as === 'choice') return result.options
  const given = [...new Set(pairsIn(table.settings?.[key]).map(([, to]) => to))].sort((a, b) => Number(a) - Number(b))
  return given.map(id => ({ id, label: { en: id, fr: id } }))
}

/** What a matrix says, by the two entries; '' where it says nothing. */
export function cellIn(pairs: Setting, row: OptionId, column: OptionId): OptionId {
  return pairsIn(pairs).find(([from]) => from === `${row}/${column}`)?.[1] ?? ''
}

/** A matrix with something else in one cell. */
export function withCell(
  pairs: Setting,
  row: OptionId,
  column: OptionId,
  to: OptionId
): readonly (readonly [from: string, to: string])[] {
  const at = `${row}/${column}`
  const known = pairsIn(pairs)
  if (!known.some(([from]) => from === at)) return [...known, [at, to]]
  return known.map(pair => (pair[0] === at ? ([at, to] as const) : pair))
}

/** Whether a setting fills every cell of a matrix with something that it can say. */
export function isWhole({ rows, columns, results }: Matrix, pairs: Setting): boolean {
  const ids = new Set(results.map(({ id }) => id))
  return rows.entries.every(row => columns.entries.every(column => ids.has(cellIn(pairs, row.id, column.id))))
}
