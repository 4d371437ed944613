import type { Filter } from '../../layout/filter'
import type { LaidColumn } from '../../layout/table'
import type { CellWorld } from '../cells/edit'
import type { Desk } from '../desk'
import type { HeadState } from './header'
import { type Passing, withFilter, withoutFilter, withSort } from './passing'

/** How the table is looked at just now, and how to change it. */
export interface Looks {
  readonly filters: readonly Filter[]
  readonly hidden: readonly string[]
  readonly isSorted: boolean
  readonly headOf: (column: string) => HeadState
  readonly sort: (column: string, direction: 'ascending' | 'descending' | null, further: boolean) => void
  readonly filter: (filter: Filter) => void
  readonly unfilter: (column: string) => void
  readonly hide: (column: string) => void
  readonly showAll: () => void
  readonly resize: (column: string, width: number) => void
}

export const narrowest = 56
export const widest = 900

/** Says what changed to whoever cannot see it. */
export function looksOf(
  passing: Passing,
  change: (part: Partial<Passing>) => void,
  columns: readonly LaidColumn[],
  { announce }: Pick<Desk, 'announce'>,
  { say }: Pick<CellWorld, 'say'>
): Looks {
  const { sorting, filters, hidden, sizes } = passing
  const labelOf = (id: string): string => columns.find(column => column.id === id)?.label ?? id
  return {
    filters,
    hidden,
    isSorted: sorting.length > 0,
    headOf: id => {
      const at = sorting.findIndex(level => level.id === id)
      const sorted = at < 0 ? null : sorting[at]?.desc ? ('descending' as const) : ('ascending' as const)
      return {
        sorted,
        level: at >= 0 && sorting.length > 1 ? at + 1 : 0,
        isFiltered: filters.some(({ column }) => column === id)
      }
    },
    sort: (column, direction, further) => {
      change({ sorting: withSort(sorting, column, direction, further) })
      announce(
        direction === null
          ? say('grid.unsorted', { name: labelOf(column) })
          : say(`grid.sorted.${direction}`, { name: labelOf(column) })
      )
    },
    filter: filter => change({ filters: withFilter(filters, filter) }),
    unfilter: column => change({ filters: withoutFilter(filters, column) }),
    hide: column => {
      change({ hidden: [...hidden, column] })
      announce(say('grid.hidden', { name: labelOf(column) }))
    },
    showAll: () => change({ hidden: [] }),
    resize: (column, width) =>
      change({ sizes: { ...sizes, [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) } })
  }
}
