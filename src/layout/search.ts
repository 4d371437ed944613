import type { Id } from '../model/change'
import { cellOf } from '../model/derive'
import type { Matcher } from '../model/matching'
import { type Row, rowsOf } from '../model/state'
import type { Column, ColumnId, TableId } from '../model/template'
import { sheetOf, sheetsOf, storedIn, type Workbook } from '../model/workbook'
import { type LaidCell, type LaidColumn, layoutTable, type TableAsk, type TableLayout } from './table'

/** A cell that holds what is looked for. */
export interface Hit {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Id
  readonly column: ColumnId
}

export interface TablePlace {
  readonly sheet: Id
  readonly table: TableId
}

/** Where to look: from the narrowest to the whole workbook. */
export type Scope = 'table' | 'sheet' | 'workbook'

export type SearchAsk = Pick<TableAsk, 'language' | 'today' | 'currency'>

/** One name for a cell: row ids are never the same in two tables. */
export function cellKey({ row, column }: Pick<Hit, 'row' | 'column'>): string {
  return `${row}/${column}`
}

/** The tables of a scope, in the order of the workbook. Without a place only the whole workbook can be looked through. */
export function placesIn(workbook: Workbook, scope: Scope, at: TablePlace | null): readonly TablePlace[] {
  const all = sheetsOf(workbook).flatMap(({ id: sheet, template }) =>
    template.tables.map(({ id }) => ({ sheet, table: id }))
  )
  if (scope === 'workbook' || at === null) return all
  return all.filter(({ sheet, table }) => sheet === at.sheet && (scope === 'sheet' || table === at.table))
}

/** The words that a cell shows, apart from each other: entries of a list, a rating's number and its word, else one text. */
export function wordsIn({ column }: Pick<LaidColumn, 'column'>, cell: LaidCell): readonly string[] {
  if (cell.chips !== undefined) return cell.chips.map(({ text }) => text)
  return column?.kind === 'rating' && cell.hint !== undefined ? [cell.text, cell.hint] : [cell.text]
}

/**
 * The cells of a table that show what is looked for, private and hidden columns too: one step for each row, so that the caller
 * can pause in between.
 */
export function* hitsIn(
  workbook: Workbook,
  { sheet, table }: TablePlace,
  ask: SearchAsk,
  matches: Matcher
): Generator<readonly Hit[]> {
  const layout = layoutTable(workbook, { ...ask, sheet, table, withPrivate: true })
  const tests = layout.columns.flatMap(laid => {
    const { id, column } = laid
    return column === null
      ? []
      : [{ column: id, isHit: hitTest(workbook, { sheet, table }, ask, layout, laid, column, matches) }]
  })
  for (const row of rowsOf(workbook.state, sheet, table)) {
    const hits: Hit[] = []
    for (const { column, isHit } of tests) if (isHit(row)) hits.push({ sheet, table, row: row.id, column })
    yield hits
  }
}

/**
 * Whether the cell of a row holds what is looked for. Words depend on nothing but the value, and most columns hold few different
 * ones, so each value is put into words once; texts are their own words.
 */
function hitTest(
  workbook: Workbook,
  { sheet, table }: TablePlace,
  { today }: SearchAsk,
  layout: TableLayout,
  laid: LaidColumn,
  column: Column,
  matches: Matcher
): (row: Row) => boolean {
  const known = new Map<string, boolean>()
  return row => {
    const value =
      column.kind === 'derived' ? cellOf(workbook, sheet, table, row, column, today) : storedIn(row, column.id)
    if (value === null) return false
    if (column.kind === 'text' && typeof value === 'string') return matches(value).length > 0
    const key = typeof value === 'object' ? JSON.stringify(value) : `${typeof value} ${value}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = wordsIn(laid, layout.cell(row, laid)).some(words => matches(words).length > 0)
    known.set(key, found)
    return found
  }
}

/** What of a table is on the screen: its rows and columns in the order in which they stand there. */
export interface Shown extends TablePlace {
  readonly rows: readonly Pick<Row, 'id'>[]
  readonly columns: readonly Pick<LaidColumn, 'id' | 'join'>[]
}

/** Where a cell stands among what is shown; beyond the end where it is hidden. */
export function shownPlaces({ rows, columns }: Shown): (at: Pick<Hit, 'row' | 'column'>) => readonly [number, number] {
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]))
  const columnAt = new Map<string, number>()
  for (const [at, { id, join }] of columns.entries()) for (const one of [id, ...join]) columnAt.set(one, at)
  return ({ row, column }) => [rowAt.get(row) ?? rows.length, columnAt.get(column) ?? columns.length]
}

/** Hits as a person reads them: those of the table in sight in its order on the screen, what is hidden there last. */
export function inReadingOrder(hits: readonly Hit[], shown: Shown | null): readonly Hit[] {
  if (shown === null) return hits
  const first = hits.findIndex(hit => isIn(hit, shown))
  if (first < 0) return hits
  const placeOf = shownPlaces(shown)
  const here = hits
    .filter(hit => isIn(hit, shown))
    .map(hit => ({ hit, at: placeOf(hit) }))
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
  const others = hits.filter(hit => !isIn(hit, shown))
  return others.toSpliced(first, 0, ...here.map(({ hit }) => hit))
}

/** The first hit of the table in sight at a cell or after it; the first of all there where none follows; -1 without any. */
export function firstFrom(
  hits: readonly Hit[],
  shown: Shown,
  from: { readonly row: Id; readonly column: ColumnId | null } | null
): number {
  const first = hits.findIndex(hit => isIn(hit, shown))
  if (from === null || first < 0) return first
  const placeOf = shownPlaces(shown)
  const [row, column] = placeOf({ row: from.row, column: from.column ?? '' })
  const next = hits.findIndex(hit => {
    const [down, across] = placeOf(hit)
    return isIn(hit, shown) && (down > row || (down === row && (from.column === null || across >= column)))
  })
  return next < 0 ? first : next
}

export function isIn(hit: TablePlace, place: TablePlace): boolean {
  return hit.sheet === place.sheet && hit.table === place.table
}

/** What the tables of a sheet are called, for lists that name where something stands. */
export function tableTitle(workbook: Workbook, { sheet, table }: TablePlace, language: TableAsk['language']): string {
  return sheetOf(workbook, sheet).template.tables.find(({ id }) => id === table)?.title[language] ?? table
}
