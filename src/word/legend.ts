import type { Legend } from '../layout/document'
import { showNumber } from '../model/number'
import type { Language } from '../model/template'
import { say } from '../text'
import { type Book, captioned, paragraph } from './book'
import type { Cell, Item, TableItem } from './items'
import { smallTable } from './tables'

/**
 * How the ratings of a chapter are to be read: the anchors of its scales, then its bands. Where each asks for something or
 * has an explanation they are a table, else a line.
 */
export function legendItems(book: Book, legends: readonly Legend[], width: number): readonly Item[] {
  const { language } = book
  return legends.flatMap((legend): readonly Item[] => {
    const columns = legend.columns.join(', ')
    if (!isExplained(legend)) {
      return [paragraph('Note', say(language, 'word.legendLine', { columns, values: inLine(language, legend) }))]
    }
    const title = say(language, legend.is === 'scale' ? 'word.legend' : 'word.bandLegend', { columns })
    const table = legend.is === 'scale' ? scaleTable(book, title, legend, width) : bandTable(book, title, legend, width)
    return [captioned(book, title), table]
  })
}

type Of<K extends Legend['is']> = Extract<Legend, { is: K }>

function isExplained(legend: Legend): boolean {
  return legend.is === 'scale'
    ? legend.values.some(({ help }) => help !== '')
    : legend.bands.some(({ escalation }) => escalation !== '')
}

function inLine(language: Language, legend: Legend): string {
  const parts =
    legend.is === 'scale'
      ? legend.values.map(({ value, label }) => `${value}\u00a0${label}`)
      : legend.bands.map(band =>
          say(language, 'word.bandLine', { label: band.label, scores: scoresOf(language, band) })
        )
  return parts.join(' · ')
}

function scoresOf(language: Language, { from, to }: { readonly from: number; readonly to: number }): string {
  const [first, last] = [showNumber(from, language, {}), showNumber(to, language, {})]
  return from === to ? first : say(language, 'word.range', { from: first, to: last })
}

function scaleTable(book: Book, title: string, legend: Of<'scale'>, width: number): TableItem {
  const { language } = book
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
  return smallTable(
    book,
    title,
    [say(language, 'word.band'), say(language, 'word.score'), say(language, 'word.escalation')],
    legend.bands.map(band => [
      { ...text(band.label), tone: band.tone },
      text(scoresOf(language, band)),
      text(band.escalation)
    ]),
    width
  )
}

function text(words: string): Cell {
  return { style: 'TableText', text: words }
}
