import { daysBetween } from '../model/date'
import type { Language } from '../model/template'
import { locale, say } from '../text'
import { timeOf } from '../text/moments'

/** The day of a moment by the clock of this computer, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Days that are told by their number; those before have a date. */
const fewDays = 6

/** When something happened, as people say it: today and yesterday by name, then days ago, then the date. */
export function whenOf(iso: string, today: string, language: Language): string {
  const moment = new Date(iso)
  const day = dayOf(moment)
  const ago = daysBetween(day, today) ?? -1
  const time = timeOf(iso, language)
  if (ago === 0) return say(language, 'when.today', { time })
  if (ago === 1) return say(language, 'when.yesterday', { time })
  if (ago > 1 && ago <= fewDays) return new Intl.RelativeTimeFormat(locale(language)).format(-ago, 'day')
  return say(language, 'when.day', {
    date: new Intl.DateTimeFormat(locale(language), { dateStyle: 'long' }).format(moment)
  })
}

/** A size in kilobytes or megabytes, one decimal above ten thousand bytes. */
export function sizeOf(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1
  }).format(bytes / (large ? 1_000_000 : 1_000))
}
