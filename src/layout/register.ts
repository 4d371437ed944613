import type { Column, Language, Table, ViewColumn } from '../model/template'
import { type Answered, answered } from './answered'
import { bandOf } from './banded'
import { allOf, entryOf, headOf, isSaid, laid, labelOf, type Origin, printed, textOf } from './entries'
import { exportedOf } from './exported'
import { fittedWidths } from './fit'
import { page, textWidthOf } from './paper'
import { picturesOf } from './pictured'
import { groupsIn } from './grouped'
import type { CardsBlock, PrintCell, PrintGroup, PrintRow, TableBlock } from './printed'
import type { LaidColumn, TableLayout } from './table'

/** More columns than this stand on the long side of the paper. */
const upright = 5
/** More columns than this are too narrow to read; the rest goes to the cards. */
const widest = 10

interface Blocks {
  readonly table: TableBlock
  readonly cards: CardsBlock | null
}

/**
 * A table as documents print it. The columns of its view for printing stand in the table; what else is filled in joins them
 * where there is room, and goes to a card for each row where there is not. Of a view that a person chose nothing else is printed.
 */
export function registerBlocks(origin: Origin, table: Table): Blocks {
  const { saved, only, says, columns = allOf(origin, table) } = exportedOf(origin.workbook, origin.sheet.id, table)
  const whole = laid(origin, table, columns)
  const said = saved === null ? answered(origin, table, whole) : { layout: whole, blank: [] }
  const { layout } = said
  // What is worked out nowhere has no column, unless a person put it into a view.
  const shown = layout.columns
    .filter(column => saved !== null || column.column?.kind !== 'derived' || isFilled(layout, column))
    .slice(0, widest)
  const left = only ? beyond(columns, shown) : leftOut(origin, table, shown, says)
  const rest = { ...laid(origin, table, left), rows: layout.rows }
  const filled = rest.columns.filter(column => isFilled(rest, column))
  if (shown.length + filled.length <= widest) {
    return { table: tableBlock(origin, table, said, [...shown, ...filled]), cards: null }
  }
  const cards = cardsBlock(origin, table, rest)
  return { table: tableBlock(origin, table, said, shown), cards: cards.cards.length > 0 ? cards : null }
}

function isFilled(layout: TableLayout, column: LaidColumn): boolean {
  return layout.rows.some(row => layout.cell(row, column).text !== '')
}

/** The columns of a view that these leave over. */
function beyond(columns: readonly ViewColumn[], shown: readonly LaidColumn[]): readonly ViewColumn[] {
  const ids = new Set(shown.map(({ id }) => id))
  return columns.filter(one => !ids.has(typeof one === 'string' ? one : one.id))
}

/**
 * Columns that these leave unsaid: not the parts of a statement, not the band beside its score, not what all rows share, nor
 * what is read from elsewhere and is the same in each.
 */
function leftOut(
  origin: Origin,
  table: Table,
  shown: readonly LaidColumn[],
  says: readonly string[]
): readonly string[] {
  const said = new Set([...says, ...shown.flatMap(({ id, join }) => [id, ...join]), ...stepsOf(origin, table)])
  for (const { column } of table.hideUnless ?? []) said.add(column)
  const bands = bandOf(origin.workbook, table, origin.ask.withPrivate)
  const shared = table.columns.filter(isShared).map(({ id }) => id)
  const left = allOf(origin, table).filter(id => !said.has(id) && !shared.includes(id))
  return left.filter(
    id => ![...bands].some(([score, band]) => band === id && (said.has(score) || left.includes(score)))
  )
}

/** Worked out from nothing of the row. */
function isShared(column: Column): boolean {
  if (column.kind !== 'derived') return false
  return column.inputs.every(
    input => 'setting' in input || ('table' in input && input.by === undefined && input.of === undefined)
  )
}

