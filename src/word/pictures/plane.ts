import type { PrintedPicture } from '../../layout/document'
import type { PaperCell, PlanePaper } from '../../layout/pictures/plane/paper'
import { paragraph } from '../book'
import type { Cell, Item, TableItem } from '../items'

/** The column of the steps upwards takes so much of the page. */
const headShare = 0.16

/** A shaded table that can be edited: the steps of one axis at its head, of the other at its side. It stays on one page. */
export function planeItems({ title, description }: PrintedPicture, paper: PlanePaper, room: number): readonly Item[] {
  const { corner, head, lines, notes } = paper
  const side = Math.round(room * headShare)
  const table: TableItem = {
    is: 'table',
    widths: [side, ...evenly(room - side, head.length)],
    header: [corner, ...head].map(text => ({ style: 'TableHeading', text })),
    count: lines.length,
    row: at => {
      const line = lines[at]
      if (line === undefined) return []
      const style = at < lines.length - 1 ? 'TableLabel' : 'TableLabelLoose'
      return [{ style, text: line.head }, ...line.cells.map(cellOf)]
    },
    title,
    description
  }
  return [table, ...notes.map(note => paragraph('Note', note))]
}

/** A quarter under its name in bold; a cell under its score in the ink of its band. Empty ones are as high as those with one line. */
function cellOf({ head, tone, advice, rows }: PaperCell): Cell {
  const below = [
    ...(advice === '' ? [] : [{ style: 'TableLabelLoose' as const, text: advice }]),
    { style: 'TableText' as const, text: rows }
  ]
  return tone === null
    ? { style: advice === '' ? 'TableText' : 'TableHeading', text: head, below }
    : { style: 'TableText', text: head, tone, below }
}

function evenly(room: number, count: number): readonly number[] {
  const width = Math.floor(room / count)
  return Array.from({ length: count }, (_, at) => (at === 0 ? room - width * (count - 1) : width))
}
