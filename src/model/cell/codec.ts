import type { Id } from '../change'
import { localeOf } from '../locale'
import type { CellValue, Column, ColumnKind, Language } from '../template'

/** What a reader of typed, pasted or imported text must know. */
export interface Reading {
  readonly language: Language
  /** Settles 03/04/2026. With `ymd` a date whose day and month could change places is not read. */
  readonly dateOrder: 'ymd' | 'dmy' | 'mdy'
  /** ISO 4217. Money in another currency is not read. */
  readonly currency: string
  /** `YYYY-MM-DD`. Without it "today", "+2w" and dates without a year are not read. */
  readonly today?: string
  /** Whole numbers in date columns are Excel's day numbers (1900 system). Only imports ask for it. */
  readonly serials?: true
  /** The row that a name or code stands for. Without it no link is read. */
  readonly findRow?: (text: string) => Id | null
}

/** How values are shown. */
export interface Showing {
  readonly language: Language
  /** ISO 4217. */
  readonly currency: string
  readonly nameOf: (id: Id) => string
  /** What a link calls the row, told from its namesakes in other sheets; absent where names are enough. */
  readonly linkOf?: (id: Id) => string
  /** Whether the row was deleted; absent where nobody shows that. */
  readonly isGone?: (id: Id) => boolean
}

/** Why a cell needs a look; the sentences are in `text/problems.ts`. */
export type CellProblem =
  | 'unread'
  | 'wrong-kind'
  | 'too-long'
  | 'too-low'
  | 'too-high'
  | 'unknown-option'
  | 'not-offered'
  | 'not-on-scale'
  | 'not-a-date'
  | 'removed-row'
  | 'retired'
  | 'doubled-row'

export type ColumnOf<K extends ColumnKind> = Column & { readonly kind: K }

/** A value that is there and was understood. */
export type Read = Exclude<CellValue, null | { readonly unread: string }>

/** Reading and showing of one kind of column. Texts come cleaned and not blank; values are never blank or unread. */
export interface Codec<C extends Column> {
  /** Undefined: not to be understood. */
  parse(column: C, text: string, reading: Reading): Read | undefined
  format(column: C, value: Read, showing: Showing): string
  /** For editing: `parse` reads it back to the same value. */
  raw(column: C, value: Read, showing: Showing): string
  compare(column: C, a: Read, b: Read, language: Language): number
  problem(column: C, value: Read): CellProblem | null
}

/** A value of another kind than its column's, as it is. */
export function plain(value: Read): string {
  return typeof value === 'object' ? value.join('; ') : String(value)
}

const collators = new Map<Language, Intl.Collator>()

/** By the alphabet of a language, R-9 before R-10. */
export function compareText(a: string, b: string, language: Language): number {
  return collatorOf(language).compare(a, b)
}

/** What `compareText` compares by, for whoever compares many. */
export function collatorOf(language: Language): Intl.Collator {
  const known = collators.get(language)
  if (known !== undefined) return known
  const collator = new Intl.Collator(localeOf(language), { numeric: true })
  collators.set(language, collator)
  return collator
}

/** Numbers by size; what is not a number stands after them, by the alphabet. */
export function compareNumbers(a: Read, b: Read, language: Language): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'number') return -1
  return typeof b === 'number' ? 1 : compareText(plain(a), plain(b), language)
}

export function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
