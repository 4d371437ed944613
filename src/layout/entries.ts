import { isPrivate } from '../model/derive'
import { fold } from '../model/fold'
import type { Language, Table, ViewColumn } from '../model/template'
import { columnsOf, definitionsOf, type Sheet, type Workbook } from '../model/workbook'
import { type Exported, exportedOf } from './exported'
import type { DocumentAsk, Entry, PrintCell } from './printed'
import { type LaidCell, type LaidColumn, layoutTable, type TableLayout } from './table'

/** Where a chapter's blocks are read from. */
export interface Origin {
  readonly workbook: Workbook
  readonly sheet: Sheet
  readonly ask: DocumentAsk
}

/** What every block of a table begins with. */
export function headOf({ sheet, ask }: Origin, table: Table): { table: string; n: number; title: string } {
  return { table: table.id, n: sheet.template.tables.indexOf(table), title: table.title[ask.language] }
}

/** The rows that documents show, in the order of the view for printing, under these columns. */
export function laid({ workbook, sheet, ask }: Origin, table: Table, columns: readonly ViewColumn[]): TableLayout {
  const { sort, where, filters, group }: Partial<Exported> =
    table.shape === 'form' ? {} : exportedOf(workbook, sheet.id, table)
  // The headings of groups, and the order they stand in, would tell what the column holds.
  const isTold =
    group !== undefined &&
    table.suppress?.columns.includes(group) !== true &&
    (ask.withPrivate || !isPrivate(table, group, definitionsOf(workbook)))
  return layoutTable(workbook, {
    sheet: sheet.id,
    table: table.id,
    language: ask.language,
    today: ask.today,
    currency: ask.currency,
    columns,
    ...(sort && { sort }),
    ...(where && { where }),
    ...(filters && { filters }),
    ...(isTold && { group }),
    withPrivate: ask.withPrivate,
    suppress: true,
    hideInactive: true
  })
}

/** Every column of a table that is not retired. */
export function allOf({ workbook, sheet }: Origin, table: Table): readonly string[] {
  return columnsOf(workbook, sheet.id, table.id).map(({ id }) => id)
}

export function entryOf(table: Table, column: LaidColumn, cell: LaidCell, language: Language): Entry {
  const long = column.column?.kind === 'text' && column.column.long === true
  const n = table.columns.findIndex(({ id }) => id === column.id)
  return { column: column.id, n, label: labelOf(column, language), cell: printed(cell, column), long }
}

/** A column's heading with the unit of its figures, where the heading does not name it already: "Wait (min)". */
export function labelOf({ label, column }: LaidColumn, language: Language): string {
  const unit = column?.kind === 'number' ? column.unit?.[language] : undefined
  return unit === undefined || fold(label).includes(fold(unit)) ? label : `${label} (${unit})`
}

/**
 * A cell as it is printed. What is worked out keeps its colour, a score the word of its band; words that people chose stand
 * plain, so that the bands are what the eye finds.
 */
export function printed(cell: LaidCell, { column }: LaidColumn): PrintCell {
  const { text, tone, hint, overdue } = cell
  const isDerived = column?.kind === 'derived'
  return {
    text,
    ...(tone && tone !== 'quiet' && isDerived && { tone }),
    ...(hint && isDerived && text !== '' && { band: hint }),
    ...(hint && column?.kind === 'rating' && { hint }),
    ...(overdue && { overdue })
  }
}

/** A printed cell as it takes room. */
export function textOf(cell: PrintCell | undefined): string {
  return cell?.band ? `${cell.text}\u00a0${cell.band}` : (cell?.text ?? '')
}

export function isSaid(entry: Entry): boolean {
  return entry.cell.text !== ''
}
