import type { PrintedPicture } from '../../layout/document'
import { say } from '../../text'
import { type Book, captioned } from '../book'
import type { Item } from '../items'
import { figuresChart } from './figures'
import { lineCharts } from './lines'
import { matrixItems } from './matrix'
import { planeItems } from './plane'
import { wheelTable } from './wheel'

/** The pictures of a table, each under its caption and with its alternative text, in the form that Word keeps editable. */
export function picturesItems(book: Book, pictures: readonly PrintedPicture[], room: number): readonly Item[] {
  return pictures.flatMap(picture => {
    const { title, about } = picture
    const caption = captioned(book, say(book.language, 'word.figureCaption', { title, about }), [], 'Figure')
    return [caption, ...formOf(book, picture, room)]
  })
}

/** Native charts with their data inside, or a table of cells. */
function formOf(book: Book, picture: PrintedPicture, room: number): readonly Item[] {
  const { seen } = picture
  switch (seen.kind) {
    case 'radar':
    case 'bars':
      return [{ is: 'charts', charts: [figuresChart(picture, seen.laid, room)] }]
    case 'lines':
      return lineCharts(seen.laid, room)
    case 'wheel':
      return [wheelTable(book, picture, seen.laid, room)]
    case 'lettered':
    case 'crossed':
      return matrixItems(book, picture, seen.paper, room)
    case 'plane':
      return planeItems(picture, seen.paper, room)
  }
}
