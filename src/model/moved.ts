import { isBlank } from './cell'
import type { Id } from './change'
import { cellOf } from './derive'
import { rowsOf } from './state'
import type { CellValue, Column, TableId } from './template'
import { columnsOf, sheetsOf, type Workbook } from './workbook'

/** A row that falls elsewhere once a setting has changed. */
export interface MovedRow {
  readonly row: Id
  readonly from: CellValue
  readonly to: CellValue
}

/** The rows of one column that fall elsewhere, with the column as it stands before and after. */
export interface Moved {
  readonly sheet: Id
  readonly table: TableId
  readonly before: Column
  readonly after: Column
  readonly rows: readonly MovedRow[]
}

/**
 * What a change does to what is worked out as an option, a band or an entry of a matrix, and which figures come or go with it
 * (`all`: to whatever is worked out), in every sheet of the workbook: rules read from other sheets too. Once for a change that a
 * person is asked about; it works out every such cell. Rows that the change itself adds are not among them.
 */
export function movedBy(
  before: Workbook,
  after: Workbook,
  today: string,
  which: 'sorted' | 'all' = 'sorted'
): readonly Moved[] {
  // One state after the other: what is worked out on the way is kept for as long as the state is the same.
  const was = new Map(workedOut(before, today).map(one => [placeOf(one), one]))
  return workedOut(after, today).flatMap((now): readonly Moved[] => {
    const old = was.get(placeOf(now))
    const rows = [...now.values].flatMap(([row, to]): readonly MovedRow[] => {
      const from = old?.values.get(row)
      if (from === undefined) return []
      const isTold = which === 'all' || isSorted(now.column) || isBlank(from) !== isBlank(to)
      return isTold && from !== to ? [{ row, from, to }] : []
    })
    const { sheet, table, column } = now
    return old === undefined || rows.length === 0 ? [] : [{ sheet, table, before: old.column, after: column, rows }]
  })
}

/** What a column comes to in each row of its table. */
interface WorkedOut {
  readonly sheet: Id
  readonly table: TableId
  readonly column: Column
  readonly values: ReadonlyMap<Id, CellValue>
}

function placeOf({ sheet, table, column }: WorkedOut): string {
  return `${sheet}/${table}/${column.id}`
}

function workedOut(workbook: Workbook, today: string): readonly WorkedOut[] {
  return sheetsOf(workbook).flatMap(({ id: sheet, template }) =>
    template.tables.flatMap(({ id: table }) => {
      const rows = rowsOf(workbook.state, sheet, table)
      const columns = columnsOf(workbook, sheet, table).filter(({ kind }) => kind === 'derived')
      return columns.map(column => {
        const values = rows.map(row => [row.id, cellOf(workbook, sheet, table, row, column, today)] as const)
        return { sheet, table, column, values: new Map(values) }
      })
    })
  )
}

/** Whether rows fall in bands, entries or the like by what is worked out in a column; of other columns a figure comes or goes. */
export function isSorted(column: Column): boolean {
  return column.kind === 'derived' && (column.result.as === 'choice' || column.rule === 'lookup')
}
