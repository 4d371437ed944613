import { canRetire, isRetiredIn, retiredId } from '../model/retired'
import type { ColumnId } from '../model/template'
import { sheetOf, tableOf } from '../model/workbook'
import { type InTable, isOwn } from './columns'
import type { Command } from './command'
import { fieldPatch } from './record'

export interface SomeColumns extends InTable {
  readonly columns: readonly ColumnId[]
}

/** One sheet does without columns of its template. Their answers stay, and what is worked out from them goes on. */
export const retireColumns: Command<SomeColumns> = {
  name: 'column.retire',
  label: { en: 'Retire column', fr: 'Mettre la colonne de côté' },
  run: (workbook, { sheet, table: id, columns }) => {
    const table = tableOf(sheetOf(workbook, sheet).template, id)
    if (columns.some(column => isOwn(workbook, column) || !canRetire(table, column)))
      return { refused: 'column-needed' }
    const inUse = columns.filter(column => table.columns.some(one => one.id === column && !one.retired))
    if (inUse.length === 0) return { refused: 'nothing-to-do' }
    const fields = { '@alive': true, retired: true }
    return { patches: inUse.map(column => fieldPatch(workbook, 'column', retiredId(sheet, id, column), fields)) }
  }
}

/** Columns that a sheet had retired stand again where its template has them, with their answers. */
export const bringBackColumns: Command<SomeColumns> = {
  name: 'column.bring-back',
  label: { en: 'Bring back column', fr: 'Reprendre la colonne' },
  run: (workbook, { sheet, table, columns }) => {
    const retired = columns.filter(column => isRetiredIn(workbook.state, sheet, table, column))
    if (retired.length === 0) return { refused: 'nothing-to-do' }
    const fields = { '@alive': null, retired: null }
    return { patches: retired.map(column => fieldPatch(workbook, 'column', retiredId(sheet, table, column), fields)) }
  }
}
