import type { Id, Value } from '../model/change'
import { rowOf } from '../model/state'
import type { CellValue, Fields, TableId } from '../model/template'
import { sheetOf, tableOf, type Workbook } from '../model/workbook'
import type { Command } from './command'
import { newRows } from './rows'

export interface Review {
  readonly sheet: Id
  /** The table that keeps the reviews. */
  readonly table: TableId
  /** The row under review. */
  readonly row: Id
  /** By column of the reviewed row; the columns that are not here stay as they are. */
  readonly values: Fields
  readonly comment: string
}

/** Sets the reviewed row and keeps a record of it, in one set: what moved, when, who says so, and why. */
export const recordReview: Command<Review> = {
  name: 'review.record',
  label: { en: 'Record a review', fr: 'Consigner une révision' },
  run: (workbook, args, context) => {
    const table = tableOf(sheetOf(workbook, args.sheet).template, args.table)
    const { reviews } = table
    const row = reviews && rowOf(workbook.state, args.sheet, reviews.table, args.row)
    if (reviews === undefined || row === undefined) return { refused: 'nothing-there' }
    const now = (there: string): CellValue => args.values[there] ?? (row.fields[there] as CellValue | undefined) ?? null
    const cells: Fields = {
      ...Object.fromEntries(reviews.records.map(([here, there]) => [here, now(there)])),
      [reviews.by]: args.row,
      [reviews.date]: context.today,
      [reviews.comment]: args.comment.trim() === '' ? null : args.comment
    }
    const added = newRows(workbook, table, args.sheet, { cells: [cells] }, context)
    if ('refused' in added) return added
    const fields = Object.keys(args.values)
    const from = [fields.map((field): Value => row.fields[field] ?? null)]
    const to = [fields.map((field): Value => args.values[field] ?? null)]
    const set = { kind: 'row', in: [args.sheet, reviews.table], ids: [args.row], fields, from, to } as const
    return { patches: fields.length === 0 ? added.patches : [set, ...added.patches], made: added.made ?? [] }
  }
}

/** The table of a sheet that keeps reviews of rows of `table`, if there is one. */
export function reviewTable(workbook: Workbook, sheet: Id, table: TableId): TableId | null {
  const { template } = sheetOf(workbook, sheet)
  return template.tables.find(one => one.reviews?.table === table)?.id ?? null
}
