import { compare, format, isBlank } from '../model/cell'
import type { Id } from '../model/change'
import { holds } from '../model/condition'
import { cellOf } from '../model/derive'
import type { Filter, SortLevel } from '../model/look'
import { compareRows } from '../model/row'
import { type Row, rowsOf } from '../model/state'
import type { CellValue, Column, ColumnId, Condition, Language, Table, TableId } from '../model/template'
import { columnsOf, nameOfRow, sheetOf, tableOf, type Workbook } from '../model/workbook'
import { testOf } from './filter'
import { groupValue } from './group'
import { isOverdue, isWatched } from './overdue'
import { ranksOf } from './ranks'

/** Which rows of a table, and in which order. What names a column that is not in use says nothing. */
export interface Arranging {
  readonly sheet: Id
  readonly table: TableId
  readonly language: Language
  readonly today: string
  readonly currency: string
  /** Levels, first to last; the rows' own order decides what they leave equal. */
  readonly sort?: readonly SortLevel[]
  readonly filters?: readonly Filter[]
  readonly where?: readonly Condition[]
  /** Rows stand in groups of one value of this column; the way that it is sorted in is the way of the groups. */
  readonly group?: ColumnId
  /** Leaves out rows that the table keeps but no longer shows (inactive stakeholders). */
  readonly hideInactive?: boolean
}

/** Whether the rows stand otherwise than they lie in the table. */
export function isArranged({ sort, filters, where, group, hideInactive }: Arranging): boolean {
  return Boolean(sort?.length || filters?.length || where?.length || group || hideInactive)
}

/** A row with what it is sorted by, worked out once. */
interface Entry {
  readonly row: Row
  readonly keys: readonly CellValue[]
  readonly passes: boolean
}

/** Rows in order, and what it takes to do it again after a change without beginning anew. */
export interface Arrangement {
  readonly ask: Arranging
  readonly rows: readonly Row[]
  /** The group that each row stood in when it was arranged; empty where there are none. */
  readonly groupOf: ReadonlyMap<Id, CellValue>
  readonly passes: (row: Row) => boolean
  readonly entries: readonly Entry[]
  readonly known: WeakMap<Row, Entry>
}

interface Level {
  readonly column: Column
  readonly sign: 1 | -1
  /** Parts the rows into groups; the first level, if any. */
  readonly parts: boolean
  readonly keyOf: (row: Row) => CellValue
}

const none: ReadonlySet<Id> = new Set()

/** As many changed rows as this are put in their place one by one; more are sorted anew. */
const fewChanges = 64

/**
 * The rows that pass, in order. With what the same ask gave `before`, only rows that have changed since are looked at and
 * moved, unless the ask reads beyond the row itself. `kept` pass whatever the filters say: those that someone is at.
 */
export function arrange(
  workbook: Workbook,
  ask: Arranging,
  before: Arrangement | null = null,
  kept: ReadonlySet<Id> = none
): Arrangement {
  const table = tableOf(sheetOf(workbook, ask.sheet).template, ask.table)
  const levels = levelsOf(workbook, ask)
  const passes = passesOf(workbook, ask)
  const known =
    before !== null && before.ask === ask && !reachesFar(workbook, ask, table)
      ? before.known
      : new WeakMap<Row, Entry>()
  const entryOf = (row: Row): Entry => {
    const found = known.get(row)
    if (found !== undefined) return found
    const entry = { row, keys: levels.map(({ keyOf }) => keyOf(row)), passes: passes(row) }
    known.set(row, entry)
    return entry
  }
  const passing: Entry[] = []
  for (const row of rowsOf(workbook.state, ask.sheet, ask.table)) {
    const entry = entryOf(row)
    if (entry.passes || kept.has(row.id)) passing.push(entry)
  }
  const entries = known === before?.known ? moved(before, passing, levels, ask) : inOrder(passing, levels, ask.language)
  return {
    ask,
    rows: entries.map(({ row }) => row),
    groupOf: new Map(levels[0]?.parts ? entries.map(({ row, keys }) => [row.id, keys[0] ?? null]) : []),
    passes,
    entries,
    known
  }
}

function levelsOf(workbook: Workbook, ask: Arranging): readonly Level[] {
  const names = new Map<Id, string>()
  const nameOf = (id: Id): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const name = nameOfRow(workbook, id, ask.language)
    names.set(id, name)
    return name
  }
  const show = { language: ask.language, currency: ask.currency, nameOf }
  const columns = columnsOf(workbook, ask.sheet, ask.table)
  const levelOf = ({ column: id, descending }: SortLevel, parts: boolean): Level[] => {
    const column = columns.find(one => one.id === id)
    if (column === undefined) return []
    const named = column.kind === 'ref' || column.kind === 'refs'
    const keyOf = (row: Row): CellValue => {
      const value = cellOf(workbook, ask.sheet, ask.table, row, column, ask.today)
      if (isBlank(value)) return null
      const key = named ? format(column, value, show) : value
      return parts ? groupValue(column, key) : key
    }
    return [{ column, sign: descending ? -1 : 1, parts, keyOf }]
  }
  const sort = ask.sort ?? []
  const group =
    ask.group === undefined
      ? []
      : levelOf(sort.find(({ column }) => column === ask.group) ?? { column: ask.group }, true)
  return [...group, ...sort.flatMap(level => levelOf(level, false))]
}

