import { cellOf } from '../../../model/derive'
import { isAlive, type Row } from '../../../model/state'
import type { Column } from '../../../model/template'
import { nameOfRow, optionsOf, refTargets } from '../../../model/workbook'
import type { PictureAsk } from '../kind'

/** What stands along one side of a matrix. */
export interface Entry {
  readonly id: string
  readonly label: string
}

/** What a row holds of a choice or link, one entry or several. */
export function heldIn({ workbook, sheet, table, today }: PictureAsk, row: Row, column: Column): readonly string[] {
  const value = cellOf(workbook, sheet, table, row, column, today)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/**
 * The entries that a column can hold, in their order: options in use, rows of the table that it refers to. Of words that are
 * no option, and of rows, only those that are held.
 */
export function entriesOf(ask: PictureAsk, column: Column, held: ReadonlySet<string>): readonly Entry[] {
  const { workbook, sheet, table, language } = ask
  if (column.kind === 'ref' || column.kind === 'refs') {
    return refTargets(workbook, column)
      .flatMap(({ rows }) => rows.filter(row => isAlive(row) && held.has(row.id)))
      .map(({ id }) => ({ id, label: nameOfRow(workbook, id, language) || ask.say('figures.unnamed') }))
  }
  const options = optionsOf(workbook, sheet, table, column)
  const known = new Set(options.map(({ id }) => id))
  return [
    ...options
      .filter(({ id, retired }) => !retired || held.has(id))
      .map(({ id, label }) => ({ id, label: label[language] })),
    ...[...held].filter(id => !known.has(id)).map(id => ({ id, label: id }))
  ]
}

/** Entries that are drawn, and how many more there are. */
export function firstOf<T>(entries: readonly T[], most: number): readonly [drawn: readonly T[], further: number] {
  return [entries.slice(0, most), Math.max(0, entries.length - most)]
}

/** Lines and columns beyond these are left to the table: what is larger cannot be taken in at a glance. */
export const mostLines = 60
export const mostHeads = 30

/** What is left out, in sentences. */
export function footOf({ say }: PictureAsk, lines: number, heads: number): readonly string[] {
  return [
    ...(lines > 0 ? [say('figures.further', { count: lines })] : []),
    ...(heads > 0 ? [say('matrix.further', { count: heads })] : [])
  ]
}
