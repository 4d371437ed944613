import { fitted, widthOf } from '../inter'
import type { Point, Shape } from '../scene'

/** One entry of a legend: what stands for it, in a box of `sample` wide, and its name. */
export interface LegendEntry {
  readonly label: string
  readonly sample: (middle: Point) => readonly Shape[]
}

export interface Legend {
  readonly height: number
  readonly shapes: (top: number) => readonly Shape[]
}

const [size, line, sample, gap] = [12, 22, 30, 18]

/** Entries one after the other, on as many lines as they need. */
export function legendOf(entries: readonly LegendEntry[], left: number, width: number, scale: number): Legend {
  const [letter, pitch, box, between] = [size * scale, line * scale, sample * scale, gap * scale]
  const placed: { x: number; row: number; entry: LegendEntry; text: string }[] = []
  let [x, row] = [0, 0]
  for (const entry of entries) {
    const text = fitted(entry.label, letter, width - box)
    const needs = box + widthOf(text, letter)
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1]
    placed.push({ x: left + x, row, entry, text })
    x += needs + between
  }
  return {
    height: entries.length === 0 ? 0 : (row + 1) * pitch,
    shapes: top =>
      placed.flatMap(({ x: from, row: at, entry, text }) => {
        const y = top + (at + 0.5) * pitch
        return [
          ...entry.sample({ x: from + box / 2 - 3 * scale, y }),
          { is: 'text' as const, x: from + box, y: y + letter * 0.36, text, size: letter, fill: 'muted' as const }
        ]
      })
  }
}
