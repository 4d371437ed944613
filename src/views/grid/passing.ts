import type { ColumnSizingState, SortingState } from '@tanstack/react-table'
import { create } from 'zustand'
import type { Filter } from '../../layout/filter'
import type { ColumnId } from '../../model/template'

/** How someone looks at a table just now. Never in the log: it is gone when the window closes. */
export interface Passing {
  readonly sorting: SortingState
  readonly filters: readonly Filter[]
  readonly hidden: readonly ColumnId[]
  readonly sizes: ColumnSizingState
}

export const untouched: Passing = { sorting: [], filters: [], hidden: [], sizes: {} }

interface PassingStore {
  readonly tables: Readonly<Record<string, Passing>>
  readonly change: (key: string, change: Partial<Passing>) => void
}

const usePassingStore = create<PassingStore>(set => ({
  tables: {},
  change: (key, change) =>
    set(({ tables }) => ({ tables: { ...tables, [key]: { ...(tables[key] ?? untouched), ...change } } }))
}))

/** The passing sort, filters, widths and hidden columns of one table, kept while the window is open. */
export function usePassing(key: string): readonly [Passing, (change: Partial<Passing>) => void] {
  const passing = usePassingStore(store => store.tables[key] ?? untouched)
  const change = usePassingStore(store => store.change)
  return [passing, part => change(key, part)]
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
  sorting: SortingState,
  column: ColumnId,
  direction: 'ascending' | 'descending' | null,
  further: boolean
): SortingState {
  const level = direction === null ? [] : [{ id: column, desc: direction === 'descending' }]
  if (!further) return direction === null ? sorting.filter(({ id }) => id !== column) : level
  const known = sorting.findIndex(({ id }) => id === column)
  return known < 0 ? [...sorting, ...level] : sorting.toSpliced(known, 1, ...level)
}
