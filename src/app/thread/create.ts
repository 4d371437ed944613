import { addRows, createLinked } from '../../commands'
import type { Id } from '../../model/change'
import type { ColumnId, Table, TableRef } from '../../model/template'
import { byNewest, newestOf } from '../../model/homes'
import { isLike } from '../../model/like'
import { linksIn } from '../../model/related'
import { isAlive, rowOf, rowsOf } from '../../model/state'
import type { ThreadLink } from '../../model/thread'
import { columnOf, findRow, type Sheet, sheetOf, sheetsOf, tableOf, type Workbook } from '../../model/workbook'
import type { Desk } from '../../views/desk'

/** Where the row that a thread lacks could go. */
export interface LinkHome {
  readonly sheet: Sheet
  readonly table: Table
}

/** The sheets that will do: that of the row it hangs on first, else the one that was added to last. */
export function homesOf(workbook: Workbook, { step, from }: ThreadLink): readonly LinkHome[] {
  if (!('to' in step)) return []
  const homes = sheetsOf(workbook)
    .filter(({ template }) => isLike(template, step.to.template))
    .map(sheet => ({
      home: { sheet, table: tableOf(sheet.template, step.to.table) },
      newest: newestOf(rowsOf(workbook.state, sheet.id, step.to.table))
    }))
    .sort(byNewest)
    .map(({ home }) => home)
  const own = homes.filter(({ sheet }) => sheet.id === from.sheet)
  return [...own, ...homes.filter(({ sheet }) => sheet.id !== from.sheet)]
}

/** Makes the row that is missing by its name and links it, as one set; false where it was refused. */
export function createLink({ workbook, run }: Desk, link: ThreadLink, home: LinkHome, name: string): boolean {
  const { step, from } = link
  if (!('to' in step)) return false
  const { sheet, table } = home
  if (step.out !== undefined) {
    const column = columnOf(tableOf(sheetOf(workbook, from.sheet).template, from.table), step.out)
    const kept = column?.kind === 'refs' ? keptLinks(workbook, link, column.id, column.to) : null
    const into = { sheet: sheet.id, table: table.id, name: table.name }
    return run(createLinked, { ...from, column: step.out, kept, into, name }) !== null
  }
  if (step.back === undefined) return false
  const back = columnOf(table, step.back)
  const value = back?.kind === 'refs' ? [from.row] : from.row
  return (
    run(addRows, { sheet: sheet.id, table: table.id, cells: [{ [table.name]: name, [step.back]: value }] }) !== null
  )
}

/** What the cell links to already, what was removed left out. */
function keptLinks(workbook: Workbook, { from }: ThreadLink, column: ColumnId, to: readonly TableRef[]): readonly Id[] {
  const held = linksIn(rowOf(workbook.state, from.sheet, from.table, from.row)?.fields[column])
  return held.filter(id => {
    const found = findRow(workbook, id, to)
    return found !== undefined && isAlive(found.row)
  })
}
