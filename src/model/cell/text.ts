import { type Codec, type ColumnOf, compareText, plain } from './codec'

/** The most that one cell may hold, in bytes of UTF-8 (architecture.md 10). */
export const mostBytes = 100 * 1024

/** Kept as typed, spaces and lines and all; blank ends are not trimmed away, an all-blank text is an empty cell. */
export const textCodec: Codec<ColumnOf<'text'>> = {
  parse: (_, text) => text,
  format: (_, value) => plain(value),
  raw: (_, value) => plain(value),
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (column, value) => {
    if (typeof value !== 'string') return 'wrong-kind'
    if (column.max !== undefined && value.length > column.max) return 'too-long'
    return bytesOf(value) > mostBytes ? 'too-long' : null
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

function bytesOf(text: string): number {
  if (text.length * 3 <= mostBytes) return 0
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
