import { type Axis, axisOf } from '../figures/axis'
import { type Figures, markId } from '../figures/figures'
import { lineLook, markerAt } from '../figures/look'
import { brokenTo, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Mark, Point, Scene, Shape } from '../scene'
import { labelHeight, type Plot, plotOf, pointAt, spoke } from './plot'

const [letter, small, lineHeight] = [12, 11, 15]

/** Rings, spokes with their names and figures, then a line for each series and a mark at each figure. */
export function drawRadar(figures: Figures, frame: Frame): Scene {
  const plot = plotOf(figures, frame)
  return {
    width: frame.width,
    height: frame.height,
    scale: frame.scale,
    ground: [
      ...rings(figures, plot),
      ...figures.entries.flatMap((_, entry) => spokeShapes(figures, plot, entry, frame.scale)),
      ...figures.series.flatMap((_, at) => lineShapes(figures, plot, figures.series.length - 1 - at)),
      ...ringLabels(figures, plot, frame),
      ...plot.legend.shapes(plot.legendTop)
    ],
    marks: figures.entries.flatMap((_, entry) => marksOn(figures, plot, entry, frame.scale))
  }
}

function rings(figures: Figures, plot: Plot): readonly Shape[] {
  return ticksOf(figures).map(({ value }) => ({
    is: 'path',
    d: closed(figures.entries.map((_, entry) => pointAt(figures, plot, entry, value))),
    edge: { paint: 'line', width: 1 }
  }))
}

/** The values of the rings beside the first spoke, each on a ground of its own: lines may run under it. */
function ringLabels(figures: Figures, plot: Plot, { scale }: Frame): readonly Shape[] {
  return ticksOf(figures).flatMap(({ value, text }): readonly Shape[] => {
    const { x, y } = pointAt(figures, plot, 0, value)
    const size = small * scale
    const width = widthOf(text, size) + 4 * scale
    const right = x - 8 * scale
    return [
      { is: 'box', x: right - width, y: y - size * 0.6, width, height: size * 1.2, radius: 2, fill: 'surface' },
      { is: 'text', x: right - 2 * scale, y: y + size * 0.36, text, size, anchor: 'end', fill: 'muted' }
    ]
  })
}

function ticksOf({ span, unit, language }: Figures): Axis['ticks'] {
  return axisOf([], span, unit, language).ticks
}

function spokeShapes(figures: Figures, plot: Plot, entry: number, scale: number): readonly Shape[] {
  const { to } = figures.span ?? { to: 1 }
  const rim = pointAt(figures, plot, entry, to)
  return [
    { is: 'line', points: [plot.middle, rim], edge: { paint: 'line', width: 1 } },
    ...labelShapes(figures, plot, entry, scale)
  ]
}

/** The name of a spoke, and under it the figures of all series in the legend's order. */
function labelShapes(figures: Figures, plot: Plot, entry: number, scale: number): readonly Shape[] {
  const direction = spoke(figures, entry)
  const anchor = direction.x > 0.2 ? 'start' : direction.x < -0.2 ? 'end' : 'middle'
  const room = anchor === 'middle' ? plot.label * 1.6 : plot.label
  const name = brokenTo(figures.entries[entry]?.label ?? '', letter * scale, room, 2)
  const values = figures.series.map(({ figures: all }) => all[entry]?.text || '–').join(' · ')
  const gap = 14 * scale
  const at = {
    x: plot.middle.x + direction.x * (plot.radius + gap),
    y: plot.middle.y + direction.y * (plot.radius + gap)
  }
  const lines = [...name, values]
  const height = lines.length * lineHeight * scale
  const share = anchor === 'middle' ? (direction.y < 0 ? 1 : 0) : (1 - direction.y) / 2
  const top = Math.max(at.y - labelHeight * scale, at.y - height * share)
  return lines.map((text, line) => ({
    is: 'text',
    x: at.x,
    y: top + (line * lineHeight + letter) * scale,
    text,
    size: letter * scale,
    anchor,
    fill: line < name.length ? 'ink' : 'muted',
    ...(line >= name.length && { weight: 600 })
  }))
}

/** A line through its figures; it is closed only where none is missing, and broken where one is. */
function lineShapes(figures: Figures, plot: Plot, series: number): readonly Shape[] {
  const { edge } = lineLook(series)
  const values = figures.series[series]?.figures.map(({ value }) => value) ?? []
  const points = values.map((value, entry) => (value === null ? null : pointAt(figures, plot, entry, value)))
  if (points.every(point => point !== null)) return [{ is: 'path', d: closed(points), edge }]
  return points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length]
    return point && next ? [{ is: 'line' as const, points: [point, next], edge }] : []
  })
}

function marksOn(figures: Figures, plot: Plot, entry: number, scale: number): readonly Mark[] {
  return figures.series.flatMap(({ figures: all }, series) => {
    const figure = all[entry]
    if (figure === undefined || figure.value === null) return []
    const at = pointAt(figures, plot, entry, figure.value)
    const reach = 12 * scale
    return [
      {
        id: markId(figures, { entry, series }),
        row: figures.entries[entry]?.row ?? null,
        name: figure.name,
        at,
        box: { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach },
        shapes: [markerAt(lineLook(series), at, 5 * scale)]
      }
    ]
  })
}

function closed(points: readonly Point[]): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return `${points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('')}Z`
}
