import type { PrintedPicture } from '../../layout/document'
import type { MatrixPaper, PaperCell } from '../../layout/pictures/matrix/paper'
import { type Book, paragraph } from '../book'
import type { Cell, Item } from '../items'
import { smallTable } from '../tables'

/** A matrix as a table that Word can edit, its heads repeated on every page, and beneath it what its letters stand for. */
export function matrixItems(
  book: Book,
  { title, description }: PrintedPicture,
  { labels, lines, notes }: MatrixPaper,
  room: number
): readonly Item[] {
  const rows = lines.map(line => line.map(cellOf))
  return [
    { ...smallTable(book, title, labels, rows, room), description },
    ...notes.map(note => paragraph('Note', note))
  ]
}

function cellOf({ text, tone, filled }: PaperCell): Cell {
  if (!filled) return { style: 'TableText', text }
  return tone === null ? { style: 'TableText', text, shaded: true } : { style: 'TableText', text, tone }
}
