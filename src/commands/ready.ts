import type { Id } from '../model/change'
import { readyCells } from '../model/ready'
import type { ReadyRow, TableId } from '../model/template'
import { languageOf, sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command, Context, Outcome } from './command'
import { newRows } from './rows'

export interface FromLibrary {
  readonly sheet: Id
  readonly table: TableId
  /** Keys of rows of the table's library; they are added in the library's order, at the end. */
  readonly keys: readonly string[]
}

/** Rows of a table's library, in the words of the workbook's language. */
export const addFromLibrary: Command<FromLibrary> = {
  name: 'row.library',
  label: { en: 'Add rows from the library', fr: 'Ajouter des lignes de la bibliothèque' },
  run: (workbook, { sheet, table, keys }, context) => {
    const { library } = tableOf(sheetOf(workbook, sheet).template, table)
    const chosen = (library?.rows ?? []).filter(({ key }) => keys.includes(key))
    return added(workbook, sheet, table, chosen, context)
  }
}

/** The example of a table, in the words of the workbook’s language: to be changed into one’s own. */
export const addExample: Command<{ readonly sheet: Id; readonly table: TableId }> = {
  name: 'row.example',
  label: { en: 'Add the example row', fr: 'Ajouter la ligne d’exemple' },
  run: (workbook, { sheet, table }, context) => {
    const { example } = tableOf(sheetOf(workbook, sheet).template, table)
    return added(workbook, sheet, table, example === undefined ? [] : [example], context)
  }
}

function added(workbook: Workbook, sheet: Id, id: TableId, rows: readonly ReadyRow[], context: Context): Outcome {
  if (rows.length === 0) return { refused: 'nothing-there' }
  const table = tableOf(sheetOf(workbook, sheet).template, id)
  const cells = rows.map(row => readyCells(table, row, languageOf(workbook)))
  return newRows(workbook, table, sheet, { cells }, context)
}
