import { localeOf } from '../../../model/locale'
import type { PictureAsk, Twin } from '../kind'
import type { Entry, Figures, Series } from './figures'

/** More figures than this are not read out one by one: the highest and the lowest stand for them. */
const listed = 14

/** The alternative text: what the picture is for, then what each series says, or what its parts come to. */
export function describeFigures(ask: PictureAsk, about: string, entries: readonly Entry[], series: readonly Series[]) {
  const totals = entries.map(({ total }) => total ?? { value: null, text: '' })
  const isAdded = totals.some(({ value }) => value !== null)
  const told = isAdded ? [{ label: ask.say('figures.total'), figures: totals }] : series
  const list = new Intl.ListFormat(localeOf(ask.language), { type: 'unit', style: 'long' })
  const said = told.flatMap(one => {
    const figures = one.figures.flatMap((figure, at) =>
      figure.value === null ? [] : [{ value: figure.value, words: `${entries[at]?.label ?? ''} ${figure.text}` }]
    )
    if (figures.length === 0) return []
    if (figures.length <= listed) {
      return [ask.say('figures.says', { series: one.label, figures: list.format(figures.map(({ words }) => words)) })]
    }
    const sorted = [...figures].sort((a, b) => a.value - b.value)
    return [
      ask.say('figures.between', {
        series: one.label,
        lowest: sorted[0]?.words ?? '',
        highest: sorted.at(-1)?.words ?? ''
      })
    ]
  })
  return [about, ...said].join(' ')
}

/** The figures as a table: entries down, series across, and what they come to where they are added up. */
export function twinOf({ entries, series, heads }: Figures): Twin {
  const total = heads.total === null ? [] : [{ label: heads.total, align: 'end' as const }]
  return {
    columns: [
      { label: heads.entry, align: 'start' },
      ...series.map(({ label }) => ({ label, align: 'end' as const })),
      ...total
    ],
    rows: entries.map((entry, at) => ({
      row: entry.row,
      cells: [
        entry.label,
        ...series.map(({ figures }) => figures[at]?.text ?? ''),
        ...(heads.total === null ? [] : [entry.total?.text ?? ''])
      ]
    }))
  }
}
