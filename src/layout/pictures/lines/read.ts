import { format } from '../../../model/cell'
import type { Id } from '../../../model/change'
import { dayNumberOf } from '../../../model/date'
import { cellOf } from '../../../model/derive'
import { linksIn } from '../../../model/related'
import type { Row } from '../../../model/state'
import type { ColumnId, DatedColumns, LinePoints, PictureOf } from '../../../model/template'
import { columnOf, optionsOf } from '../../../model/workbook'
import { showing } from '../../table'
import { labelOf, numberIn } from '../figures/read'
import type { PictureAsk } from '../kind'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import type { Dot, Labels, Level, LinesLaid, Panel, Seen } from './laid'
import { describeLines, factsOf, nameOf } from './say'

/** More panels than this are no picture any more; how many further rows there are is said beneath. */
const most = 60

type Lines = PictureOf<'lines'>

/** What lines say: a panel for each row of which there is anything to draw; the others wait beside the picture. */
export function readLines(picture: Lines, ask: PictureAsk): LinesLaid {
  const rows = picturedRows(picture, ask)
  const dots = dotsOf(picture.points, ask)
  const read = rows.map(row => seenOf(picture, ask, row, dots.get(row.id) ?? []))
  const told = read.filter(isTold)
  const words = labelsOf(picture, ask)
  const panels = told.slice(0, most).map(seen => {
    const facts = factsOf(ask, seen, words)
    return { ...seen, facts, name: nameOf(ask, seen, facts, words.status) }
  })
  const about = picture.about[ask.language]
  const further = told.length - panels.length
  return {
    title: picture.title[ask.language],
    about,
    controls: [],
    unplaced: read.flatMap(seen =>
      isTold(seen) ? [] : [{ row: seen.row, name: seen.label, why: ask.say('figures.noScore') }]
    ),
    nothing: panels.length === 0 ? ask.say('figures.nothing') : null,
    language: ask.language,
    panels,
    keys: {
      value: words.value,
      start: panels.some(({ start }) => start !== null) ? words.start : null,
      target: panels.some(({ target }) => target !== null) ? words.target : null,
      range: panels.some(({ range }) => range !== null) ? ask.say('lines.range') : null
    },
    heads: [words.name, words.date, words.value, words.start, words.target, words.status],
    foot: further > 0 ? ask.say('figures.further', { count: further }) : null,
    description: describeLines(ask, about, panels)
  }
}

function isTold({ points, start, target, range }: Seen): boolean {
  return points.length > 0 || start !== null || target !== null || range !== null
}

/** What the columns are called that the picture tells of; empty where it does not. */
function labelsOf(picture: Lines, ask: PictureAsk): Labels {
  const own = (id: ColumnId | undefined): string => picturedColumn(ask, id)?.label[ask.language] ?? ''
  const others = askOfPoints(picture.points, ask)
  const other = (id: ColumnId): string => picturedColumn(others, id)?.label[ask.language] ?? ''
  return {
    name: columnOf(picturedTable(ask), picturedTable(ask).name)?.label[ask.language] ?? '',
    date: other(picture.points.date),
    value: other(picture.points.value),
    start: own(picture.start?.value),
    target: own(picture.target?.value),
    status: own(picture.status)
  }
}

function seenOf(picture: Lines, ask: PictureAsk, row: Row, points: readonly Dot[]): Seen {
  return {
    row: row.id,
    label: labelOf(ask, row),
    status: statusOf(picture, ask, row),
    unit: textIn(ask, row, picture.unit),
    points,
    start: levelOf(ask, row, picture.start),
    target: levelOf(ask, row, picture.target),
    range: rangeOf(picture, ask, row)
  }
}

function statusOf({ status }: Lines, ask: PictureAsk, row: Row): Panel['status'] {
  const { workbook, sheet, table, today, language } = ask
  const column = picturedColumn(ask, status)
  if (column === undefined) return null
  const value = cellOf(workbook, sheet, table, row, column, today)
  const option = optionsOf(workbook, sheet, table, column).find(({ id }) => id === value)
  return option === undefined ? null : { text: option.label[language], tone: option.tone ?? null }
}

function levelOf(ask: PictureAsk, row: Row, columns: DatedColumns | undefined): Level | null {
  const column = picturedColumn(ask, columns?.value)
  if (column === undefined) return null
  const { value, text } = numberIn(ask, row, column)
  if (value === null) return null
  const day = dayIn(ask, row, columns?.date)
  return { value, text, day, date: day === null ? '' : textIn(ask, row, columns?.date) }
}

function rangeOf({ range }: Lines, ask: PictureAsk, row: Row): Panel['range'] {
  const [low, high] = [range?.low, range?.high].map(id => {
    const column = picturedColumn(ask, id)
    return column === undefined ? { value: null, text: '' } : numberIn(ask, row, column)
  })
  if (low === undefined || high === undefined || (low.value === null && high.value === null)) return null
  const text =
    low.value === null
      ? ask.say('lines.atMost', { high: high.text })
      : high.value === null
        ? ask.say('lines.atLeast', { low: low.text })
        : ask.say('lines.between', { low: low.text, high: high.text })
  return { low: low.value, high: high.value, text }
}

/** The dots of each row by their dates; of those on one day, in an order of their own that stays. */
function dotsOf(points: LinePoints, ask: PictureAsk): ReadonlyMap<Id, readonly Dot[]> {
  const others = askOfPoints(points, ask)
  const [by, value, date] = [points.by, points.value, points.date].map(id => picturedColumn(others, id))
  const found = new Map<Id, { readonly id: Id; readonly dot: Dot }[]>()
  if (by === undefined || value === undefined || date === undefined) return new Map()
  for (const row of picturedRows(points, others)) {
    const day = dayIn(others, row, points.date)
    const number = numberIn(others, row, value)
    if (day === null || number.value === null) continue
    const dot = { value: number.value, text: number.text, day, date: textIn(others, row, points.date) }
    for (const id of linksIn(row.fields[by.id])) found.set(id, [...(found.get(id) ?? []), { id: row.id, dot }])
  }
  return new Map(
    [...found].map(([id, all]) => {
      const sorted = all.sort((a, b) => a.dot.day - b.dot.day || (a.id < b.id ? -1 : 1))
      return [id, sorted.map(({ dot }) => dot)]
    })
  )
}

/** The same asked of the table of the points: the filter is one of rows of this table. */
function askOfPoints({ table }: LinePoints, ask: PictureAsk): PictureAsk {
  const { rows: _, ...whole } = ask
  return { ...whole, table }
}

function dayIn(ask: PictureAsk, row: Row, id: ColumnId | undefined): number | null {
  const column = picturedColumn(ask, id)
  const value = column && cellOf(ask.workbook, ask.sheet, ask.table, row, column, ask.today)
  return typeof value === 'string' ? dayNumberOf(value) : null
}

function textIn(ask: PictureAsk, row: Row, id: ColumnId | undefined): string {
  const { workbook, sheet, table, language, today, currency } = ask
  const column = picturedColumn(ask, id)
  const value = column && cellOf(workbook, sheet, table, row, column, today)
  return column === undefined || value === undefined ? '' : format(column, value, showing(workbook, language, currency))
}
