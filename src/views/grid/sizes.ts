import { useCallback, useMemo, useState } from 'react'
import type { ColumnState } from './columns'
import { fixedColumns, type Geometry, leftsOf } from './geometry'
import { createHeights, type Density, rowHeights, topsOf } from './heights'
import { isSameList, useKept } from './kept'
import type { Scene } from './scene'

const gutter = 44
export const header = 40

/** Where rows and columns stand. Heights come from the text in the rows, so nothing is measured on the page. */
export function useGeometry(
  layout: Scene['layout'],
  rows: Scene['rows'],
  { columns, widths, fixed }: ColumnState,
  density: Density,
  canAdd: boolean,
  window: number
): Geometry {
  const lefts = useMemo(() => leftsOf(gutter, widths), [widths])
  const heightOf = useMemo(() => {
    const widthOf = new Map(columns.map((column, at) => [column.id, widths[at] ?? 0]))
    return createHeights(columns, column => widthOf.get(column.id) ?? 0, density)
  }, [columns, widths, density])
  const measured = useMemo(() => {
    const heights = rows.map(row => heightOf(row, layout))
    return topsOf(canAdd ? [...heights, rowHeights[density]] : heights)
  }, [rows, layout, heightOf, canAdd, density])
  const tops = useKept(measured, isSameList)
  const stays = window === 0 ? fixed : fixedColumns(fixed, lefts, window)
  return useMemo(() => ({ gutter, header, fixed: stays, lefts, tops }), [stays, lefts, tops])
}

/** What the table scrolls in, and how large it is inside, without its scroll bars. */
export interface Frame {
  /** Null before it is on the page. */
  readonly box: HTMLDivElement | null
  readonly width: number
  readonly height: number
}

/** The frame and its size, known together: the cells are drawn once, and at their place. The second is the frame's `ref`. */
export function useFrame(): readonly [Frame, (box: HTMLDivElement) => () => void] {
  const [frame, setFrame] = useState<Frame>({ box: null, width: 0, height: 0 })
  const watch = useCallback((box: HTMLDivElement) => {
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box
      setFrame(now => (now.box === box && now.width === width && now.height === height ? now : { box, width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [frame, watch]
}
