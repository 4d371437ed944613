import { dayNumberOf, weekday } from '../date'
import { numberAt, type Rule } from './call'

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
