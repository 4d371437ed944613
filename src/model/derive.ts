import { compare, isBlank } from './cell'
import type { Id } from './change'
import { type Cell, meets } from './meets'
import {
  readerOf,
  type Reader,
  noteSettings,
  remembered,
  seeReferring,
  seeRow,
  seeRows,
  seeSetting,
  seeSheets
} from './memo'
import { type Derived, localOf } from './local'
import { linksIn } from './related'
import { compareRows } from './row'
import { type Call, type Given, givenCells, givenSetting, rules } from './rules'
import { settled } from './settled'
import { isAlive, type Row } from './state'
import type {
  CellValue,
  Column,
  ColumnId,
  Condition,
  Derivation,
  Input,
  OptionId,
  Result,
  RuleName,
  Settings,
  TableId,
  Text
} from './template'
import { columnOf, sheetOf, storedIn, tableOf, withBands, type Workbook } from './workbook'

export { isPrivate } from './private'

/** A table in a sheet. */
interface Where {
  readonly sheet: Id
  readonly table: TableId
}

/**
 * What a derived column gives in a row. What looks beyond the row is kept until the row, a row it reads from, a setting or
 * the day changes; what does not is worked out where it is read.
 */
export function derived(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  row: Row,
  column: Column,
  today: string
): CellValue {
  return column.kind === 'derived' ? cellOf(workbook, sheet, table, row, column, today) : null
}

/** What stands in a cell: what is stored, or what its rule gives, as the workbook itself defines the column. */
export function cellOf(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  row: Row,
  column: Column,
  today: string
): CellValue {
  if (column.kind !== 'derived') return storedIn(row, column.id)
  return cellIn(readerOf(workbook, today), { sheet, table }, row, column.id)?.value ?? null
}

/** The option that a choice column suggests in a row; null where it suggests none. Never filled in by itself. */
export function suggested(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  row: Row,
  column: Column,
  today: string
): OptionId | null {
  if ((column.kind !== 'choice' && column.kind !== 'choices') || column.suggest === undefined) return null
  const { suggest, options } = column
  const reader = readerOf(workbook, today)
  const value = remembered<CellValue>(reader, row, `suggest ${column.id}`, suggest, null, inner =>
    worked(inner, { sheet, table }, row, suggest, null)
  )
  return options.find(({ id, retired }) => id === value && !retired)?.id ?? null
}

/** One thing that a rule looked at: a value of a column, or so many rows of it. */
export interface Explained {
  readonly label: Text
  readonly column: Column
  /** Null where it looked at several rows. */
  readonly value: CellValue
  /** How many rows it looked at. */
  readonly rows: number
}

/** What a derived cell was worked out from, for a person who asks. Settings are not listed. */
export function explain(
  workbook: Workbook,
  sheet: Id,
  table: TableId,
  row: Row,
  column: Column,
  today: string
): { readonly rule: RuleName; readonly inputs: readonly Explained[] } {
  if (column.kind !== 'derived') throw new Error(`${column.id} is not derived`)
  const reader = readerOf(workbook, today)
  const inputs = column.inputs.flatMap(input => {
    const given = givenBy(reader, { sheet, table }, row, input)
    if (given.column === null) return []
    const rows = given.values.length
    return [
      { label: given.column.label, column: given.column, value: rows > 1 ? null : (given.values[0] ?? null), rows }
    ]
  })
  return { rule: column.rule, inputs }
}

/** Whether a condition holds in a row, by a reader that notes what it looks at. */
export function holdsIn(reader: Reader, where: Where, row: Row, condition: Condition): boolean {
  const { setting } = condition
  const value = setting === undefined ? null : seeSetting(reader, where.sheet, where.table, setting)
  const asked = typeof value === 'number' ? { ...condition, value } : condition
  return meets(asked, id => cellIn(reader, where, row, id), reader.today)
}

/** A cell with its column, by a reader that notes what it looks at. */
export function cellIn(reader: Reader, where: Where, row: Row, id: ColumnId): Cell | undefined {
  const { sheet, table } = where
  const column = columnOf(tableOf(sheetOf(reader.workbook, sheet).template, table), id)
  if (column === undefined) return undefined
  const value = cellsIn(reader, where, column)(row)
  return { column: withBands(reader.workbook, sheet, table, column), value }
}

/** How the cells of a column are read, row after row, by a reader that notes what it looks at. */
export function cellsIn(reader: Reader, where: Where, column: Column): (row: Row) => CellValue {
  return column.kind === 'derived' ? derivedIn(reader, where, column) : row => storedIn(row, column.id)
}

/** What hangs on the row alone is not kept: to look it up would take as long as to work it out, and memory for each cell. */
function derivedIn(reader: Reader, where: Where, column: Derived): (row: Row) => CellValue {
  const local = localOf(reader.workbook, where.sheet, where.table, column, reader.today)
  if (local === null) {
    return row =>
      remembered<CellValue>(reader, row, column.id, column.inputs, null, inner => byRule(inner, where, row, column))
  }
  noteSettings(reader, local.settings)
  return local.valueIn
}

