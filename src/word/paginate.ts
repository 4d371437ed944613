import { linesOf, singleLine } from '../layout/measure'
import { page, type Paper, textHeightOf, textWidthOf } from '../layout/paper'
import type { Cell, Charts, Contents, Item, Paragraph, Section, TableItem } from './items'
import { cellMargin, type StyleId, styleOf } from './styles'

/** What stands where, as far as it can be told without Word. */
export interface Pages {
  /** The page of each entry of the contents, from 1. */
  readonly entries: readonly number[]
  readonly count: number
}

const twipsOfPixel = 15
/** The line between two rows and above the first, in twips. */
const hairline = 10
/** What the line under the headings is more. */
const headingLine = 5

interface Place {
  pageNumber: number
  /** Twips used on the page. */
  used: number
  /** What the last paragraph asks to be left free below it; the next one's space above is counted into it. */
  owed: number
  /** Nothing is on the page yet; at the top of a section a paragraph keeps its space above, elsewhere it loses it. */
  top: 'section' | 'page' | null
  readonly room: number
  readonly width: number
}

function placeOf(pageNumber: number, room: number, width: number): Place {
  return { pageNumber, used: 0, owed: 0, top: 'section', room, width }
}

/**
 * Estimates the pages by Carlito's metrics: paragraphs by their lines, rows by their tallest cell, headings with what follows
 * them, repeated header rows. Word may differ by a page in a long document and sets it right when its fields are updated.
 */
export function paginate(sections: readonly Section[], paper: Paper): Pages {
  const entries: number[] = []
  let last = 0
  for (const section of sections) {
    const sheet = page(paper, section.landscape)
    const place = placeOf(last + 1, textHeightOf(sheet), textWidthOf(sheet))
    for (const [at, item] of section.items.entries()) {
      lay(place, item, keptWith(section.items, at, place.width))
      if (item.is === 'paragraph' && item.entry !== undefined) entries[item.entry] = place.pageNumber
    }
    last = place.pageNumber
  }
  return { entries, count: last }
}

/** How much of an endless page these items would take, in twips. */
export function heightOf(items: readonly Item[], width: number): number {
  const place = placeOf(1, Number.POSITIVE_INFINITY, width)
  for (const item of items) lay(place, item, 0)
  return place.used + place.owed
}

/** Whether a row may break across pages: only one that would hardly fit on a page at all. */
export function mayBreak(table: TableItem, at: number, room: number): boolean {
  return isTall(measure(table).heights[at] ?? 0, room)
}

function isTall(height: number, room: number): boolean {
  return height > room * 0.6
}

interface Measured {
  readonly heights: Float64Array
  /** The height of each row together with those that it is not parted from: a group's heading, the rows of a card. */
  readonly chains: Float64Array
}

const measured = new WeakMap<TableItem, Measured>()

/** The height of each row of a table; measured once, for laying out as for drawing. */
function measure(table: TableItem): Measured {
  const known = measured.get(table)
  if (known) return known
  const heights = new Float64Array(table.count)
  const chains = new Float64Array(table.count)
  for (let at = table.count - 1; at >= 0; at--) {
    const row = table.row(at)
    const height = rowHeight(row, table.widths)
    const isKept = row[0] !== undefined && styleOf(row[0].style).keepNext === true
    heights[at] = height
    chains[at] = height + (isKept ? (chains[at + 1] ?? 0) : 0)
  }
  const found = { heights, chains }
  measured.set(table, found)
  return found
}

/** The cells of a row with the widths that they take of the grid. */
export function spanned(
  row: readonly Cell[],
  widths: readonly number[]
): readonly { readonly cell: Cell; readonly width: number }[] {
  let at = 0
  return row.map(cell => {
    const from = at
    at += cell.span ?? 1
    return { cell, width: widths.slice(from, at).reduce((sum, width) => sum + width, 0) }
  })
}

function lay(place: Place, item: Item, needed: number): void {
  if (item.is === 'table') layTable(place, item)
  else if (item.is === 'contents') layContents(place, item)
  else if (item.is === 'charts') layCharts(place, item)
  else layParagraph(place, item.style, item.text, needed)
}

function layParagraph(place: Place, id: StyleId, text: string, needed: number): void {
  const style = styleOf(id)
  const height = linesHeight(id, text, place.width)
  if (place.top === null && place.used + Math.max(place.owed, style.before) + height + needed > place.room) turn(place)
  place.used += spaceAbove(place, style.before) + height
  place.owed = style.after
  place.top = null
  while (place.used > place.room) overflow(place)
}

