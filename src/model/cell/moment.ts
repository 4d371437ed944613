import { addDays, addMonths, type Day, dayFrom, dayNumberOf, dayOf, exists, iso, weekday } from '../date'
import { fold } from '../fold'
import type { Reading } from './codec'

const longest = 80

/** Twelve months from January, each as it may be written in either language, folded. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre']
]
const monthByName = new Map(months.flatMap((names, at) => names.map(name => [name, at + 1] as const)))

/** Seven days from Sunday. */
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'dimanche', 'dim'],
  ['monday', 'mon', 'lundi', 'lun'],
  ['tuesday', 'tue', 'tues', 'mardi', 'mar'],
  ['wednesday', 'wed', 'mercredi', 'mer'],
  ['thursday', 'thu', 'thur', 'thurs', 'jeudi', 'jeu'],
  ['friday', 'fri', 'vendredi', 'ven'],
  ['saturday', 'sat', 'samedi', 'sam']
]

const words = new Map([
  ['today', 0],
  ["aujourd'hui", 0],
  ['auj', 0],
  ['auj.', 0],
  ['tomorrow', 1],
  ['demain', 1],
  ['yesterday', -1],
  ['hier', -1]
])

/**
 * The day that a text names, `YYYY-MM-DD`: ISO, with or without a time of day, which is left off; figures in the
 * workbook's order; month names and their short forms in both languages; today, tomorrow, yesterday; the coming Monday
 * by its name; "+3d", "+2w", "+1m", "+1y" (also j, s, a) from today. Two figures of a year: 70 to 99 are 19…, the rest
 * 20…. Days that do not exist, and days that could be two, are not read.
 */
export function readDate(text: string, reading: Reading): string | undefined {
  if (text.length > longest) return undefined
  const folded = fold(text)
  const plain = folded.replace(
    /^(\d{4}-\d{1,2}-\d{1,2}|.*[/.]\d{2,4})[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:z|am|pm)?$/,
    '$1'
  )
  return (
    relative(plain, reading.today) ??
    numeric(plain, reading) ??
    named(plain, reading.today) ??
    (reading.serials ? serial(plain) : undefined)
  )
}

function relative(text: string, today: string | undefined): string | undefined {
  if (today === undefined) return undefined
  const days = words.get(text)
  if (days !== undefined) return addDays(today, days) ?? undefined
  const named = weekdays.findIndex(names => names.some(name => name === text && name.length > 3))
  const now = dayNumberOf(today)
  if (named >= 0 && now !== null) return addDays(today, ((named - weekday(now) + 6) % 7) + 1) ?? undefined
  const step = /^([+-])\s?(\d{1,5})\s?([dwmyjsa])$/.exec(text)
  if (step === null) return undefined
  const size = Number(step[2]) * (step[1] === '-' ? -1 : 1)
  return moved(today, size, step[3] ?? '') ?? undefined
}

function moved(today: string, size: number, unit: string): string | null {
  if (unit === 'd' || unit === 'j') return addDays(today, size)
  if (unit === 'w' || unit === 's') return addDays(today, size * 7)
  return addMonths(today, unit === 'm' ? size : size * 12)
}

function numeric(text: string, { dateOrder, today }: Reading): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const parts = compact ?? /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text)
  if (parts !== null) {
    const [first = '', middle = '', last = ''] = parts.slice(1)
    if (first.length > 2) return first.length === 4 && last.length <= 2 ? made(first, middle, last) : undefined
    if (last.length > 2) return last.length === 4 ? either(first, middle, last, dateOrder) : undefined
    return shortYear([first, middle, last], dateOrder)
  }
  const pair = /^(\d{1,2})[-/](\d{1,2})$/.exec(text)
  const year = today === undefined ? undefined : dayOf(today)?.year
  if (pair === null || year === undefined) return undefined
  return either(pair[1] ?? '', pair[2] ?? '', String(year).padStart(4, '0'), dateOrder === 'ymd' ? 'mdy' : dateOrder)
}

/** Day and month before a whole year. Without an order to go by, only what cannot be two days is read. */
function either(first: string, second: string, year: string, order: Reading['dateOrder']): string | undefined {
  const [dayFirst, monthFirst] = [made(year, second, first), made(year, first, second)]
  if (order === 'dmy') return dayFirst ?? monthFirst
  if (order === 'mdy') return monthFirst ?? dayFirst
  return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : undefined
}

function shortYear([a, b, c]: readonly [string, string, string], order: Reading['dateOrder']): string | undefined {
  const readings = { ymd: made(a, b, c), dmy: made(c, b, a), mdy: made(c, a, b) }
  if (readings[order] !== undefined) return readings[order]
  const others = new Set(Object.values(readings).filter(one => one !== undefined))
  return others.size === 1 ? [...others][0] : undefined
}

function named(text: string, today: string | undefined): string | undefined {
  const parts = text
    .replace(/(\d)(?:st|nd|rd|th|er|e)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter(part => part !== '' && part !== 'le' && part !== 'the' && part !== 'of')
  const bare = isWeekday(parts[0] ?? '') && parts.slice(1).some(part => monthByName.has(part)) ? parts.slice(1) : parts
  const at = bare.findIndex(part => monthByName.has(part))
  const month = monthByName.get(bare[at] ?? '')
  const rest = bare.filter((_, place) => place !== at)
  if (month === undefined || rest.some(part => !/^\d{1,4}$/.test(part)) || at > 1) return undefined
  const thisYear = today === undefined ? undefined : dayOf(today)?.year
  const [first = '', second = thisYear === undefined ? '' : String(thisYear).padStart(4, '0')] = rest
  if (rest.length < 1 || rest.length > 2 || second === '') return undefined
  return first.length === 4 ? made(first, String(month), second) : made(second, String(month), first)
}

function isWeekday(text: string): boolean {
  return weekdays.some(names => names.includes(text))
}

/** Excel counts 1900 as a leap year: its day 60 never was, and days before it are one off. */
function serial(text: string): string | undefined {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (number < 1 || number === 60 || number > 2_958_465) return undefined
  return iso(dayFrom(number - 25_569 + (number < 60 ? 1 : 0)))
}

function made(year: string, month: string, day: string): string | undefined {
  if (year.length !== 4 && year.length !== 2) return undefined
  if (day.length > 2 || month.length > 2) return undefined
  const short = Number(year)
  const full = year.length === 4 ? short : short + (short >= 70 ? 1900 : 2000)
  const found: Day = { year: full, month: Number(month), day: Number(day) }
  return exists(found) ? iso(found) : undefined
}
