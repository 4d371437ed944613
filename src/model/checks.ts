import type { Id } from './change'
import { type Gap, rowReport } from './amiss'
import { readerOf } from './memo'
import { recordsOf, type Row, rowsOf } from './state'
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

interface Report {
  readonly gaps: readonly Gap[]
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
  const dismissed = new Set(recordsOf(workbook.state, 'dismissal').map(({ id }) => id))
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
  const open = dismissed.size === 0 ? gaps : gaps.filter(gap => !dismissed.has(dismissalOf(gap)))
  return { gaps: open, completeness: { ...count, gaps: open.length } }
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

/** The id of the record that dismisses a gap: its check, sheet and row, or nothing for what a whole table lacks. */
export function dismissalOf({ check, sheet, row }: Gap): string {
  return `${check}/${sheet}/${row ?? ''}`
}
