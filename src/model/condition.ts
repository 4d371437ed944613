import type { Id } from './change'
import { holdsIn } from './derive'
import { readerOf } from './memo'
import type { Row } from './state'
import type { Condition, TableId } from './template'
import type { Workbook } from './workbook'

/** Whether a condition holds in a row; what each test means stands at `Condition` and `meets`. */
export function holds(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  row: Row,
  condition: Condition,
  today: string
): boolean {
  return holdsIn(readerOf(workbook, today), { sheet, table }, row, condition)
}
