import type { ChartRunOptions } from 'docx/charts'
import type { PrintedPicture } from '../../layout/document'
import { axisOf } from '../../layout/pictures/figures/axis'
import type { Figures, Series } from '../../layout/pictures/figures/figures'
import { lineLook } from '../../layout/pictures/figures/look'
import { isRound } from '../../layout/pictures/radar/read'
import { localeOf } from '../../model/locale'
import type { Language } from '../../model/template'
import { colour } from '../colours'
import type { Chart } from '../items'

const twipsOfPixel = 15
const widest = 620
const ink = { color: colour('ink') }
const hairline = { color: colour('line'), width: 0.75 }

/** A radar, or bars, that Word draws from the figures inside. */
export function figuresChart({ title, description, seen }: PrintedPicture, figures: Figures, room: number): Chart {
  const width = Math.min(widest, Math.floor(room / twipsOfPixel))
  const isRadar = seen.kind === 'radar' && isRound(figures)
  const height = isRadar ? 380 : barsHeight(figures)
  return { title, description, width, height, options: isRadar ? radarOptions(figures) : barOptions(figures) }
}

function radarOptions(figures: Figures): ChartRunOptions {
  const { from, to, ticks } = axisOf([], figures.span, figures.unit, figures.language)
  return {
    type: 'radar',
    categories: categories(figures),
    series: figures.series.map((one, at) => {
      const { edge, marker } = lineLook(at)
      return {
        name: one.label,
        values: valuesOf(one),
        color: colour(edge.paint),
        line: {
          color: colour(edge.paint),
          width: edge.width * 0.9,
          ...(edge.dash && { dash: dashes[at % dashes.length] })
        },
        markers: { shape: marker, size: 7 }
      }
    }),
    valueAxis: {
      minimum: from,
      maximum: to,
      interval: (ticks[1]?.value ?? to) - from,
      font: { color: colour('muted') },
      numberFormat: formatOf(figures, true)
    },
    categoryAxis: { font: ink },
    dataLabels: figures.series.length === 1 ? { value: true, numberFormat: formatOf(figures, false), font: ink } : {},
    ...frame(figures.series.length > 1)
  }
}

/** How lines are dashed in Word, in the order of the looks of lines. */
const dashes = ['solid', 'dash', 'shortDot', 'longDashDot'] as const

function barOptions(figures: Figures): ChartRunOptions {
  const { from, to, ticks } = axisOf(extent(figures), figures.span, figures.unit, figures.language)
  const grounds = figures.stacked ? parts : sides
  return {
    type: 'bar',
    categories: categories(figures),
    series: figures.series.map((one, at) => ({
      name: one.label,
      values: valuesOf(one),
      color: colour(grounds[at % grounds.length] ?? 'accent')
    })),
    stacking: figures.stacked ? 'stacked' : 'none',
    gapWidth: figures.stacked ? 45 : 60,
    ...(!figures.stacked && { overlap: -10 }),
    categoryAxis: { reverseOrder: true, font: ink },
    valueAxis: {
      minimum: from,
      maximum: to,
      interval: (ticks[1]?.value ?? to) - from,
      numberFormat: formatOf(figures, true),
      font: { color: colour('muted') }
    },
    ...(!figures.stacked && { dataLabels: { value: true, numberFormat: formatOf(figures, false), font: ink } }),
    ...frame(figures.series.length > 1 || figures.stacked)
  }
}

/** Grounds from dark to pale, so that neighbours are told apart in grey. */
const sides = ['accent', 'select', 'muted', 'line'] as const
const parts = ['accent', 'select', 'muted', 'moderate', 'strong', 'high', 'ink', 'accentSoft', 'warn', 'line'] as const

function frame(hasLegend: boolean): Pick<ChartRunOptions, 'legend' | 'chartArea' | 'font'> {
  return {
    legend: hasLegend ? { position: 'bottom', font: ink } : false,
    chartArea: { fill: 'FFFFFF', border: hairline },
    font: ink
  }
}

function categories({ entries }: Figures): readonly string[] {
  return entries.map(({ label }) => label)
}

function valuesOf({ figures }: Series): readonly (number | null)[] {
  return figures.map(({ value }) => value)
}

function barsHeight({ entries, series, stacked }: Figures): number {
  const lanes = stacked ? 1 : series.length
  const legend = 24 * Math.ceil(series.length / 3)
  return Math.min(720, 80 + legend + entries.length * Math.max(26, 12 + lanes * 15))
}

function extent({ series, entries, stacked }: Figures): readonly number[] {
  const all = series.map(({ figures }) => figures.map(({ value }) => value ?? 0))
  if (!stacked) return all.flat()
  return entries.flatMap((_, entry) => [
    all.reduce((sum, values) => sum + Math.max(0, values[entry] ?? 0), 0),
    all.reduce((sum, values) => sum + Math.min(0, values[entry] ?? 0), 0)
  ])
}

/** A number format in the manner of spreadsheets; Word writes it in the manner of its own language. */
function formatOf({ unit, series, language }: Figures, isAxis: boolean): string {
  const isWhole = series.every(({ figures }) => figures.every(({ value }) => Number.isInteger(value ?? 0)))
  if (unit.as === 'number') return isAxis ? 'General' : isWhole ? '0' : '0.00'
  if (unit.as !== 'money') return `${isWhole || isAxis ? '0' : '0.0'}"${language === 'fr' ? '\u00a0' : ''}%"`
  const digits = isAxis ? '#,##0' : '#,##0.00'
  const sign = signOf(unit.currency, language)
  return language === 'fr' ? `${digits}"\u00a0${sign}"` : `"${sign}"${digits}`
}

function signOf(currency: string, language: Language): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return ''
  const parts = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}
