import type { PrintedPicture } from '../../layout/document'
import type { Book } from '../book'
import type { TableItem } from '../items'
import { smallTable } from '../tables'

/** A picture as a small table: what it shows in words, its rows without the bookmarks by which rows are known. */
export function twinTable(book: Book, { title, description, twin }: PrintedPicture, room: number): TableItem {
  const labels = twin.columns.map(({ label }) => label)
  const rows = twin.rows.map(({ cells }) =>
    cells.map((text, at) => ({
      style: twin.columns[at]?.align === 'end' ? ('TableNumber' as const) : ('TableText' as const),
      text
    }))
  )
  return { ...smallTable(book, title, labels, rows, room), description }
}
