import { compare } from '../../../model/cell'
import { cellOf } from '../../../model/derive'
import type { Row } from '../../../model/state'
import type { PictureOf } from '../../../model/template'
import { columnOf } from '../../../model/workbook'
import { describeFigures } from '../figures/describe'
import { type Entry, type Figures, hasFigures, type Series } from '../figures/figures'
import { added, entriesOf, numberIn, seriesOf, unitOf } from '../figures/read'
import { shownAs } from '../figures/shown'
import type { PictureAsk } from '../kind'
import { withoutFigure } from '../radar/read'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import { groupsOf, partedSeries, summedSeries } from './group'

/** More bars than this are no picture any more; how many further rows there are is said beneath. */
const most = 60

type BarsPicture = PictureOf<'bars'>

/** What bars say: a group of bars for each row, or for each entry of the choice that brings rows together. */
export function readBars(picture: BarsPicture, ask: PictureAsk): Figures {
  const rows = ordered(picture, ask, picturedRows(picture, ask))
  const by = picturedColumn(ask, picture.by)
  const withheld = picture.by !== undefined && by === undefined
  const { entries, series, total } = withheld
    ? { entries: [], series: [], total: null }
    : by === undefined
      ? byRow(picture, ask, rows)
      : byEntry(picture, ask, rows, by.id)
  const told = series.filter(one => hasFigures({ series: [one] }))
  const about = picture.about[ask.language]
  const further = by === undefined ? Math.max(0, rows.length - most) : 0
  const name = columnOf(picturedTable(ask), by?.id ?? picturedTable(ask).name)
  return {
    title: picture.title[ask.language],
    about,
    controls: [],
    unplaced: by === undefined ? withoutFigure(ask, rows.slice(0, most), series) : [],
    nothing: told.length === 0 ? ask.say('figures.nothing') : null,
    language: ask.language,
    table: ask.table,
    entries,
    series: told,
    span: picture.span ?? null,
    unit: unitOf(
      ask,
      (picture.measures ?? []).map(({ column }) => picturedColumn(ask, column))
    ),
    stacked: isStacked(picture),
    lines: (picture.lines ?? []).map(({ at, words }) => ({ at, words: words[ask.language] })),
    heads: { entry: name?.label[ask.language] ?? '', total },
    foot: further === 0 ? null : ask.say('figures.further', { count: further }),
    description: describeFigures(ask, about, entries, told)
  }
}

interface Read {
  readonly entries: readonly Entry[]
  readonly series: readonly Series[]
  readonly total: string | null
}

function isStacked({ stacked, split }: BarsPicture): boolean {
  return stacked === true || split !== undefined
}

function byRow(picture: BarsPicture, ask: PictureAsk, all: readonly Row[]): Read {
  const measured = all.slice(0, most)
  const rows = isStacked(picture) ? withFigures(picture, ask, measured) : measured
  const series = (picture.measures ?? []).flatMap(measure => seriesOf(ask, rows, measure) ?? [])
  const entries = entriesOf(ask, rows)
  return isStacked(picture) ? totalled(picture, ask, entries, series) : { entries, series, total: null }
}

/** A stack of nothing is left out: the years of a budget that no line is of. */
function withFigures(picture: BarsPicture, ask: PictureAsk, rows: readonly Row[]): readonly Row[] {
  const series = (picture.measures ?? []).flatMap(measure => seriesOf(ask, rows, measure) ?? [])
  return rows.filter((_, at) => series.some(({ figures }) => (figures[at]?.value ?? 0) !== 0))
}

function byEntry(picture: BarsPicture, ask: PictureAsk, rows: readonly Row[], by: string): Read {
  const column = picturedColumn(ask, picture.measures?.[0]?.column)
  const measured = column === undefined ? rows : rows.filter(row => numberIn(ask, row, column).value !== null)
  const groups = groupsOf(ask, measured, by)
  const entries = groups.map(group => ({
    id: group.id,
    row: null,
    rows: group.rows.map(({ id }) => id),
    label: group.label,
    total: null
  }))
  if (picture.split === undefined) {
    return { entries, series: summedSeries(ask, groups, picture.measures ?? []), total: null }
  }
  const split = picturedColumn(ask, picture.split)
  const series = split === undefined ? [] : partedSeries(ask, groups, picture.measures?.[0], split.id)
  return totalled(picture, ask, entries, series)
}

/** Entries with what their parts come to. */
function totalled(picture: BarsPicture, ask: PictureAsk, entries: readonly Entry[], series: readonly Series[]): Read {
  const column = picturedColumn(ask, picture.measures?.[0]?.column)
  return {
    entries: entries.map((entry, at) => {
      const value = added(series.flatMap(({ figures }) => figures[at]?.value ?? []))
      return { ...entry, total: { value, text: shownAs(ask, column, value) } }
    }),
    series,
    total: ask.say('figures.total')
  }
}

/** Rows by a column, those that are blank there last. */
function ordered({ order }: BarsPicture, ask: PictureAsk, rows: readonly Row[]): readonly Row[] {
  const column = picturedColumn(ask, order?.column)
  if (column === undefined) return rows
  const { workbook, sheet, table, today, language } = ask
  const keyed = rows.map(row => ({ row, value: cellOf(workbook, sheet, table, row, column, today) }))
  const turn = order?.descending === true ? -1 : 1
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return turn * compare(column, a.value, b.value, language)
    })
    .map(({ row }) => row)
}
