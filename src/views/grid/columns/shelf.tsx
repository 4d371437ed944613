import type { Geometry } from '../space/geometry'
import styles from './shelf.module.css'
import { useGrid } from '../state'

interface ShelfProps {
  readonly geometry: Geometry
  /** Of headings and rows together. */
  readonly height: number
}

/** The edge of the columns that stay in sight, and while columns are carried the line where they would go. */
export function Shelf({ geometry, height }: ShelfProps) {
  const { lefts, fixed } = geometry
  const drop = useGrid(state => state.drop)
  const line = drop !== null && <div className={styles.drop} style={{ left: lefts[drop] ?? 0, height }} />
  return (
    <>
      <div aria-hidden className={styles.stays}>
        {fixed > 0 && <div className={styles.edge} style={{ left: lefts[fixed] ?? 0, height }} />}
        {drop !== null && drop <= fixed && line}
      </div>
      {drop !== null && drop > fixed && (
        <div aria-hidden className={styles.moves}>
          {line}
        </div>
      )}
    </>
  )
}
