import type { Id } from '../../model/change'
import { linksIn } from '../../model/related'
import { isAlive, type Row } from '../../model/state'
import type { Column, TableId } from '../../model/template'
import { columnsOf, findRow, type RowPlace, type Workbook } from '../../model/workbook'

/** What one column of a row points at. */
interface OutGroup {
  readonly column: Column
  readonly places: readonly RowPlace[]
  /** Rows that were deleted: they are told, and not gone to. */
  readonly gone: readonly Id[]
}

/** The rows that a row points at, by the column that does. */
export function linksFrom(
  workbook: Workbook,
  { sheet, table }: { readonly sheet: Id; readonly table: TableId },
  row: Row
): readonly OutGroup[] {
  return columnsOf(workbook, sheet, table).flatMap((column): OutGroup[] => {
    if (column.kind !== 'ref' && column.kind !== 'refs') return []
    const held = linksIn(row.fields[column.id])
    const places = held.flatMap((id): RowPlace[] => {
      const there = findRow(workbook, id, column.to)
      return there === undefined || !isAlive(there.row) ? [] : [{ sheet: there.sheet, table: there.table, row: id }]
    })
    const gone = held.filter(id => !places.some(there => there.row === id))
    return held.length === 0 ? [] : [{ column, places, gone }]
  })
}
