import { useCallback, useContext, useMemo } from 'react'
import type { LaidColumn } from '../../../layout/table'
import type { Row } from '../../../model/state'
import { useNextPress } from '../../press'
import styles from './flash.module.css'
import { type Box, boxesOf, type Geometry, indexAt } from '../space/geometry'
import layer from '../selection/selection.module.css'
import { rangesOf } from './shown'
import { GridContext, useGrid } from '../state'

interface FlashProps {
  readonly geometry: Geometry
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
  readonly frame: HTMLDivElement | null
}

/**
 * Marks what has just changed by itself, for a moment; where motion is to be reduced, the mark stands still until the next
 * key or press.
 */
export function Flash({ geometry, rows, columns, frame }: FlashProps) {
  const store = useContext(GridContext)
  const flash = useGrid(state => state.flash)
  const boxes = useMemo(
    () => (flash === null ? null : inSight(rangesOf(flash, rows, columns), geometry, frame)),
    [flash, rows, columns, geometry, frame]
  )
  const end = useCallback(() => store?.setState({ flash: null }), [store])
  useNextPress(flash !== null, end)
  if (boxes === null) return null
  const draw = (box: Box) => (
    <div key={`${box.left} ${box.top}`} className={styles.flash} data-flash style={{ ...box }} onAnimationEnd={end} />
  )
  return (
    <>
      <div aria-hidden className={layer.moving}>
        {boxes.moving.map(draw)}
      </div>
      <div aria-hidden className={layer.pinned}>
        {boxes.fixed.map(draw)}
      </div>
    </>
  )
}

/** Only what is in the window is marked: a paste may have reached ten thousand rows. */
function inSight(ranges: ReturnType<typeof rangesOf>, geometry: Geometry, window: HTMLDivElement | null) {
  const first = indexAt(geometry.tops, window?.scrollTop ?? 0)
  const last = indexAt(geometry.tops, (window?.scrollTop ?? 0) + (window?.clientHeight ?? 0))
  const all = ranges
    .filter(({ top, bottom }) => bottom >= first && top <= last)
    .map(range =>
      boxesOf({ ...range, top: Math.max(range.top, first), bottom: Math.min(range.bottom, last) }, geometry)
    )
  return {
    fixed: all.flatMap(({ fixed }) => fixed ?? []),
    moving: all.flatMap(({ moving }) => moving ?? [])
  }
}
