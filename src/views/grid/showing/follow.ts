import type { Id } from '../../../model/change'
import { isAlive, rowOf } from '../../../model/state'
import { sheetsOf, type Workbook } from '../../../model/workbook'
import type { Place } from '../../desk'

/** Where a row stands that a link points at; null once it is gone. */
export function findPlace(workbook: Workbook, id: Id): Place | null {
  for (const sheet of sheetsOf(workbook)) {
    for (const table of sheet.template.tables) {
      const row = rowOf(workbook.state, sheet.id, table.id, id)
      if (row !== undefined && isAlive(row)) return { sheet: sheet.id, table: table.id, row: id }
    }
  }
  return null
}
