import { rowTouches } from './history'
import { isLike } from './like'
import type { Log } from './log'
import { referringRows } from './related'
import { chunksOf, isAlive, type Row, rowOf } from './state'
import type { Column, Table } from './template'
import { type RowPlace, type Sheet, sheetOf, sheetsOf, type Workbook } from './workbook'

/** Rows of one table that hold a row in one link. */
export interface Pointing {
  readonly sheet: Sheet
  readonly table: Table
  readonly column: Column
  readonly rows: readonly Row[]
}

/** Every link that could point at rows of a table, with the living rows that hold this one. Records of reviews are left out. */
export function pointingAt(workbook: Workbook, { sheet: home, table: into, row: id }: RowPlace): readonly Pointing[] {
  const { template } = sheetOf(workbook, home)
  return sheetsOf(workbook).flatMap(sheet =>
    sheet.template.tables.flatMap(table =>
      table.columns.flatMap((column): Pointing[] => {
        if ((column.kind !== 'ref' && column.kind !== 'refs') || column.retired || table.reviews) return []
        if (!column.to.some(to => isLike(template, to.template) && to.table === into)) return []
        const rows = referringRows(chunksOf(workbook.state, sheet.id, table.id), column.id, id).filter(isAlive)
        return [{ sheet, table, column, rows }]
      })
    )
  )
}

/** Whether a row was deleted: one that never was has not been. */
export function isRemoved(workbook: Workbook, { sheet, table, row: id }: RowPlace): boolean {
  const row = rowOf(workbook.state, sheet, table, id)
  return row !== undefined && !isAlive(row)
}

/** Who deleted a row and when, in ISO 8601. */
export interface Removal {
  readonly by: string
  readonly at: string
}

/** How a row was deleted last; null where what is at hand of the log does not reach back so far. */
export function removalOf(log: Log, { sheet, table, row }: RowPlace): Removal | null {
  for (const touch of rowTouches(log, { kind: 'row', in: [sheet, table] }, row)) {
    const isIt = touch?.changes.some(({ at, to }) => at.field === '@alive' && to === null) === true
    if (touch !== null && isIt) return { by: touch.set.author.name, at: touch.set.madeAt }
  }
  return null
}
