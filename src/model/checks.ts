import type { Id } from './change'
import { type Gap, rowReport } from './amiss'
import { type Dismissal, dismissalOf, dismissalsOf } from './dismissals'
import { readerOf } from './memo'
import { type Row, rowsOf } from './state'
import { tableGaps } from './together'
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

function report(workbook: Workbook, sheet: Id, today: string): Report {
  const { template } = sheetOf(workbook, sheet)
  const dismissals = dismissalsOf(workbook.state)
  const gaps: Gap[] = []
  const count = { filled: 0, of: 0, rows: 0 }
  for (const table of template.tables) {
    const where = { sheet, table }
    const shown: Row[] = []
    for (const row of rowsOf(workbook.state, sheet, table.id)) {
      const found = rowReport(readerOf(workbook, today), where, row)
      if (!found.shown) continue
      shown.push(row)
      count.filled += found.filled
      count.of += found.of
      for (const gap of found.gaps) gaps.push(gap)
    }
    if (table.id === template.main) count.rows = shown.length
    gaps.push(...tableGaps(readerOf(workbook, today), where, shown))
  }
  const { open, dismissed } = parted(gaps, dismissals)
  return { gaps: open, dismissed, completeness: { ...count, gaps: open.length } }
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
 * Works out what every row of a workbook adds to its gaps, one row a step, so that the caller can pause in between. What is
 * found is kept: after the last step `gapsOf` and `completeness` only add it up.
 */
export function* lookThrough(workbook: Workbook, today: string): Generator<undefined> {
  const reader = readerOf(workbook, today)
  for (const { id: sheet, template } of sheetsOf(workbook)) {
    for (const table of template.tables) {
      for (const row of rowsOf(workbook.state, sheet, table.id)) {
        rowReport(reader, { sheet, table }, row)
        yield
      }
    }
  }
}
