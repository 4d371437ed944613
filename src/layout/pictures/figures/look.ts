import type { Edge, Paint, Point, Shape } from '../scene'

/** How a line of a series is told from another without its colour: by its dash and by the form of its points. */
export interface LineLook {
  readonly edge: Edge
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle'
  readonly hollow: boolean
}

const lineLooks: readonly LineLook[] = [
  { edge: { paint: 'accent', width: 2.5 }, marker: 'circle', hollow: false },
  { edge: { paint: 'muted', width: 2, dash: [6, 4] }, marker: 'square', hollow: true },
  { edge: { paint: 'warn', width: 2, dash: [2, 4] }, marker: 'diamond', hollow: false },
  { edge: { paint: 'focus', width: 2, dash: [10, 3, 2, 3] }, marker: 'triangle', hollow: true }
]

export function lineLook(at: number): LineLook {
  return lineLooks[at % lineLooks.length] as LineLook
}

/** The point of a line at a value. */
export function markerAt({ edge: { paint }, marker, hollow }: LineLook, { x, y }: Point, r: number): Shape {
  const fill: Paint = hollow ? 'surface' : paint
  const edge: Edge = { paint: hollow ? paint : 'surface', width: hollow ? 2 : 1.5 }
  if (marker === 'circle') return { is: 'circle', x, y, r, fill, edge }
  if (marker === 'square') return { is: 'box', x: x - r, y: y - r, width: 2 * r, height: 2 * r, fill, edge }
  const reach = r * 1.3
  const d =
    marker === 'diamond'
      ? `M${at(x)} ${at(y - reach)}L${at(x + reach)} ${at(y)}L${at(x)} ${at(y + reach)}L${at(x - reach)} ${at(y)}Z`
      : `M${at(x)} ${at(y - reach)}L${at(x + reach)} ${at(y + r)}L${at(x - reach)} ${at(y + r)}Z`
  return { is: 'path', d, fill, edge }
}

function at(value: number): number {
  return Math.round(value * 10) / 10
}

/** How bars beside each other are told apart: full, empty, pale. */
export interface BarLook {
  readonly fill: Paint
  readonly ink: Paint
  readonly edge: Edge
}

const sideBySide: readonly BarLook[] = [
  { fill: 'accent', ink: 'onAccent', edge: { paint: 'accent', width: 1.5 } },
  { fill: 'surface', ink: 'ink', edge: { paint: 'accent', width: 1.5 } },
  { fill: 'select', ink: 'ink', edge: { paint: 'muted', width: 1.5, dash: [4, 3] } },
  { fill: 'muted', ink: 'surface', edge: { paint: 'muted', width: 1.5 } }
]

/** Parts of one bar bear the number of their entry in the legend, and a gap parts them: the grounds only help. */
const stacked: readonly BarLook[] = (
  [
    ['accent', 'onAccent'],
    ['select', 'ink'],
    ['muted', 'surface'],
    ['accentSoft', 'ink'],
    ['line', 'ink']
  ] as const
).map(([fill, ink]) => ({ fill, ink, edge: { paint: 'muted', width: 0.5 } }))

export function barLook(at: number, isStacked: boolean): BarLook {
  const looks = isStacked ? stacked : sideBySide
  return looks[at % looks.length] as BarLook
}
