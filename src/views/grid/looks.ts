import type { LaidColumn } from '../../layout/table'
import { type Filter, inOrder, type Look } from '../../model/look'
import type { CellWorld } from '../cells/edit'
import type { Desk } from '../desk'
import { groupLooks, type GroupLooks } from './grouping'
import type { HeadState } from './header'
import { withFilter, withoutFilter, withSort } from './passing'

/** How the table is looked at just now, and how to change it. */
export interface Looks extends GroupLooks {
  readonly filters: readonly Filter[]
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  readonly isSorted: boolean
  /** The columns stand in another order than the table has them in. */
  readonly isReordered: boolean
  readonly headOf: (column: string) => HeadState
  readonly sort: (column: string, direction: 'ascending' | 'descending' | null, further: boolean) => void
  readonly filter: (filter: Filter) => void
  readonly unfilter: (column: string) => void
  readonly hide: (columns: readonly string[]) => void
  /** Shows or hides one, without a word: whoever ticks it sees it. */
  readonly show: (column: string, on: boolean) => void
  readonly showAll: () => void
  readonly resize: (columns: readonly string[], width: (column: string) => number) => void
  readonly wrapping: Look['wrap']
  readonly isFrozen: (column: string) => boolean
  /** The last of the columns that stay in sight; null: none does. */
  readonly freeze: (column: string | null) => void
  readonly wrap: (columns: readonly string[], on: boolean) => void
  /** To just before a column, or to the end. */
  readonly place: (columns: readonly string[], before: string | null) => void
}

export const narrowest = 56
export const widest = 900

/** Says what changed to whoever cannot see it. */
export function looksOf(
  passing: Look,
  change: (part: Partial<Look>) => void,
  columns: readonly LaidColumn[],
  frozen: readonly string[],
  desk: Pick<Desk, 'announce'>,
  world: Pick<CellWorld, 'say'>
): Looks {
  const { announce } = desk
  const { say } = world
  const { sort, filters, hidden, widths, wrap } = passing
  const order = inOrder(
    columns.map(({ id }) => id),
    passing.order
  )
  // What names a column that was deleted is kept, for undo may bring it back, but it does nothing meanwhile.
  const isThere = (id: string): boolean => columns.some(column => column.id === id)
  const shown = order.filter(id => !hidden.includes(id))
  const place = (some: readonly string[], before: string | null): void => {
    const next = carried(order, some, before)
    // What was frozen stays so up to its neighbour when its last column goes elsewhere.
    const stays = shown.slice(0, shown.indexOf(frozen.at(-1) ?? '')).findLast(id => !some.includes(id)) ?? null
    change({ order: next, ...(some.includes(frozen.at(-1) ?? '') && { frozen: stays }) })
    const [name = ''] = some.map(labelOf)
    const seen = next.filter(id => !hidden.includes(id))
    announce(say('column.moved', { name, at: seen.indexOf(some[0] ?? '') + 1, count: seen.length }))
  }
  const labelOf = (id: string): string => columns.find(column => column.id === id)?.label ?? id
  return {
    ...groupLooks(passing, change, columns, desk, world),
    filters: filters.filter(({ column }) => isThere(column)),
    order: passing.order,
    hidden,
    isSorted: sort.some(({ column }) => isThere(column)),
    isReordered: passing.order.length > 0,
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
    hide: some => {
      const left = shown.filter(id => !some.includes(id))
      if (left.length === 0) return announce(say('columns.atLeastOne'))
      change({ hidden: [...hidden, ...some] })
      announce(say('grid.hidden', { name: some.map(labelOf).join(', ') }))
    },
    show: (column, on) => change({ hidden: on ? hidden.filter(id => id !== column) : [...hidden, column] }),
    showAll: () => change({ hidden: [] }),
    resize: (some, width) => {
      const given = some.map(id => [id, Math.round(Math.min(widest, Math.max(narrowest, width(id))))] as const)
      change({ widths: { ...widths, ...Object.fromEntries(given) } })
    },
    wrapping: wrap,
    isFrozen: id => frozen.at(-1) === id,
    freeze: column => {
      change({ frozen: column })
      announce(column === null ? say('column.unfrozen') : say('column.frozen', { name: labelOf(column) }))
    },
    wrap: (some, on) => change({ wrap: { ...wrap, ...Object.fromEntries(some.map(id => [id, on])) } }),
    place
  }
}

/** Columns with some of them taken to just before another, or to the end; beside one that goes along they stay where they are. */
export function carried(order: readonly string[], some: readonly string[], before: string | null): readonly string[] {
  const rest = order.filter(id => !some.includes(id))
  const target = order.slice(before === null ? order.length : order.indexOf(before)).find(id => !some.includes(id))
  const at = target === undefined ? rest.length : rest.indexOf(target)
  return rest.toSpliced(at, 0, ...order.filter(id => some.includes(id)))
}
