import type { Id } from '../model/change'
import type { Matcher } from '../model/matching'
import { type Row, rowsOf } from '../model/state'
import type { ColumnId, TableId } from '../model/template'
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
  for (const row of rowsOf(workbook.state, sheet, table)) {
    yield layout.columns.flatMap(laid =>
      isHit(layout, row, laid, matches) ? [{ sheet, table, row: row.id, column: laid.id }] : []
    )
  }
}

function isHit(layout: TableLayout, row: Row, laid: LaidColumn, matches: Matcher): boolean {
  const { column } = laid
  if (column === null) return false
  const stored = storedIn(row, column.id)
  if (stored === null && column.kind !== 'derived') return false
  if (column.kind === 'text' && typeof stored === 'string') return matches(stored).length > 0
  return wordsIn(laid, layout.cell(row, laid)).some(words => matches(words).length > 0)
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
