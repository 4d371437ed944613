import { gapsOf } from '../../../src/model/checks'
import { cellOf } from '../../../src/model/derive'
import { rowsOf } from '../../../src/model/state'
import type { CellValue, Fields, Template } from '../../../src/model/template'
import { columnOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

/** Rows of one template by table and key; a reference is `template/table/key`. */
export type Filling = Readonly<Record<string, Readonly<Record<string, Fields>>>>

export function templateOf(id: string): Template {
  const found = templates.find(one => one.id === id)
  if (found === undefined) throw new Error(`there is no template ${id}`)
  return found
}

/** A workbook of some templates with rows in them, and what its cells and checks come to on a day. */
export function filled(fillings: Readonly<Record<string, Filling>>, today = '2026-11-22') {
  const rows = Object.entries(fillings).map(([template, tables]) => ({
    template,
    tables: Object.fromEntries(
      Object.entries(tables).map(([table, ofTable]) => [
        table,
        Object.entries(ofTable).map(([key, cells]) => ({ key, cells }))
      ])
    )
  }))
  const book = workbookAt({ templates: Object.keys(fillings).map(templateOf), rows }, today)
  const workbook = book.workbook()
  const sheetOf = (id: string) => sheetsOf(workbook).find(sheet => sheet.template.id === id)?.id ?? ''
  return {
    /** The cells of some columns, row by row. */
    cells: (id: string, of: string, ...columns: readonly string[]): readonly (readonly CellValue[])[] => {
      const [sheet, table] = [sheetOf(id), tableOf(templateOf(id), of)]
      return rowsOf(workbook.state, sheet, of).map(row =>
        columns.map(one => {
          const column = columnOf(table, one)
          if (column === undefined) throw new Error(`${of} has no column ${one}`)
          return cellOf(workbook, sheet, of, row, column, today)
        })
      )
    },
    /** The checks that found something in a table: each once. */
    gaps: (id: string, of: string): readonly string[] => [
      ...new Set(
        gapsOf(workbook, sheetOf(id), today)
          .filter(gap => gap.table === of && gap.kind === 'check')
          .map(({ check }) => check)
      )
    ]
  }
}
