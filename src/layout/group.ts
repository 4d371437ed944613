import { format, hint, isBlank, isUnread, type Showing } from '../model/cell'
import type { Id } from '../model/change'
import { dayNumberOf, dayOf, iso } from '../model/date'
import { localeOf } from '../model/locale'
import type { Row } from '../model/state'
import type { CellValue, Column, Language } from '../model/template'

/** Rows that stand together because a column holds the same in them. */
export interface Group {
  /** The same for as long as the group is: what is collapsed is known by it. */
  readonly key: string
  /** What the column holds, as `groupValue` gives it; null: blank. */
  readonly value: CellValue
  /** Its rows among all, the end not included. */
  readonly from: number
  readonly to: number
}

/** Whether rows can be grouped by a column: lists, ratings, ticks, links, what is worked out as a word, and dates by month. */
export function canGroup(column: Column): boolean {
  switch (column.kind) {
    case 'choice':
    case 'choices':
    case 'rating':
    case 'check':
    case 'ref':
    case 'refs':
    case 'date':
      return true
    case 'derived':
      return column.result.as === 'choice' || column.result.as === 'date'
    default:
      return false
  }
}

/** What a value counts as when rows are grouped: a date as the first of its month, several options in the order of their list. */
export function groupValue(column: Column, value: CellValue): CellValue {
  if (isBlank(value)) return null
  if (isDated(column) && typeof value === 'string') {
    const day = dayOf(value)
    return day === null ? value : iso({ ...day, day: 1 })
  }
  if (column.kind !== 'choices' || !Array.isArray(value)) return value
  const rank = (id: string): number => column.options.findIndex(option => option.id === id)
  return [...value].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** The groups that rows fall into, in the order in which they stand. A row that `valueOf` does not know goes with the one before. */
export function groupsOf(rows: readonly Row[], valueOf: ReadonlyMap<Id, CellValue>): readonly Group[] {
  const groups: Group[] = []
  for (const [at, { id }] of rows.entries()) {
    const last = groups.at(-1)
    const value = valueOf.get(id)
    const key = JSON.stringify(value ?? null)
    const goesOn = last !== undefined && (value === undefined || key === last.key)
    if (goesOn) groups[groups.length - 1] = { ...last, to: at + 1 }
    else groups.push({ key, value: value ?? null, from: at, to: at + 1 })
  }
  return groups
}

/** A group by its words: an option, a name, "4 – Likely", "November 2026"; '' for blank. */
export function groupWords(column: Column, value: CellValue, show: Showing): string {
  if (value === null) return ''
  if (isUnread(value)) return value.unread
  if (column.kind === 'ref' || column.kind === 'refs') return String(value)
  if (isDated(column) && typeof value === 'string') return monthWords(value, show.language)
  const words = format(column, value, show)
  const anchor = column.kind === 'rating' ? hint(column, value, show.language) : null
  return anchor === null ? words : `${words} – ${anchor}`
}

function isDated(column: Column): boolean {
  return column.kind === 'date' || (column.kind === 'derived' && column.result.as === 'date')
}

const months = new Map<Language, Intl.DateTimeFormat>()

function monthWords(date: string, language: Language): string {
  const number = dayNumberOf(date)
  if (number === null) return date
  let form = months.get(language)
  if (form === undefined) {
    const zone = { timeZone: 'UTC', calendar: 'gregory' }
    form = new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', ...zone })
    months.set(language, form)
  }
  return form.format(number * 86_400_000)
}
