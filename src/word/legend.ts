import type { Legend } from '../layout/document'
import { say } from '../text'
import { type Book, captioned } from './book'
import type { Cell, Item, TableItem } from './items'
import { smallTable } from './tables'

/** How the ratings of a chapter are to be read: the anchors of its scales, then its bands with what each asks for. */
export function legendItems(book: Book, legends: readonly Legend[], width: number): readonly Item[] {
  const { language } = book
  return legends.flatMap(legend => {
    const columns = legend.columns.join(', ')
    const title = say(language, legend.is === 'scale' ? 'word.legend' : 'word.bandLegend', { columns })
    const table = legend.is === 'scale' ? scaleTable(book, title, legend, width) : bandTable(book, title, legend, width)
    return [captioned(book, title), table]
  })
}

type Of<K extends Legend['is']> = Extract<Legend, { is: K }>

/** Without help texts a scale lies on its side: the numbers as headings, one row of words. */
function scaleTable(book: Book, title: string, legend: Of<'scale'>, width: number): TableItem {
  const { language } = book
  if (legend.values.every(({ help }) => help === '')) {
    const even = Math.floor(width / legend.values.length)
    const table = smallTable(
      book,
      title,
      legend.values.map(({ value }) => String(value)),
      [legend.values.map(({ label }) => text(label))],
      width
    )
    return {
      ...table,
      widths: legend.values.map((_, at) => (at === 0 ? width - even * (legend.values.length - 1) : even))
    }
  }
  return smallTable(
    book,
    title,
    [say(language, 'word.rating'), say(language, 'word.anchor')],
    legend.values.map(({ value, label, help }) => [text(`${value} ${label}`), text(help)]),
    width
  )
}

function bandTable(book: Book, title: string, legend: Of<'bands'>, width: number): TableItem {
  const { language } = book
  const does = legend.bands.some(({ escalation }) => escalation !== '')
  return smallTable(
    book,
    title,
    [say(language, 'word.band'), say(language, 'word.score'), ...(does ? [say(language, 'word.escalation')] : [])],
    legend.bands.map(({ label, tone, from, to, escalation }) => [
      { ...text(label), tone },
      text(from === to ? String(from) : say(language, 'word.range', { from, to })),
      ...(does ? [text(escalation)] : [])
    ]),
    width
  )
}

function text(words: string): Cell {
  return { style: 'TableText', text: words }
}
