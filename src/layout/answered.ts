import { isGiven } from '../model/given'
import type { Row } from '../model/state'
import { nameOfRow } from '../model/workbook'
import { laid, allOf, type Origin } from './entries'
import type { LaidColumn, TableLayout } from './table'
import type { Table } from '../model/template'

/** A layout without the rows that a fixed table came with and nobody has answered; those are named. */
export interface Answered {
  readonly layout: TableLayout
  readonly blank: readonly string[]
}

/** The rows of a fixed table of which something is said; other tables as they are. */
export function answered(origin: Origin, table: Table, layout: TableLayout): Answered {
  if (table.shape !== 'fixed') return { layout, blank: [] }
  const whole = laid(origin, table, allOf(origin, table))
  const rows = layout.rows.filter(row => isAnswered(whole, row))
  const said = new Set(rows)
  return {
    layout: { ...layout, rows },
    blank: layout.rows.filter(row => !said.has(row)).map(row => nameOfRow(origin.workbook, row.id, origin.ask.language))
  }
}

function isAnswered(layout: TableLayout, row: Row): boolean {
  return layout.columns.some(column => says(layout, row, column))
}

/** Something entered that the row did not begin with; a number worked out, other than nought; a word worked out that judges, such as “Not heard yet”. */
function says(layout: TableLayout, row: Row, laidColumn: LaidColumn): boolean {
  const { column } = laidColumn
  if (column === null || isGiven(layout.table, column.id)) return false
  const { value, text, tone } = layout.cell(row, laidColumn)
  if (column.kind !== 'derived') return text !== '' && value !== column.default
  return typeof value === 'number' ? value !== 0 : tone !== undefined && tone !== 'quiet'
}
