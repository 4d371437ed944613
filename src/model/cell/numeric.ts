import { fold } from '../fold'
import { readNumber, showNumber, toCents, writeNumber } from '../number'
import type { CellValue, Language } from '../template'
import { type Codec, type ColumnOf, compareNumbers, plain, type Read } from './codec'

/** As many decimals as anyone types; a double holds no more that mean anything. */
const allDecimals = 15

/** A plain number, with the column's unit or a per cent sign after it or not. Limits are problems, not refusals. */
export const numberCodec: Codec<ColumnOf<'number'>> = {
  parse: (column, text, { language }) => {
    const units = column.unit === undefined ? [] : [column.unit.en, column.unit.fr]
    return readNumber(withoutEnd(withoutPercent(text), units), language)
  },
  format: (column, value, { language }) =>
    typeof value === 'number'
      ? showNumber(value, language, {
          minimumFractionDigits: column.decimals ?? 0,
          maximumFractionDigits: allDecimals,
          useGrouping: !isYear(column)
        })
      : plain(value),
  raw: (_, value, { language }) => rawNumber(value, language),
  compare: (_, a, b, language) => compareNumbers(a, b, language),
  problem: ({ min, max }, value) => {
    if (!isFiniteNumber(value)) return 'wrong-kind'
    if (min !== undefined && value < min) return 'too-low'
    return max !== undefined && value > max ? 'too-high' : null
  }
}

/** Whole numbers of four digits alone are years, which are written without a separator. */
function isYear({ decimals, min, max }: ColumnOf<'number'>): boolean {
  return decimals === 0 && min !== undefined && max !== undefined && min >= 1000 && max <= 9999
}

/** Stored as 35 for 35 %, which is also how it is typed, with the sign or without. */
export const percentCodec: Codec<ColumnOf<'percent'>> = {
  parse: (_, text, { language }) => readNumber(withoutPercent(text), language),
  format: (_, value, { language }) => showPercent(value, language, 0, allDecimals),
  raw: (_, value, { language }) => rawNumber(value, language),
  compare: (_, a, b, language) => compareNumbers(a, b, language),
  problem: (_, value) => (isFiniteNumber(value) ? null : 'wrong-kind')
}

/** In units of the workbook's currency, to the cent. An amount marked with another currency is not read. */
export const moneyCodec: Codec<ColumnOf<'money'>> = {
  parse: (_, text, { language, currency }) => {
    const amount = withoutCurrency(text, currency)
    const value = amount === undefined ? undefined : readNumber(amount, language)
    return value === undefined ? undefined : toCents(value)
  },
  format: (_, value, { language, currency }) => showMoney(value, language, currency),
  raw: (_, value, { language }) => rawNumber(value, language),
  compare: (_, a, b, language) => compareNumbers(a, b, language),
  problem: (_, value) => (isFiniteNumber(value) ? null : 'wrong-kind')
}

export function showMoney(value: Read, language: Language, currency: string): string {
  if (typeof value !== 'number') return plain(value)
  return /^[A-Z]{3}$/.test(currency)
    ? showNumber(value, language, { style: 'currency', currency })
    : showNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

export function showPercent(value: Read, language: Language, least: number, most: number): string {
  if (typeof value !== 'number') return plain(value)
  const digits = showNumber(value, language, { minimumFractionDigits: least, maximumFractionDigits: most })
  return language === 'fr' ? `${digits}\u00A0%` : `${digits}%`
}

function rawNumber(value: Read, language: Language): string {
  return typeof value === 'number' ? writeNumber(value, language) : plain(value)
}

function isFiniteNumber(value: CellValue): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

export function withoutPercent(text: string): string {
  return text.trim().replace(/\s*(?:%|p\.\s?100|per\s?cent|pour\s?cent)$/i, '')
}

function withoutEnd(text: string, units: readonly string[]): string {
  const trimmed = text.trim()
  const end = /^(.*\d\)?)\s*(\D+)$/s.exec(trimmed)
  return end !== null && units.some(unit => fold(unit) === fold(end[2] ?? '')) ? (end[1] ?? '') : trimmed
}

const dollars = ['CAD', 'USD', 'AUD', 'NZD', 'HKD', 'SGD']
const marks: readonly (readonly [mark: string, currencies: readonly string[]])[] = [
  ['$', dollars],
  ['ca$', ['CAD']],
  ['$ca', ['CAD']],
  ['c$', ['CAD']],
  ['$c', ['CAD']],
  ['$cad', ['CAD']],
  ['cad$', ['CAD']],
  ['us$', ['USD']],
  ['$us', ['USD']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']]
]

/** The amount without its currency; undefined where that is another than the workbook's. */
function withoutCurrency(text: string, currency: string): string | undefined {
  const parts = /^([-+(−–]?\s*)([^\d\s.,()+−–-]*)\s*(.*?)\s*([^\d\s.,()+−–-]*)(\s*\)?)$/s.exec(text.trim())
  if (parts === null) return undefined
  const [, sign = '', before = '', amount = '', after = '', end = ''] = parts
  return [before, after].every(mark => mark === '' || means(mark, currency)) ? sign + amount + end : undefined
}

function means(mark: string, currency: string): boolean {
  const folded = fold(mark).replace(/\s/g, '')
  if (folded === currency.toLowerCase()) return true
  return marks.some(([known, currencies]) => known === folded && currencies.includes(currency))
}
