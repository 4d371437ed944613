import { isBlank, isUnread, offered, problemOf } from './cell'
import { ownOptions } from './cell/options'
import type { Id } from './change'
import { cellIn, holdsIn } from './derive'
import { type Reader, readerOf, remembered, seeReferring, seeRow } from './memo'
import { linksIn } from './related'
import { isAlive, recordOf, type Row, rowsOf } from './state'
import type { CellValue, Check, Column, ColumnId, Condition, Table, TableId, Text } from './template'
import { sheetOf, storedIn, type Workbook } from './workbook'

/** Something amiss in a sheet that a person may want to mend. */
export interface Gap {
  /** `check`: a check of the template. `required`: a cell that is to be filled. `problem`: a cell that needs a look. */
  readonly kind: 'check' | 'required' | 'problem'
  /** The check's id; `required`; or the `CellProblem`. */
  readonly check: string
  readonly severity: Check['severity']
  /** The check's sentence, `{row}` still in it; for the other kinds the label of the column, their sentences being ours. */
  readonly words: Text
  readonly sheet: Id
  readonly table: TableId
  /** Absent where the whole table is meant. */
  readonly row?: Id
  /** The first is where a jump lands. */
  readonly columns: readonly ColumnId[]
  /** The option that no row holds, for `covers`. */
  readonly option?: Text
}

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

/** What one row comes to. */
interface RowReport {
  readonly shown: boolean
  readonly gaps: readonly Found[]
  readonly filled: number
  readonly of: number
}

type Found = Omit<Gap, 'sheet' | 'table'>

interface Where {
  readonly sheet: Id
  readonly table: Table
}

const hidden: RowReport = { shown: false, gaps: [], filled: 0, of: 0 }
const reports = new WeakMap<
  Workbook,
  Map<string, { readonly gaps: readonly Gap[]; readonly completeness: Completeness }>
>()

/**
 * All that is amiss in a sheet on a day: table by table, rows in their order, then what the table as a whole lacks. Rows
 * that the table no longer shows (`hideUnless`) are passed over, and so is what a person has dismissed. Each row's part is
 * kept until something that it was made from changes, so an edit costs one row.
 */
export function gapsOf(workbook: Workbook, sheet: Id, today: string): readonly Gap[] {
  return reportOf(workbook, sheet, today).gaps
}

export function completeness(workbook: Workbook, sheet: Id, today: string): Completeness {
  return reportOf(workbook, sheet, today).completeness
}

function reportOf(
  workbook: Workbook,
  sheet: Id,
  today: string
): { readonly gaps: readonly Gap[]; readonly completeness: Completeness } {
  const ofWorkbook = reports.get(workbook) ?? new Map()
  reports.set(workbook, ofWorkbook)
  const key = `${today} ${sheet}`
  const known = ofWorkbook.get(key)
  if (known !== undefined) return known
  const made = report(workbook, sheet, today)
  ofWorkbook.set(key, made)
  return made
}

function report(workbook: Workbook, sheet: Id, today: string): ReturnType<typeof reportOf> {
  const { template } = sheetOf(workbook, sheet)
  const read = () => readerOf(workbook, today)
  const gaps: Gap[] = []
  const count = { filled: 0, of: 0, rows: 0 }
  for (const table of template.tables) {
    const rows = rowsOf(workbook.state, sheet, table.id).map(row => ({
      row,
      ...rowReport(read(), { sheet, table }, row)
    }))
    const shown = rows.filter(one => one.shown)
    for (const one of shown) {
      count.filled += one.filled
      count.of += one.of
    }
    if (table.id === template.main) count.rows = shown.length
    const found = [
      ...shown.flatMap(one => one.gaps),
      ...tableGaps(
        read(),
        { sheet, table },
        shown.map(({ row }) => row)
      )
    ]
    gaps.push(...found.map(gap => ({ ...gap, sheet, table: table.id })).filter(gap => !isDismissed(workbook, gap)))
  }
  return { gaps, completeness: { ...count, gaps: gaps.length } }
}

/** A dismissal's id is the check, the sheet and the row, or nothing for what a whole table lacks. */
function isDismissed(workbook: Workbook, gap: Gap): boolean {
  const record = recordOf(workbook.state, 'dismissal', `${gap.check}/${gap.sheet}/${gap.row ?? ''}`)
  return record !== undefined && isAlive(record)
}

