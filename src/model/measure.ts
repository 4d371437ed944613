import { isBlank, isUnread } from './cell'
import { ownOptions, rankOf } from './cell/options'
import { dayNumberOf } from './date'
import type { CellValue, Column } from './template'

/**
 * A cell as a number that rules and conditions can reckon with: numbers as they are; an option's rank in its list, from
 * 0; days since 1970 for dates; yes 1 and no 0; how many entries of choices and links. Null for blank, unread and text,
 * for an option that stands in place of a number ("n/a"), and for an answer that its scale sets apart ("don’t know").
 */
export function numberIn(column: Column, value: CellValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && !isApart(column, value) ? value : null
  if (isBlank(value) || isUnread(value)) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string') return value.length
  if (column.kind === 'date') return dayNumberOf(value)
  if (column.kind === 'choice') return ranked(column, value)
  if (column.kind !== 'derived') return null
  if (column.result.as === 'date') return dayNumberOf(value)
  return column.result.as === 'choice' ? ranked(column, value) : null
}

/** `numberIn` of one column for many values: what the column says of numbers is looked up once. */
export function measureOf(column: Column): (value: CellValue) => number | null {
  const setsApart = column.kind === 'rating' && column.scale.values.some(({ apart }) => apart === true)
  if (setsApart) return value => numberIn(column, value)
  return value => (typeof value === 'number' && Number.isFinite(value) ? value : numberIn(column, value))
}

/** Whether a value is an answer that its scale sets apart from its numbers. */
export function isApart(column: Column, value: CellValue): boolean {
  if (column.kind !== 'rating') return false
  for (const step of column.scale.values) if (step.apart === true && step.value === value) return true
  return false
}

function ranked(column: Column, option: string): number | null {
  const rank = rankOf(ownOptions(column), option)
  return rank < 0 ? null : rank
}
