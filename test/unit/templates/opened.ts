import { gapsOf } from '../../../src/model/checks'
import { cellOf } from '../../../src/model/derive'
import { rowsOf } from '../../../src/model/state'
import type { CellValue } from '../../../src/model/template'
import { columnOf, sheetsOf, tableOf, type Workbook } from '../../../src/model/workbook'
import { type Sample, samples, templates } from '../../../templates'
import { workbookAt } from '../workbook'
import { templateOf } from './workbook'

/** A sample as it opens, on the day it is meant for. */
export interface OpenedSample {
  readonly sample: Sample
  readonly workbook: Workbook
  /** The cells of some columns, row by row. */
  readonly cells: (template: string, table: string, ...columns: readonly string[]) => readonly (readonly CellValue[])[]
  /** The gaps of a template's sheet: the check, then the code of the row, or the table; required columns are named. */
  readonly gaps: (template: string) => readonly string[]
}

export function opened(id: string): OpenedSample {
  const sample = samples.find(one => one.id === id)
  if (sample === undefined) throw new Error(`there is no sample ${id}`)
  const used = templates.filter(one => sample.sheets.some(sheet => sheet.template === one.id))
  const made = workbookAt({ templates: used, rows: sample.sheets, language: sample.language }, sample.today)
  const workbook = made.workbook()
  const sheetOf = (template: string) => sheetsOf(workbook).find(sheet => sheet.template.id === template)?.id ?? ''
  return {
    sample,
    workbook,
    cells: (template, table, ...columns) => {
      const [sheet, found] = [sheetOf(template), tableOf(templateOf(template), table)]
      return rowsOf(workbook.state, sheet, table).map(row =>
        columns.map(one => {
          const column = columnOf(found, one)
          if (column === undefined) throw new Error(`${table} has no column ${one}`)
          return cellOf(workbook, sheet, table, row, column, sample.today)
        })
      )
    },
    gaps: template => {
      const sheet = sheetOf(template)
      return gapsOf(workbook, sheet, sample.today).map(({ check, table, row, columns }) => {
        const there = rowsOf(workbook.state, sheet, table).find(one => one.id === row)
        const where = there?.fields['code'] ?? table
        return [check, where, ...(check === 'required' ? columns : [])].join(' ')
      })
    }
  }
}

/** How often each value of a column of one stands there. */
export function counted(rows: readonly (readonly CellValue[])[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [value] of rows) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}
