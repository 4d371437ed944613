import type { Id } from '../../model/change'
import { cellIn, holdsIn } from '../../model/derive'
import { isLike } from '../../model/like'
import { readerOf } from '../../model/memo'
import { isBlank } from '../../model/cell'
import { type Row, rowsOf } from '../../model/state'
import type { CellValue, ColumnId, Condition, TableId, TemplateId } from '../../model/template'
import { type Sheet, sheetsOf, storedIn, tableOf, type Workbook } from '../../model/workbook'

/** A workbook on a day. */
export interface Book {
  readonly workbook: Workbook
  readonly today: string
}

/** A table of every sheet of a template. */
export interface TablePath {
  readonly template: TemplateId
  readonly table: TableId
}

/** Where a jump lands: a table, a row of it, a cell. */
export interface Spot {
  readonly sheet: Id
  readonly table: TableId
  readonly row?: Id
  readonly column?: ColumnId
}

/** A row and where it stands. */
export interface Placed {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Row
}

export function sheetsFrom({ workbook }: Book, template: TemplateId): readonly Sheet[] {
  return sheetsOf(workbook).filter(sheet => isLike(sheet.template, template))
}

/** The living rows of a table, in every sheet of its template, that the table still shows and for which all of `where` holds. */
export function* rowsThat(
  book: Book,
  { template, table }: TablePath,
  where: readonly Condition[] = []
): Generator<undefined, readonly Placed[]> {
  const found: Placed[] = []
  for (const { id: sheet, template: definition } of sheetsFrom(book, template)) {
    if (!definition.tables.some(({ id }) => id === table)) continue
    const conditions = [...(tableOf(definition, table).hideUnless ?? []), ...where]
    for (const row of rowsOf(book.workbook.state, sheet, table)) {
      const placed = { sheet, table, row }
      if (allHold(book, placed, conditions)) found.push(placed)
      yield
    }
  }
  return found
}

export function allHold(book: Book, { sheet, table, row }: Placed, conditions: readonly Condition[]): boolean {
  const reader = readerOf(book.workbook, book.today)
  return conditions.every(one => holdsIn(reader, { sheet, table }, row, one))
}

/** What stands in a cell, worked out where it is derived; null too where the sheet has no such column. */
export function valueIn({ workbook, today }: Book, { sheet, table, row }: Placed, column: ColumnId): CellValue {
  return cellIn(readerOf(workbook, today), { sheet, table }, row, column)?.value ?? null
}

export function numberAt(book: Book, placed: Placed, column: ColumnId): number | null {
  const value = valueIn(book, placed, column)
  return typeof value === 'number' ? value : null
}

/** Whether a person has put anything into the row. */
export function isTouched(row: Row): boolean {
  return Object.keys(row.fields).some(field => !field.startsWith('@') && !isBlank(storedIn(row, field)))
}

export function spotOf({ sheet, table, row }: Placed, column?: ColumnId): Spot {
  return { sheet, table, row: row.id, ...(column !== undefined && { column }) }
}
