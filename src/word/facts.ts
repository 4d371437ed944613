import { cellSides, tableTextSize } from '../layout/fit'
import { textWidth } from '../layout/measure'
import type { PrintCell } from '../layout/document'
import { say } from '../text'
import type { Book } from './book'
import type { Cell, TableItem } from './items'
import { printed } from './tables'

/** A labelled value of a card, a form or the cover. */
export interface Fact extends PrintCell {
  readonly label: string
  readonly bookmark?: string
}

/** The grid of labels and values: a label, a value, and in tables of pairs once more. */
export type FactsGrid = readonly [label: number, value: number] | readonly [number, number, number, number]

/** Labels take no more of the width than this, and no less than the second. */
const mostLabel = 0.23
const leastLabel = 0.14

/** One label and value to a row. */
export function singleGrid(width: number): FactsGrid {
  const label = Math.round(width * mostLabel)
  return [label, width - label]
}

/** Two to a row, the labels as wide as the widest of all these tables needs: neighbouring cards line up. */
export function pairedGrid(tables: readonly (readonly Fact[])[], width: number): FactsGrid {
  const widest = tables.flat().reduce((most, { label }) => Math.max(most, roomFor(label)), 0)
  const label = Math.round(Math.min(width * mostLabel, Math.max(width * leastLabel, widest)))
  const value = Math.floor((width - 2 * label) / 2)
  return [label, value, label, width - 2 * label - value]
}

/** Labels and values without a header, short ones two to a row where the grid has room for that. */
export function factsTable(book: Book, title: string, facts: readonly Fact[], grid: FactsGrid): TableItem {
  const isPaired = grid.length === 4
  const rows = isPaired ? paired(facts, grid[1]) : facts.map(fact => [fact])
  const labelStyle = (at: number): Cell['style'] => (isKept(at, rows.length) ? 'TableLabel' : 'TableLabelLoose')
  return {
    is: 'table',
    widths: grid,
    header: null,
    count: rows.length,
    row: at => {
      const [one, two] = rows[at] ?? []
      if (one === undefined) return []
      if (two === undefined) return cells(book, one, labelStyle(at), isPaired ? 3 : 1)
      return [...cells(book, one, labelStyle(at), 1), ...cells(book, two, labelStyle(at), 1)]
    },
    title: title.trim() || say(book.language, 'word.table'),
    description: say(book.language, 'word.describeCard')
  }
}

/** No more rows than this are kept on one page. */
const compact = 6

/** Whether a row stays with the next: all of a short table, else its first two and its last two. */
function isKept(at: number, count: number): boolean {
  return at < count - 1 && (count <= compact || at === 0 || at === count - 2)
}

/** Facts that fit on one line two by two, then the others. */
function paired(facts: readonly Fact[], room: number): readonly (readonly Fact[])[] {
  const isShort = (fact: Fact): boolean => roomFor(shown(fact)) <= room
  const short = facts.filter(isShort)
  const pairs = Array.from({ length: Math.ceil(short.length / 2) }, (_, at) => short.slice(2 * at, 2 * at + 2))
  return [...pairs, ...facts.filter(fact => !isShort(fact)).map(fact => [fact])]
}

function shown({ text, hint, band }: PrintCell): string {
  return hint ? `${text} (${hint})` : band ? `${text} ${band}` : text
}

function roomFor(text: string): number {
  return text.includes('\n') ? Number.POSITIVE_INFINITY : textWidth(text, tableTextSize) + cellSides + 20
}

function cells(book: Book, fact: Fact, labelStyle: Cell['style'], span: number): readonly Cell[] {
  const { label, bookmark, ...value } = fact
  const text = value.hint ? `${value.text} (${value.hint})` : value.text
  const cell = printed(book, { ...value, text }, 'TableText')
  return [
    { style: labelStyle, text: label, ...(bookmark && { bookmark }) },
    { ...cell, ...(cell.tone && { chip: true as const }), ...(span > 1 && { span }) }
  ]
}
