import type { Id } from './change'
import { type Gap, rowReport, type RowReport, type Where } from './amiss'
import { type Dismissal, dismissalOf, dismissalsOf } from './dismissals'
import { gathered, isGathered, type Reader, readerOf } from './memo'
import { inSlot } from './chunks'
import { type Chunk, chunksOf, isAlive, type Row, rowsOf, slotsOf } from './state'
import { isTogether, tableGaps } from './together'
import { sheetOf, sheetsOf, type Workbook } from './workbook'

export type { Gap } from './amiss'

/** How far a sheet is. */
export interface Completeness {
  /** Of the cells that are to be filled, those that are, and can be read. */
  readonly filled: number
  /** Cells that are to be filled: required ones of every row that the sheet still shows. */
  readonly of: number
  /** Rows of the main table that it still shows. */
  readonly rows: number
  readonly gaps: number
}

/** A gap that a person lets be. */
export interface Dismissed {
  readonly gap: Gap
  readonly dismissal: Dismissal
}

interface Report {
  readonly gaps: readonly Gap[]
  readonly dismissed: readonly Dismissed[]
  readonly completeness: Completeness
}

const reports = new WeakMap<Workbook, Map<string, Report>>()

/**
 * All that is amiss in a sheet on a day: table by table, rows in their order, then what the table as a whole lacks.
 * Rows that the table no longer shows (`hideUnless`) are passed over, and so is what a person has dismissed. Each row's
 * part is kept until something that it was made from changes, so an edit costs one row.
 */
export function gapsOf(workbook: Workbook, sheet: Id, today: string): readonly Gap[] {
  return reportOf(workbook, sheet, today).gaps
}

/** The gaps of a sheet that were dismissed and would count but for that. What is mended since is not among them. */
export function dismissedOf(workbook: Workbook, sheet: Id, today: string): readonly Dismissed[] {
  return reportOf(workbook, sheet, today).dismissed
}

export function completeness(workbook: Workbook, sheet: Id, today: string): Completeness {
  return reportOf(workbook, sheet, today).completeness
}

function reportOf(workbook: Workbook, sheet: Id, today: string): Report {
  const ofWorkbook = reports.get(workbook) ?? new Map<string, Report>()
  reports.set(workbook, ofWorkbook)
  const key = `${today} ${sheet}`
  const known = ofWorkbook.get(key)
  if (known !== undefined) return known
  const made = report(workbook, sheet, today)
  ofWorkbook.set(key, made)
  return made
}

const none: readonly Gap[] = []

function report(workbook: Workbook, sheet: Id, today: string): Report {
  const { template } = sheetOf(workbook, sheet)
  const reader = readerOf(workbook, today)
  const count = { filled: 0, of: 0, rows: 0 }
  const gaps: (readonly Gap[])[] = []
  for (const table of template.tables) {
    const found = tableReport(reader, { sheet, table })
    count.filled += found.filled
    count.of += found.of
    if (table.id === template.main) count.rows = found.rows
    gaps.push(found.gaps)
  }
  const { open, dismissed } = parted(none.concat(...gaps), dismissalsOf(workbook.state))
  return { gaps: open, dismissed, completeness: { ...count, gaps: open.length } }
}

type TableReport = Omit<Completeness, 'gaps'> & Pick<Report, 'gaps'>

/** What a table comes to, dismissed or not. Kept until a row of it changes, or a place that its checks read. */
function tableReport(reader: Reader, where: Where): TableReport {
  const rows = rowsOf(reader.workbook.state, where.sheet, where.table.id)
  return gathered(reader, rows, '@report', where.table, inner => added(inner, where, rows))
}

function added(reader: Reader, where: Where, rows: readonly Row[]): TableReport {
  const { state } = reader.workbook
  const reports = chunksOf(state, where.sheet, where.table.id).map(chunk => chunkReport(reader, where, chunk))
  const slots = slotsOf(state, { kind: 'row', in: [where.sheet, where.table.id] })
  const bySlot = reports.map(({ rows: ofRows }) => ofRows)
  const gaps = isAscending(slots)
    ? none.concat(...reports.map(one => one.gaps))
    : slots.flatMap(slot => inSlot(bySlot, slot)?.gaps ?? none)
  const together = where.table.checks.some(isTogether)
    ? tableGaps(
        reader,
        where,
        rows.filter((_, at) => inSlot(bySlot, slots[at] ?? -1)?.shown === true)
      )
    : none
  const sum = (of: (one: ChunkReport) => number) => reports.reduce((so, one) => so + of(one), 0)
  return {
    filled: sum(one => one.filled),
    of: sum(one => one.of),
    rows: sum(one => one.shown),
    gaps: together.length === 0 ? gaps : [...gaps, ...together]
  }
}

/** Whether the rows stand as they lie in their chunks, as they do until one is moved. */
function isAscending(slots: readonly number[]): boolean {
  return slots.every((slot, at) => at === 0 || slot > (slots[at - 1] ?? -1))
}

interface ChunkReport extends Pick<Completeness, 'filled' | 'of'> {
  /** What each living row comes to, in its slot. */
  readonly rows: readonly (RowReport | undefined)[]
  readonly shown: number
  /** Of all its rows, as they lie in it. */
  readonly gaps: readonly Gap[]
}

function chunkReport(reader: Reader, where: Where, chunk: Chunk): ChunkReport {
  return gathered(reader, chunk, '@report', where.table, inner => {
    const rows = chunk.map(row => (row !== undefined && isAlive(row) ? rowReport(inner, where, row) : undefined))
    const living = rows.filter(row => row !== undefined)
    return {
      rows,
      shown: living.filter(({ shown }) => shown).length,
      filled: living.reduce((so, { filled }) => so + filled, 0),
      of: living.reduce((so, one) => so + one.of, 0),
      gaps: living.flatMap(({ gaps }) => gaps)
    }
  })
}

function parted(
  gaps: readonly Gap[],
  dismissals: ReadonlyMap<string, Dismissal>
): { readonly open: readonly Gap[]; readonly dismissed: readonly Dismissed[] } {
  if (dismissals.size === 0) return { open: gaps, dismissed: [] }
  const open: Gap[] = []
  const dismissed: Dismissed[] = []
  for (const gap of gaps) {
    const dismissal = dismissals.get(dismissalOf(gap))
    if (dismissal === undefined) open.push(gap)
    else dismissed.push({ gap, dismissal })
  }
  return { open, dismissed }
}

/**
 * Works out what every row of a workbook adds to its gaps, one row a step, so that the caller can pause in between; chunks of
 * which nothing changed since take one step. What is found is kept: after the last step `gapsOf` and `completeness` only add
 * it up.
 */
export function* lookThrough(workbook: Workbook, today: string): Generator<undefined> {
  const reader = readerOf(workbook, today)
  for (const { id: sheet, template } of sheetsOf(workbook)) {
    for (const table of template.tables) {
      const where = { sheet, table }
      for (const chunk of chunksOf(workbook.state, sheet, table.id)) {
        if (!isGathered(reader, chunk, '@report', table)) yield* lookThroughChunk(reader, where, chunk)
        yield
      }
    }
  }
}

function* lookThroughChunk(reader: Reader, where: Where, chunk: Chunk): Generator<undefined> {
  for (const row of chunk) {
    if (row === undefined || !isAlive(row)) continue
    rowReport(reader, where, row)
    yield
  }
  chunkReport(reader, where, chunk)
}
