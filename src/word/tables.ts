import { fittedWidths } from '../layout/fit'
import type { Chapter, PrintCell, TableBlock } from '../layout/document'
import { say } from '../text'
import { groupCells, linesOf } from './groups'
import type { Book } from './book'
import type { Cell, TableItem } from './items'

/** A register: its headings, rows and the headings of groups among them, each known by a hidden bookmark. */
export function gridTable(book: Book, chapter: Chapter, block: TableBlock, room: number): TableItem {
  const { language } = book
  const name = `${chapter.sheet}_${block.n}`
  const lines = linesOf(block)
  return {
    is: 'table',
    widths: scaled(
      block.columns.map(({ width }) => width),
      room
    ),
    header: block.columns.map(({ label, align, n }) => ({
      style: align === 'end' ? 'TableHeadingEnd' : 'TableHeading',
      text: label,
      ...(n !== null && { bookmark: `_gw_c_${name}_${n}` })
    })),
    count: lines.length,
    row: at => {
      const line = lines[at]
      if (line === undefined) return []
      if ('group' in line) return groupCells(language, block, line.group, `_gw_g_${name}_${line.group.from}`)
      return line.row.cells.map((cell, column) => ({
        ...printed(book, cell, block.columns[column]?.align === 'end' ? 'TableNumber' : 'TableText'),
        ...(column === block.identity && { bookmark: `_gw_r_${line.row.id}` })
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
  book: Book,
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
    title: title.trim() || say(book.language, 'word.table'),
    description: say(book.language, 'word.describe', { rows: rows.length, columns: labels.join(', ') })
  }
}

/** Widths that were fitted to one page, stretched to another. */
function scaled(widths: readonly number[], room: number): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  if (sum === room || sum === 0) return widths
  const whole = widths.map(width => Math.floor((width * room) / sum))
  const short = room - whole.reduce((total, width) => total + width, 0)
  return whole.map((width, at) => (at === 0 ? width + short : width))
}

/** A value as a cell: its band after it, the remark that it is overdue beside it, the colour of what is serious under it. */
export function printed(book: Book, cell: PrintCell, style: Cell['style']): Cell {
  return {
    style,
    text: cell.band ? `${cell.text}\u00a0${cell.band}` : cell.text,
    ...(cell.tone && { tone: cell.tone }),
    ...(cell.overdue && { mark: say(book.language, 'word.overdue') })
  }
}
