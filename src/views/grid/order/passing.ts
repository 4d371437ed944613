import { create } from 'zustand'
import { type Filter, type Look, plainLook, type SortLevel } from '../../../model/look'
import type { Id } from '../../../model/change'
import type { ColumnId, TableId } from '../../../model/template'
import { lookFields } from '../../../model/views'

interface PassingStore {
  readonly tables: Readonly<Record<string, Look>>
}

const usePassingStore = create<PassingStore>(() => ({ tables: {} }))

/** One view of a table, by a word of its own. */
export function lookKey(sheet: Id, table: TableId, view: string): string {
  return `${sheet}/${table}/${view}`
}

/**
 * How someone looks at one table just now, beginning with `start`. Never in the log: it is kept while the window is open, and
 * gone when it closes.
 */
export function usePassing(key: string, start: Look = plainLook): readonly [Look, (change: Partial<Look>) => void] {
  const passing = usePassingStore(store => store.tables[key]) ?? start
  return [passing, part => keep(key, { ...(usePassingStore.getState().tables[key] ?? start), ...part })]
}

function keep(key: string, look: Look): void {
  usePassingStore.setState(({ tables }) => ({ tables: { ...tables, [key]: look } }))
}

/** A view as it is looked at just now; null while nobody has changed anything of it. */
export function useChangedLook(key: string, start: Look): Look | null {
  usePassingStore(store => store.tables[key])
  return changedLook(key, start)
}

export function changedLook(key: string, start: Look): Look | null {
  const passing = usePassingStore.getState().tables[key]
  return passing === undefined || isSameLook(passing, start) ? null : passing
}

/** Goes back to the view as it is kept. */
export function forgetLook(key: string): void {
  usePassingStore.setState(({ tables }) => ({
    tables: Object.fromEntries(Object.entries(tables).filter(([one]) => one !== key))
  }))
}

function isSameLook(a: Look, b: Look): boolean {
  return lookFields.every(name => JSON.stringify(a[name]) === JSON.stringify(b[name]))
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
