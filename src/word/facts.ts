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

/** Longer values take the whole width. */
const shortest = 56

/** Labels and values without a header: short ones two to a row, long ones on a row of their own. */
export function factsTable(book: Book, title: string, facts: readonly Fact[], width: number, pairs = true): TableItem {
  const label = Math.round(width * (pairs ? 0.19 : 0.24))
  const value = pairs ? Math.floor((width - 2 * label) / 2) : width - label
  const rows = pairs ? paired(facts) : facts.map(fact => [fact])
  const labelStyle = (at: number): Cell['style'] => (at === rows.length - 1 ? 'TableLabelLast' : 'TableLabel')
  return {
    is: 'table',
    widths: pairs ? [label, value, label, width - 2 * label - value] : [label, value],
    header: null,
    count: rows.length,
    row: at => {
      const [one, two] = rows[at] ?? []
      if (one === undefined) return []
      if (two === undefined) return [...cells(book, one, labelStyle(at), pairs ? 3 : 1)]
      return [...cells(book, one, labelStyle(at), 1), ...cells(book, two, labelStyle(at), 1)]
    },
    title: title.trim() || say(book.language, 'word.table'),
    description: say(book.language, 'word.describeCard')
  }
}

function paired(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const rows: Fact[][] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (isShort(fact) && last?.length === 1 && last.every(isShort)) last.push(fact)
    else rows.push([fact])
  }
  return rows
}

function isShort({ text, hint = '', band = '' }: Fact): boolean {
  return text.length + hint.length + band.length <= shortest && !text.includes('\n')
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
