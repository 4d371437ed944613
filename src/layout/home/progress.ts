import { isBlank } from '../../model/cell'
import type { Id } from '../../model/change'
import { completeness } from '../../model/checks'
import { type Row, rowsOf } from '../../model/state'
import type { Table } from '../../model/template'
import { columnsOf, type Sheet, sheetsOf, storedIn, tableOf } from '../../model/workbook'
import { allHold, type Book, isTouched } from './book'

/** How far a sheet is, in figures. */
export interface SheetProgress {
  readonly sheet: Id
  /** A person has put something in: the rows that a new sheet begins with do not count. */
  readonly isBegun: boolean
  /** Rows of the main table, where a person makes them; null where the template itself gives them. */
  readonly rows: number | null
  /** Rows of the main table that nobody answers for; null where the table names no owner. */
  readonly withoutOwner: number | null
  /** Of the cells that are to be filled, the share that is, from 0 to 1; null where none is. */
  readonly filled: number | null
  readonly gaps: number
}

export function* progressOf(book: Book): Generator<undefined, readonly SheetProgress[]> {
  const progress: SheetProgress[] = []
  for (const sheet of sheetsOf(book.workbook)) {
    const main = tableOf(sheet.template, sheet.template.main)
    const counted = completeness(book.workbook, sheet.id, book.today)
    const withoutOwner = yield* unowned(book, sheet, main)
    progress.push({
      sheet: sheet.id,
      isBegun: yield* isBegun(book, sheet),
      rows: main.shape === 'rows' ? counted.rows : null,
      withoutOwner,
      filled: counted.of === 0 ? null : counted.filled / counted.of,
      gaps: counted.gaps
    })
  }
  return progress
}

/** The column of the person who answers for a row bears one name in every template. */
const owner = 'owner'

function* unowned(book: Book, sheet: Sheet, main: Table): Generator<undefined, number | null> {
  if (!columnsOf(book.workbook, sheet.id, main.id).some(({ id, kind }) => id === owner && kind === 'ref')) return null
  let count = 0
  for (const row of rowsOf(book.workbook.state, sheet.id, main.id)) {
    yield
    if (!isBlank(storedIn(row, owner))) continue
    if (allHold(book, { sheet: sheet.id, table: main.id, row }, main.hideUnless ?? [])) count += 1
  }
  return count
}

function* isBegun(book: Book, sheet: Sheet): Generator<undefined, boolean> {
  for (const table of sheet.template.tables) {
    if (table.id === 'about') continue
    for (const row of rowsOf(book.workbook.state, sheet.id, table.id)) {
      yield
      if (table.shape === 'rows' ? !isStarter(table, row) : isTouched(untold(table, row))) return true
    }
  }
  return false
}

/** A row as the template gave it, nothing changed in it. */
function isStarter(table: Table, row: Row): boolean {
  return (table.starters ?? []).some(({ cells }) =>
    [...new Set([...Object.keys(cells), ...Object.keys(row.fields)])]
      .filter(field => !field.startsWith('@'))
      .every(field => same(storedIn(row, field), cells[field] ?? null))
  )
}

/** A row without what the template itself gives: the cells of a fixed row, the defaults of a form. */
function untold(table: Table, row: Row): Row {
  const given = (field: string): boolean => {
    const told = (table.fixed ?? []).some(({ cells }) => same(cells[field] ?? null, storedIn(row, field)))
    const column = table.columns.find(({ id }) => id === field)
    return (field in (table.fixed?.[0]?.cells ?? {}) && told) || same(column?.default ?? null, storedIn(row, field))
  }
  return { ...row, fields: Object.fromEntries(Object.entries(row.fields).filter(([field]) => !given(field))) }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