/** Whether the order hangs on more than the rows themselves: on other rows, on settings, on the day. */
function reachesFar(
  workbook: Workbook,
  { sheet, table: id, sort, filters, where, group, hideInactive }: Arranging,
  table: Table
): boolean {
  const conditions = [...(where ?? []), ...(hideInactive ? (table.hideUnless ?? []) : [])]
  const named = new Set([...(sort ?? []), ...(filters ?? []), ...conditions].map(({ column }) => column))
  if (group !== undefined) named.add(group)
  for (const { than } of conditions) if (than !== undefined) named.add(than)
  return columnsOf(workbook, sheet, id).some(
    ({ id: column, kind }) => named.has(column) && (kind === 'derived' || kind === 'ref' || kind === 'refs')
  )
}

/** Whether a row passes all conditions and filters of an ask. */
export function passesOf(workbook: Workbook, ask: Arranging): (row: Row) => boolean {
  const table = tableOf(sheetOf(workbook, ask.sheet).template, ask.table)
  const { sheet, today } = ask
  const conditions = [...(ask.where ?? []), ...(ask.hideInactive ? (table.hideUnless ?? []) : [])]
  const show = {
    language: ask.language,
    currency: ask.currency,
    nameOf: (id: Id) => nameOfRow(workbook, id, ask.language)
  }
  const columns = columnsOf(workbook, sheet, ask.table)
  const tests = (ask.filters ?? []).flatMap(filter => {
    const column = columns.find(({ id }) => id === filter.column)
    if (column === undefined) return []
    const passes = testOf(filter, today)
    const isLate = filter.test === 'during' && filter.span === 'overdue' && isWatched(table, column.id)
    return (row: Row): boolean => {
      if (isLate) return isOverdue(workbook, ask, table, row, column.id)
      const value = cellOf(workbook, sheet, ask.table, row, column, today)
      return passes(value, () => format(column, value, show))
    }
  })
  return row =>
    conditions.every(one => holds(workbook, sheet, ask.table, row, one, today)) && tests.every(passes => passes(row))
}

/** All of them, sorted anew. They come in their own order. */
function inOrder(entries: readonly Entry[], levels: readonly Level[], language: Language): readonly Entry[] {
  if (levels.length === 0) return entries
  const ranks = levels.map(({ column, sign }, level) => {
    const found = ranksOf(
      column,
      entries.map(({ keys }) => keys[level] ?? null),
      language
    )
    return sign === 1 ? found : found.map(rank => (rank === Infinity ? rank : -rank))
  })
  const places = Array.from(entries, (_, at) => at).sort((a, b) => {
    for (const rank of ranks) {
      const [first, second] = [rank[a] ?? 0, rank[b] ?? 0]
      if (first !== second) return first < second ? -1 : 1
    }
    return a - b
  })
  return places.map(at => entries[at] as Entry)
}

/** The order of `before` with what has come, gone or changed since put in its place. */
function moved(
  before: Arrangement,
  passing: readonly Entry[],
  levels: readonly Level[],
  { language }: Arranging
): readonly Entry[] {
  const now = new Set(passing)
  const stayed = before.entries.filter(entry => now.has(entry))
  if (stayed.length === passing.length) return stayed
  const there = new Set(stayed)
  const changed = passing.filter(entry => !there.has(entry))
  if (changed.length > fewChanges) return inOrder(passing, levels, language)
  const order = (a: Entry, b: Entry): number => {
    for (const [level, { column, sign }] of levels.entries()) {
      const found = ordered(column, a.keys[level] ?? null, b.keys[level] ?? null, sign, language)
      if (found !== 0) return found
    }
    return compareRows(a.row, b.row)
  }
  return merged(stayed, changed.sort(order), order)
}

/** Two ordered lists as one: the few of the second are looked up in the first by halves. */
function merged(
  most: readonly Entry[],
  few: readonly Entry[],
  order: (a: Entry, b: Entry) => number
): readonly Entry[] {
  const all: Entry[] = []
  let from = 0
  for (const entry of few) {
    let [low, high] = [from, most.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (order(most[middle] as Entry, entry) < 0) low = middle + 1
      else high = middle
    }
    for (; from < low; from++) all.push(most[from] as Entry)
    all.push(entry)
  }
  for (; from < most.length; from++) all.push(most[from] as Entry)
  return all
}

/** Blanks stand last, whichever way the rest runs. */
function ordered(column: Column, a: CellValue, b: CellValue, sign: number, language: Language): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return sign * compare(column, a, b, language)
}
