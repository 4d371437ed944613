import { longDate } from '../date'
import type { CellValue, Column, ColumnKind, Language } from '../template'
import { checkCodec } from './check'
import { choiceCodec, choicesCodec } from './choice'
import { clean, isBlankText } from './clean'
import { type CellProblem, type Codec, type ColumnOf, isList, type Read, type Reading, type Showing } from './codec'
import { dateCodec } from './date'
import { derivedCodec } from './derived'
import { moneyCodec, numberCodec, percentCodec } from './numeric'
import { anchorOf, ratingCodec } from './rating'
import { refCodec, refsCodec } from './ref'
import { codeCodec, textCodec } from './text'

export { collatorOf, type CellProblem, type Reading, type Showing } from './codec'
export { offered, optionOf } from './options'

const codecs: { readonly [K in ColumnKind]: Codec<ColumnOf<K>> } = {
  text: textCodec,
  number: numberCodec,
  money: moneyCodec,
  percent: percentCodec,
  date: dateCodec,
  check: checkCodec,
  choice: choiceCodec,
  choices: choicesCodec,
  rating: ratingCodec,
  ref: refCodec,
  refs: refsCodec,
  code: codeCodec,
  derived: derivedCodec
}

function codecOf(column: Column): Codec<Column> {
  return codecs[column.kind]
}

/**
 * The value that a text stands for in a column: null for nothing but spaces, `unread` for what cannot be understood.
 * Never throws, whatever the text. What is kept is cleaned of characters that nobody sees (`clean`).
 */
export function parse(column: Column, text: string, reading: Reading): CellValue {
  const cleaned = clean(text)
  if (isBlankText(cleaned)) return null
  return codecOf(column).parse(column, cleaned, reading) ?? { unread: cleaned }
}

/** A value as a person reads it; an unread one as it was typed; '' for a blank one. */
export function format(column: Column, value: CellValue, showing: Showing): string {
  if (!isRead(value)) return unreadText(value)
  return codecOf(column).format(column, value, showing)
}

/** A value as a person edits it: `parse` reads it back to the same value. */
export function raw(column: Column, value: CellValue, showing: Showing): string {
  if (!isRead(value)) return unreadText(value)
  return codecOf(column).raw(column, value, showing)
}

/**
 * The order of two values of a column: numbers by size, dates by time, options by their list, yes before no, words by
 * the alphabet of the language. What could not be read stands after what could, blanks after all; a caller who sorts
 * downwards keeps blanks last itself.
 */
export function compare(column: Column, a: CellValue, b: CellValue, language: Language): number {
  if (isRead(a) && isRead(b)) return codecOf(column).compare(column, a, b, language)
  if (isUnread(a) && isUnread(b)) return textCodec.compare(asText, a.unread, b.unread, language)
  return standing(a) - standing(b)
}

/** What is amiss with a value, whatever the rest of its row; null for a blank one. */
export function problemOf(column: Column, value: CellValue): CellProblem | null {
  if (isBlank(value)) return null
  return isRead(value) ? codecOf(column).problem(column, value) : 'unread'
}

/** What stands small beside a value: the anchor word of a rating, the long form of a date. */
export function hint(column: Column, value: CellValue, language: Language): string | null {
  if (column.kind === 'rating') return anchorOf(column.scale, value, language)
  const isDay = column.kind === 'date' || (column.kind === 'derived' && column.result.as === 'date')
  return isDay && typeof value === 'string' ? longDate(value, language) : null
}

/** Null, an empty text, or a list of nothing. An unread cell is not blank. */
export function isBlank(value: CellValue | undefined): value is null | undefined | '' | readonly [] {
  return value === null || value === undefined || value === '' || (isList(value) && value.length === 0)
}

export function isUnread(value: CellValue): value is { readonly unread: string } {
  return typeof value === 'object' && value !== null && !isList(value)
}

function isRead(value: CellValue): value is Read {
  return !isBlank(value) && !isUnread(value)
}

function unreadText(value: CellValue): string {
  return isUnread(value) ? value.unread : ''
}

function standing(value: CellValue): number {
  return isBlank(value) ? 2 : isUnread(value) ? 1 : 0
}

const asText: ColumnOf<'text'> = { id: 'text', kind: 'text', label: { en: '', fr: '' }, help: { en: '', fr: '' } }
