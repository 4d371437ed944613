import { fold } from '../model/fold'
import type { Filter } from '../model/look'
import type { CellValue } from '../model/template'

export type { Filter } from '../model/look'

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
