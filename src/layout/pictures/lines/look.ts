import { lineLook, markerAt } from '../figures/look'
import type { Edge, Point, Shape } from '../scene'

/** What was measured: a full line with full points. */
export const measured = lineLook(0)

/** Where it started: an empty square, and a dashed line to what was measured first. */
export const started = lineLook(1)

/** Where it is to get to. */
export const aimed: Edge = { paint: 'warn', width: 2, dash: [8, 4] }

/** How each stands in the legend. */
export function sampleOf(
  key: 'value' | 'start' | 'target' | 'range',
  { x, y }: Point,
  scale: number
): readonly Shape[] {
  const reach = 12 * scale
  const ends = [
    { x: x - reach, y },
    { x: x + reach, y }
  ]
  switch (key) {
    case 'value':
      return [{ is: 'line', points: ends, edge: measured.edge }, markerAt(measured, { x, y }, 4 * scale)]
    case 'start':
      return [{ is: 'line', points: ends, edge: started.edge }, markerAt(started, { x, y }, 4 * scale)]
    case 'target':
      return [{ is: 'line', points: ends, edge: aimed }]
    case 'range':
      return [rangeBox(x - reach, y - 6 * scale, 2 * reach, 12 * scale)]
  }
}

/** The room between two values: pale, with an edge that shows without its colour. */
export function rangeBox(x: number, y: number, width: number, height: number): Shape {
  return { is: 'box', x, y, width, height, fill: 'select', edge: { ...aimed, width: 1 } }
}
