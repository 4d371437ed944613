import type { Id, Patch } from '../model/change'
import { limits } from '../model/limits'
import { linksIn } from '../model/related'
import { pointingAt } from '../model/removed'
import { isAlive, rowOf, rowsOf } from '../model/state'
import type { CellValue, TableId } from '../model/template'
import type { Workbook } from '../model/workbook'
import type { Command } from './command'

interface OneRow {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Id
}

/** A deleted row where it stood, with what it held: links to it hold again. */
export const bringBackRow: Command<OneRow> = {
  name: 'row.restore',
  label: { en: 'Bring back the row', fr: 'Ramener la ligne' },
  run: (workbook, { sheet, table, row: id }) => {
    const row = rowOf(workbook.state, sheet, table, id)
    if (row === undefined) return { refused: 'nothing-there' }
    if (isAlive(row)) return { refused: 'nothing-to-do' }
    if (rowsOf(workbook.state, sheet, table).length >= limits.rowsPerTable) return { refused: 'too-many-rows' }
    const from = [[row.fields['@alive'] ?? null]]
    return {
      patches: [{ kind: 'row', in: [sheet, table], ids: [id], fields: ['@alive'], from, to: [[true]] }],
      made: [id]
    }
  }
}

/** Takes a row out of every link that holds it. */
export const clearLinks: Command<OneRow> = {
  name: 'links.clear',
  label: { en: 'Clear the links to a row', fr: 'Effacer les liens vers une ligne' },
  run: (workbook, place) => {
    const patches = linksCleared(workbook, place)
    return patches.length === 0 ? { refused: 'nothing-to-do' } : { patches }
  }
}

function linksCleared(workbook: Workbook, place: OneRow): readonly Patch[] {
  return pointingAt(workbook, place)
    .filter(({ rows }) => rows.length > 0)
    .map(({ sheet, table, column, rows }): Patch => {
      const held = rows.map(({ fields }) => fields[column.id] ?? null)
      const without = (value: (typeof held)[number]): CellValue => {
        const rest = linksIn(value).filter(id => id !== place.row)
        return column.kind === 'refs' && rest.length > 0 ? rest : null
      }
      return {
        kind: 'row',
        in: [sheet.id, table.id],
        ids: rows.map(({ id }) => id),
        fields: [column.id],
        from: held.map(value => [value]),
        to: held.map(value => [without(value)])
      }
    })
}
