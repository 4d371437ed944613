import { addDays, addMonths, dayOf, daysBetween, daysInMonth } from '../date'
import type { CellValue, Column, Language } from '../template'
import { inCaseOf, ringOf } from './names'

/** How a series goes on: the value so many steps after its last seed, from 1; null where it would leave what can be written. */
type Rule = (step: number) => CellValue

export interface Seeds {
  readonly kind: Column['kind']
  /** In the order in which the series runs: the last is the one that the first new value follows. */
  readonly values: readonly CellValue[]
  /** -1 where it runs up or to the left: a single seed then counts down. */
  readonly direction: 1 | -1
  readonly language: Language
}

/**
 * What follows some seeds, each value by its place after the last of them, from 0: numbers by their step, dates by days, months
 * or ends of months, codes (`R-01`) by their number with its zeros, days of the week and months in either language. Anything
 * else, and seeds without one step, repeat. `isCopy` turns over what happens by itself: a series repeats, and a single number,
 * which else repeats, counts.
 */
export function continuing(seeds: Seeds, isCopy = false): (at: number) => CellValue {
  const { values } = seeds
  const rule = isCopy === repeatsAlone(seeds) ? ruleOf(seeds) : null
  return at => rule?.(at + 1) ?? values[at % Math.max(1, values.length)] ?? null
}

/** A number on its own is a quantity, not the first of a series, as in other spreadsheets. */
function repeatsAlone({ values }: Seeds): boolean {
  const [only] = values
  return values.length === 1 && (typeof only === 'number' || (typeof only === 'string' && /^\d+$/.test(only)))
}

function ruleOf(seeds: Seeds): Rule | null {
  const { kind, values } = seeds
  if (kind === 'number' || kind === 'money' || kind === 'percent') {
    return values.every(isNumber) ? arithmetic(values, seeds.direction) : null
  }
  if (!values.every(isText)) return null
  if (kind === 'date') return calendar(values, seeds.direction)
  return kind === 'text' ? (named(values, seeds) ?? coded(values, seeds.direction)) : null
}

const isNumber = (value: CellValue): value is number => typeof value === 'number'
const isText = (value: CellValue): value is string => typeof value === 'string'

/** The one step between numbers that follow each other; null where they have no one step. */
function stepOf(numbers: readonly number[], alone: number): number | null {
  if (numbers.length < 2) return alone
  const decimals = Math.max(...numbers.map(decimalsOf))
  const steps = numbers.slice(1).map((number, at) => rounded(number - (numbers[at] ?? 0), decimals))
  return steps.every(step => step === steps[0]) ? (steps[0] ?? null) : null
}

function arithmetic(values: readonly number[], direction: 1 | -1): Rule | null {
  const step = stepOf(values, direction)
  if (step === null) return null
  const last = values.at(-1) ?? 0
  const decimals = Math.max(...values.map(decimalsOf))
  return at => rounded(last + step * at, decimals)
}

function decimalsOf(value: number): number {
  const [, exponent] = String(value).split('e')
  return exponent === undefined ? (String(value).split('.')[1]?.length ?? 0) : 15
}

function rounded(value: number, decimals: number): number {
  return decimals > 12 ? value : Number(value.toFixed(decimals))
}

function calendar(values: readonly string[], direction: 1 | -1): Rule | null {
  const last = values.at(-1) ?? ''
  return monthly(values, last) ?? daily(values, last, direction)
}

/** The same day of month after month, or the end of each. */
function monthly(values: readonly string[], last: string): Rule | null {
  const days = values.flatMap(text => dayOf(text) ?? [])
  if (days.length < 2 || days.length < values.length) return null
  const areEnds = days.every(({ year, month, day }) => day === daysInMonth(year, month))
  const areSame = days.every(({ day }) => day === days[0]?.day)
  if (!areEnds && !areSame) return null
  const step = stepOf(
    days.map(({ year, month }) => year * 12 + month),
    0
  )
  if (step === null || step === 0) return null
  return at => {
    const moved = addMonths(last, step * at)
    return moved !== null && areEnds ? endOfMonth(moved) : moved
  }
}

function endOfMonth(text: string): string | null {
  const day = dayOf(text)
  return day && `${text.slice(0, 8)}${daysInMonth(day.year, day.month)}`
}

function daily(values: readonly string[], last: string, direction: 1 | -1): Rule | null {
  const numbers = values.map(text => daysBetween('1970-01-01', text))
  if (!numbers.every(number => number !== null)) return null
  const step = stepOf(numbers, direction)
  return step === null ? null : at => addDays(last, step * at)
}

function named(values: readonly string[], { direction, language }: Seeds): Rule | null {
  const found = ringOf(values, language)
  if (found === null) return null
  const { names, at } = found
  const size = names.length
  const onward = (from: number, to: number): number => (to - from + size) % size
  const steps = at.slice(1).map((index, before) => onward(at[before] ?? 0, index))
  const step = steps[0] ?? direction
  if (steps.some(one => one !== step)) return null
  const first = at.at(-1) ?? 0
  return ahead => {
    const name = names[(((first + step * ahead) % size) + size) % size] ?? ''
    return inCaseOf(values.at(-1) ?? '', name)
  }
}

const code = /^(.*?)(\d{1,15})$/s

/** `R-01`, `R-02`: the figures at the end count, in as many places; below nought they count up again, as no code is negative. */
function coded(values: readonly string[], direction: 1 | -1): Rule | null {
  const read = values.map(text => code.exec(text))
  const [first] = read
  const prefix = first?.[1]
  if (prefix === undefined || read.some(found => found?.[1] !== prefix)) return null
  const figures = read.map(found => found?.[2] ?? '')
  const step = stepOf(figures.map(Number), direction)
  if (step === null) return null
  const last = figures.at(-1) ?? ''
  const width = figures.some(text => text.startsWith('0')) ? last.length : 1
  return at => `${prefix}${String(Math.abs(Number(last) + step * at)).padStart(width, '0')}`
}
