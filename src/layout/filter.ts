import { isBlank } from '../model/cell'
import { addDays, dayOf, daysInMonth, iso } from '../model/date'
import { fold } from '../model/fold'
import type { DateSpan, Filter } from '../model/look'
import type { CellValue } from '../model/template'

/** Whether a cell passes. `shown` gives the words that stand in it, and is asked only where they matter. */
export type Passes = (value: CellValue, shown: () => string) => boolean

/** The test that a filter makes of each cell: what can be worked out once for all cells is worked out here. */
export function testOf(filter: Filter, today: string): Passes {
  switch (filter.test) {
    case 'blank':
      return value => isBlank(value)
    case 'filled':
      return value => !isBlank(value)
    case 'any-of':
      return isAnyOf(filter.values)
    case 'contains':
    case 'lacks':
    case 'begins':
      return hasWords(filter.test, filter.text)
    case 'between':
      return value => isBetween(value, filter.from, filter.to)
    case 'during': {
      const { from, to } = daysOf(filter.span, today)
      return value => isBetween(value, from, to)
    }
  }
}

function isAnyOf(wanted: readonly CellValue[]): Passes {
  const any = new Set<unknown>(wanted)
  return value => {
    if (isBlank(value)) return any.has(null)
    return Array.isArray(value) ? value.some(one => any.has(one)) : any.has(value)
  }
}

function hasWords(test: 'contains' | 'lacks' | 'begins', text: string): Passes {
  const wanted = fold(text)
  if (test === 'begins') return (_, shown) => fold(shown()).startsWith(wanted)
  return (_, shown) => fold(shown()).includes(wanted) === (test === 'contains')
}

function isBetween(value: CellValue, from: number | string | null, to: number | string | null): boolean {
  if (typeof value === 'number') return isWithin(value, from, to)
  return typeof value === 'string' && dayOf(value) !== null && isWithin(value, from, to)
}

/** An end of another kind than the value keeps nothing. */
function isWithin(value: number | string, from: number | string | null, to: number | string | null): boolean {
  const isAbove = from === null || (typeof from === typeof value && value >= from)
  return isAbove && (to === null || (typeof to === typeof value && value <= to))
}

/** The days of a span as it stands on a day, both ends included. What is due today is not overdue. */
export function daysOf(span: DateSpan, today: string): { readonly from: string | null; readonly to: string | null } {
  const day = dayOf(today)
  if (day === null) return { from: today, to: today }
  const months = (first: number, last: number) => ({
    from: iso({ year: day.year, month: first, day: 1 }),
    to: iso({ year: day.year, month: last, day: daysInMonth(day.year, last) })
  })
  switch (span) {
    case 'this-month':
      return months(day.month, day.month)
    case 'this-quarter': {
      const first = day.month - ((day.month - 1) % 3)
      return months(first, first + 2)
    }
    case 'next-30-days':
      return { from: today, to: addDays(today, 30) }
    case 'overdue':
      return { from: null, to: addDays(today, -1) }
  }
}
