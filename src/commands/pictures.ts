import type { Id, Patch } from '../model/change'
import { isAlive, rowOf } from '../model/state'
import type { CellValue, Fields, Table, TableId } from '../model/template'
import { columnOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { writable, written } from './cells'
import type { Command, Context, Refusal } from './command'
import { newRows } from './rows'

/** What letting go of something in a picture writes: rows of tables of one sheet, all in one set. */
export interface PictureMove {
  readonly sheet: Id
  /** `row: null` adds one. No row comes twice. */
  readonly edits: readonly { readonly table: TableId; readonly row: Id | null; readonly cells: Fields }[]
}

/** A mark that was dragged, carried by keys, or put into a picture. */
export const moveInPicture: Command<PictureMove> = {
  name: 'picture.move',
  label: { en: 'Move on the picture', fr: 'Déplacer dans l’image' },
  run: (workbook, { sheet, edits }, context) => {
    const patches: Patch[] = []
    const made: Id[] = []
    for (const { table: id, row, cells } of edits) {
      const table = tableOf(sheetOf(workbook, sheet).template, id)
      const refused = refusal(workbook, sheet, table, row, cells)
      if (refused !== null) return { refused }
      const outcome = row === null ? added(workbook, table, sheet, cells, context) : null
      if (outcome !== null && 'refused' in outcome) return outcome
      patches.push(...(outcome?.patches ?? edited(workbook, table, sheet, row ?? '', cells, context)))
      made.push(...(outcome?.made ?? []))
    }
    return patches.length === 0 ? { refused: 'nothing-to-do' } : { patches, made }
  }
}

function refusal(workbook: Workbook, sheet: Id, table: Table, row: Id | null, cells: Fields): Refusal | null {
  if (!Object.keys(cells).every(id => writable(table, columnOf(table, id)))) return 'read-only-column'
  if (row === null || table.shape !== 'rows') return null
  const there = rowOf(workbook.state, sheet, table.id, row)
  return there !== undefined && isAlive(there) ? null : 'nothing-there'
}

function added(workbook: Workbook, table: Table, sheet: Id, cells: Fields, context: Context) {
  if (table.reviews !== undefined) return { refused: 'rows-come-from-reviews' as const }
  return newRows(workbook, table, sheet, { cells: [cells] }, context)
}

function edited(
  workbook: Workbook,
  table: Table,
  sheet: Id,
  row: Id,
  cells: Fields,
  context: Context
): readonly Patch[] {
  const columns = Object.keys(cells)
  const values: readonly CellValue[] = Object.values(cells)
  return written(workbook, table, { sheet, table: table.id }, [{ rows: [row], columns, values: [values] }], context)
}
