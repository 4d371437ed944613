import type { LaidColumn } from '../../../layout/table'
import { type Filter, inOrder, type Look, type SortLevel, type Summary } from '../../../model/look'
import type { CellWorld } from '../../cells/edit'
import type { Desk } from '../../desk'
import { groupLooks, type GroupLooks } from './grouping'
import type { HeadState } from '../head/header'
import { withFilter, withoutFilter } from './passing'
import { sortLooks, type SortLooks } from './sorting'

/** How the table is looked at just now, and how to change it. */
export interface Looks extends GroupLooks, SortLooks {
  readonly filters: readonly Filter[]
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  /** The columns stand in another order than the table has them in. */
  readonly isReordered: boolean
  readonly headOf: (column: string) => HeadState
  readonly isUnfiltered: boolean
  /** What a person chose to say of columns at the foot. */
  readonly foot: Look['foot']
  readonly say: (column: string, summary: Summary) => void
  /** Puts all filters on or off; false where there are none. */
  readonly switchFilters: () => boolean
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
  levels: readonly SortLevel[],
  change: (part: Partial<Look>) => void,
  columns: readonly LaidColumn[],
  frozen: readonly string[],
  desk: Pick<Desk, 'announce'>,
  world: Pick<CellWorld, 'say'>
): Looks {
  const { announce } = desk
  const { say } = world
  const { filters, isUnfiltered = false, hidden, widths, wrap } = passing
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
    ...sortLooks(
      levels.filter(({ column }) => isThere(column)),
      change,
      columns,
      desk,
      world
    ),
    filters: filters.filter(({ column }) => isThere(column)),
    order: passing.order,
    hidden,
    isUnfiltered,
    foot: passing.foot,
    say: (column, summary) => change({ foot: { ...passing.foot, [column]: summary } }),
    switchFilters: () => {
      if (filters.length > 0) change({ isUnfiltered: !isUnfiltered })
      return filters.length > 0
    },
    isReordered: passing.order.length > 0,
    headOf: headsOf(passing, levels),
    filter: filter => change({ filters: withFilter(filters, filter), isUnfiltered: false }),
    unfilter: column => {
      const left = withoutFilter(filters, column)
      change({ filters: left, isUnfiltered: isUnfiltered && left.length > 0 })
    },
    hide: some => {
      const left = shown.filter(id => !some.includes(id))
      if (left.length === 0) return announce(say('columns.atLeastOne'))
      change({ hidden: [...hidden, ...some] })
      announce(say('grid.hidden', { name: some.map(labelOf).join(', ') }))
    },
    show: (column, on) => {
      change({ hidden: on ? hidden.filter(id => id !== column) : [...hidden, column] })
      announce(say(on ? 'grid.shown' : 'grid.hidden', { name: labelOf(column) }))
    },
    showAll: () => {
      change({ hidden: [] })
      announce(say('grid.shownAll'))
    },
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

/** What the heading of each column shows. */
export function headsOf({ filters, isUnfiltered }: Look, levels: readonly SortLevel[]): Looks['headOf'] {
  return id => {
    const at = levels.findIndex(({ column }) => column === id)
    return {
      sorted: at < 0 ? null : levels[at]?.descending ? 'descending' : 'ascending',
      level: at >= 0 && levels.length > 1 ? at + 1 : 0,
      isFiltered: isUnfiltered !== true && filters.some(({ column }) => column === id)
    }
  }
}

/** Columns with some of them taken to just before another, or to the end; beside one that goes along they stay where they are. */
export function carried(order: readonly string[], some: readonly string[], before: string | null): readonly string[] {
  const rest = order.filter(id => !some.includes(id))
  const target = order.slice(before === null ? order.length : order.indexOf(before)).find(id => !some.includes(id))
  const at = target === undefined ? rest.length : rest.indexOf(target)
  return rest.toSpliced(at, 0, ...order.filter(id => some.includes(id)))
}
