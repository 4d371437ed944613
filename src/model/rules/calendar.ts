import { addDays, addMonths, dayOf, daysBetween, weekday, dayNumberOf } from '../date'
import type { CellValue } from '../template'
import { numberAt, type Rule, valueAt } from './call'

/**
 * Mondays to Fridays from the first date to the second, both counted. The weekend of Canada is Saturday and Sunday;
 * holidays differ between provinces and are not left out. Blank where the end is before the start.
 */
export const workingDays: Rule = call => {
  const [start, end] = [numberAt(call, 0), numberAt(call, 1)]
  if (start === null || end === null || end < start) return null
  const days = end - start + 1
  const rest = days % 7
  const first = weekday(start)
  const inRest = Array.from({ length: rest }, (_, at) => (first + at) % 7).filter(day => day !== 0 && day !== 6)
  return ((days - rest) / 7) * 5 + inRest.length
}

/** Days from today to a date: 0 today, less than 0 when it has passed. */
export const daysTo: Rule = call => {
  const [date, today] = [numberAt(call, 0), dayNumberOf(call.today)]
  return date === null || today === null ? null : date - today
}

const weeks: ReadonlyMap<CellValue, number> = new Map([
  ['weekly', 1],
  ['every-two-weeks', 2]
])
const months: ReadonlyMap<CellValue, number> = new Map([
  ['monthly', 1],
  ['quarterly', 3],
  ['semi-annual', 6],
  ['annual', 12]
])

/**
 * The first day, from today on, of what happens on the first date and then at a frequency (templates.md 2.16). The 31st
 * falls on the last day of a shorter month. What comes once, or at no set time, is on its first date, past or not.
 */
export const nextDate: Rule = call => {
  const first = valueAt(call, 0)
  if (typeof first !== 'string') return null
  const ahead = daysBetween(first, call.today)
  if (ahead === null || ahead <= 0) return ahead === null ? null : first
  const everyWeeks = weeks.get(valueAt(call, 1))
  if (everyWeeks !== undefined) return addDays(first, Math.ceil(ahead / (7 * everyWeeks)) * 7 * everyWeeks)
  const everyMonths = months.get(valueAt(call, 1))
  if (everyMonths === undefined) return first
  const steps = Math.floor(monthsBetween(first, call.today) / everyMonths) * everyMonths
  const [now, later] = [addMonths(first, steps), addMonths(first, steps + everyMonths)]
  return now !== null && now >= call.today ? now : later
}

function monthsBetween(from: string, to: string): number {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first === null || last === null ? 0 : (last.year - first.year) * 12 + last.month - first.month
}
