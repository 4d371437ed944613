import type { Edge, Paint, Point, Shape } from '../scene'
import { widthOf } from '../inter'

interface Look {
  readonly fill: Paint
  readonly ink: Paint
  readonly edge: Edge
}

/** Grounds and edges of letters: the letter says which it is, they help to find it. */
const looks: readonly Look[] = [
  { fill: 'accent', ink: 'onAccent', edge: { paint: 'accent', width: 1.5 } },
  { fill: 'surface', ink: 'ink', edge: { paint: 'ink', width: 2 } },
  { fill: 'select', ink: 'ink', edge: { paint: 'muted', width: 1 } },
  { fill: 'surface', ink: 'ink', edge: { paint: 'muted', width: 1, dash: [3, 3] } }
]

/** A letter in its box, round a point. */
export function chipShapes(letter: string, at: number, { x, y }: Point, scale: number): readonly Shape[] {
  const look = looks[at % looks.length] as Look
  const size = 12 * scale
  const width = chipWidth(letter, scale)
  const height = 20 * scale
  return [
    {
      is: 'box',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      radius: 4 * scale,
      fill: look.fill,
      edge: look.edge
    },
    { is: 'text', x, y: y + size * 0.36, text: letter, size, weight: 600, anchor: 'middle', fill: look.ink }
  ]
}

export function chipWidth(letter: string, scale: number): number {
  return Math.max(22 * scale, widthOf(letter, 12 * scale, 600) + 10 * scale)
}
