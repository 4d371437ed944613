import { dayFrom, iso } from '../../../model/date'
import { toneTokens } from '../../../model/tokens'
import { markerAt } from '../figures/look'
import { brokenTo, fitted, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Mark, Scene, Shape } from '../scene'
import { daysOf, type LinesLaid, type Panel } from './laid'
import { aimed, measured, rangeBox, started } from './look'
import { gridOf, type Plot, plotOf } from './plot'

const [title, small, pitch] = [13, 11, 16]

/** A legend, then a panel for each row: its name, how it stands, what it is held against, and its line. */
export function drawLines(laid: LinesLaid, frame: Frame): Scene {
  const { width, height, scale } = frame
  const grid = gridOf(laid, frame)
  const foot: readonly Shape[] =
    laid.foot === null
      ? []
      : [{ is: 'text', x: 12 * scale, y: grid.bottom + 8 * scale, text: laid.foot, size: 12 * scale, fill: 'muted' }]
  return {
    width,
    height,
    scale,
    ground: [...grid.legend.shapes(12 * scale), ...foot],
    marks: laid.panels.map((panel, at) => markOf(laid, panel, grid.box(at), scale))
  }
}

function markOf(laid: LinesLaid, panel: Panel, box: Box, scale: number): Mark {
  const plot = plotOf(laid, panel, box, scale)
  return {
    id: panel.row,
    row: panel.row,
    name: panel.name,
    at: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    box,
    shapes: [
      ...headShapes(panel, box, scale),
      ...axisShapes(plot, scale),
      ...dayShapes(panel, plot, scale),
      ...heldShapes(panel, plot),
      ...lineShapes(panel, plot, scale)
    ]
  }
}

function headShapes({ label, status, unit, facts }: Panel, box: Box, scale: number): readonly Shape[] {
  const size = small * scale
  const names = brokenTo(label, title * scale, box.width, 2, 600)
  const top = box.y + (names.length * pitch + 4) * scale
  const chip = status === null ? { shapes: [], width: 0 } : chipAt(status, box.x, top, scale)
  const indent = chip.width === 0 ? 0 : chip.width + 8 * scale
  const after = fitted(unit, size, box.width - indent)
  const said = brokenTo(facts.join(' · '), size, box.width, 2)
  return [
    ...names.map((text, at) => ({
      is: 'text' as const,
      x: box.x,
      y: box.y + (title + at * pitch) * scale,
      text,
      size: title * scale,
      weight: 600 as const,
      fill: 'ink' as const
    })),
    ...chip.shapes,
    { is: 'text', x: box.x + indent, y: top + 13 * scale, text: after, size, fill: 'muted' },
    ...said.map((text, at) => ({
      is: 'text' as const,
      x: box.x,
      y: top + (33 + at * 14) * scale,
      text,
      size,
      fill: 'muted' as const
    }))
  ]
}

function chipAt(
  { text, tone }: NonNullable<Panel['status']>,
  x: number,
  y: number,
  scale: number
): { readonly shapes: readonly Shape[]; readonly width: number } {
  const [ground, ink] = tone === null ? (['paper', 'ink'] as const) : toneTokens[tone]
  const size = small * scale
  const width = widthOf(text, size, 600) + 14 * scale
  return {
    width,
    shapes: [
      { is: 'box', x, y, width, height: 18 * scale, radius: 4, fill: ground },
      { is: 'text', x: x + 7 * scale, y: y + 13 * scale, text, size, weight: 600, fill: ink }
    ]
  }
}

function axisShapes({ axis, left, right, y }: Plot, scale: number): readonly Shape[] {
  return axis.ticks.flatMap(({ value, text }): readonly Shape[] => {
    const at = y(value)
    const ends = [
      { x: left, y: at },
      { x: right, y: at }
    ]
    const size = small * scale
    return [
      { is: 'line', points: ends, edge: { paint: value === 0 ? 'strong' : 'line', width: 1 } },
      { is: 'text', x: left - 6 * scale, y: at + size * 0.36, text, size, anchor: 'end', fill: 'muted' }
    ]
  })
}

/** The first day and the last under the plot. */
function dayShapes(panel: Panel, { left, right, bottom }: Plot, scale: number): readonly Shape[] {
  const days = daysOf(panel)
  if (days === null) return []
  const word = (x: number, day: number, anchor: 'start' | 'middle' | 'end'): Shape => {
    const text = iso(dayFrom(day))
    return { is: 'text', x, y: bottom + 16 * scale, text, size: small * scale, anchor, fill: 'muted' }
  }
  if (days.from === days.to) return [word((left + right) / 2, days.from, 'middle')]
  return [word(left, days.from, 'start'), word(right, days.to, 'end')]
}

/** What the line is held against: a target across the plot, or the room between two values. */
function heldShapes({ target, range }: Panel, { axis, left, right, y }: Plot): readonly Shape[] {
  const across = (value: number): Shape => ({
    is: 'line',
    points: [
      { x: left, y: y(value) },
      { x: right, y: y(value) }
    ],
    edge: aimed
  })
  const [high, low] = [y(range?.high ?? axis.to), y(range?.low ?? axis.from)]
  return [
    ...(range === null ? [] : [rangeBox(left, Math.min(high, low), right - left, Math.abs(low - high))]),
    ...(target === null ? [] : [across(target.value)])
  ]
}

function lineShapes({ points, start }: Panel, plot: Plot, scale: number): readonly Shape[] {
  const dots = points.map(({ day, value }) => ({ x: plot.x(day), y: plot.y(value) }))
  const [first] = dots
  const from = start && { x: plot.x(start.day), y: plot.y(start.value) }
  return [
    ...(from && first ? [{ is: 'line' as const, points: [from, first], edge: started.edge }] : []),
    ...(dots.length > 1 ? [{ is: 'line' as const, points: dots, edge: measured.edge }] : []),
    ...(from ? [markerAt(started, from, 4 * scale)] : []),
    ...dots.map(dot => markerAt(measured, dot, 4 * scale)),
    ...latestShapes(points.at(-1)?.text, dots, plot, scale)
  ]
}

/** The latest value beside its point, above it, or below where the line falls to it; on a ground of its own: a target may run there. */
function latestShapes(
  text: string | undefined,
  dots: readonly { readonly x: number; readonly y: number }[],
  { left, right, top, bottom }: Plot,
  scale: number
): readonly Shape[] {
  const [last, before] = [dots.at(-1), dots.at(-2)]
  if (last === undefined || text === undefined) return []
  const size = 12 * scale
  const half = widthOf(text, size, 600) / 2
  const x = Math.min(right - half, Math.max(left + half, last.x))
  const isFalling = before !== undefined && before.y < last.y
  const above = last.y - 9 * scale
  const under = last.y + 9 * scale + size * 0.72
  const y = (isFalling && under < bottom) || above - size < top ? under : above
  const ground: Shape = {
    is: 'box',
    x: x - half - 2 * scale,
    y: y - size * 0.9,
    width: 2 * half + 4 * scale,
    height: size * 1.1,
    radius: 2,
    fill: 'surface'
  }
  return [ground, { is: 'text', x, y, text, size, weight: 600, anchor: 'middle', fill: 'ink' }]
}