function rowReport(reader: Reader, where: Where, row: Row): RowReport {
  return remembered(reader, row, 'gaps', where.table, hidden, inner => {
    const all = (conditions: readonly Condition[]) => conditions.every(one => holdsIn(inner, placeOf(where), row, one))
    const { columns, checks, hideUnless } = where.table
    if (!all(hideUnless ?? [])) return hidden
    const inUse = columns.filter(({ retired }) => !retired)
    const required = inUse.filter(column => isRequired(column) && all(column.requiredWhen ?? []))
    const blank = required.filter(column => isBlank(cellIn(inner, placeOf(where), row, column.id)?.value))
    const unread = required.filter(({ id }) => isUnread(storedIn(row, id)))
    return {
      shown: true,
      gaps: [
        ...blank.map(column => requiredGap(row, column)),
        ...inUse.flatMap(column => problemGap(inner, row, column) ?? []),
        ...checks.flatMap(check => (isAmiss(inner, where, row, check, all) ? [checkGap(check, { row: row.id })] : []))
      ],
      filled: required.length - blank.length - unread.length,
      of: required.length
    }
  })
}

function placeOf({ sheet, table }: Where): { readonly sheet: Id; readonly table: TableId } {
  return { sheet, table: table.id }
}

function isRequired({ required, requiredWhen }: Column): boolean {
  return required === true || requiredWhen !== undefined
}

function requiredGap(row: Row, { id, label }: Column): Found {
  return { kind: 'required', check: 'required', severity: 'error', words: label, row: row.id, columns: [id] }
}

function problemGap(reader: Reader, row: Row, column: Column): Found | null {
  const value = storedIn(row, column.id)
  if (column.kind === 'derived' || isBlank(value)) return null
  const problem = problemOf(column, value) ?? (isOffered(row, column, value) ? null : 'not-offered')
  const found = problem ?? (pointsAtRemoved(reader, column, value) ? 'removed-row' : null)
  if (found === null) return null
  const severity = found === 'not-offered' || found === 'removed-row' ? 'warning' : 'error'
  return { kind: 'problem', check: found, severity, words: column.label, row: row.id, columns: [column.id] }
}

/** Whether the rest of the row allows what was chosen. What was retired since it was chosen may stay. */
function isOffered(row: Row, column: Column, value: CellValue): boolean {
  if (column.kind !== 'choice' && column.kind !== 'choices') return true
  const entries = linksIn(value)
  const held = column.options.filter(({ id, retired, when }) => when !== undefined && !retired && entries.includes(id))
  if (held.length === 0) return true
  const allowed = offered(column, row.fields)
  return held.every(option => allowed.includes(option))
}

function pointsAtRemoved(reader: Reader, column: Column, value: CellValue): boolean {
  if (column.kind !== 'ref' && column.kind !== 'refs') return false
  return linksIn(value).some(id => {
    const found = seeRow(reader, id, column.to)
    return found === undefined || !isAlive(found.row)
  })
}

function isAmiss(
  reader: Reader,
  { sheet }: Where,
  row: Row,
  check: Check,
  all: (conditions: readonly Condition[]) => boolean
): boolean {
  if (check.rule === 'row') return all(check.when)
  if (check.rule !== 'none-related' || !all(check.when ?? [])) return false
  const other = { sheet, table: check.table }
  return !seeReferring(reader, sheet, check.table, check.by, row.id).some(one =>
    (check.where ?? []).every(condition => holdsIn(reader, other, one, condition))
  )
}

/** What the shown rows of a table lack together. An empty table lacks nothing yet. */
function tableGaps(reader: Reader, where: Where, rows: readonly Row[]): readonly Found[] {
  if (rows.length === 0) return []
  return where.table.checks.flatMap(check => {
    if (check.rule === 'covers') return uncovered(reader, where, rows, check)
    if (check.rule !== 'some') return []
    const isThere = rows.some(row => check.where.every(one => holdsIn(reader, placeOf(where), row, one)))
    return isThere ? [] : [checkGap(check, {})]
  })
}

function uncovered(
  reader: Reader,
  where: Where,
  rows: readonly Row[],
  check: Extract<Check, { readonly rule: 'covers' }>
): readonly Found[] {
  const cells = rows.map(row => cellIn(reader, placeOf(where), row, check.column))
  const held = new Set(cells.flatMap(cell => linksIn(cell?.value)))
  const column = cells[0]?.column
  if (column === undefined) return []
  return ownOptions(column)
    .filter(
      ({ id, retired }) => !retired && (check.options === undefined || check.options.includes(id)) && !held.has(id)
    )
    .map(({ label }) => checkGap(check, { option: label }))
}

function checkGap(check: Check, of: { readonly row?: Id; readonly option?: Text }): Found {
  return { kind: 'check', check: check.id, severity: check.severity, words: check.words, columns: check.at, ...of }
}
