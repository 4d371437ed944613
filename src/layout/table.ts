import { format, problemOf, type Showing } from '../model/cell'
import type { Id } from '../model/change'
import { cellOf, isPrivate } from '../model/derive'
import { seeDoubled } from '../model/doubles'
import { isGiven } from '../model/given'
import { readerOf } from '../model/memo'
import { linkName } from '../model/namesakes'
import { type Row, rowsOf } from '../model/state'
import type { Column, ColumnId, Language, Table, View, ViewColumn } from '../model/template'
import {
  columnOf,
  columnsOf,
  definitionsOf,
  isGoneRow,
  nameOfRow,
  optionsOf,
  sheetOf,
  tableOf,
  type Workbook
} from '../model/workbook'
import { arrange, type Arranging, isArranged } from './arranged'
import { bandOf } from './banded'
import { type Group, groupsOf } from './group'
import { dressed, type LaidCell } from './dressed'
import { isOverdue } from './overdue'
import { type Suppressing, suppressionOf } from './suppressed'

export type { LaidCell, LaidChip } from './dressed'

export interface TableAsk extends Arranging, Suppressing {
  /** The table's own columns when absent. */
  readonly columns?: readonly ViewColumn[]
  /** Without it private columns, and what is derived from them, are not in the layout at all. */
  readonly withPrivate: boolean
}

export interface TableLayout {
  readonly sheet: Id
  readonly table: Table
  readonly columns: readonly LaidColumn[]
  readonly rows: readonly Row[]
  /** The groups that the rows stand in, in their order; none where they are not grouped. */
  readonly groups: readonly Group[]
  /** Rows before filters. */
  readonly total: number
  /** What stands in one cell. Pure and cheap; call it for the cells that are drawn. */
  readonly cell: (row: Row, column: LaidColumn) => LaidCell
}

export interface LaidColumn {
  readonly id: string
  readonly label: string
  readonly help: string
  /** Null: a statement run together from `join`. */
  readonly column: Column | null
  readonly join: readonly ColumnId[]
  readonly align: 'start' | 'end'
  readonly readOnly: boolean
  /** It says what a row is: a heading, read in full. */
  readonly heading?: true
  readonly private: boolean
  /** Characters. */
  readonly width: number
}

/** What a table shows: its columns as headings, its rows in order, and what stands in each cell. */
export function layoutTable(workbook: Workbook, ask: TableAsk): TableLayout {
  const { template } = sheetOf(workbook, ask.sheet)
  const table = tableOf(template, ask.table)
  const columns = (ask.columns ?? columnsOf(workbook, ask.sheet, ask.table).map(({ id }) => id))
    .map(column => laidColumn(workbook, table, column, ask.language))
    .filter(column => ask.withPrivate || !column.private)
  const all = rowsOf(workbook.state, ask.sheet, ask.table)
  const arranged = isArranged(ask) ? arrange(workbook, ask) : null
  const rows = arranged?.rows ?? all
  return {
    sheet: ask.sheet,
    table,
    columns,
    rows,
    groups: arranged === null || arranged.groupOf.size === 0 ? [] : groupsOf(rows, arranged.groupOf),
    total: all.length,
    cell: (row, column) => laidCell(workbook, ask, table, row, column)
  }
}

/** How values of this workbook are shown in one language. */
export function showing(workbook: Workbook, language: Language, currency: string): Showing {
  return {
    language,
    currency,
    nameOf: id => nameOfRow(workbook, id, language),
    linkOf: id => linkName(workbook, id, language),
    isGone: id => isGoneRow(workbook, id)
  }
}

/** The view that documents use, or the first. */
export function printView(table: Table): View | undefined {
  return table.views.find(({ print }) => print !== undefined) ?? table.views[0]
}

function laidColumn(workbook: Workbook, table: Table, column: ViewColumn, language: Language): LaidColumn {
  if (typeof column !== 'string') {
    return {
      id: column.id,
      label: column.label[language],
      help: '',
      column: null,
      join: column.join,
      align: 'start',
      readOnly: true,
      private: column.join.some(id => isPrivate(table, id, definitionsOf(workbook))),
      width: 44
    }
  }
  const found = columnOf(table, column)
  if (found === undefined) throw new Error(`${table.id} has no column ${column}`)
  return {
    id: found.id,
    label: found.label[language],
    help: found.help[language],
    column: found,
    join: [],
    align: isNumeric(found) ? 'end' : 'start',
    ...(isHeading(table, found) && { heading: true as const }),
    readOnly:
      found.kind === 'derived' || found.kind === 'code' || isGiven(table, found.id) || isRecord(table, found.id),
    private: isPrivate(table, found.id, definitionsOf(workbook)),
    width: found.width ?? widthOf(found)
  }
}

