import type { ChartRunOptions } from 'docx/charts'
import { axisOf } from '../../layout/pictures/figures/axis'
import { type LinesLaid, type Panel, valuesOf } from '../../layout/pictures/lines/laid'
import { aimed, measured, started } from '../../layout/pictures/lines/look'
import { showNumber } from '../../model/number'
import { say } from '../../text'
import { colour } from '../colours'
import type { Chart, Charts } from '../items'

const [twipsOfPixel, least, height, apart] = [15, 280, 170, 4]
/** A hyphen at which no line is broken: dates stay whole. */
const unbroken = '\u2011'
const millisecondsOfDay = 86_400_000
const ink = { color: colour('ink') }
const muted = { color: colour('muted') }

/** A chart for each row with what was measured inside, as many beside each other as can be read; pages turn between them. */
export function lineCharts(laid: LinesLaid, room: number): readonly Charts[] {
  const whole = Math.floor(room / twipsOfPixel)
  const columns = Math.max(1, Math.floor(whole / least))
  const width = Math.floor(whole / columns) - apart
  const charts = laid.panels.map(
    (panel): Chart => ({
      title: panel.label,
      description: panel.name,
      width,
      height,
      options: optionsOf(laid, panel)
    })
  )
  return Array.from({ length: Math.ceil(charts.length / columns) }, (_, at) => ({
    is: 'charts',
    charts: charts.slice(at * columns, (at + 1) * columns)
  }))
}

type LineOptions = Extract<ChartRunOptions, { readonly type: 'line' }>

function optionsOf(laid: LinesLaid, panel: Panel): LineOptions {
  const { from, to, ticks } = axisOf(valuesOf(panel), null, { as: 'number' }, laid.language, 4)
  const days = daysIn(panel)
  const stands = panel.status === null ? panel.label : `${panel.label} · ${panel.status.text}`
  return {
    type: 'line',
    title: {
      text: [stands, panel.facts.join(' · ')].join('\n').replace(/(?<=\d)-(?=\d)/gu, unbroken),
      font: { size: 9, color: colour('ink') }
    },
    categories: days.some(day => day === null) ? [''] : days.map(day => new Date((day ?? 0) * millisecondsOfDay)),
    series: seriesOf(laid, panel, days),
    emptyValues: 'connect',
    categoryAxis: { numberFormat: 'yyyy-mm', font: muted },
    valueAxis: { minimum: from, maximum: to, interval: (ticks[1]?.value ?? to) - from, font: muted },
    legend: false,
    chartArea: { fill: 'FFFFFF', border: { color: colour('line'), width: 0.75 } },
    font: ink
  }
}

/** All days that anything is known of, each once; one that is none where nothing has a day. */
function daysIn({ points, start, target }: Panel): readonly (number | null)[] {
  const days = [...points.map(({ day }) => day), start?.day ?? null, target?.day ?? null].filter(day => day !== null)
  return days.length === 0 ? [null] : [...new Set(days)].sort((a, b) => a - b)
}

function seriesOf(
  { keys, language }: LinesLaid,
  panel: Panel,
  days: readonly (number | null)[]
): LineOptions['series'] {
  const { points, start, target, range } = panel
  const isWhole = points.every(({ value }) => Number.isInteger(value))
  const label = { value: true, numberFormat: isWhole ? '0' : '0.00', font: ink }
  const on = new Map(points.map(({ day, value }) => [day, value]))
  const across = (value: number) => days.map(() => value)
  const shown = (value: number | null | undefined): string => showNumber(value ?? 0, language, {})
  const aim = { color: colour(aimed.paint), width: aimed.width * 0.9, dash: 'dash' } as const
  const level = (name: string, value: number | null | undefined) =>
    value === null || value === undefined
      ? []
      : [
          {
            name,
            values: across(value),
            color: colour(aimed.paint),
            line: aim,
            markers: days.length === 1 && ({ shape: 'dash', size: 10 } as const)
          }
        ]
  return [
    {
      name: keys.value ?? '',
      values: days.map(day => (day === null ? null : (on.get(day) ?? null))),
      color: colour(measured.edge.paint),
      line: { color: colour(measured.edge.paint), width: measured.edge.width * 0.9 },
      markers: { shape: measured.marker, size: 6 },
      dataLabels: { ...label, position: 'above' },
      // The first stands beside its point: the axis is to the left of it.
      pointLabels: [{ ...label, position: 'right' }]
    },
    ...(start === null
      ? []
      : [
          {
            name: keys.start ?? '',
            values: days.map(day => (day === (start.day ?? days[0] ?? null) ? start.value : null)),
            color: colour(started.edge.paint),
            markers: { shape: started.marker, size: 7 }
          }
        ]),
    ...level(keys.target ?? '', target?.value),
    ...level(say(language, 'lines.atLeast', { low: shown(range?.low) }), range?.low),
    ...level(say(language, 'lines.atMost', { high: shown(range?.high) }), range?.high)
  ]
}
