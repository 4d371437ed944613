import { format, isBlank, type Showing } from '../model/cell'
import type { Look, Summary } from '../model/look'
import { showNumber, toCents } from '../model/number'
import type { CellValue, Column } from '../model/template'

/** What can be said of the cells of a column, nothing first. */
export function summariesOf(column: Column): readonly Summary[] {
  if (column.kind === 'check') return ['none', 'count', 'filled', 'share']
  if (isMeasured(column)) return ['none', 'count', 'filled', 'sum', 'average', 'least', 'most']
  if (isDated(column)) return ['none', 'count', 'filled', 'least', 'most']
  return ['none', 'count', 'filled']
}

/**
 * What is said where nobody has chosen. At the foot money that every row must have is added up: of money given here and there
 * no one asks the total. On the heading of a group money and numbers are added up and ratings averaged.
 */
export function usualSummary(column: Column, at: 'foot' | 'group'): Summary {
  const isMoney = column.kind === 'money' || (column.kind === 'derived' && column.result.as === 'money')
  if (at === 'foot') return isMoney && column.required ? 'sum' : 'none'
  if (isMoney || column.kind === 'number') return 'sum'
  return column.kind === 'rating' ? 'average' : 'none'
}

/** What is said of a column: what a person chose for it, else what is usual for its kind. */
export function summaryFor(foot: Look['foot'], column: Column, at: 'foot' | 'group'): Summary {
  return foot[column.id] ?? usualSummary(column, at)
}

/** What the cells give; null where there is nothing to say it of. What could not be read counts as filled, and for no more. */
export function summarised(summary: Summary, values: readonly CellValue[]): number | string | null {
  switch (summary) {
    case 'none':
      return null
    case 'count':
      return values.length
    case 'filled':
      return values.filter(value => !isBlank(value)).length
    case 'share':
      return shareOf(values)
    case 'least':
    case 'most':
      return extremeOf(values, summary === 'least' ? -1 : 1)
    case 'sum':
    case 'average': {
      const numbers = values.filter(value => typeof value === 'number')
      const sum = sumOf(numbers)
      if (numbers.length === 0) return null
      return summary === 'sum' ? sum : sum / numbers.length
    }
  }
}

/** Without what binary adds to decimals: ten times 0.1 is 1. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0
  for (const number of numbers) sum += number
  return Number(sum.toPrecision(14)) + 0
}

function shareOf(values: readonly CellValue[]): number | null {
  const filled = values.filter(value => typeof value === 'boolean')
  return filled.length === 0 ? null : (filled.filter(Boolean).length / filled.length) * 100
}

function extremeOf(values: readonly CellValue[], sign: 1 | -1): number | string | null {
  let found: number | string | null = null
  for (const value of values) {
    if ((typeof value !== 'number' && typeof value !== 'string') || value === '') continue
    if (found === null || (value > found ? sign === 1 : value < found && sign === -1)) found = value
  }
  return found
}

/** A summary as the cells of its column are shown; counts as plain numbers, shares as per cents. */
export function summaryText(column: Column, summary: Summary, value: number | string | null, show: Showing): string {
  if (value === null) return ''
  if (summary === 'share') return percentText(Number(value), show)
  if (typeof value === 'string' || summary === 'least' || summary === 'most') return format(column, value, show)
  if (summary === 'count' || summary === 'filled') return showNumber(value, show.language, {})
  const isMoney = column.kind === 'money' || (column.kind === 'derived' && column.result.as === 'money')
  const isPercent = column.kind === 'percent' || (column.kind === 'derived' && column.result.as === 'percent')
  if (isMoney) return format(column, toCents(value), show)
  return isPercent ? percentText(value, show) : showNumber(value, show.language, { maximumFractionDigits: 2 })
}

function percentText(value: number, show: Showing): string {
  const rounded = Math.round(value * 10) / 10
  return format({ ...percent, kind: 'percent' }, rounded, show)
}

const percent = { id: 'share', label: { en: '', fr: '' }, help: { en: '', fr: '' } }

/** Whether the cells of a column are numbers that can be added up. */
export function isMeasured(column: Column): boolean {
  const { kind } = column
  if (kind === 'derived') return column.result.as !== 'choice' && column.result.as !== 'date'
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'rating'
}

function isDated(column: Column): boolean {
  return column.kind === 'date' || (column.kind === 'derived' && column.result.as === 'date')
}
