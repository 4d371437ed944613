import type { Value } from '../model/change'
import { cellOf } from '../model/derive'
import { isLike } from '../model/like'
import { recordsOf, rowsOf } from '../model/state'
import type { CellValue, TemplateId } from '../model/template'
import { columnsOf, sheetsOf, type Workbook } from '../model/workbook'

export interface Dump {
  readonly format: 1
  readonly workbook: { readonly id: string; readonly title: string; readonly language: string }
  readonly sheets: readonly {
    readonly id: string
    readonly template: TemplateId
    readonly title: string
    readonly tables: Readonly<Record<string, readonly DumpRow[]>>
  }[]
}

export interface DumpRow {
  readonly id: string
  /** Every column, derived ones included; null where it is empty. */
  readonly cells: Readonly<Record<string, CellValue>>
}

/**
 * The workbook as JSON (architecture.md 6): living rows in order, forms as one row, derived values worked out for `today`. Where
 * one template is asked for, the sheets of it and of its copies.
 */
export function dump(workbook: Workbook, today: string, template?: TemplateId): Dump {
  const record = recordsOf(workbook.state, 'workbook')[0]
  const language = record?.fields['language'] === 'fr' ? 'fr' : 'en'
  const sheets = sheetsOf(workbook).filter(sheet => template === undefined || isLike(sheet.template, template))
  return {
    format: 1,
    workbook: { id: record?.id ?? '', title: textOf(record?.fields['title']), language },
    sheets: sheets.map(sheet => ({
      id: sheet.id,
      template: sheet.template.id,
      title: sheet.title === '' ? sheet.template.title[language] : sheet.title,
      tables: Object.fromEntries(
        sheet.template.tables.map(({ id: table }) => {
          const columns = columnsOf(workbook, sheet.id, table)
          const rows = rowsOf(workbook.state, sheet.id, table).map(row => ({
            id: row.id,
            cells: Object.fromEntries(
              columns.map(column => [column.id, cellOf(workbook, sheet.id, table, row, column, today)])
            )
          }))
          return [table, rows]
        })
      )
    }))
  }
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}
