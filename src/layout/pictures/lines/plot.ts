import { type Axis, axisOf, shareOf } from '../figures/axis'
import { type Legend, legendOf } from '../figures/legend'
import { widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Point } from '../scene'
import { daysOf, type LinesLaid, type Panel, valuesOf } from './laid'
import { sampleOf } from './look'

const [margin, gap, widest, tall, footHeight] = [12, 24, 320, 236, 26]
/** Above the plot: a name of two lines, how it stands, what it is held against on two lines. */
const headHeight = 98
const [below, small] = [22, 11]

/** Where the panels stand in their frame. */
export interface Grid {
  readonly legend: Legend
  readonly box: (at: number) => Box
  readonly bottom: number
}

export function gridOf(laid: LinesLaid, { width, scale }: Omit<Frame, 'height'>): Grid {
  const edge = margin * scale
  const keys = (['value', 'start', 'target', 'range'] as const).flatMap(key => {
    const label = laid.keys[key]
    return label === null ? [] : [{ label, sample: (middle: Point) => sampleOf(key, middle, scale) }]
  })
  const legend = legendOf(keys, edge, width - 2 * edge, scale)
  const room = width - 2 * edge
  const columns = Math.max(1, Math.floor((room + gap * scale) / ((widest + gap) * scale)))
  const wide = (room - (columns - 1) * gap * scale) / columns
  const top = edge + legend.height + edge
  const pitch = (tall + gap) * scale
  return {
    legend,
    box: at => ({
      x: edge + (at % columns) * (wide + gap * scale),
      y: top + Math.floor(at / columns) * pitch,
      width: wide,
      height: tall * scale
    }),
    bottom: top + Math.ceil(laid.panels.length / columns) * pitch
  }
}

export function linesHeight(laid: LinesLaid, width: number, scale: number): number {
  return gridOf(laid, { width, scale }).bottom + (laid.foot === null ? 0 : footHeight * scale)
}

/** Where days and values stand in one panel. */
export interface Plot {
  readonly axis: Axis
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Without a day, where time begins. */
  readonly x: (day: number | null) => number
  readonly y: (value: number) => number
}

export function plotOf(laid: LinesLaid, panel: Panel, box: Box, scale: number): Plot {
  const axis = axisOf(valuesOf(panel), null, { as: 'number' }, laid.language, 3)
  const ticks = Math.max(...axis.ticks.map(({ text }) => widthOf(text, small * scale)))
  const [left, right] = [box.x + ticks + 8 * scale, box.x + box.width - 10 * scale]
  const [top, bottom] = [box.y + headHeight * scale, box.y + box.height - below * scale]
  const days = daysOf(panel)
  return {
    axis,
    left,
    right,
    top,
    bottom,
    x: day => {
      if (days === null || days.from === days.to) return (left + right) / 2
      return day === null ? left : left + shareOf(days, day) * (right - left)
    },
    y: value => bottom - shareOf(axis, value) * (bottom - top)
  }
}
