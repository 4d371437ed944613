import { localeOf } from './locale'
import type { Language } from './template'

const spaces = /[\s'’]/
const longest = 400

/**
 * The number that a person wrote, in the manner of either language: thousands set off by spaces of any kind,
 * apostrophes, commas or points; decimals after a comma or a point; a minus of any kind, or parentheses. A single comma
 * before exactly three digits sets off thousands in English ("1,234") and decimals in French; a single point always
 * begins decimals. Undefined for anything else: groups that are not of three are not guessed at.
 */
export function readNumber(text: string, language: Language): number | undefined {
  if (text.length > longest) return undefined
  const plain = text.replace(/[−–‒]/g, '-').trim()
  const held = /^\((.*)\)$/.exec(plain)
  if (held !== null) {
    const inner = readUnsigned((held[1] ?? '').trim(), language)
    return inner === undefined ? undefined : 0 - inner
  }
  const signed = /^([+-]?)\s*(.*)$/.exec(plain)
  const size = readUnsigned(signed?.[2] ?? '', language)
  if (size === undefined) return undefined
  return signed?.[1] === '-' ? 0 - size : size
}

function readUnsigned(text: string, language: Language): number | undefined {
  const [digits = '', exponent = ''] = text.split(/(?=e[+-]?\d+$)/i)
  const decimal =
    exponent === ''
      ? ungrouped(digits, language)
      : /^\d+(?:[.,]\d+)?$/.test(digits)
        ? digits.replace(',', '.')
        : undefined
  if (decimal === undefined) return undefined
  const value = Number(decimal + exponent)
  return Number.isFinite(value) ? value : undefined
}

/** The digits with a point for decimals and nothing between thousands. */
function ungrouped(text: string, language: Language): string | undefined {
  const joined = spaces.test(text) ? withoutSpaces(text) : text
  if (joined === undefined || !/^[\d.,]*\d[\d.,]*$/.test(joined)) return undefined
  const commas = joined.split(',').length - 1
  const points = joined.split('.').length - 1
  if (commas === 0 && points <= 1) return joined
  if (commas > 0 && points > 0) {
    return joined.lastIndexOf(',') > joined.lastIndexOf('.') ? grouped(joined, '.', ',') : grouped(joined, ',', '.')
  }
  if (points > 1) return grouped(joined, '.', ',')
  if (commas > 1) return grouped(joined, ',', '.')
  return language === 'en' && /^[1-9]\d{0,2},\d{3}$/.test(joined) ? joined.replace(',', '') : joined.replace(',', '.')
}

function withoutSpaces(text: string): string | undefined {
  return /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/.test(text) ? text.replace(/[\s'’]/g, '') : undefined
}

function grouped(text: string, group: ',' | '.', decimal: ',' | '.'): string | undefined {
  const [whole = '', fraction = '', ...more] = text.split(decimal)
  const groups = whole.split(group)
  const fits = more.length === 0 && groups.every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))
  return fits && /^\d*$/.test(fraction) ? `${groups.join('')}.${fraction}` : undefined
}

/** A number for editing: no thousands set off, the language's decimal sign. `readNumber` reads it back to the same. */
export function writeNumber(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value)
}

/** To the cent, halves away from zero, on the decimal digits that a person sees (1.005 is 1.01). */
export function toCents(value: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value) || size >= 1e15) return value
  const [digits = '0', exponent = '0'] = String(size).split('e')
  const cents = Math.round(Number(`${digits}e${Number(exponent) + 2}`)) / 100
  return value < 0 ? 0 - cents : cents
}

const forms = new Map<string, Intl.NumberFormat>()

/** A number in the manner of a language of Canada. */
export function showNumber(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  let form = forms.get(key)
  if (form === undefined) {
    form = new Intl.NumberFormat(localeOf(language), options)
    forms.set(key, form)
  }
  return form.format(value)
}
