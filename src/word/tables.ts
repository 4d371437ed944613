import { fittedWidths } from '../layout/fit'
import type { Chapter, DocumentLayout, PrintCell, TableBlock } from '../layout/document'
import type { Language } from '../model/template'
import { say } from '../text'
import type { Cell, Paragraph, TableItem } from './items'

/** What the tables of one document share. */
export interface Desk {
  readonly language: Language
  readonly layout: DocumentLayout
  readonly captions: { count: number }
}

/** A labelled value of a card, a form or the cover. */
export interface Fact extends PrintCell {
  readonly label: string
  readonly bookmark?: string
}

/** The next caption: "Table 3" is a field, so that Word can number on. */
export function captioned(desk: Desk, title: string, bookmarks: readonly string[] = []): Paragraph {
  desk.captions.count++
  const label = say(desk.language, 'word.table')
  return { is: 'paragraph', style: 'Caption', text: title, bookmarks, caption: { label, number: desk.captions.count } }
}

/** Labels on the left, values on the right, no header. */
export function factsTable(
  desk: Desk,
  title: string,
  facts: readonly Fact[],
  shape: { readonly share: number; readonly width: number }
): TableItem {
  const left = Math.round(shape.width * shape.share)
  return {
    is: 'table',
    widths: [left, shape.width - left],
    header: null,
    count: facts.length,
    row: at => {
      const { label, bookmark, ...value } = facts[at] ?? { label: '', text: '' }
      return [
        { style: 'TableLabel', text: label, ...(bookmark && { bookmark }) },
        printed(desk, value.hint ? { ...value, text: `${value.text} (${value.hint})` } : value, 'TableText')
      ]
    },
    title: title.trim() || say(desk.language, 'word.table'),
    description: say(desk.language, 'word.describeCard')
  }
}

/** A register: its headings and rows, each known by a hidden bookmark. */
export function gridTable(desk: Desk, chapter: Chapter, block: TableBlock): TableItem {
  const { language } = desk
  const name = `${chapter.sheet}_${block.n}`
  return {
    is: 'table',
    widths: block.columns.map(({ width }) => width),
    header: block.columns.map(({ label, align, n }) => ({
      style: align === 'end' ? 'TableHeadingEnd' : 'TableHeading',
      text: label,
      ...(n !== null && { bookmark: `_gw_c_${name}_${n}` })
    })),
    count: block.rows.length,
    row: at => {
      const row = block.rows[at]
      if (row === undefined) return []
      return row.cells.map((cell, column) => ({
        ...printed(desk, cell, block.columns[column]?.align === 'end' ? 'TableNumber' : 'TableText'),
        ...(column === block.identity && { bookmark: `_gw_r_${row.id}` })
      }))
    },
    title: block.title.trim() || say(language, 'word.table'),
    description: say(language, 'word.describe', {
      rows: block.rows.length,
      columns: block.columns.map(({ label }) => label).join(', ')
    })
  }
}

/** A small table of plain texts, its columns as wide as they need to be. */
export function smallTable(
  desk: Desk,
  title: string,
  labels: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number
): TableItem {
  return {
    is: 'table',
    widths: fittedWidths(
      labels.map((label, at) => ({ label, texts: rows.map(row => row[at]?.text ?? '') })),
      width
    ),
    header: labels.map(text => ({ style: 'TableHeading', text })),
    count: rows.length,
    row: at => rows[at] ?? [],
    title: title.trim() || say(desk.language, 'word.table'),
    description: say(desk.language, 'word.describe', { rows: rows.length, columns: labels.join(', ') })
  }
}

function printed(desk: Desk, cell: PrintCell, style: Cell['style']): Cell {
  return {
    style,
    text: cell.band ? `${cell.text} ${cell.band}` : cell.text,
    ...(cell.tone && { tone: cell.tone }),
    ...(cell.overdue && { mark: say(desk.language, 'word.overdue') })
  }
}
