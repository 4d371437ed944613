import { isPrivate } from '../model/derive'
import { recordOf, type Row } from '../model/state'
import type { Table, ViewColumn } from '../model/template'
import { columnsOf, type Sheet, type Workbook } from '../model/workbook'
import { type BandOf, bandOf } from './banded'
import type { Block, CardsBlock, Chapter, DocumentAsk, Entry, FormBlock, PrintCell, TableBlock } from './printed'
import { fittedWidths } from './fit'
import { legendsOf } from './legend'
import { page, textWidthOf } from './paper'
import { type LaidCell, type LaidColumn, layoutTable, printView, type TableLayout } from './table'

/** More columns than this stand on the long side of the paper. */
const upright = 5
/** More columns than this are too narrow to read; the rest goes to the cards. */
const widest = 10

/** One sheet as a chapter: what it is for, how it rates, and its tables in the template's order. */
export function layoutChapter(workbook: Workbook, sheet: Sheet, ask: DocumentAsk): Chapter {
  const { language } = ask
  const { template } = sheet
  const about = template.tables.find(({ id }) => id === 'about')
  const tables = template.tables.filter(table => table !== about)
  return {
    sheet: sheet.id,
    template: template.id,
    templateVersion: template.version,
    title: ownTitle(workbook, sheet) ?? template.title[language],
    purpose: template.purpose[language],
    about: about ? formBlock(workbook, sheet, about, ask) : null,
    legends: legendsOf(
      workbook,
      sheet,
      tables.filter(table => hasRows(workbook, sheet, table, ask)),
      ask
    ),
    blocks: tables.flatMap(table => blocksOf(workbook, sheet, table, ask)),
    withheld: ask.withPrivate
      ? 0
      : tables.reduce((count, table) => count + table.columns.filter(({ id }) => isPrivate(table, id)).length, 0)
  }
}

/** The title that people gave the sheet; null while it bears its template's, which has two languages. */
function ownTitle(workbook: Workbook, sheet: Sheet): string | null {
  const title = recordOf(workbook.state, 'sheet', sheet.id)?.fields['title']
  return typeof title === 'string' && title.trim() !== '' ? title : null
}

function hasRows(workbook: Workbook, sheet: Sheet, table: Table, ask: DocumentAsk): boolean {
  return laid(workbook, sheet, table, ask, []).rows.length > 0
}

function blocksOf(workbook: Workbook, sheet: Sheet, table: Table, ask: DocumentAsk): readonly Block[] {
  if (table.shape === 'form') return [formBlock(workbook, sheet, table, ask)]
  const block = tableBlock(workbook, sheet, table, ask)
  const cards = cardsBlock(workbook, sheet, table, ask, block)
  return cards.cards.length > 0 ? [block, cards] : [block]
}

function formBlock(workbook: Workbook, sheet: Sheet, table: Table, ask: DocumentAsk): FormBlock {
  const entries = entriesOf(laid(workbook, sheet, table, ask, allOf(workbook, sheet, table)))
  const sections = table.sections ?? []
  const grouped = sections.map(({ title, columns }) => ({
    title: title[ask.language],
    entries: entries.filter(entry => columns.includes(entry.column) && isFilled(entry))
  }))
  const rest = entries.filter(
    entry => isFilled(entry) && !sections.some(({ columns }) => columns.includes(entry.column))
  )
  return {
    is: 'form',
    ...heading(sheet, table, ask),
    row: laid(workbook, sheet, table, ask, []).rows[0]?.id ?? null,
    groups: [{ title: '', entries: rest }, ...grouped].filter(group => group.entries.length > 0),
    blank: entries.filter(entry => !isFilled(entry)).map(({ label }) => label)
  }
}

function tableBlock(workbook: Workbook, sheet: Sheet, table: Table, ask: DocumentAsk): TableBlock {
  const layout = laid(workbook, sheet, table, ask, printView(table)?.columns ?? allOf(workbook, sheet, table))
  const shown = layout.columns.slice(0, widest)
  const landscape = shown.length > upright
  const bands = unshown(bandOf(table, ask.withPrivate), shown)
  const cellOf = banded(workbook, sheet, table, ask, layout, bands)
  const rows = layout.rows.map(row => ({ id: row.id, cells: shown.map(column => cellOf(row, column)) }))
  const widths = fittedWidths(
    shown.map(({ label }, at) => ({ label, texts: sampled(rows).map(({ cells }) => textOf(cells[at])) })),
    textWidthOf(page(ask.paper, landscape))
  )
  return {
    is: 'table',
    ...heading(sheet, table, ask),
    about: table.about[ask.language],
    columns: shown.map(({ id, label, column, align }, at) => ({
      id,
      label,
      n: column === null ? null : table.columns.findIndex(one => one.id === id),
      align: bands.has(id) ? 'start' : align,
      width: widths[at] ?? 0
    })),
    identity: Math.max(
      0,
      shown.findIndex(({ column }) => column?.kind === 'code')
    ),
    rows,
    hidden: layout.total - layout.rows.length,
    landscape
  }
}

function textOf(cell: PrintCell | undefined): string {
  return cell?.band ? `${cell.text}\u00a0${cell.band}` : (cell?.text ?? '')
}

/** Bands that have no column of their own where their score stands. */
function unshown(bands: BandOf, columns: readonly LaidColumn[]): BandOf {
  return new Map([...bands].filter(([, band]) => !columns.some(({ id }) => id === band)))
}

