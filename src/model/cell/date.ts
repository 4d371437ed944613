import { isDate } from '../date'
import { type Codec, type ColumnOf, compareText, plain } from './codec'
import { readDate } from './moment'

/** Shown and edited as `YYYY-MM-DD`, the short form of Canada in both languages. */
export const dateCodec: Codec<ColumnOf<'date'>> = {
  parse: (_, text, reading) => readDate(text, reading),
  format: (_, value) => plain(value),
  raw: (_, value) => plain(value),
  compare: (_, a, b, language) => compareText(plain(a), plain(b), language),
  problem: (_, value) => (isDate(value) ? null : 'not-a-date')
}
