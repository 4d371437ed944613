import type { Point, Shape } from '../scene'
import { tenth } from '../svg'

type Corners = readonly (readonly [x: number, y: number])[]

/** Corners on a circle of radius 1, the first at an angle in degrees from the top. */
function even(count: number, from: number): Corners {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((from + (360 * at) / count) * Math.PI) / 180
    return [Math.sin(angle), -Math.cos(angle)]
  })
}

/** A circle first, then what is told from it and from each other at the size of a letter. */
const outlines: readonly (Corners | null)[] = [
  null,
  even(4, 45),
  even(3, 0),
  even(4, 0),
  even(3, 180),
  even(6, 30),
  even(5, 0).flatMap(([x, y], at) => {
    const [a, b] = even(5, 36)[at] ?? [0, 0]
    return [
      [x * 1.15, y * 1.15],
      [a * 0.5, b * 0.5]
    ] as const
  }),
  [
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
    [-1, -0.35],
    [-0.35, -0.35]
  ]
]

/** What a mark looks like: the shape of its place in the list, from the beginning again after the last; filled or hollow. */
export function signShape(at: number, middle: Point, radius: number, isHollow: boolean): Shape {
  const look = {
    fill: isHollow ? ('surface' as const) : ('accent' as const),
    edge: { paint: 'accent' as const, width: isHollow ? 2 : 1 }
  }
  const corners = outlines[at % outlines.length] ?? null
  if (corners === null) return { is: 'circle', ...middle, r: radius * 0.9, ...look }
  const points = corners.map(([x, y]) => `${tenth(middle.x + x * radius)} ${tenth(middle.y + y * radius)}`)
  return { is: 'path', d: `M${points.join('L')}Z`, ...look }
}

/** A small dot for what has none of the shapes. */
export function plainShape(middle: Point, scale: number, isHollow: boolean): Shape {
  return signShape(0, middle, 3.5 * scale, isHollow)
}

/** A ring that is told from the mark by the gap between them. */
export function ringShape(middle: Point, radius: number): Shape {
  return { is: 'circle', ...middle, r: radius, edge: { paint: 'warn', width: 2 } }
}
