import { gapsOf } from '../../../src/model/checks'
import { cellOf } from '../../../src/model/derive'
import { rowsOf } from '../../../src/model/state'
import type { CellValue, Fields, Template } from '../../../src/model/template'
import { columnOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

/** Rows of a table; a list is keyed by its places from 1, so that a reference is `template/table/1`. */
export type Rows = readonly Fields[] | Readonly<Record<string, Fields>>

/** What a test asks of a workbook whose sheets are filled. */
export interface Filled {
  /** The cells of some columns, row by row. */
  readonly cells: (path: string, ...columns: readonly string[]) => readonly (readonly CellValue[])[]
  /** The gaps of a template's sheet: check, table, and the place of the row that it speaks of, from 1. */
  readonly gaps: (template: string) => readonly string[]
  /** The checks that found something in a table (`template/table`), each once. */
  readonly checks: (path: string) => readonly string[]
}

/** A workbook with one sheet of each template that is named in `tables`, by `template/table`. */
export function workbookWith(tables: Readonly<Record<string, Rows>>, today = '2027-01-04'): Filled {
  const ids = [...new Set(Object.keys(tables).map(path => path.split('/')[0] ?? ''))]
  const used = templates.filter(({ id }) => ids.includes(id))
  const rows = used.map(({ id }) => ({ template: id, tables: ofTemplate(tables, id) }))
  const workbook = workbookAt({ templates: used, rows }, today).workbook()
  const sheetOf = (template: string) => sheetsOf(workbook).find(sheet => sheet.template.id === template)?.id ?? ''
  return {
    cells: (path, ...columns) => {
      const [template = '', table = ''] = path.split('/')
      const found = tableOf(templateOf(template), table)
      return rowsOf(workbook.state, sheetOf(template), table).map(row =>
        columns.map(id => {
          const column = columnOf(found, id)
          if (column === undefined) throw new Error(`${path} has no column ${id}`)
          return cellOf(workbook, sheetOf(template), table, row, column, today)
        })
      )
    },
    gaps: template =>
      gapsOf(workbook, sheetOf(template), today).map(({ check, table, row, columns }) => {
        const place = rowsOf(workbook.state, sheetOf(template), table).findIndex(({ id }) => id === row)
        return `${check === 'required' ? `required ${columns.join()}` : check} ${table}${place < 0 ? '' : ` ${place + 1}`}`
      }),
    checks: path => {
      const [template = '', table = ''] = path.split('/')
      const found = gapsOf(workbook, sheetOf(template), today).filter(
        gap => gap.table === table && gap.kind === 'check'
      )
      return [...new Set(found.map(({ check }) => check))]
    }
  }
}

function ofTemplate(tables: Readonly<Record<string, Rows>>, template: string) {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([path, rows]) => {
      const [of, table = ''] = path.split('/')
      return of === template ? [[table, keyed(rows)] as const] : []
    })
  )
}

function keyed(rows: Rows): readonly { readonly key: string; readonly cells: Fields }[] {
  const entries = Array.isArray(rows) ? rows.map((row, at) => [String(at + 1), row] as const) : Object.entries(rows)
  return entries.map(([key, cells]) => ({ key, cells }))
}

export function templateOf(id: string): Template {
  const found = templates.find(one => one.id === id)
  if (found === undefined) throw new Error(`there is no template ${id}`)
  return found
}
