import { brokenTo, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Point } from '../scene'
import type { Axis, PlaneLaid, Spot } from './laid'

/** Where the plane and what stands round it are in a frame. The same for drawing and for finding what is under the pointer. */
export interface Space {
  readonly scale: number
  /** All cells. */
  readonly area: Box
  /** Widths of one column of cells and heights of one row. */
  readonly step: { readonly x: number; readonly y: number }
  readonly box: (spot: Spot) => Box
  /** The cell under a point; the nearest for a point just outside; null further off. */
  readonly spotAt: (point: Point) => Spot | null
}

/** Sizes of text at scale 1, in pixels. */
export const sizes = { word: 11, text: 12, title: 13 } as const

/** How far outside of the plane a mark may be let go and still lands in it. */
const slack = 24

/** The widest that the words of the upright axis may be. */
const widestWord = 92

export function spaceOf(laid: Pick<PlaneLaid, 'x' | 'y' | 'shapes' | 'ring' | 'hollow'>, frame: Frame): Space {
  const { scale, width, height } = frame
  const left = (sizes.title + 12 + wordWidth(laid.y) + 10) * scale
  const below = (axisHeight(laid.x) + sizes.title + 14 + legendHeight(laid, width / scale)) * scale
  const area = {
    x: left,
    y: 2 * scale,
    width: Math.max(1, width - left - 2 * scale),
    height: Math.max(1, height - below - 2 * scale)
  }
  const step = { x: area.width / Math.max(1, laid.x.steps.length), y: area.height / Math.max(1, laid.y.steps.length) }
  const top = (y: number): number => area.y + (laid.y.steps.length - 1 - y) * step.y
  return {
    scale,
    area,
    step,
    box: ({ x, y }) => ({ x: area.x + x * step.x, y: top(y), width: step.x, height: step.y }),
    spotAt: point => {
      const isNear =
        point.x > area.x - slack * scale &&
        point.x < area.x + area.width + slack * scale &&
        point.y > area.y - slack * scale &&
        point.y < area.y + area.height + slack * scale
      if (!isNear) return null
      const x = clamped(Math.floor((point.x - area.x) / step.x), laid.x.steps.length)
      const y = laid.y.steps.length - 1 - clamped(Math.floor((point.y - area.y) / step.y), laid.y.steps.length)
      return { x, y }
    }
  }
}

function clamped(at: number, count: number): number {
  return Math.min(count - 1, Math.max(0, at))
}

export function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The words of a step under the number, in so many lines at scale 1. */
export function wordLines(word: string, width: number): readonly string[] {
  return brokenTo(word, sizes.word, width, 2)
}

/** How wide the words at the side are at scale 1. */
export function wordWidth({ steps }: Axis): number {
  const lines = steps.flatMap(({ word, short }) => [
    widthOf(short, sizes.title, 600),
    ...wordLines(word, widestWord).map(line => widthOf(line, sizes.word))
  ])
  return Math.ceil(Math.max(0, ...lines))
}

/** Numbers and words under the plane, at scale 1. */
function axisHeight({ steps }: Axis): number {
  const hasShort = steps.some(({ short }) => short !== '')
  return (hasShort ? 17 : 4) + 2 * 14
}

/** One thing of the legend, and how wide it is at scale 1. */
export interface LegendPart {
  readonly is: 'shape' | 'ring' | 'hollow'
  readonly at: number
  readonly words: string
  readonly width: number
}

export const legendLine = 20
const legendGap = 18
const legendSign = 20

/** What shapes, rings and hollow marks stand for, in lines no wider than so many pixels at scale 1. */
export function legendOf(
  { shapes, ring, hollow }: Pick<PlaneLaid, 'shapes' | 'ring' | 'hollow'>,
  width: number
): readonly (readonly LegendPart[])[] {
  const part = (is: LegendPart['is'], words: string, at: number): LegendPart => {
    return { is, at, words, width: legendSign + widthOf(words, sizes.word) }
  }
  const parts = [
    ...shapes.map((words, at) => part('shape', words, at)),
    ...(ring === null ? [] : [part('ring', ring, 0)]),
    ...(hollow === null ? [] : [part('hollow', hollow, 0)])
  ]
  const lines: LegendPart[][] = []
  let used = 0
  for (const one of parts) {
    const last = lines.at(-1)
    if (last !== undefined && used + legendGap + one.width <= width) {
      last.push(one)
      used += legendGap + one.width
    } else {
      lines.push([one])
      used = one.width
    }
  }
  return lines
}

export function legendAfter(part: LegendPart): number {
  return part.width + legendGap
}

function legendHeight(laid: Pick<PlaneLaid, 'shapes' | 'ring' | 'hollow'>, width: number): number {
  const lines = legendOf(laid, width).length
  return lines === 0 ? 0 : 8 + lines * legendLine
}

/** The least height at which every cell takes a line of marks beside what stands at its head. */
const leastCell = 58
const niceCell = 96

/** As high as the screen has room for, so long as the cells can be read; elsewhere so that they are pleasant to read. */
export function planeHeight(laid: PlaneLaid, width: number, scale: number, room?: number): number {
  const rows = Math.max(1, laid.y.steps.length)
  const around = (axisHeight(laid.x) + sizes.title + 18 + legendHeight(laid, width / scale)) * scale
  const least = around + rows * leastCell * scale
  return Math.ceil(room === undefined ? around + rows * niceCell * scale : Math.max(least, room))
}
