import { fold } from './fold'
import { listOf } from './listed'
import { type Row, rowsOf } from './state'
import type { Id } from './change'
import type { CellValue, Column, Fields, Language, ReadyRow, Table } from './template'
import { columnOf, type Workbook } from './workbook'

/**
 * What a row that a template words beforehand holds once it is added: its words in one language, and what is the same in
 * every language. Links are left for people to choose, and so is what the sheet no longer offers.
 */
export function readyCells(table: Table, { cells, words }: ReadyRow, language: Language): Fields {
  const written = Object.entries(words).map(([id, text]): [string, CellValue] => [id, text[language]])
  return Object.fromEntries(
    [...Object.entries(cells), ...written].filter(([id, value]) => {
      const column = columnOf(table, id)
      return column !== undefined && canStand(column, value)
    })
  )
}

function canStand(column: Column, value: CellValue): boolean {
  if (column.retired === true || column.kind === 'ref' || column.kind === 'refs') return false
  const retired = new Set(listOf(column).flatMap(({ id, retired: is }) => (is === true ? [id] : [])))
  return ![value].flat().some(one => typeof one === 'string' && retired.has(one))
}

/** The keys of those rows of a table's library that it has: a living row goes by the same name in either language. */
export function libraryHere(workbook: Workbook, sheet: Id, table: Table): ReadonlySet<string> {
  const { library, name } = table
  if (library === undefined) return new Set()
  const named = new Set(rowsOf(workbook.state, sheet, table.id).flatMap(row => nameIn(row, name)))
  const has = (row: ReadyRow): boolean => {
    const { en, fr } = row.words[name] ?? { en: row.cells[name], fr: row.cells[name] }
    return [en, fr].some(each => typeof each === 'string' && named.has(fold(each)))
  }
  return new Set(library.rows.filter(has).map(({ key }) => key))
}

function nameIn(row: Row, column: string): readonly string[] {
  const value = row.fields[column]
  return typeof value === 'string' && value !== '' ? [fold(value)] : []
}
