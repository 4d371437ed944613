import { localeOf } from './locale'
import type { Language } from './template'

/** A calendar day. Months and days from 1; the year from 1 to 9999. No time, no zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that a stored date names; null for anything but an existing day written `YYYY-MM-DD`. */
export function dayOf(text: string): Day | null {
  const found = pattern.exec(text)
  if (found === null) return null
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return exists(day) ? day : null
}

export function isDate(value: unknown): value is string {
  return typeof value === 'string' && dayOf(value) !== null
}

export function exists({ year, month, day }: Day): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** A day as it is stored. */
export function iso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, also before its adoption. Counted from 1 March, so that the leap day
 * is the last of its year.
 */
export function dayNumber({ year, month, day }: Day): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The contrary of `dayNumber`. */
export function dayFrom(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  }
}

/** Days since 1970-01-01 of a stored date; null for what is not a date. */
export function dayNumberOf(text: string): number | null {
  const day = dayOf(text)
  return day === null ? null : dayNumber(day)
}

/** A stored date so many days later, or null where it leaves the years 1 to 9999. */
export function addDays(text: string, days: number): string | null {
  const number = dayNumberOf(text)
  if (number === null || !Number.isSafeInteger(days) || Math.abs(days) > 3_700_000) return null
  const day = dayFrom(number + days)
  return exists(day) ? iso(day) : null
}

/**
 * The same day so many months later; the month's last where it has no such day (31 January and a month: 28 February).
 */
export function addMonths(text: string, months: number): string | null {
  const day = dayOf(text)
  if (day === null || !Number.isSafeInteger(months)) return null
  const at = day.year * 12 + day.month - 1 + months
  const [year, month] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1]
  const moved = { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
  return exists(moved) ? iso(moved) : null
}

/** Days from one stored date to another, negative when the second is earlier; null where either is not a date. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)]
  return first === null || last === null ? null : last - first
}

/** 0 for Sunday to 6 for Saturday, of a day number. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

const longForms = new Map<Language, Intl.DateTimeFormat>()

/** "December 31, 2026", "31 décembre 2026", "1er janvier 2027"; the text itself where it is not a date. */
export function longDate(text: string, language: Language): string {
  const number = dayNumberOf(text)
  if (number === null) return text
  let form = longForms.get(language)
  if (form === undefined) {
    form = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
    longForms.set(language, form)
  }
  const words = form.format(number * 86_400_000)
  return language === 'fr' ? words.replace(/^1(?=\s)/, '1er') : words
}
