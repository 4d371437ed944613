import type { DateSpan, Filter } from '../../../model/look'
import type { CellValue, Column, ColumnId } from '../../../model/template'

/** The ways in which someone can narrow a column down. */
export type Way =
  | 'any-of'
  | 'contains'
  | 'lacks'
  | 'begins'
  | 'at-least'
  | 'at-most'
  | 'equals'
  | 'between'
  | DateSpan
  | 'blank'
  | 'filled'

/** What has been said so far, whichever way is chosen: another way keeps what it can use. */
export interface Draft {
  readonly way: Way
  readonly text: string
  readonly from: string
  readonly to: string
  readonly values: readonly CellValue[]
}

const words = ['contains', 'lacks', 'begins', 'any-of'] as const
const numbers = ['at-least', 'at-most', 'equals', 'between'] as const
const dates = ['this-month', 'next-30-days', 'this-quarter', 'overdue', 'at-least', 'at-most', 'between'] as const
const either = ['blank', 'filled'] as const

/** The ways that fit a column, the likeliest first. `null`: words run together from several columns. */
export function waysOf(column: Column | null): readonly Way[] {
  if (column === null) return ['contains', 'lacks', 'begins', ...either]
  switch (column.kind) {
    case 'text':
    case 'code':
      return [...words, ...either]
    case 'number':
    case 'money':
    case 'percent':
      return [...numbers, ...either]
    case 'rating':
      return ['any-of', ...numbers, ...either]
    case 'date':
      return [...dates, ...either]
    case 'derived':
      if (column.result.as === 'choice') return ['any-of', ...either]
      return [...(column.result.as === 'date' ? dates : numbers), ...either]
    default:
      return ['any-of', ...either]
  }
}

/** A filter as it was said, to be said otherwise. */
export function draftOf(filter: Filter | undefined, ways: readonly Way[]): Draft {
  const start: Draft = { way: ways[0] ?? 'filled', text: '', from: '', to: '', values: [] }
  if (filter === undefined) return start
  switch (filter.test) {
    case 'any-of':
      return { ...start, way: ways.includes('any-of') ? 'any-of' : start.way, values: filter.values }
    case 'contains':
    case 'lacks':
    case 'begins':
      return { ...start, way: filter.test, text: filter.text }
    case 'blank':
    case 'filled':
      return { ...start, way: filter.test }
    case 'during':
      return { ...start, way: filter.span }
    case 'between':
      return { ...start, way: wayBetween(filter, ways), from: String(filter.from ?? ''), to: String(filter.to ?? '') }
  }
}

function wayBetween({ from, to }: Filter & { readonly test: 'between' }, ways: readonly Way[]): Way {
  if (from !== null && from === to && ways.includes('equals')) return 'equals'
  if (to === null) return 'at-least'
  return from === null ? 'at-most' : 'between'
}

/** The filter that a draft says; null while it says nothing. `read` gives the number or date that a text stands for. */
export function filterOf(
  column: ColumnId,
  { way, text, from: lower, to: upper, values }: Draft,
  read: (text: string) => number | string | null
): Filter | null {
  const between = (from: number | string | null, to: number | string | null): Filter | null =>
    from === null && to === null ? null : { column, test: 'between', from, to }
  switch (way) {
    case 'any-of':
      return values.length === 0 ? null : { column, test: 'any-of', values }
    case 'contains':
    case 'lacks':
    case 'begins':
      return text.trim() === '' ? null : { column, test: way, text: text.trim() }
    case 'blank':
    case 'filled':
      return { column, test: way }
    case 'at-least':
      return between(read(lower), null)
    case 'at-most':
      return between(null, read(upper))
    case 'equals':
      return between(read(lower), read(lower))
    case 'between':
      return between(read(lower), read(upper))
    default:
      return { column, test: 'during', span: way }
  }
}