function spaceAbove({ top, owed }: Place, before: number): number {
  if (top === null) return Math.max(owed, before)
  return top === 'section' ? before : 0
}

function turn(place: Place): void {
  place.pageNumber++
  place.used = 0
  place.owed = 0
  place.top = 'page'
}

function overflow(place: Place): void {
  place.pageNumber++
  place.used -= place.room
}

/** The height of what this item must not be parted from: for a heading or caption, the beginning of what follows. */
function keptWith(items: readonly Item[], at: number, width: number): number {
  const item = items[at]
  const next = items[at + 1]
  if (item?.is !== 'paragraph' || next === undefined || next.is === 'contents') return 0
  const { keepNext, after } = styleOf(item.style)
  if (!keepNext) return 0
  if (next.is === 'table') return after + beginning(next)
  if (next.is === 'charts') return after + (linesOfCharts(next, width)[0] ?? 0)
  const style = styleOf(next.style)
  const between = Math.max(after, style.before)
  return style.keepNext
    ? between + linesHeight(next.style, next.text, width) + keptWith(items, at + 1, width)
    : between + firstLines(next, width)
}

/** As much of a table as stays together: the headings with the first row and what that is not parted from. */
function beginning(table: TableItem): number {
  return hairline + headerHeight(table) + (measure(table).chains[0] ?? 0)
}

/** Two lines at least stay together. */
function firstLines({ style, text }: Paragraph, width: number): number {
  return Math.min(2 * lineHeight(style), linesHeight(style, text, width))
}

function headerHeight({ header, widths }: TableItem): number {
  return header ? rowHeight(header, widths) + headingLine : 0
}

function layTable(place: Place, table: TableItem): void {
  const header = hairline + headerHeight(table)
  if (place.top === null && place.used + place.owed + beginning(table) > place.room) turn(place)
  place.used += place.owed + header
  place.owed = 0
  place.top = null
  const { heights, chains } = measure(table)
  for (const [at, height] of heights.entries()) {
    if (place.used + (chains[at] ?? 0) > place.room && !isTall(height, place.room) && place.used > header) {
      turn(place)
      place.used = header
      place.top = null
    }
    place.used += height
    while (place.used > place.room) {
      overflow(place)
      place.used += header
    }
  }
}

/** The heights of the lines that charts stand in, in twips. */
function linesOfCharts({ charts }: Charts, width: number): readonly number[] {
  const lines: { height: number; used: number }[] = []
  for (const chart of charts) {
    const line = lines.at(-1)
    const [wide, high] = [chart.width * twipsOfPixel, chart.height * twipsOfPixel]
    if (line !== undefined && line.used + wide <= width) {
      line.used += wide
      line.height = Math.max(line.height, high)
    } else lines.push({ height: high, used: wide })
  }
  return lines.map(({ height }) => height)
}

function layCharts(place: Place, item: Charts): void {
  const { before, after } = styleOf('Picture')
  const lines = linesOfCharts(item, place.width)
  for (const [at, height] of lines.entries()) {
    const above = at === 0 ? Math.max(place.owed, before) : 0
    if (place.top === null && place.used + above + height > place.room) turn(place)
    place.used += (place.top === null ? above : 0) + height
    place.owed = 0
    place.top = null
  }
  place.owed = after
}

function layContents(place: Place, contents: Contents): void {
  for (const { level, text } of contents.entries) layParagraph(place, level === 1 ? 'TOC1' : 'TOC2', text, 0)
}

function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  let tallest = 0
  for (const { cell, width } of spanned(row, widths)) {
    const style = styleOf(cell.style)
    const text = cell.mark ? `${cell.text} ${cell.mark}` : cell.text
    const bold = style.bold === true || cell.tone !== undefined
    const room = width - 2 * cellMargin.side
    const lines = linesOf(text, style.size, room, bold)
    const below = cell.below?.reduce((sum, one) => sum + linesHeight(one.style, one.text, room), 0) ?? 0
    tallest = Math.max(tallest, lines * lineHeight(cell.style) + below)
  }
  return tallest + cellMargin.top + cellMargin.bottom + hairline
}

function linesHeight(id: StyleId, text: string, width: number): number {
  const style = styleOf(id)
  return linesOf(text, style.size, width - (style.indent ?? 0), style.bold) * lineHeight(id)
}

function lineHeight(id: StyleId): number {
  const style = styleOf(id)
  return style.exact ? style.line : style.size * 10 * singleLine * (style.line / 240)
}
