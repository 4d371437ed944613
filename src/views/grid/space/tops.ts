import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Row } from '../../../model/state'
import { indexAt } from './geometry'
import type { Heights } from './heights'
import type { Scene } from '../scene'

/** Where each row begins; one more entry than rows, the last is where all end. */
export interface Tops {
  readonly rows: readonly Row[]
  readonly edges: readonly number[]
  /** The heights of some rows out of sight are taken for the average. */
  readonly isRough: boolean
}

/** Rows measured at once, most of them after the first in sight; the others wait until there is time. */
const before = 64
const after = 256

/**
 * The edges of a table's rows, made from those of a moment ago: an edit measures the rows that it changed, and no others.
 * The last edge is that of the empty row at the end, where there is one.
 */
export function createTops({ heightOf, knownOf }: Heights, ghost: number) {
  let kept: Tops | null = null
  let [sum, count] = [0, 0]

  function measured(row: Row, layout: Scene['layout']): number {
    const height = heightOf(row, layout)
    sum += height
    count += 1
    return height
  }

  function made(rows: readonly Row[], layout: Scene['layout'], scrolled: number): Tops {
    const [head, tail] = sameEnds(kept?.rows ?? [], rows)
    const first = kept === null ? 0 : indexAt(kept.edges, scrolled)
    const edges = kept?.edges.slice(0, head + 1) ?? [0]
    let top = edges[head] ?? 0
    let isRough = kept?.isRough ?? false
    let room = after
    const unmeasured: number[] = []
    const heights = rows.slice(head, rows.length - tail).map((row, at) => {
      const known = knownOf(row)
      if (known !== undefined) return known
      const index = head + at
      const isNear = index >= first - before && index < first + after
      if (isNear || room-- > 0) return measured(row, layout)
      unmeasured.push(at)
      return 0
    })
    const average = count === 0 ? ghost : Math.round(sum / count)
    for (const at of unmeasured) heights[at] = average
    isRough ||= unmeasured.length > 0
    for (const height of heights) edges.push((top += height))
    const [from, end] = [(kept?.rows.length ?? 0) - tail, kept?.rows.length ?? 0]
    const shift = top - (kept?.edges[from] ?? 0)
    if (kept && edges.length === from + 1 && edges.every((edge, at) => edge === kept?.edges[at])) {
      return { ...kept, rows, isRough }
    }
    for (let at = from + 1; at <= end; at++) edges.push((top = (kept?.edges[at] ?? 0) + shift))
    if (ghost > 0) edges.push(top + ghost)
    return { rows, edges, isRough }
  }

  return {
    of: (rows: readonly Row[], layout: Scene['layout'], frame: Pick<Element, 'scrollTop'> | null): Tops => {
      if (kept === null || kept.rows !== rows) kept = made(rows, layout, frame?.scrollTop ?? 0)
      return kept
    },
    /** Measures rows until there is no time left; true once all are. The edges are made anew then. */
    settle: (rows: readonly Row[], layout: Scene['layout'], hasTime: () => boolean): boolean => {
      for (const row of rows) {
        if (knownOf(row) !== undefined) continue
        if (!hasTime()) return false
        measured(row, layout)
      }
      kept = null
      return true
    }
  }
}

/** How many rows two lists have in common at their beginning, and after that at their end. */
function sameEnds(a: readonly Row[], b: readonly Row[]): readonly [number, number] {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head++
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return [head, tail]
}

/**
 * The edges of the rows. What is in sight is right at once, the rest as soon as there is time; when that moves what lies above,
 * the frame is scrolled along, so that the first row in sight stays where it is.
 */
export function useTops(
  layout: Scene['layout'],
  rows: readonly Row[],
  heights: Heights,
  ghost: number,
  frame: HTMLElement | null
): readonly number[] {
  const ledger = useMemo(() => createTops(heights, ghost), [heights, ghost])
  const [, setSettled] = useState(0)
  const tops = ledger.of(rows, layout, frame)
  const drawn = useRef(tops)
  useLayoutEffect(() => {
    const { rows: former, edges } = drawn.current
    drawn.current = tops
    if (frame === null || former !== tops.rows || edges === tops.edges) return
    const first = indexAt(edges, frame.scrollTop)
    frame.scrollBy(0, (tops.edges[first] ?? 0) - (edges[first] ?? 0))
  }, [tops, frame])
  useEffect(() => {
    if (!tops.isRough) return
    let asked = requestIdleCallback(measure)
    function measure(deadline: IdleDeadline): void {
      if (ledger.settle(rows, layout, () => deadline.timeRemaining() > 1)) setSettled(times => times + 1)
      else asked = requestIdleCallback(measure)
    }
    return () => cancelIdleCallback(asked)
  }, [tops, ledger, rows, layout])
  return tops.edges
}
