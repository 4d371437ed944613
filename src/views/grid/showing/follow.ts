import type { Id } from '../../../model/change'
import { rowOf } from '../../../model/state'
import { sheetsOf, type Workbook } from '../../../model/workbook'
import type { Place } from '../../desk'

/** Where a row stands that a link points at, deleted or not; null for one that no sheet has. */
export function findPlace(workbook: Workbook, id: Id): Place | null {
  for (const sheet of sheetsOf(workbook)) {
    for (const table of sheet.template.tables) {
      if (rowOf(workbook.state, sheet.id, table.id, id) !== undefined)
        return { sheet: sheet.id, table: table.id, row: id }
    }
  }
  return null
}
