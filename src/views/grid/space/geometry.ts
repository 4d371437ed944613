import type { Range, Spot } from '../selection/selection'

/** Where everything in the grid stands, in CSS pixels from the corner of its body. */
export interface Geometry {
  /** Width of the column of row numbers. */
  readonly gutter: number
  readonly header: number
  /** Height of the row that stays at the foot; absent where there is none. */
  readonly foot?: number
  /** How many columns stay in sight when the rest scroll. */
  readonly fixed: number
  /** Left edge of each column, the gutter counted; one more than columns. */
  readonly lefts: readonly number[]
  /** Top edge of each row, the empty one at the end too; one more than rows. */
  readonly tops: readonly number[]
  /** Top edge of each heading of a group; it stands right above a row. */
  readonly headings: readonly HeadingPlace[]
}

export interface HeadingPlace {
  /** The row that it stands above. */
  readonly at: number
  readonly top: number
}

/** Of the heading of a group, in CSS pixels. */
export const headingHeight = 36

/** The same for all tables without groups, so that an edit moves nothing. */
const none: readonly HeadingPlace[] = []

/** Where rows begin, of which the edges without headings are given, and where the headings above them do. */
export function stacked(
  edges: readonly number[],
  above: readonly { readonly at: number }[]
): Pick<Geometry, 'tops' | 'headings'> {
  if (above.length === 0) return { tops: edges, headings: none }
  const headings = above.map(({ at }, before) => ({ at, top: (edges[at] ?? 0) + before * headingHeight }))
  let before = 0
  const tops = edges.map((edge, row) => {
    while (before < above.length && (above[before]?.at ?? 0) <= row) before++
    return edge + before * headingHeight
  })
  return { tops, headings }
}

/** Bottom edge of a row: where the next one begins, or the first heading above that. */
export function bottomOf({ tops, headings }: Pick<Geometry, 'tops' | 'headings'>, row: number): number {
  const next = row + 1
  let [low, high] = [0, headings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.at ?? 0) < next) low = middle + 1
    else high = middle
  }
  const heading = headings[low]
  return heading?.at === next ? heading.top : (tops[next] ?? 0)
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function leftsOf(gutter: number, widths: readonly number[]): readonly number[] {
  const lefts = [gutter]
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width)
  return lefts
}

/** Columns that may stay in sight: never so many that they take more than this share of the window. */
const mostFixed = 0.6

export function fixedColumns(wanted: number, lefts: readonly number[], window: number): number {
  let fixed = wanted
  while (fixed > 0 && (lefts[fixed] ?? 0) > window * mostFixed) fixed--
  return fixed
}

/** The boxes of a range: one among the fixed columns, one among those that scroll; either may be missing. */
export function boxesOf(range: Range, at: Geometry): { readonly fixed: Box | null; readonly moving: Box | null } {
  const top = at.tops[range.top] ?? 0
  const height = Math.max(0, bottomOf(at, range.bottom) - top)
  const box = (from: number, to: number): Box | null => {
    const left = at.lefts[from] ?? 0
    return from > to ? null : { left, top, width: (at.lefts[to + 1] ?? left) - left, height }
  }
  return {
    fixed: box(range.left, Math.min(range.right, at.fixed - 1)),
    moving: box(Math.max(range.left, at.fixed), range.right)
  }
}

/** What is in sight, and how large the window is. */
export interface View {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where to scroll so that a cell stands whole in the window, under neither heading nor fixed columns; the least that does it. */
export function scrollFor(spot: Spot, at: Geometry, view: View): { readonly left: number; readonly top: number } {
  const [left, right] = [at.lefts[spot.column] ?? 0, at.lefts[spot.column + 1] ?? 0]
  const [top, bottom] = [at.tops[spot.row] ?? 0, bottomOf(at, spot.row)]
  const shelf = at.lefts[at.fixed] ?? at.gutter
  return {
    left: spot.column < at.fixed ? view.left : nearest(left, right, view.left, view.width, shelf),
    top: scrollForSpan(top, bottom, at, view)
  }
}

/** How far down to scroll so that a span stands whole in the window. */
export function scrollForSpan(top: number, bottom: number, at: Pick<Geometry, 'header' | 'foot'>, view: View): number {
  return nearest(top, bottom, view.top, view.height - at.header - (at.foot ?? 0), 0)
}

function nearest(from: number, to: number, scroll: number, room: number, shelf: number): number {
  if (from - scroll < shelf || to - from > room - shelf) return Math.max(0, from - shelf)
  return to - scroll > room ? to - room : scroll
}

/** The row at a height, or the column at a distance: the last edge that is not beyond it. */
export function indexAt(edges: readonly number[], position: number): number {
  let [low, high] = [0, edges.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
