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

/** The grid of labels and values: a label, a value, and in tables of pairs once or twice more. */
export type FactsGrid = readonly number[]

/** Labels take no more of a pair's width than this, and no less than the second. */
const mostLabel = 0.48
const leastLabel = 0.28
/** The label of a table that has one pair to a row takes this much of it. */
const singleLabel = 0.23
/** From this width on, in twips, three pairs stand beside one another. */
const threePairs = 11_500

/** One label and value to a row. */
export function singleGrid(width: number): FactsGrid {
  const label = Math.round(width * singleLabel)
  return [label, width - label]
}

/** Two or three to a row, the labels as wide as the widest of all these tables needs: neighbouring cards line up. */
export function pairedGrid(tables: readonly (readonly Fact[])[], width: number): FactsGrid {
  const pairs = width < threePairs ? 2 : 3
  const pair = Math.floor(width / pairs)
  const widest = tables.flat().reduce((most, { label }) => Math.max(most, roomFor(label)), 0)
  const label = Math.round(Math.min(pair * mostLabel, Math.max(pair * leastLabel, widest)))
  const values = Array.from({ length: pairs }, (_, at) => (at === pairs - 1 ? width - at * pair : pair) - label)
  return values.flatMap(value => [label, value])
}

/** Labels and values without a header, short ones side by side where the grid has room for that. */
export function factsTable(book: Book, title: string, facts: readonly Fact[], grid: FactsGrid): TableItem {
  const pairs = grid.length / 2
  const rows = packed(facts, pairs, fact => sizeOf(fact, grid))
  return {
    is: 'table',
    widths: grid,
    header: null,
    count: rows.length,
    row: at => {
      const style = isKept(at, rows.length) ? 'TableLabel' : 'TableLabelLoose'
      let left = pairs
      return (rows[at] ?? []).flatMap((fact, place, line) => {
        const size = place === line.length - 1 ? left : sizeOf(fact, grid)
        left -= size
        return cells(book, fact, style, 2 * size - 1)
      })
    },
    title: title.trim() || say(book.language, 'word.table'),
    description: say(book.language, 'word.describeCard')
  }
}

/** How many pairs of the grid a fact takes, so that its value stands on one line; all of them where it needs several lines. */
function sizeOf(fact: Fact, [label = 0, value = 0, ...more]: FactsGrid): number {
  const pairs = 1 + more.length / 2
  return Math.min(pairs, Math.max(1, 1 + Math.ceil((roomFor(shown(fact)) - value) / (label + value))))
}

/** Each fact in the first row that has room for it. */
function packed<T>(facts: readonly T[], room: number, size: (fact: T) => number): readonly (readonly T[])[] {
  const rows: { left: number; readonly facts: T[] }[] = []
  for (const fact of facts) {
    const takes = size(fact)
    const row = rows.find(({ left }) => left >= takes)
    if (row) {
      row.facts.push(fact)
      row.left -= takes
    } else rows.push({ left: room - takes, facts: [fact] })
  }
  return rows.map(row => row.facts)
}

/** No more rows than this are kept on one page. */
const compact = 6

/** Whether a row stays with the next: all of a short table, else its first two and its last two. */
function isKept(at: number, count: number): boolean {
  return at < count - 1 && (count <= compact || at === 0 || at === count - 2)
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
