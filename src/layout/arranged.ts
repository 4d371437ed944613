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

/** Rows in order, and what it takes to do it again after a change without beginning anew. */
export interface Arrangement {
  readonly ask: Arranging
  readonly rows: readonly Row[]
  /** The group that each row stood in when it was arranged; empty where there are none. */
  readonly groupOf: ReadonlyMap<Id, CellValue>
  readonly passes: (row: Row) => boolean
  /** Every row that there was, and whether it passed. */
  readonly known: ReadonlyMap<Row, boolean>
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
  const isSame = before !== null && before.ask === ask && !reachesFar(workbook, ask, table)
  const all = rowsOf(workbook.state, ask.sheet, ask.table)
  const known = new Map(all.map(row => [row, (isSame ? before.known.get(row) : undefined) ?? passes(row)]))
  const passing = all.filter(row => known.get(row) === true || kept.has(row.id))
  const rows = isSame ? moved(before, passing, all, levels, ask) : inOrder(passing, all, levels, ask.language)
  const [first] = levels
  return { ask, rows, groupOf: new Map(first?.parts ? rows.map(row => [row.id, first.keyOf(row)]) : []), passes, known }
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
  if (conditions.some(one => one.setting !== undefined)) return true
  const named = new Set([...(sort ?? []), ...(filters ?? []), ...conditions].map(({ column }) => column))
  if (group !== undefined) named.add(group)
  for (const { than } of conditions) if (than !== undefined) named.add(than)
  return columnsOf(workbook, sheet, id).some(column => named.has(column.id) && isFar(column))
}

/** Whether what a column shows or is sorted by stands in other places than the row. */
function isFar({ kind }: Column): boolean {
  return kind === 'derived' || kind === 'ref' || kind === 'refs'
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

/** Those that pass of all rows, sorted anew. They come in their own order. */
function inOrder(
  passing: readonly Row[],
  all: readonly Row[],
  levels: readonly Level[],
  language: Language
): readonly Row[] {
  if (levels.length === 0) return passing
  const ranks = levels.map(level => {
    const found = ranksBy(level, passing, all, language)
    return level.sign === 1 ? found : found.map(rank => (rank === Infinity ? rank : -rank))
  })
  const places = Array.from(passing, (_, at) => at).sort((a, b) => {
    for (const rank of ranks) {
      const [first, second] = [rank[a] ?? 0, rank[b] ?? 0]
      if (first !== second) return first < second ? -1 : 1
    }
    return a - b
  })
  return places.map(at => passing[at] as Row)
}

/** The ranks of all rows of a table by a column; they hold for as long as no row of it changes. */
const knownRanks = new WeakMap<readonly Row[], WeakMap<Column, Map<Language, Float64Array>>>()

/** A table is sorted again and again, and comparing words is what takes the time: their ranks are kept. */
function ranksBy(
  { column, parts, keyOf }: Level,
  passing: readonly Row[],
  all: readonly Row[],
  language: Language
): Float64Array {
  const isWhole = passing.length === all.length
  if (!isWhole || parts || isFar(column)) return ranksOf(column, passing.map(keyOf), language)
  const byColumn = knownRanks.get(all) ?? new WeakMap<Column, Map<Language, Float64Array>>()
  knownRanks.set(all, byColumn)
  const byLanguage = byColumn.get(column) ?? new Map<Language, Float64Array>()
  byColumn.set(column, byLanguage)
  const ranks = byLanguage.get(language) ?? ranksOf(column, all.map(keyOf), language)
  byLanguage.set(language, ranks)
  return ranks
}

/** The order of `before` with what has come, gone or changed since put in its place. */
function moved(
  before: Arrangement,
  passing: readonly Row[],
  all: readonly Row[],
  levels: readonly Level[],
  { language }: Arranging
): readonly Row[] {
  const now = new Set(passing)
  const stayed = before.rows.filter(row => now.has(row))
  if (stayed.length === passing.length) return stayed
  const there = new Set(stayed)
  const changed = passing.filter(row => !there.has(row))
  if (changed.length > fewChanges) return inOrder(passing, all, levels, language)
  const order = (a: Row, b: Row): number => {
    for (const { column, sign, keyOf } of levels) {
      const found = ordered(column, keyOf(a), keyOf(b), sign, language)
      if (found !== 0) return found
    }
    return compareRows(a, b)
  }
  return merged(stayed, changed.sort(order), order)
}

/** Two ordered lists as one: the few of the second are looked up in the first by halves. */
function merged(most: readonly Row[], few: readonly Row[], order: (a: Row, b: Row) => number): readonly Row[] {
  const all: Row[] = []
  let from = 0
  for (const row of few) {
    let [low, high] = [from, most.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (order(most[middle] as Row, row) < 0) low = middle + 1
      else high = middle
    }
    for (; from < low; from++) all.push(most[from] as Row)
    all.push(row)
  }
  for (; from < most.length; from++) all.push(most[from] as Row)
  return all
}

/** Blanks stand last, whichever way the rest runs. */
function ordered(column: Column, a: CellValue, b: CellValue, sign: number, language: Language): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return sign * compare(column, a, b, language)
}
