import { isBlank, isUnread, parse, problemOf, raw, type Showing } from '../model/cell'
import type { Id } from '../model/change'
import { fold } from '../model/fold'
import { toCents } from '../model/number'
import type { Row } from '../model/state'
import type { CellValue, Column } from '../model/template'
import { storedIn } from '../model/workbook'

/** The value that text stands for in a column, links and the workbook's order of dates included. */
export type ReadCell = (column: Column, text: string) => CellValue

/** What becomes of a column's cells when its kind changes. Nothing is thrown away: what cannot be read is kept as its text. */
export interface Conversion {
  /** The cells that hold something other than before. */
  readonly cells: readonly { readonly row: Id; readonly from: CellValue; readonly to: CellValue }[]
  /** Cells that are filled and were understood. */
  readonly understood: number
  /** The texts that were not, each once. */
  readonly unread: readonly string[]
  readonly unreadCells: number
}

export function convert(rows: readonly Row[], from: Column, to: Column, read: ReadCell, showing: Showing): Conversion {
  const filled = rows.map(row => ({ row, value: storedIn(row, from.id) })).filter(({ value }) => !isBlank(value))
  const converted = filled.map(({ row, value }) => ({
    row: row.id,
    from: value,
    to: reread(from, to, value, read, showing)
  }))
  const unread = converted.flatMap(one => (isUnread(one.to) ? [one.to.unread] : []))
  return {
    cells: converted.filter(one => one.from !== one.to),
    understood: converted.length - unread.length,
    unread: [...new Set(unread)],
    unreadCells: unread.length
  }
}

const numeric: readonly Column['kind'][] = ['number', 'money', 'percent']

/** A value of one column as another would hold it. */
export function reread(from: Column, to: Column, value: CellValue, read: ReadCell, showing: Showing): CellValue {
  if (isUnread(value)) return read(to, value.unread)
  if (numeric.includes(from.kind) && numeric.includes(to.kind) && typeof value === 'number') {
    const isWhole = to.kind !== 'money' || toCents(value) === value
    return isWhole ? value : { unread: raw(from, value, showing) }
  }
  if (from.kind === to.kind && problemOf(to, value) === null) return value
  return read(to, raw(from, value, showing))
}

/** The different texts of a column that would become its list, in the order of the rows; those that `known` reads are not. */
export function newEntries(rows: readonly Row[], from: Column, known: Column, showing: Showing): readonly string[] {
  const found = new Map<string, string>()
  for (const row of rows) {
    const value = storedIn(row, from.id)
    if (isBlank(value)) continue
    const text = isUnread(value) ? value.unread : raw(from, value, showing)
    for (const entry of unknownEntries(known, text)) if (!found.has(fold(entry))) found.set(fold(entry), entry)
  }
  return [...found.values()]
}

/** The entries of a text that a list does not have yet: the whole text where the column takes one, else its parts. */
export function unknownEntries(column: Column, text: string): readonly string[] {
  const parts = column.kind === 'choices' ? text.split(/[;\n]/) : [text]
  return parts.map(part => part.trim()).filter(part => part !== '' && isUnread(readListed(column, part)))
}

/** Text in a column of a list; options are all that it takes to read it. */
export function readListed(column: Column, text: string): CellValue {
  return parse(column, text, { language: 'en', dateOrder: 'ymd', currency: '' })
}
