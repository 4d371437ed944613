import type { Id } from '../model/change'
import type { CellValue, ColumnId, TableId } from '../model/template'
import { columnOf, sheetOf, tableOf } from '../model/workbook'
import { writable, written } from './cells'
import type { Command } from './command'
import { newRows } from './rows'

interface Home {
  readonly sheet: Id
  readonly table: TableId
}

export interface NewLinked extends Home {
  /** The row whose cell links; null makes that row too. */
  readonly row: Id | null
  readonly column: ColumnId
  /** Links that the cell keeps beside the new one; null where it holds one link alone. */
  readonly kept: readonly Id[] | null
  /** Where the new row goes, and the column that takes its name. */
  readonly into: Home & { readonly name: ColumnId }
  readonly name: string
}

/** Makes a row by its name and links a cell to it, in one step: whoever takes the link back has no stray row left. */
export const createLinked: Command<NewLinked> = {
  name: 'cells.create',
  label: { en: 'Create and link', fr: 'Créer et lier' },
  run: (workbook, { sheet, table: id, row, column, kept, into, name }, context) => {
    const table = tableOf(sheetOf(workbook, sheet).template, id)
    if (!writable(table, columnOf(table, column))) return { refused: 'read-only-column' }
    const target = tableOf(sheetOf(workbook, into.sheet).template, into.table)
    const made = newRows(workbook, target, into.sheet, { cells: [{ [into.name]: name }] }, context)
    if ('refused' in made) return made
    const link = made.made?.[0] ?? ''
    const value: CellValue = kept === null ? link : [...kept, link]
    if (row === null) {
      const own = newRows(workbook, table, sheet, { cells: [{ [column]: value }] }, context)
      if ('refused' in own) return own
      return { patches: [...made.patches, ...own.patches], made: [link, ...(own.made ?? [])] }
    }
    const block = { rows: [row], columns: [column], values: [[value]] }
    return {
      patches: [...made.patches, ...written(workbook, table, { sheet, table: id }, [block], context)],
      made: [link]
    }
  }
}
