import { CircleAlert } from 'lucide-react'
import { memo, useLayoutEffect, useRef } from 'react'
import { useProblem } from './cell'
import { type Box, boxesOf, type Geometry } from './space/geometry'
import styles from './selection/selection.module.css'
import { areasOf, isSingle } from './selection/selection'
import { useGrid } from './state'

interface OverlayProps {
  readonly geometry: Geometry
  readonly rowCount: number
  readonly columnCount: number
}

/** The selection, drawn once over all cells: the tint of the range, its edge, and the ring of the active cell. */
export const Overlay = memo(function Overlay({ geometry, rowCount, columnCount }: OverlayProps) {
  const selection = useGrid(state => state.selection)
  const isEditing = useGrid(state => state.editing !== null)
  const isOnHeading = useGrid(state => state.heading !== null)
  const extent = { rows: rowCount, columns: columnCount, page: { rows: 1, columns: 1 } }
  if (rowCount === 0 || columnCount === 0 || isOnHeading) return null
  const areas = areasOf(selection, extent)
  const { row, column } = selection.active
  const ring = boxesOf({ top: row, bottom: row, left: column, right: column }, geometry)
  const tints = areas.length === 1 && areas.every(isSingle) ? [] : areas.map(range => boxesOf(range, geometry))
  return (
    <>
      <div aria-hidden className={styles.moving}>
        <Boxes
          tints={tints.map(({ moving, fixed }) => ({ box: moving, cut: fixed === null ? undefined : 'start' }))}
          ring={isEditing || ring.moving === null ? null : besideFixed(ring.moving, geometry)}
        />
      </div>
      <div aria-hidden className={styles.pinned}>
        <Boxes
          tints={tints.map(({ moving, fixed }) => ({ box: fixed, cut: moving === null ? undefined : 'end' }))}
          ring={isEditing ? null : ring.fixed}
        />
      </div>
      {!isEditing && <ProblemNote moving={ring.moving} fixed={ring.fixed} />}
    </>
  )
})

/** The ring of a cell that lies against the columns that stay in sight, drawn within the cell there: they would cover its edge. */
function besideFixed(box: Box, { lefts, fixed }: Geometry): Box {
  return fixed > 0 && box.left === lefts[fixed] ? { ...box, left: box.left + 1, width: box.width - 1 } : box
}

interface Tint {
  readonly box: Box | null
  /** The side on which the range goes on among the other columns: no edge stands there. */
  readonly cut: 'start' | 'end' | undefined
}

interface BoxesProps {
  readonly tints: readonly Tint[]
  readonly ring: Box | null
}

function Boxes({ tints, ring }: BoxesProps) {
  return (
    <>
      {tints.map(
        ({ box, cut }, at) =>
          box && <div key={`${at} ${box.top} ${box.left}`} className={styles.tint} data-cut={cut} style={{ ...box }} />
      )}
      {ring && <div className={styles.ring} style={{ ...ring }} />}
    </>
  )
}

/** One sentence under a cell that needs a look, for as long as it is the active one. */
function ProblemNote({ moving, fixed }: { readonly moving: Box | null; readonly fixed: Box | null }) {
  const words = useProblem()
  const own = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (own.current !== null) keepInside(own.current)
  })
  const box = moving ?? fixed
  if (words === null || box === null) return null
  const note = (
    <p ref={own} id="grid-problem" className={styles.problem} style={{ left: box.left, top: box.top + box.height + 4 }}>
      <CircleAlert aria-hidden size={14} strokeWidth={2} />
      {words}
    </p>
  )
  return <div className={moving === null ? styles.pinned : styles.moving}>{note}</div>
}

/** Moves a note back from the right edge of the window, or above its cell at the bottom. */
function keepInside(note: HTMLElement): void {
  note.style.translate = ''
  const window = note.closest('[data-scroller]')?.getBoundingClientRect()
  const box = note.getBoundingClientRect()
  if (window === undefined) return
  const back = Math.min(0, window.right - 20 - box.right)
  const isBelow = box.bottom > window.bottom - 16
  note.style.translate = `${back}px ${isBelow ? -(box.height + 48) : 0}px`
}
