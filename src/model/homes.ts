import type { Id } from './change'
import { type Row, rowsOf } from './state'
import type { Column, ColumnId, Table, TableId } from './template'
import { refTargets, type Workbook } from './workbook'

/** A table of a sheet in which a row can be made by its name alone. */
export interface Home {
  readonly sheet: Id
  readonly table: TableId
  /** The column that takes the name. */
  readonly name: ColumnId
  /** The title of the sheet, where a row could be made in another sheet as well; else ''. */
  readonly title: string
}

/** Where a link may make the row that it is to lead to: the sheet whose rows are the newest stands first, as it was used last. */
export function homesFor(workbook: Workbook, column: Column): readonly Home[] {
  const found = refTargets(workbook, column).filter(({ table }) => takesNames(table))
  const sheets = new Set(found.map(({ sheet }) => sheet.id)).size
  return found
    .map(({ sheet, table }) => ({
      home: { sheet: sheet.id, table: table.id, name: table.name, title: sheets > 1 ? sheet.title : '' },
      newest: newestOf(rowsOf(workbook.state, sheet.id, table.id))
    }))
    .sort(byNewest)
    .map(({ home }) => home)
}

/** Latest first; what is equal stays in its order. */
export function byNewest(a: { readonly newest: Id }, b: { readonly newest: Id }): number {
  return a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1
}

/** An ordinary table whose rows are named by what is typed. */
function takesNames(table: Table): boolean {
  const name = table.columns.find(({ id }) => id === table.name)
  return table.shape === 'rows' && table.key === undefined && table.reviews === undefined && name?.kind === 'text'
}

const newest = new WeakMap<readonly Row[], Id>()

/** The highest id of a table's rows: ids begin with the time that they were made at. '' where there is no row. */
export function newestOf(rows: readonly Row[]): Id {
  const known = newest.get(rows)
  if (known !== undefined) return known
  const found = rows.reduce((latest, { id }) => (id > latest ? id : latest), '')
  newest.set(rows, found)
  return found
}