/** Derived numbers that lead to another derived column and stand for nothing by themselves; scores with a band do. */
function stepsOf({ workbook }: Origin, table: Table): readonly string[] {
  const bands = bandOf(workbook, table, true)
  const read = table.columns.flatMap(column =>
    column.kind === 'derived' ? column.inputs.flatMap(input => ('column' in input ? [input.column] : [])) : []
  )
  return table.columns
    .filter(column => column.kind === 'derived' && column.result.as !== 'choice' && read.includes(column.id))
    .map(({ id }) => id)
    .filter(id => !bands.has(id))
}

function tableBlock(
  origin: Origin,
  table: Table,
  { layout, blank }: Answered,
  columns: readonly LaidColumn[]
): TableBlock {
  const bands = bandOf(origin.workbook, table, origin.ask.withPrivate)
  const isShown = (id: string | undefined): boolean => columns.some(column => column.id === id)
  const wears = (column: LaidColumn): boolean => bands.has(column.id) && !isShown(bands.get(column.id))
  const printedRows = columns.length === 0 ? [] : layout.rows
  const rows = printedRows.map(row => ({
    id: row.id,
    cells: columns.map(column => {
      const cell = printed(layout.cell(row, column), column)
      return bands.has(column.id) && !wears(column) ? bare(cell) : cell
    })
  }))
  const groups = groupsIn(origin, table, layout, columns)
  const landscape = columns.length > upright
  const widths = widthsOf(origin.ask.language, columns, rows, groups, textWidthOf(page(origin.ask.paper, landscape)))
  const code = columns.findIndex(({ column }) => column?.kind === 'code')
  return {
    is: 'table',
    ...headOf(origin, table),
    pictures: picturesOf(origin, table, layout.rows),
    columns: columns.map((column, at) => ({
      id: column.id,
      label: labelOf(column, origin.ask.language),
      n: column.column === null ? null : table.columns.findIndex(({ id }) => id === column.id),
      align: wears(column) ? 'start' : column.column?.kind === 'rating' ? 'end' : column.align,
      width: widths[at] ?? 0
    })),
    identity: Math.max(0, code),
    rows,
    groups,
    // Of a fixed table the others are those that do not apply here.
    hidden: table.shape === 'fixed' ? 0 : layout.total - rows.length,
    blank,
    landscape
  }
}

/** A score whose band has a column of its own. */
function bare({ text, overdue }: PrintCell): PrintCell {
  return { text, ...(overdue && { overdue }) }
}

function widthsOf(
  language: Language,
  columns: readonly LaidColumn[],
  rows: readonly PrintRow[],
  groups: readonly PrintGroup[],
  room: number
): readonly number[] {
  const [sample, sums] = [sampled(rows), sampled(groups).map(group => group.sums)]
  const textsAt = (at: number): readonly string[] => [
    ...sample.map(({ cells }) => textOf(cells[at])),
    ...sums.flatMap(said => said[at]?.text ?? [])
  ]
  return fittedWidths(
    columns.map((column, at) => ({ label: labelOf(column, language), texts: textsAt(at) })),
    room
  )
}

/** Enough rows to judge widths by, spread over the whole table. */
function sampled<T>(rows: readonly T[]): readonly T[] {
  const step = Math.ceil(rows.length / 300)
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0)
}

/** A card for every row that has something left to say; the row's code and name are its heading. */
function cardsBlock(origin: Origin, table: Table, rest: TableLayout): CardsBlock {
  const code = table.columns.find(({ kind }) => kind === 'code')?.id
  const names = laid(origin, table, [...(code === undefined ? [] : [code]), table.name])
  const inHeading = new Set(names.columns.map(({ id }) => id))
  const columns = rest.columns.filter(({ id }) => !inHeading.has(id))
  const cards = rest.rows.flatMap(row => {
    const entries = columns
      .map(column => entryOf(table, column, rest.cell(row, column), origin.ask.language))
      .filter(isSaid)
    const title = names.columns.map(column => oneLine(names.cell(row, column).text)).filter(text => text !== '')
    return entries.length === 0 ? [] : [{ row: row.id, title: [...new Set(title)].join(' · '), entries }]
  })
  return { is: 'cards', ...headOf(origin, table), cards }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
