import { fold } from '../fold'
import { readNumber, writeNumber } from '../number'
import type { CellValue, Language, Scale } from '../template'
import { type Codec, type ColumnOf, compareNumbers, plain } from './codec'

/** A number of the scale, read from the number, its anchor word in either language, both ("4 — Likely") or "4/5". */
export const ratingCodec: Codec<ColumnOf<'rating'>> = {
  parse: (column, text, { language }) => readRating(column.scale, text, language),
  format: (_, value, { language }) => (typeof value === 'number' ? writeNumber(value, language) : plain(value)),
  raw: (_, value, { language }) => (typeof value === 'number' ? writeNumber(value, language) : plain(value)),
  compare: (_, a, b, language) => compareNumbers(a, b, language),
  problem: ({ scale }, value) => {
    if (typeof value !== 'number') return 'wrong-kind'
    return scale.values.some(step => step.value === value) ? null : 'not-on-scale'
  }
}

/** The word that stands at a number of a scale; null between and beyond them. */
export function anchorOf(scale: Scale, value: CellValue, language: Language): string | null {
  return scale.values.find(step => step.value === value)?.label[language] ?? null
}

function readRating(scale: Scale, text: string, language: Language): number | undefined {
  const folded = fold(text)
  const word = byWord(scale, folded)
  if (word !== undefined) return word
  const numberFirst = /^([+-]?[\d.,]+)\s?(?:\/\s?(\d+)\s?)?(?:[-:.)=]\s?|\s|$)(.*)$/.exec(folded)
  const numberLast = /^(.+?)\s?\(([+-]?[\d.,]+)\)$/.exec(folded)
  const [digits, top, rest] = numberFirst ? numberFirst.slice(1) : [numberLast?.[2], undefined, numberLast?.[1]]
  const value = readNumber(digits ?? '', language)
  if (value === undefined || !scale.values.some(step => step.value === value)) return undefined
  if (top !== undefined && Number(top) !== Math.max(...scale.values.map(step => step.value))) return undefined
  return !rest || byWord(scale, rest) === value ? value : undefined
}

function byWord(scale: Scale, folded: string): number | undefined {
  return scale.values.find(({ label }) => fold(label.en) === folded || fold(label.fr) === folded)?.value
}