/** Given with the rows of a fixed table, or a choice by which rows are named. */
function isHeading(table: Table, { id, kind }: Column): boolean {
  return isGiven(table, id) || (kind === 'choice' && table.name === id)
}

/** A heading is read as words, and in full; an entry with a colour, or one that was retired, is told apart all the same. */
function worn(table: Table, column: Column, dress: Partial<LaidCell>): Partial<LaidCell> {
  const isPlain = isGiven(table, column.id) || (dress.chips ?? []).every(({ tone, retired }) => !tone && !retired)
  return isHeading(table, column) && isPlain ? {} : dress
}

function isRecord(table: Table, column: ColumnId): boolean {
  return table.reviews !== undefined && column !== table.reviews.comment
}

function isNumeric(column: Column): boolean {
  const { kind } = column
  if (kind === 'derived') return column.result.as !== 'choice' && column.result.as !== 'date'
  return kind === 'number' || kind === 'money' || kind === 'percent'
}

const widths = {
  text: 24,
  number: 10,
  money: 14,
  percent: 9,
  date: 13,
  check: 9,
  choice: 20,
  choices: 24,
  rating: 16,
  ref: 24,
  refs: 26,
  code: 8,
  derived: 14
} as const satisfies Record<Column['kind'], number>

function widthOf(column: Column): number {
  return column.kind === 'text' && column.long ? 40 : widths[column.kind]
}

function laidCell(workbook: Workbook, ask: TableAsk, table: Table, row: Row, laid: LaidColumn): LaidCell {
  const show = showing(workbook, ask.language, ask.currency)
  const { column } = laid
  if (column === null) {
    const said = laid.join.flatMap(id => {
      const part = columnOf(table, id)
      const value = part ? cellOf(workbook, ask.sheet, ask.table, row, part, ask.today) : null
      if (part === undefined || value === null) return []
      const withheld = suppressionOf(workbook, ask, table, row, id)
      return [`${opening(part.label[ask.language], ask.language)}${withheld ?? format(part, value, show)}`]
    })
    return { text: said.join('\n'), value: said.length === 0 ? null : said.join('\n') }
  }
  const value = cellOf(workbook, ask.sheet, ask.table, row, column, ask.today)
  if (value === null) return { text: '', value }
  const withheld = suppressionOf(workbook, ask, table, row, column.id)
  if (withheld !== null) return { text: withheld, value: withheld }
  const problem = problemOf(column, value) ?? (isDoubled(workbook, ask, table, row, column) ? 'doubled-row' : null)
  return {
    text: format(column, value, show),
    value,
    ...worn(table, column, dressed(column, value, optionsOf(workbook, ask.sheet, ask.table, column), show)),
    ...banded(workbook, ask, table, row, column),
    ...(problem !== null && { problem }),
    ...(column.kind === 'date' && isOverdue(workbook, ask, table, row, column.id) && { overdue: true as const })
  }
}

function isDoubled(workbook: Workbook, ask: TableAsk, table: Table, row: Row, { id }: Column): boolean {
  if (table.key?.includes(id) !== true) return false
  return seeDoubled(readerOf(workbook, ask.today), { sheet: ask.sheet, table }, row)
}

/** A heading before its value: "Effect: ", or what begins a sentence, without the term behind it: "Because of… (cause)". */
function opening(label: string, language: Language): string {
  const words = label.replace(/\s*\([^)]*\)$/u, '')
  if (words.endsWith('…')) return `${words} `
  return language === 'fr' ? `${words}\u00a0: ` : `${words}: `
}

/** A score wears the colour of its band, with the band's word as its hint: "15", Extreme. */
function banded(workbook: Workbook, ask: TableAsk, table: Table, row: Row, column: Column): Partial<LaidCell> {
  const band =
    column.kind === 'derived' && columnOf(table, bandOf(workbook, table, ask.withPrivate).get(column.id) ?? '')
  if (!band) return {}
  const id = cellOf(workbook, ask.sheet, ask.table, row, band, ask.today)
  const option = optionsOf(workbook, ask.sheet, ask.table, band).find(one => one.id === id)
  return option ? { hint: option.label[ask.language], ...(option.tone && { tone: option.tone }) } : {}
}
