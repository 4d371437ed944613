import { type Codec, type ColumnOf, compareText, isList, plain, type Read } from './codec'
import { readEntries } from './entries'
import { labelOf, matchOption, rankOf, rawOption } from './options'
import type { Language, Option } from '../template'

/** One option by its id. Where the column allows it, other words are kept as they are. */
export const choiceCodec: Codec<ColumnOf<'choice'>> = {
  parse: (column, text) => matchOption(column.options, text) ?? (column.other ? text.trim() : undefined),
  format: (column, value, { language }) =>
    typeof value === 'string' ? labelOf(column.options, value, language) : plain(value),
  raw: (column, value, { language }) =>
    typeof value === 'string' ? rawOption(column.options, value, language) : plain(value),
  compare: (column, a, b, language) => compareOptions(column.options, a, b, language),
  problem: (column, value) => {
    if (typeof value !== 'string') return 'wrong-kind'
    return column.other || rankOf(column.options, value) >= 0 ? null : 'unknown-option'
  }
}

/** Several options by their ids, in the order they were given, none twice. */
export const choicesCodec: Codec<ColumnOf<'choices'>> = {
  parse: (column, text) => readEntries(text, entry => matchOption(column.options, entry), column.other === true),
  format: (column, value, { language }) =>
    isList(value) ? value.map(id => labelOf(column.options, id, language)).join('; ') : plain(value),
  raw: (column, value, { language }) =>
    isList(value) ? value.map(id => rawEntry(column.options, id, language)).join('; ') : plain(value),
  compare: (column, a, b, language) => {
    const [ofA, ofB] = [inRank(column.options, a), inRank(column.options, b)]
    for (const [at, entry] of ofA.entries()) {
      const other = ofB[at]
      const order = other === undefined ? 1 : compareOptions(column.options, entry, other, language)
      if (order !== 0) return order
    }
    return ofA.length - ofB.length
  },
  problem: (column, value) => {
    if (!isList(value)) return 'wrong-kind'
    return column.other || value.every(id => rankOf(column.options, id) >= 0) ? null : 'unknown-option'
  }
}

/** By the order of the list; a person's own words stand after it, by the alphabet. */
export function compareOptions(options: readonly Option[], a: Read, b: Read, language: Language): number {
  const [rankOfA, rankOfB] = [rankOf(options, plain(a)), rankOf(options, plain(b))]
  if (rankOfA >= 0 && rankOfB >= 0) return rankOfA - rankOfB
  if (rankOfA >= 0 || rankOfB >= 0) return rankOfA >= 0 ? -1 : 1
  return compareText(plain(a), plain(b), language)
}

function inRank(options: readonly Option[], value: Read): readonly string[] {
  const entries = isList(value) ? value : [plain(value)]
  return [...entries].sort((a, b) => compareOptions(options, a, b, 'en'))
}

/** A label that holds a semicolon would be read as two. */
function rawEntry(options: readonly Option[], id: string, language: Language): string {
  const label = rawOption(options, id, language)
  return label.includes(';') ? id : label
}
