import { localeOf } from '../../../model/locale'
import type { Language } from '../../../model/template'
import type { PictureAsk, Twin } from '../kind'
import type { Labels, LinesLaid, Panel, Seen } from './laid'

/** More rows than this are not read out one by one: how many stand how is said in their place. */
const listed = 6

/** What a row is held against, each with its name. */
export function factsOf(ask: PictureAsk, { start, target, range }: Seen, words: Labels): readonly string[] {
  const fact = (series: string, value: string): string => ask.say('figures.carried', { series, value })
  const by = target?.date ? ask.say('lines.by', { value: target.text, date: target.date }) : (target?.text ?? '')
  return [
    ...(start === null ? [] : [fact(words.start, start.text)]),
    ...(target === null ? [] : [fact(words.target, by)]),
    ...(range === null ? [] : [fact(ask.say('lines.range'), range.text)])
  ]
}

export function nameOf(
  ask: PictureAsk,
  { label, status, points }: Seen,
  facts: readonly string[],
  word: string
): string {
  const last = points.at(-1)
  const measured =
    last === undefined
      ? ask.say('lines.unmeasured')
      : ask.say('lines.measured', { count: points.length, value: last.text, date: last.date })
  const stands = status === null ? [] : [ask.say('figures.carried', { series: word, value: status.text })]
  // Numbers with a decimal comma stand in it: facts are not parted by commas.
  return ask.say('lines.says', { entry: label, facts: [...stands, ...facts, measured].join('; ') })
}

/** The alternative text: each row where there are few, else how many stand how. */
export function describeLines(ask: PictureAsk, about: string, panels: readonly Panel[]): string {
  if (panels.length <= listed) return [about, ...panels.map(({ name }) => name)].join(' ')
  const counts = new Map<string, number>()
  for (const { status } of panels) if (status !== null) counts.set(status.text, (counts.get(status.text) ?? 0) + 1)
  const standing = [...counts].map(([status, count]) => ask.say('lines.standing', { status, count }))
  const told = standing.length === 0 ? panels.map(({ label }) => label) : standing
  return [about, ask.say('lines.many', { count: panels.length, told: listOf(ask.language, told) })].join(' ')
}

/** A line for each value that was measured, and one for each row of which none was. */
export function linesTwin({ heads, panels }: LinesLaid): Twin {
  const [name = '', date = '', value = '', start = '', target = '', status = ''] = heads
  return {
    columns: [
      { label: name, align: 'start' },
      { label: date, align: 'start' },
      { label: value, align: 'end' },
      { label: start, align: 'end' },
      { label: target, align: 'end' },
      { label: status, align: 'start' }
    ],
    rows: panels.flatMap(panel =>
      (panel.points.length === 0 ? [{ date: '', text: '' }] : panel.points).map(dot => ({
        row: panel.row,
        cells: [
          panel.label,
          dot.date,
          dot.text,
          panel.start?.text ?? '',
          panel.range?.text ?? panel.target?.text ?? '',
          panel.status?.text ?? ''
        ]
      }))
    )
  }
}

function listOf(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'long' }).format(words)
}
