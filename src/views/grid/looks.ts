import type { LaidColumn } from '../../layout/table'
import type { Filter, Look } from '../../model/look'
import type { CellWorld } from '../cells/edit'
import type { Desk } from '../desk'
import type { HeadState } from './header'
import { withFilter, withoutFilter, withSort } from './passing'

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
  passing: Look,
  change: (part: Partial<Look>) => void,
  columns: readonly LaidColumn[],
  { announce }: Pick<Desk, 'announce'>,
  { say }: Pick<CellWorld, 'say'>
): Looks {
  const { sort, filters, hidden, widths } = passing
  const labelOf = (id: string): string => columns.find(column => column.id === id)?.label ?? id
  return {
    filters,
    hidden,
    isSorted: sort.length > 0,
    headOf: id => {
      const at = sort.findIndex(({ column }) => column === id)
      const sorted = at < 0 ? null : sort[at]?.descending ? ('descending' as const) : ('ascending' as const)
      return {
        sorted,
        level: at >= 0 && sort.length > 1 ? at + 1 : 0,
        isFiltered: filters.some(({ column }) => column === id)
      }
    },
    sort: (column, direction, further) => {
      change({ sort: withSort(sort, column, direction, further) })
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
      change({ widths: { ...widths, [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) } })
  }
}
