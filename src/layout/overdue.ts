import type { Id } from '../model/change'
import { holds } from '../model/condition'
import type { Row } from '../model/state'
import type { ColumnId, Table } from '../model/template'
import type { Workbook } from '../model/workbook'

/** Whether a date of a row has passed while a check of the table says that it matters. */
export function isOverdue(
  workbook: Workbook,
  { sheet, today }: { readonly sheet: Id; readonly today: string },
  table: Table,
  row: Row,
  column: ColumnId
): boolean {
  return table.checks.some(
    check =>
      check.rule === 'row' &&
      watches(check, column) &&
      check.when.every(one => holds(workbook, sheet, table.id, row, one, today))
  )
}

/** Whether a check of the table says when a date of this column matters. */
export function isWatched(table: Table, column: ColumnId): boolean {
  return table.checks.some(check => watches(check, column))
}

function watches(check: Table['checks'][number], column: ColumnId): boolean {
  return check.rule === 'row' && check.when.some(one => one.column === column && one.test === 'before-today')
}
