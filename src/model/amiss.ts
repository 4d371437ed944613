import { isBlank, isUnread, offered, problemOf } from './cell'
import type { Id } from './change'
import { cellIn, holdsIn } from './derive'
import { seeDoubled } from './doubles'
import { listOf } from './listed'
import { type Reader, remembered, seeReferring, seeRow, seeSheets } from './memo'
import { linksIn } from './related'
import { isAlive, type Row } from './state'
import type { CellValue, Check, Column, ColumnId, Condition, Table, TableId, Text } from './template'
import { storedIn } from './workbook'

/** Something amiss in a sheet that a person may want to mend. */
export interface Gap {
  /** `check`: a check of the template. `required`: a cell that is to be filled. `problem`: a cell that needs a look. */
  readonly kind: 'check' | 'required' | 'problem'
  /** The check's id; `required`; or the `CellProblem`. */
  readonly check: string
  readonly severity: Check['severity']
  /**
   * The check's sentence, `{row}` still in it; for the other kinds the label of the column, their sentences being ours.
   */
  readonly words: Text
  readonly sheet: Id
  readonly table: TableId
  /** Absent where the whole table is meant. */
  readonly row?: Id
  /** The first is where a jump lands. */
  readonly columns: readonly ColumnId[]
  /** The option that no row holds, for `covers`; the entry that too many hold, for `crowded`. */
  readonly option?: Text
  /** The id of that option or entry. */
  readonly entry?: string
  /** The check's sentence for several rows at once, `{count}` still in it. */
  readonly many?: Text
}

/** What one row comes to. */
export interface RowReport {
  /** False for a row that its table keeps but no longer shows; nothing is amiss in it. */
  readonly shown: boolean
  readonly gaps: readonly Gap[]
  /** Of `of` cells that are to be filled, those that are, and can be read. */
  readonly filled: number
  readonly of: number
}

/** A table in a sheet, with its definition. */
export interface Where {
  readonly sheet: Id
  readonly table: Table
}

const hidden: RowReport = { shown: false, gaps: [], filled: 0, of: 0 }

/** What is amiss in one row. Kept until the row, or something that its checks read, changes. */
export function rowReport(reader: Reader, where: Where, row: Row): RowReport {
  return remembered(reader, row, '@gaps', where.table, hidden, inner => {
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
        ...blank.map(column => requiredGap(where, row, column)),
        ...inUse.flatMap(column => problemGap(inner, where, row, column) ?? []),
        ...doubledGap(inner, where, row),
        ...checks.flatMap(check =>
          isAmiss(inner, where, row, check, all) ? [checkGap(where, check, { row: row.id })] : []
        )
      ],
      filled: required.length - blank.length - unread.length,
      of: required.length
    }
  })
}

export function placeOf({ sheet, table }: Where): { readonly sheet: Id; readonly table: TableId } {
  return { sheet, table: table.id }
}

function isRequired({ required, requiredWhen }: Column): boolean {
  return required === true || requiredWhen !== undefined
}

function requiredGap(where: Where, row: Row, { id, label }: Column): Gap {
  const found = { kind: 'required', check: 'required', severity: 'error', words: label } as const
  return { ...found, ...placeOf(where), row: row.id, columns: [id] }
}

function problemGap(reader: Reader, where: Where, row: Row, column: Column): Gap | null {
  const value = storedIn(row, column.id)
  if (column.kind === 'derived' || isBlank(value)) return null
  const problem = problemOf(column, value) ?? (isOffered(row, column, value) ? null : 'not-offered')
  const removed = pointsAtRemoved(reader, column, value) ? 'removed-row' : null
  const found = problem ?? removed ?? (holdsRetired(column, value) ? 'retired' : null)
  if (found === null) return null
  const mild = found === 'not-offered' || found === 'removed-row' ? 'warning' : 'error'
  const severity = found === 'retired' ? 'notice' : mild
  const { id, label } = column
  return { kind: 'problem', check: found, severity, words: label, ...placeOf(where), row: row.id, columns: [id] }
}

/** One gap for each of the rows: which of them is to go, only a person can say. */
function doubledGap(reader: Reader, where: Where, row: Row): readonly Gap[] {
  const { key = [], columns } = where.table
  const first = columns.find(({ id }) => id === key[0])
  if (first === undefined || !seeDoubled(reader, where, row)) return []
  const found = { kind: 'problem', check: 'doubled-row', severity: 'error', words: first.label } as const
  return [{ ...found, ...placeOf(where), row: row.id, columns: key }]
}

/** Whether the rest of the row allows what was chosen. What was retired since is no concern of the row: `holdsRetired` tells it. */
function isOffered(row: Row, column: Column, value: CellValue): boolean {
  if (column.kind !== 'choice' && column.kind !== 'choices') return true
  const entries = linksIn(value)
  const held = column.options.filter(({ id, retired, when }) => when !== undefined && !retired && entries.includes(id))
  if (held.length === 0) return true
  const allowed = offered(column, row.fields)
  return held.every(option => allowed.includes(option))
}

/** Whether an answer holds an entry that its list no longer offers: it may stay, and is told. */
function holdsRetired(column: Column, value: CellValue): boolean {
  const retired = listOf(column).filter(option => option.retired)
  return retired.length > 0 && linksIn(value).some(entry => retired.some(({ id }) => id === entry))
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
  if (!isAsked(reader, check)) return false
  if (check.rule === 'row') return all(check.when)
  if (check.rule !== 'none-related' || !all(check.when ?? [])) return false
  const sheets = check.template === undefined ? [sheet] : seeSheets(reader, check.template)
  return !sheets.some(other => isReferred(reader, { sheet: other, table: check.table }, row, check))
}

function isReferred(
  reader: Reader,
  from: ReturnType<typeof placeOf>,
  { id }: Row,
  { by, where = [] }: Extract<Check, { readonly rule: 'none-related' }>
): boolean {
  const rows = seeReferring(reader, from.sheet, from.table, by, id)
  return rows.some(one => where.every(condition => holdsIn(reader, from, one, condition)))
}

/** Whether the workbook has the sheets that a check needs. */
export function isAsked(reader: Reader, { beside = [] }: Check): boolean {
  return beside.every(template => seeSheets(reader, template).length > 0)
}

export function checkGap(where: Where, check: Check, of: Pick<Gap, 'row' | 'option' | 'entry'>): Gap {
  const { id, severity, words, many, at } = check
  return {
    kind: 'check',
    check: id,
    severity,
    words,
    ...(many !== undefined && { many }),
    ...placeOf(where),
    ...of,
    columns: at
  }
}
