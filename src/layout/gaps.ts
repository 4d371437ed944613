import { type Dismissed, dismissedOf, type Gap, gapsOf } from '../model/checks'
import type { Id } from '../model/change'
import { checkReads, isPrivate } from '../model/private'
import { type Row, rowOf } from '../model/state'
import type { ColumnId, Table } from '../model/template'
import { definitionsOf, type Sheet, tableOf, type Workbook } from '../model/workbook'
import { laid } from './entries'
import type { DocumentAsk } from './printed'
import { suppressionOf } from './suppressed'

/** What a document may say of the gaps of one sheet. */
export interface ToldGaps {
  readonly sheet: Sheet
  readonly open: readonly Gap[]
  readonly dismissed: readonly Dismissed[]
  /** Gaps of either kind that are not told: they would give away what the document leaves out. */
  readonly untold: number
}

/**
 * The gaps of a sheet that a document may tell: those of rows that it shows, unless their sentence comes from a private column
 * that is held back, or from a figure that is withheld because few people stand behind it.
 */
export function gapsToTell(workbook: Workbook, sheet: Sheet, ask: DocumentAsk): ToldGaps {
  const mayTell = telling(workbook, sheet, ask)
  const all = gapsOf(workbook, sheet.id, ask.today)
  const letBe = dismissedOf(workbook, sheet.id, ask.today)
  const open = all.filter(mayTell)
  const dismissed = letBe.filter(({ gap }) => mayTell(gap))
  return { sheet, open, dismissed, untold: all.length + letBe.length - open.length - dismissed.length }
}

function telling(workbook: Workbook, sheet: Sheet, ask: DocumentAsk): (gap: Gap) => boolean {
  const templates = definitionsOf(workbook)
  const shown = new Map<string, ReadonlySet<Id>>()
  const rowsShown = (table: Table): ReadonlySet<Id> => {
    const ids = shown.get(table.id) ?? new Set(laid({ workbook, sheet, ask }, table, []).rows.map(({ id }) => id))
    shown.set(table.id, ids)
    return ids
  }
  return gap => {
    const table = tableOf(sheet.template, gap.table)
    if (gap.row !== undefined && !rowsShown(table).has(gap.row)) return false
    const check = table.checks.find(({ id }) => gap.kind === 'check' && id === gap.check)
    const read = [
      ...gap.columns.map(id => [table, id] as const),
      ...(gap.row === undefined ? [] : [[table, table.name] as const]),
      ...(check === undefined ? [] : checkReads(templates, table, check))
    ]
    if (!ask.withPrivate && read.some(([of, id]) => isPrivate(of, id, templates))) return false
    const row = gap.row === undefined ? undefined : rowOf(workbook.state, sheet.id, table.id, gap.row)
    const own = read.flatMap(([of, id]) => (of === table ? [id] : []))
    return row === undefined || !isWithheld(workbook, sheet, ask, table, row, own)
  }
}

function isWithheld(
  workbook: Workbook,
  sheet: Sheet,
  { language, today }: DocumentAsk,
  table: Table,
  row: Row,
  columns: readonly ColumnId[]
): boolean {
  const asked = { sheet: sheet.id, table: table.id, language, today, suppress: true } as const
  return columns.some(id => suppressionOf(workbook, asked, table, row, id) !== null)
}