/** What the rule of a column gives in a row, inputs and settings read anew: the law that every shorter way keeps to. */
export function byRule(reader: Reader, where: Where, row: Row, column: Derived): CellValue {
  return worked(reader, where, row, column, column.result)
}

function worked(reader: Reader, where: Where, row: Row, derivation: Derivation, result: Result | null): CellValue {
  const call: Call = {
    inputs: derivation.inputs.map(input => givenBy(reader, where, row, input)),
    settings: settingsFor(reader, where, derivation),
    result,
    today: reader.today,
    holds: condition => holdsIn(reader, where, row, condition)
  }
  return settled(rules[derivation.rule](call), result)
}

/** What a rule is tuned by: its own settings, and those of the table. */
function settingsFor(reader: Reader, { sheet, table }: Where, { settings = {}, tuned }: Derivation): Settings {
  if (tuned === undefined) return settings
  const read = Object.entries(tuned).map(([key, name]) => [key, seeSetting(reader, sheet, table, name)] as const)
  return { ...settings, ...Object.fromEntries(read) }
}

function givenBy(reader: Reader, where: Where, row: Row, input: Input): Given {
  if ('setting' in input) return givenSetting(seeSetting(reader, where.sheet, where.table, input.setting))
  if ('table' in input) return givenByTable(reader, where, row, input)
  if ('via' in input) return givenByLink(reader, where, row, input)
  const cell = cellIn(reader, where, row, input.column)
  return givenCells(cell?.column ?? null, cell ? [cell.value] : [])
}

type Linked = Extract<Input, { readonly via: ColumnId }>

/** The cells of the rows that a link of this row points at; of removed ones nothing. */
function givenByLink(reader: Reader, where: Where, row: Row, input: Linked): Given {
  const link = columnOf(tableOf(sheetOf(reader.workbook, where.sheet).template, where.table), input.via)
  const to = link?.kind === 'ref' || link?.kind === 'refs' ? link.to : []
  const cells = linksIn(row.fields[input.via]).flatMap(id => {
    const found = seeRow(reader, id, to)
    if (found === undefined || !isAlive(found.row)) return []
    if (!(input.where ?? []).every(condition => holdsIn(reader, found, found.row, condition))) return []
    return cellIn(reader, found, found.row, input.column) ?? []
  })
  const values = cells.map(({ value }) => value)
  return givenCells(cells[0]?.column ?? null, values)
}

type OfTable = Extract<Input, { readonly table: TableId }>

interface Place {
  readonly where: Where
  readonly row: Row
}

/** The cells of living rows of a table: those that refer here, those that hold what this row holds, or all of them. */
function givenByTable(reader: Reader, here: Where, row: Row, input: OfTable): Given {
  const sheets = input.template === undefined ? [here.sheet] : seeSheets(reader, input.template)
  const keys = keysOf(reader, here, row, input)
  const places = sheets.flatMap(sheet => {
    const where = { sheet, table: input.table }
    const rows = rowsBy(reader, where, input.by, keys)
    return rows
      .filter(other => (input.where ?? []).every(condition => holdsIn(reader, where, other, condition)))
      .map(other => ({ where, row: other }))
  })
  const cells = ordered(reader, places, input.order).flatMap(
    place => cellIn(reader, place.where, place.row, input.column) ?? []
  )
  const [sheet] = sheets
  const { tables } = sheetOf(reader.workbook, sheet ?? here.sheet).template
  const table = sheet === undefined ? undefined : tables.find(({ id }) => id === input.table)
  const column = cells[0]?.column ?? (table && columnOf(table, input.column)) ?? null
  const values = cells.map(({ value }) => value)
  return givenCells(column, values, true)
}

/** What `by` has to hold: this row, or each entry of its own column `of`. */
function keysOf(reader: Reader, here: Where, row: Row, { of }: OfTable): readonly string[] {
  return of === undefined ? [row.id] : linksIn(cellIn(reader, here, row, of)?.value)
}

function rowsBy(reader: Reader, where: Where, by: ColumnId | undefined, keys: readonly string[]): readonly Row[] {
  if (by === undefined) return seeRows(reader, where.sheet, where.table)
  const found = keys.flatMap(key => seeReferring(reader, where.sheet, where.table, by, key))
  return keys.length > 1 ? [...new Set(found)] : found
}

/** By a column, blanks first, then by id; without one as the rows stand in their tables. */
function ordered(reader: Reader, places: readonly Place[], by: ColumnId | undefined): readonly Place[] {
  if (by === undefined) return [...places].sort((a, b) => compareRows(a.row, b.row))
  const keyed = places.map(place => ({ place, cell: cellIn(reader, place.where, place.row, by) }))
  return keyed
    .sort((a, b) => compareCells(a.cell, b.cell) || (a.place.row.id < b.place.row.id ? -1 : 1))
    .map(({ place }) => place)
}

function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  const [blankA, blankB] = [isBlank(a?.value), isBlank(b?.value)]
  if (a === undefined || b === undefined || blankA || blankB) return Number(blankB) - Number(blankA)
  return compare(a.column, a.value, b.value, 'en')
}
