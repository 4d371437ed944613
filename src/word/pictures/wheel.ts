import type { PrintedPicture } from '../../layout/document'
import type { WheelLaid } from '../../layout/pictures/wheel/laid'
import { wheelTwin } from '../../layout/pictures/wheel/read'
import type { Book } from '../book'
import type { TableItem } from '../items'
import { smallTable } from '../tables'

/** A wheel as a small table: a line for each wedge, in words. */
export function wheelTable(
  book: Book,
  { title, description }: PrintedPicture,
  wheel: WheelLaid,
  room: number
): TableItem {
  const { columns, rows } = wheelTwin(wheel)
  const labels = columns.map(({ label }) => label)
  const lines = rows.map(({ cells }) => cells.map(text => ({ style: 'TableText' as const, text })))
  return { ...smallTable(book, title, labels, lines, room), description }
}
