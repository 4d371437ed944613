import { useCallback, useMemo, useState } from 'react'
import type { ColumnState } from '../columns/columns'
import { fixedColumns, type Geometry, leftsOf, stacked } from './geometry'
import { createHeights, type Density, rowHeights } from './heights'
import type { Shown } from '../order/order'
import type { Scene } from '../scene'
import { useTops } from './tops'

const gutter = 44
export const header = 40

/** Where rows and columns stand. Heights come from the text in the rows, so nothing is measured on the page. */
export function useGeometry(
  layout: Scene['layout'],
  shown: Shown,
  { columns, widths, fixed, wrap }: ColumnState,
  density: Density,
  canAdd: boolean,
  foot: number,
  { box, width }: Frame
): Geometry {
  const lefts = useMemo(() => leftsOf(gutter, widths), [widths])
  const heights = useMemo(() => {
    const widthOf = new Map(columns.map((column, at) => [column.id, widths[at] ?? 0]))
    return createHeights(columns, column => widthOf.get(column.id) ?? 0, density, wrap)
  }, [columns, widths, density, wrap])
  const edges = useTops(layout, shown.rows, heights, canAdd ? rowHeights[density] : 0, box)
  const { tops, headings } = useMemo(() => stacked(edges, shown.headings), [edges, shown.headings])
  const stays = width === 0 ? fixed : fixedColumns(fixed, lefts, width)
  return useMemo(
    () => ({ gutter, header, foot, fixed: stays, lefts, tops, headings }),
    [foot, stays, lefts, tops, headings]
  )
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
