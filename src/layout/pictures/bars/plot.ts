import { type Axis, axisOf, shareOf } from '../figures/axis'
import type { Figures, Place } from '../figures/figures'
import { type Legend, legendOf } from '../figures/legend'
import { barLook } from '../figures/look'
import { brokenTo, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Shape } from '../scene'

/** Where bars stand in their frame. */
export interface Plot {
  readonly axis: Axis
  /** The end of the names beside the bars. */
  readonly names: number
  readonly left: number
  readonly right: number
  /** The first group's top, and the last one's end. */
  readonly top: number
  readonly bottom: number
  /** Height of a group with the room round it. */
  readonly pitch: number
  readonly thickness: number
  readonly legend: Legend
  readonly x: (value: number) => number
  readonly value: (x: number) => number
  /** The middle of a bar. */
  readonly middle: (place: Place) => number
}

const [margin, letter, head, between] = [12, 12, 26, 10]
/** Every bar is 24 px apart from the next, so that it can be pressed. */
const lane = 24
const bar = 15
const [narrowest, widest] = [0.18, 0.34]

export function plotOf(figures: Figures, { width, scale }: Omit<Frame, 'height'>): Plot {
  const edge = margin * scale
  const labels = labelRoom(figures, width, scale)
  const values = valueRoom(figures, scale)
  const legend = legendOf(legendEntries(figures, scale), edge, width - 2 * edge, scale)
  const axis = axisOf(extent(figures), figures.span, figures.unit, figures.language, ticksFor(width, scale))
  const below = axis.from < 0 && !figures.stacked ? values : 0
  const [left, right] = [edge + labels + between * scale + below, width - edge - values]
  const lanes = figures.stacked ? 1 : figures.series.length
  const pitch = (Math.max(lanes * lane, 2 * letter * 1.25 + 4) + between) * scale
  const top = edge + legend.height + head * scale
  return {
    axis,
    names: edge + labels,
    left,
    right,
    top,
    bottom: top + pitch * figures.entries.length,
    pitch,
    thickness: (figures.stacked ? lane : bar) * scale,
    legend,
    x: value => left + shareOf(axis, value) * (right - left),
    value: x => axis.from + Math.min(1, Math.max(0, (x - left) / (right - left))) * (axis.to - axis.from),
    middle: ({ entry, series }) => {
      const first = top + pitch * (entry + 0.5) - ((lanes - 1) / 2) * lane * scale
      return figures.stacked ? top + pitch * (entry + 0.5) : first + series * lane * scale
    }
  }
}

export function barsHeight(figures: Figures, width: number, scale: number): number {
  const { bottom } = plotOf(figures, { width, scale })
  return bottom + (figures.foot === null ? margin : 3 * margin) * scale
}

/** Both ends of all bars, and the lines across them. Parts of a stack are added up, those below nought by themselves. */
function extent({ series, entries, stacked, lines }: Figures): readonly number[] {
  const across = lines.map(({ at }) => at)
  const all = series.map(({ figures }) => figures.map(({ value }) => value ?? 0))
  if (!stacked) return [...all.flat(), ...across]
  const sum = (entry: number, sign: 1 | -1): number =>
    all.reduce((total, values) => total + Math.max(0, sign * (values[entry] ?? 0)), 0)
  return [...entries.flatMap((_, entry) => [sum(entry, 1), -sum(entry, -1)]), ...across]
}

function ticksFor(width: number, scale: number): number {
  return Math.max(2, Math.min(6, Math.floor(width / (130 * scale))))
}

function labelRoom({ entries }: Figures, width: number, scale: number): number {
  const longest = Math.max(0, ...entries.map(({ label }) => widthOf(label, letter * scale)))
  return Math.min(width * widest, Math.max(width * narrowest, longest))
}

/** What stands behind the bars: a figure, or what a stack comes to. */
function valueRoom({ series, entries, stacked }: Figures, scale: number): number {
  const texts = stacked
    ? entries.map(({ total }) => total?.text ?? '')
    : series.flatMap(({ figures }) => figures.map(({ text }) => text))
  return Math.max(0, ...texts.map(text => widthOf(text, letter * scale, 600))) + 12 * scale
}

function legendEntries({ series, stacked }: Figures, scale: number) {
  if (series.length < 2 && !stacked) return []
  return series.map(({ label }, at) => ({
    label,
    sample: ({ x, y }: { x: number; y: number }): readonly Shape[] => {
      const { fill, ink, edge } = barLook(at, stacked)
      const size = 16 * scale
      const box: Shape = {
        is: 'box',
        x: x - size / 2,
        y: y - size / 2,
        width: size,
        height: size,
        radius: 2,
        fill,
        edge
      }
      return stacked ? [box, keyShape(at, x, y, scale, ink)] : [box]
    }
  }))
}

/** The number by which a part of a stack is found in the legend. */
export function keyShape(
  series: number,
  x: number,
  y: number,
  scale: number,
  fill: Extract<Shape, { is: 'text' }>['fill']
): Shape {
  return { is: 'text', x, y: y + 4 * scale, text: String(series + 1), size: 11 * scale, anchor: 'middle', fill }
}

/** The name beside a group, on two lines at the most. */
export function labelLines(figures: Figures, entry: number, width: number, scale: number): readonly string[] {
  return brokenTo(figures.entries[entry]?.label ?? '', letter * scale, width, 2)
}
