import { create } from 'zustand'
import { type Filter, type Look, plainLook, type SortLevel } from '../../model/look'
import type { ColumnId } from '../../model/template'

interface PassingStore {
  readonly tables: Readonly<Record<string, Look>>
  readonly change: (key: string, look: Look) => void
}

const usePassingStore = create<PassingStore>(set => ({
  tables: {},
  change: (key, look) => set(({ tables }) => ({ tables: { ...tables, [key]: look } }))
}))

/**
 * How someone looks at one table just now, beginning with `start`. Never in the log: it is kept while the window is open, and
 * gone when it closes.
 */
export function usePassing(key: string, start: Look = plainLook): readonly [Look, (change: Partial<Look>) => void] {
  const passing = usePassingStore(store => store.tables[key]) ?? start
  const change = usePassingStore(store => store.change)
  return [passing, part => change(key, { ...(usePassingStore.getState().tables[key] ?? start), ...part })]
}

/** A filter put on a column: one a column, the latest holds. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  return [...filters.filter(({ column }) => column !== filter.column), filter]
}

export function withoutFilter(filters: readonly Filter[], column: ColumnId): readonly Filter[] {
  return filters.filter(one => one.column !== column)
}

/**
 * Sorting by a column: alone, or with `further` after what is sorted already, in the place that it had there. Null takes the
 * column out.
 */
export function withSort(
  sort: readonly SortLevel[],
  column: ColumnId,
  direction: 'ascending' | 'descending' | null,
  further: boolean
): readonly SortLevel[] {
  const level: readonly SortLevel[] =
    direction === null ? [] : [{ column, ...(direction === 'descending' && { descending: true as const }) }]
  if (!further) return direction === null ? sort.filter(one => one.column !== column) : level
  const known = sort.findIndex(one => one.column === column)
  return known < 0 ? [...sort, ...level] : sort.toSpliced(known, 1, ...level)
}
