import { fitsCell } from '../limits'
import { type Codec, type ColumnOf, compareText, plain } from './codec'

/** Kept as typed, spaces and lines and all; blank ends are not trimmed away, an all-blank text is an empty cell. */
export const textCodec: Codec<ColumnOf<'text'>> = {
  parse: (_, text) => text,
  format: (_, value) => plain(value),
  raw: (_, value) => plain(value),
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (column, value) => {
    if (typeof value !== 'string') return 'wrong-kind'
    if (column.max !== undefined && value.length > column.max) return 'too-long'
    return fitsCell(value) ? null : 'too-long'
  }
}

/** Given by the workbook, never typed. Read only so that a file's code can be compared with ours. */
export const codeCodec: Codec<ColumnOf<'code'>> = {
  parse: (_, text) => text.trim(),
  format: (_, value) => plain(value),
  raw: (_, value) => plain(value),
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (_, value) => (typeof value === 'string' ? null : 'wrong-kind')
}
