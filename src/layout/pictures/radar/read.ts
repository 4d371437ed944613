import type { Row } from '../../../model/state'
import type { PictureOf } from '../../../model/template'
import { columnOf } from '../../../model/workbook'
import { describeFigures } from '../figures/describe'
import { type Figures, hasFigures, type Series } from '../figures/figures'
import { entriesOf, labelOf, seriesOf, unitOf } from '../figures/read'
import type { PictureAsk } from '../kind'
import { picturedColumn, picturedRows, picturedTable } from '../rows'
import type { Unplaced } from '../scene'

/** A wheel of fewer spokes than this is no wheel; of more, no one can read it. */
const [fewest, most] = [3, 12]

/** The figures can be drawn as a wheel; else they are drawn as bars. */
export function isRound({ entries }: Pick<Figures, 'entries'>): boolean {
  return entries.length >= fewest && entries.length <= most
}

/** What a radar says: a spoke for each row, a line for each measure that says something of its own. */
export function readRadar(picture: PictureOf<'radar'>, ask: PictureAsk): Figures {
  const rows = picturedRows(picture, ask)
  const entries = entriesOf(ask, rows)
  const series = telling(picture.measures.flatMap(measure => seriesOf(ask, rows, measure) ?? []))
  const about = picture.about[ask.language]
  const name = picturedTable(ask).name
  return {
    title: picture.title[ask.language],
    about,
    controls: [],
    unplaced: withoutFigure(ask, rows, series),
    nothing: rows.length === 0 || series.length === 0 ? ask.say('figures.nothing') : null,
    language: ask.language,
    table: ask.table,
    entries,
    series,
    span: { from: picture.from, to: picture.to },
    unit: unitOf(
      ask,
      picture.measures.map(({ column }) => picturedColumn(ask, column))
    ),
    stacked: false,
    lines: [],
    heads: { entry: columnOf(picturedTable(ask), name)?.label[ask.language] ?? '', total: null },
    foot: null,
    description: describeFigures(ask, about, entries, series)
  }
}

/** The first series; of the others those with figures that are not the same as its own, as a first round is that is also the last. */
function telling([first, ...others]: readonly Series[]): readonly Series[] {
  if (first === undefined) return []
  const isSame = (one: Series): boolean =>
    one.figures.every(({ value }, at) => value === (first.figures[at]?.value ?? null))
  return [first, ...others.filter(one => hasFigures({ series: [one] }) && !isSame(one))]
}

/** Rows of which the first series says nothing. */
export function withoutFigure(ask: PictureAsk, rows: readonly Row[], [first]: readonly Series[]): readonly Unplaced[] {
  return rows.flatMap((row, at) =>
    first?.figures[at]?.value === null
      ? [{ row: row.id, name: labelOf(ask, row), why: first.figures[at]?.text || ask.say('figures.noScore') }]
      : []
  )
}
