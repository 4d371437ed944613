import { isDate } from '../date'
import { readNumber, showNumber, toCents, writeNumber } from '../number'
import { compareOptions } from './choice'
import { type Codec, type ColumnOf, compareNumbers, compareText, plain } from './codec'
import { readDate } from './moment'
import { showMoney, showPercent, withoutPercent } from './numeric'
import { labelOf, matchOption, rankOf, rawOption } from './options'

/** Decimals that are shown of a derived number whose column does not say. */
const usualDecimals = { number: 2, percent: 1 } as const

/**
 * What a rule gave. Never typed: it is read only so that a file's value can be compared with ours. Numbers are kept
 * whole and rounded here, for showing.
 */
export const derivedCodec: Codec<ColumnOf<'derived'>> = {
  parse: ({ result }, text, reading) => {
    const option = matchOption(result.options ?? [], text)
    if (option !== null) return option
    if (result.as === 'choice') return undefined
    if (result.as === 'date') return readDate(text, reading)
    const value = readNumber(withoutPercent(text), reading.language)
    return value !== undefined && result.as === 'money' ? toCents(value) : value
  },
  format: ({ result }, value, { language, currency }) => {
    if (typeof value === 'string') return labelOf(result.options ?? [], value, language)
    if (result.as === 'money') return showMoney(value, language, currency)
    const decimals = result.as === 'choice' || result.as === 'date' ? undefined : result.decimals
    if (result.as === 'percent') return showPercent(value, language, decimals ?? 0, decimals ?? usualDecimals.percent)
    if (typeof value !== 'number') return plain(value)
    return showNumber(value, language, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? usualDecimals.number,
      ...(result.as === 'number' && result.signed && { signDisplay: 'exceptZero' })
    })
  },
  raw: ({ result }, value, { language }) => {
    if (typeof value === 'number') return writeNumber(value, language)
    return typeof value === 'string' ? rawOption(result.options ?? [], value, language) : plain(value)
  },
  compare: ({ result }, a, b, language) => {
    if (typeof a === 'number' || typeof b === 'number') return compareNumbers(a, b, language)
    return result.options ? compareOptions(result.options, a, b, language) : compareText(plain(a), plain(b), language)
  },
  problem: ({ result }, value) => {
    const options = result.options ?? []
    if (typeof value === 'string' && rankOf(options, value) >= 0) return null
    if (result.as === 'choice') return typeof value === 'string' && options.length === 0 ? null : 'unknown-option'
    if (result.as === 'date') return isDate(value) ? null : 'not-a-date'
    return typeof value === 'number' ? null : 'wrong-kind'
  }
}
