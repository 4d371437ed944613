import { holds } from '../model/condition'
import type { Row } from '../model/state'
import type { ColumnId, Table } from '../model/template'
import type { Workbook } from '../model/workbook'
import type { Arranging } from './arranged'

/** What is asked of cells that could give a person away. */
export interface Suppressing extends Pick<Arranging, 'sheet' | 'table' | 'language' | 'today'> {
  /** They say why in place of what they hold: for all that leaves the workbook. Absent on the screen. */
  readonly suppress?: true
}

/** What a cell says in place of its figure; null where the figure is shown. */
export function suppressionOf(
  workbook: Workbook,
  { sheet, table: id, language, today, suppress }: Suppressing,
  table: Table,
  row: Row,
  column: ColumnId
): string | null {
  if (suppress !== true || table.suppress?.columns.includes(column) !== true) return null
  const found = table.suppress.cases.find(({ when }) =>
    when.every(condition => holds(workbook, sheet, id, row, condition, today))
  )
  return found?.words[language] ?? null
}
