import { type Figures, markId, type Place } from '../figures/figures'
import { barLook } from '../figures/look'
import { widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Mark, Scene, Shape } from '../scene'
import { keyShape, labelLines, type Plot, plotOf } from './plot'

export { barsHeight } from './plot'

const [letter, small, lineHeight] = [12, 11, 15]
/** A part of a stack narrower than this has no room for its number. */
const narrow = 14

/** A legend, the axis above, a group of bars for each entry with its figures behind them. */
export function drawBars(figures: Figures, frame: Frame): Scene {
  const { width, height, scale } = frame
  const plot = plotOf(figures, frame)
  return {
    width,
    height,
    scale,
    ground: [
      ...plot.legend.shapes(12 * scale),
      ...axisShapes(plot, scale),
      ...figures.entries.flatMap((_, entry) => labelShapes(figures, plot, entry, scale)),
      ...acrossShapes(figures, plot, scale),
      ...footShapes(figures, plot, scale)
    ],
    marks: figures.entries.flatMap((_, entry) =>
      figures.stacked ? stackMarks(figures, plot, entry, scale) : groupMarks(figures, plot, entry, scale)
    )
  }
}

function axisShapes(plot: Plot, scale: number): readonly Shape[] {
  const lines = plot.axis.ticks.flatMap(({ value, text }): readonly Shape[] => {
    const x = plot.x(value)
    const isZero = value === 0
    return [
      {
        is: 'line',
        points: [
          { x, y: plot.top - 4 * scale },
          { x, y: plot.bottom }
        ],
        edge: { paint: isZero ? 'strong' : 'line', width: 1 }
      },
      { is: 'text', x, y: plot.top - 9 * scale, text, size: small * scale, anchor: 'middle', fill: 'muted' }
    ]
  })
  return lines
}

function labelShapes(figures: Figures, plot: Plot, entry: number, scale: number): readonly Shape[] {
  const middle = plot.top + plot.pitch * (entry + 0.5)
  const right = plot.names
  const lines = labelLines(figures, entry, right - 12 * scale, scale)
  const first = middle - ((lines.length - 1) / 2) * lineHeight * scale + letter * 0.36 * scale
  const total = figures.entries[entry]?.total
  return [
    ...lines.map(
      (text, at): Shape => ({
        is: 'text',
        x: right,
        y: first + at * lineHeight * scale,
        text,
        size: letter * scale,
        anchor: 'end',
        fill: 'ink'
      })
    ),
    ...(total ? [valueShape(plot.x(extentOf(figures, entry, 1)), middle, total.text, scale)] : [])
  ]
}

/** A figure behind the end of its bar: to the left of one below nought. */
function valueShape(end: number, middle: number, text: string, scale: number, isLeft = false): Shape {
  const [x, y] = [end + (isLeft ? -6 : 6) * scale, middle + letter * 0.36 * scale]
  return { is: 'text', x, y, text, size: letter * scale, weight: 600, anchor: isLeft ? 'end' : 'start', fill: 'ink' }
}

/** Where the parts of a stack end, on one side of nought. */
function extentOf({ series }: Figures, entry: number, sign: 1 | -1): number {
  return sign * series.reduce((sum, { figures }) => sum + Math.max(0, sign * (figures[entry]?.value ?? 0)), 0)
}

function groupMarks(figures: Figures, plot: Plot, entry: number, scale: number): readonly Mark[] {
  return figures.series.flatMap(({ figures: all }, series) => {
    const figure = all[entry]
    if (figure === undefined || figure.value === null) return []
    const y = plot.middle({ entry, series })
    const [from, to] = [plot.x(Math.max(0, plot.axis.from)), plot.x(figure.value)]
    const shape = barShape(Math.min(from, to), Math.abs(to - from), y, plot.thickness, barLook(series, false))
    const value = valueShape(to, y, figure.text, scale, figure.value < 0)
    return [
      markOf(
        figures,
        { entry, series },
        figure.name,
        { x: to, y },
        [shape, value],
        Math.min(from, to),
        Math.abs(to - from),
        scale
      )
    ]
  })
}

/** The parts of a stack, one behind the other from nought; those below nought to the other side. */
function stackMarks(figures: Figures, plot: Plot, entry: number, scale: number): readonly Mark[] {
  const ends = { up: 0, down: 0 }
  return figures.series.flatMap(({ figures: all }, series) => {
    const figure = all[entry]
    if (figure === undefined || figure.value === null || figure.value === 0) return []
    const side = figure.value < 0 ? 'down' : 'up'
    const [from, to] = [plot.x(ends[side]), plot.x(ends[side] + figure.value)]
    ends[side] += figure.value
    const [left, width] = [Math.min(from, to), Math.abs(to - from)]
    const y = plot.middle({ entry, series })
    const look = barLook(series, true)
    const middle = { x: left + width / 2, y }
    const shapes = [
      barShape(left, Math.max(1, width - 1), y, plot.thickness, look),
      ...(width >= Math.max(narrow * scale, widthOf(String(series + 1), small * scale) + 4)
        ? [keyShape(series, middle.x, y, scale, look.ink)]
        : [])
    ]
    return [markOf(figures, { entry, series }, figure.name, middle, shapes, left, width, scale)]
  })
}

function barShape(x: number, width: number, y: number, thickness: number, look: ReturnType<typeof barLook>): Shape {
  return { is: 'box', x, y: y - thickness / 2, width, height: thickness, radius: 2, fill: look.fill, edge: look.edge }
}

function markOf(
  figures: Figures,
  place: Place,
  name: string,
  at: { readonly x: number; readonly y: number },
  shapes: readonly Shape[],
  left: number,
  length: number,
  scale: number
): Mark {
  const [least, entry] = [24 * scale, figures.entries[place.entry]]
  const width = Math.max(least, length)
  return {
    id: markId(figures, place),
    row: entry?.row ?? null,
    ...(entry?.row === null && { rows: entry.rows }),
    name,
    at,
    box: { x: length < least ? left + length / 2 - least / 2 : left, y: at.y - least / 2, width, height: least },
    shapes
  }
}

function acrossShapes({ lines }: Figures, plot: Plot, scale: number): readonly Shape[] {
  return lines.flatMap(({ at, words }): readonly Shape[] => {
    const x = plot.x(at)
    const ends = [
      { x, y: plot.top - 4 * scale },
      { x, y: plot.bottom }
    ]
    const text: Shape = {
      is: 'text',
      x,
      y: plot.bottom + letter * scale,
      text: words,
      size: small * scale,
      anchor: 'middle',
      fill: 'muted'
    }
    return [{ is: 'line', points: ends, edge: { paint: 'ink', width: 1.5, dash: [5, 4] } }, text]
  })
}

function footShapes({ foot }: Figures, plot: Plot, scale: number): readonly Shape[] {
  if (foot === null) return []
  return [{ is: 'text', x: plot.left, y: plot.bottom + 18 * scale, text: foot, size: letter * scale, fill: 'muted' }]
}
