import { holds } from '../../model/condition'
import { isPrivate } from '../../model/derive'
import { type Row, rowsOf } from '../../model/state'
import type { Column, ColumnId, Picture, Table } from '../../model/template'
import { columnsOf, definitionsOf, sheetOf, tableOf } from '../../model/workbook'
import type { PictureAsk } from './kind'

/** The table that a picture is of. */
export function picturedTable({ workbook, sheet, table }: PictureAsk): Table {
  return tableOf(sheetOf(workbook, sheet).template, table)
}

/** The rows that a picture shows, in their order: of those that the filter leaves, the ones still shown that it is about. */
export function picturedRows(picture: Pick<Picture, 'where'>, ask: PictureAsk): readonly Row[] {
  const { workbook, sheet, table, today, rows: wanted } = ask
  const conditions = [...(picturedTable(ask).hideUnless ?? []), ...(picture.where ?? [])]
  return rowsOf(workbook.state, sheet, table).filter(
    row => (wanted?.has(row.id) ?? true) && conditions.every(one => holds(workbook, sheet, table, row, one, today))
  )
}

/** A column in use that the picture may tell of; undefined where it is retired, or private and none such is wanted. */
export function picturedColumn(ask: PictureAsk, id: ColumnId | undefined): Column | undefined {
  const { workbook, sheet, table, withPrivate } = ask
  if (id === undefined || (!withPrivate && isPrivate(picturedTable(ask), id, definitionsOf(workbook)))) return undefined
  return columnsOf(workbook, sheet, table).find(column => column.id === id)
}
