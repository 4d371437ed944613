import { fold } from '../model/fold'
import type { CellValue, ColumnId } from '../model/template'

/** One condition a person set on a column: shown as a chip, never kept in the log. */
export type Filter =
  | { readonly column: ColumnId; readonly test: 'any-of'; readonly values: readonly CellValue[] }
  | { readonly column: ColumnId; readonly test: 'contains'; readonly text: string }
  | { readonly column: ColumnId; readonly test: 'blank' | 'filled' }
  /** Both ends included; null leaves an end open. Numbers, or dates as `YYYY-MM-DD`. */
  | {
      readonly column: ColumnId
      readonly test: 'between'
      readonly from: number | string | null
      readonly to: number | string | null
    }

/** Whether a cell passes. `shown` is asked only where the words that are shown matter. */
export function passes(filter: Filter, value: CellValue, shown: () => string): boolean {
  switch (filter.test) {
    case 'blank':
      return isBlank(value)
    case 'filled':
      return !isBlank(value)
    case 'any-of':
      return Array.isArray(value)
        ? value.some(one => filter.values.includes(one as string))
        : filter.values.includes(isBlank(value) ? null : value)
    case 'contains':
      return fold(shown()).includes(fold(filter.text))
    case 'between':
      return isBetween(value, filter.from, filter.to)
  }
}

function isBetween(value: CellValue, from: number | string | null, to: number | string | null): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false
  const within = (end: number | string | null, sign: 1 | -1): boolean =>
    end === null || (typeof end === typeof value && (value === end || (value > end ? sign === 1 : sign === -1)))
  return within(from, 1) && within(to, -1)
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
