import { outlook, type Outlook } from '../../commands'
import type { Hit } from '../../layout/search'
import { cellOf } from '../../model/derive'
import type { Matcher } from '../../model/matching'
import { rowOf } from '../../model/state'
import type { Column } from '../../model/template'
import { columnsOf, rowName, sheetOf, tableOf } from '../../model/workbook'
import { worldOf } from '../../views/cells/world'
import type { Desk } from '../../views/desk'

/** A cell that was found, with what would become of it. */
export interface Planned {
  readonly hit: Hit
  readonly column: Column
  readonly row: string
  readonly outlook: Outlook
}

/** What would become of each cell that was found, were it replaced. Nothing is written. */
export function planOf(desk: Desk, hits: readonly Hit[], matches: Matcher, by: string): readonly Planned[] {
  const { workbook, today, language } = desk
  return hits.flatMap(hit => {
    const { sheet, table: id } = hit
    const row = rowOf(workbook.state, sheet, id, hit.row)
    const column = columnsOf(workbook, sheet, id).find(one => one.id === hit.column)
    if (row === undefined || column === undefined) return []
    const table = tableOf(sheetOf(workbook, sheet).template, id)
    const { showing, read } = worldOf(desk, { sheet, table: id })
    const value = cellOf(workbook, sheet, id, row, column, today)
    return [
      {
        hit,
        column,
        row: rowName(workbook, hit, language),
        outlook: outlook(table, column, row, value, { matches, by, showing, read })
      }
    ]
  })
}
