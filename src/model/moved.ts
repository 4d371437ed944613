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
 * What a change of settings does to what is worked out as an option, a band or an entry of a matrix, in every sheet of the
 * workbook: rules read from other sheets too. Once for a change that a person is asked about; it works out every such cell.
 */
export function movedBy(before: Workbook, after: Workbook, today: string): readonly Moved[] {
  return sheetsOf(after).flatMap(({ id: sheet, template }) =>
    template.tables.flatMap(({ id: table }) => {
      const was = columnsOf(before, sheet, table)
      const rows = rowsOf(after.state, sheet, table)
      return columnsOf(after, sheet, table).flatMap((column): readonly Moved[] => {
        const old = was.find(({ id }) => id === column.id)
        if (old === undefined || !isSorted(column)) return []
        const moved = rows.flatMap((row): readonly MovedRow[] => {
          const from = cellOf(before, sheet, table, row, old, today)
          const to = cellOf(after, sheet, table, row, column, today)
          return from === to ? [] : [{ row: row.id, from, to }]
        })
        return moved.length === 0 ? [] : [{ sheet, table, before: old, after: column, rows: moved }]
      })
    })
  )
}

function isSorted(column: Column): boolean {
  return column.kind === 'derived' && (column.result.as === 'choice' || column.rule === 'lookup')
}
