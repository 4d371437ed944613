import { cellOf } from '../model/derive'
import type { Row } from '../model/state'
import type { Table } from '../model/template'
import { columnOf } from '../model/workbook'
import type { Origin } from './entries'
import { exportedOf } from './exported'
import { groupWords } from './group'
import type { PrintGroup, PrintSum } from './printed'
import { summarised, summaryFor, summaryText } from './summary'
import { suppressionOf } from './suppressed'
import { type LaidColumn, showing, type TableLayout } from './table'

/** The groups of a table as documents print them: named, counted and added up as on the screen. */
export function groupsIn(
  origin: Origin,
  table: Table,
  { groups, rows }: TableLayout,
  columns: readonly LaidColumn[]
): readonly PrintGroup[] {
  const { workbook, sheet, ask } = origin
  const { group, foot = {} } = exportedOf(workbook, sheet.id, table)
  const by = group === undefined ? undefined : columnOf(table, group)
  if (by === undefined) return []
  const show = showing(workbook, ask.language, ask.currency)
  const sumOf = ({ column }: LaidColumn, own: readonly Row[]): PrintSum | null => {
    if (column === null) return null
    // A sum would tell what a cell beneath it does not.
    const asked = {
      sheet: sheet.id,
      table: table.id,
      language: ask.language,
      today: ask.today,
      suppress: true
    } as const
    if (own.some(row => suppressionOf(workbook, asked, table, row, column.id) !== null)) return null
    const summary = summaryFor(foot, column, 'group')
    const values = own.map(row => cellOf(workbook, sheet.id, table.id, row, column, ask.today))
    const text = summaryText(column, summary, summarised(summary, values), show)
    return text === '' ? null : { summary, text }
  }
  return groups.map(({ value, from, to }) => {
    const own = rows.slice(from, to)
    return { from, count: own.length, title: groupWords(by, value, show), sums: columns.map(one => sumOf(one, own)) }
  })
}