/** Cells of a layout, a score with the word and the colour of its band. */
function banded(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  ask: DocumentAsk,
  layout: TableLayout,
  bands: BandOf
): (row: Row, column: LaidColumn) => PrintCell {
  const words = laid(workbook, sheet, table, ask, [...bands.values()])
  return (row, column) => {
    const cell = printed(layout.cell(row, column), column)
    const band = words.columns.find(({ id }) => id === bands.get(column.id))
    const { text, tone } = band ? words.cell(row, band) : { text: '' }
    return text === '' ? cell : { ...cell, band: text, ...(tone && { tone }) }
  }
}

/** Every column that the table does not show, on rows that hold something there; the row's name is its heading. */
function cardsBlock(workbook: Workbook, sheet: Sheet, table: Table, ask: DocumentAsk, shown: TableBlock): CardsBlock {
  const joins = (printView(table)?.columns ?? []).flatMap(one => (typeof one === 'string' ? [] : [one]))
  const covered = new Set([
    ...shown.columns.map(({ id }) => id),
    ...joins.filter(({ id }) => shown.columns.some(one => one.id === id)).flatMap(({ join }) => join),
    table.name,
    ...(table.hideUnless ?? []).map(({ column }) => column),
    ...stepsOf(table)
  ])
  const bands = bandOf(table, ask.withPrivate)
  for (const [score, band] of bands) if (covered.has(score)) covered.add(band)
  const code = table.columns.find(({ kind }) => kind === 'code')?.id
  const left = allOf(workbook, sheet, table).filter(id => !covered.has(id) && id !== code)
  const titles = laid(workbook, sheet, table, ask, [...(code === undefined ? [] : [code]), table.name])
  const scored = new Set([...bands].filter(([score]) => left.includes(score)).map(([, band]) => band))
  const layout = laid(
    workbook,
    sheet,
    table,
    ask,
    left.filter(id => !scored.has(id))
  )
  const cellOf = banded(workbook, sheet, table, ask, layout, bands)
  const cards = layout.rows.flatMap(row => {
    const entries = layout.columns.map(column => entryOf(table, column, cellOf(row, column))).filter(isFilled)
    const names = titles.columns.map(column => titles.cell(row, column).text).filter(text => text !== '')
    return entries.length === 0 ? [] : [{ row: row.id, title: [...new Set(names)].map(oneLine).join(' · '), entries }]
  })
  return { is: 'cards', ...heading(sheet, table, ask), cards }
}

/** Derived numbers that lead to another derived column and stand for nothing by themselves; scores with a band do. */
function stepsOf(table: Table): readonly string[] {
  const bands = bandOf(table, true)
  const read = table.columns.flatMap(column =>
    column.kind === 'derived' ? column.inputs.flatMap(input => ('column' in input ? [input.column] : [])) : []
  )
  return table.columns
    .filter(column => column.kind === 'derived' && column.result.as !== 'choice' && read.includes(column.id))
    .map(({ id }) => id)
    .filter(id => !bands.has(id))
}

function heading(sheet: Sheet, table: Table, ask: DocumentAsk): { table: string; n: number; title: string } {
  return { table: table.id, n: sheet.template.tables.indexOf(table), title: table.title[ask.language] }
}

/** The rows that documents show, in the order of the printed view. */
function laid(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  ask: DocumentAsk,
  columns: readonly ViewColumn[]
): TableLayout {
  const view = table.shape === 'form' ? undefined : printView(table)
  return layoutTable(workbook, {
    sheet: sheet.id,
    table: table.id,
    language: ask.language,
    today: ask.today,
    currency: ask.currency,
    columns,
    ...(view?.sort && { sort: view.sort }),
    ...(view?.where && { where: view.where }),
    withPrivate: ask.withPrivate,
    hideInactive: true
  })
}

function allOf(workbook: Workbook, sheet: Sheet, table: Table): readonly string[] {
  return columnsOf(workbook, sheet.id, table.id).map(({ id }) => id)
}

/** A form's columns with what its one row holds; blanks too. */
function entriesOf(layout: TableLayout): readonly Entry[] {
  const row = layout.rows[0]
  return layout.columns.map(column =>
    entryOf(layout.table, column, row ? printed(layout.cell(row, column), column) : { text: '' })
  )
}

function entryOf(table: Table, column: LaidColumn, cell: PrintCell): Entry {
  const long = column.column?.kind === 'text' && column.column.long === true
  const n = table.columns.findIndex(({ id }) => id === column.id)
  return { column: column.id, n, label: column.label, cell, long }
}

/** What is worked out keeps its colour; words that people chose stand plain, so that the bands are what the eye finds. */
function printed(cell: LaidCell, column: LaidColumn): PrintCell {
  const { text, tone, hint, overdue, value } = cell
  return {
    text,
    ...(tone && tone !== 'quiet' && column.column?.kind === 'derived' && { tone }),
    ...(hint && typeof value === 'number' && { hint }),
    ...(overdue && { overdue })
  }
}

function isFilled(entry: Entry): boolean {
  return entry.cell.text !== ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Enough rows to judge widths by, spread over the whole table. */
function sampled<T>(rows: readonly T[]): readonly T[] {
  const step = Math.ceil(rows.length / 300)
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0)
}
