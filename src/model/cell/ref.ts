import { type Codec, type ColumnOf, compareText, isList, plain } from './codec'
import { readEntries } from './entries'

/** The id of a row elsewhere, read from its name or code through `findRow`. */
export const refCodec: Codec<ColumnOf<'ref'>> = {
  parse: (_, text, { findRow }) => findRow?.(text.trim()) ?? undefined,
  format: (_, value, { nameOf }) => (typeof value === 'string' ? nameOf(value) : plain(value)),
  raw: (_, value, { nameOf }) => (typeof value === 'string' ? nameOf(value) : plain(value)),
  /** Of ids: a table that shows names compares the names. */
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (_, value) => (typeof value === 'string' ? null : 'wrong-kind')
}

/** Ids of rows elsewhere, in the order they were given, none twice. */
export const refsCodec: Codec<ColumnOf<'refs'>> = {
  parse: (_, text, { findRow }) => (findRow === undefined ? undefined : readEntries(text, findRow, false)),
  format: (_, value, { nameOf }) => (isList(value) ? value.map(nameOf).join('; ') : plain(value)),
  raw: (_, value, { nameOf }) => (isList(value) ? value.map(nameOf).join('; ') : plain(value)),
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (_, value) => (isList(value) ? null : 'wrong-kind')
}
