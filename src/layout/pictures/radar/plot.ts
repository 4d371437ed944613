import { shareOf } from '../figures/axis'
import type { Figures, Place } from '../figures/figures'
import { lineLook, markerAt } from '../figures/look'
import { type Legend, legendOf } from '../figures/legend'
import type { Frame } from '../kind'
import type { Point } from '../scene'

/** Where a radar's spokes stand in its frame. */
export interface Plot {
  readonly middle: Point
  readonly radius: number
  /** Width of a label beside the wheel. */
  readonly label: number
  readonly legend: Legend
  readonly legendTop: number
}

const [margin, widestLabel, labelGap] = [12, 168, 14]
/** Two lines of a name and one of its figures. */
export const labelHeight = 48

export function plotOf(figures: Figures, { width, height, scale }: Frame): Plot {
  const edge = margin * scale
  const legend = legendOf(
    figures.series.map(({ label }, at) => ({
      label,
      sample: middle => {
        const look = lineLook(at)
        const reach = 12 * scale
        const ends = [
          { x: middle.x - reach, y: middle.y },
          { x: middle.x + reach, y: middle.y }
        ]
        return [{ is: 'line', points: ends, edge: look.edge }, markerAt(look, middle, 4 * scale)]
      }
    })),
    edge,
    width - 2 * edge,
    scale
  )
  const label = Math.min(widestLabel * scale, width * 0.28)
  const above = (labelHeight + labelGap) * scale + edge
  const room = height - legend.height - 2 * above
  const radius = Math.max(40 * scale, Math.min(room / 2, (width - 2 * edge) / 2 - label - labelGap * scale))
  return {
    middle: { x: width / 2, y: above + radius },
    radius,
    label,
    legend,
    legendTop: height - legend.height - edge / 2
  }
}

/** The direction of a spoke: the first upwards, then clockwise. */
export function spoke(figures: Figures, entry: number): Point {
  const angle = (entry / figures.entries.length) * 2 * Math.PI
  return { x: Math.sin(angle), y: -Math.cos(angle) }
}

/** Where a value stands on a spoke. */
export function pointAt(figures: Figures, { middle, radius }: Plot, entry: number, value: number): Point {
  const { x, y } = spoke(figures, entry)
  const reach = radius * shareOf(figures.span ?? { from: 0, to: 1 }, value)
  return { x: middle.x + x * reach, y: middle.y + y * reach }
}

/** The value of the spoke that a point comes nearest to, whole or not. */
export function valueAt(figures: Figures, { middle, radius }: Plot, { entry }: Place, point: Point): number {
  const { x, y } = spoke(figures, entry)
  const { from, to } = figures.span ?? { from: 0, to: 1 }
  const along = ((point.x - middle.x) * x + (point.y - middle.y) * y) / radius
  return from + Math.min(1, Math.max(0, along)) * (to - from)
}
