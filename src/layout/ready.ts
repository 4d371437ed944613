import { format, type Showing } from '../model/cell'
import type { CellValue, Column, Option, ReadyRow, Table } from '../model/template'
import { dressed, type LaidCell } from './dressed'

/** One cell of a row that a template words beforehand, under its heading. */
export interface ReadyCell {
  readonly column: Column
  readonly label: string
  readonly cell: LaidCell
}

/** What a row that a template words beforehand shows, in the table's order of columns and in one language; blanks left out. */
export function layoutReady(table: Table, { cells, words }: ReadyRow, show: Showing): readonly ReadyCell[] {
  return table.columns.flatMap(column => {
    if (column.retired === true) return []
    const label = column.label[show.language]
    const said = words[column.id]?.[show.language]
    if (said !== undefined) return [{ column, label, cell: { text: said, value: said } }]
    const value: CellValue = cells[column.id] ?? null
    if (value === null) return []
    const text = format(column, value, show)
    return [{ column, label, cell: { text, value, ...dressed(column, value, optionsIn(column), show) } }]
  })
}

function optionsIn(column: Column): readonly Option[] {
  return column.kind === 'choice' || column.kind === 'choices' ? column.options : []
}
