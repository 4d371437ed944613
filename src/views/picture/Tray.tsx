import { GripVertical } from 'lucide-react'
import { useId } from 'react'
import type { Unplaced } from '../../layout/pictures/scene'
import type { CellWorld } from '../cells/edit'
import styles from './picture.module.css'

interface TrayProps {
  readonly unplaced: readonly Unplaced[]
  readonly stop: string | null
  readonly active: string | null
  /** Whether they can be dragged into the picture. */
  readonly isMovable: boolean
  readonly say: CellWorld['say']
}

/** Rows that have no place in the picture yet, and why not: dragged from here, or carried by keys, they get one. */
export function Tray({ unplaced, stop, active, isMovable, say }: TrayProps) {
  const heading = useId()
  if (unplaced.length === 0) return null
  const first = unplaced.some(({ row }) => row === stop) ? stop : unplaced[0]?.row
  return (
    <section className={styles.tray}>
      <h2 id={heading}>{say('picture.tray', { count: unplaced.length })}</h2>
      {isMovable && <p>{say('picture.tray.how')}</p>}
      <div aria-labelledby={heading} aria-orientation="vertical" className={styles.waiting} role="listbox">
        {unplaced.map(({ row, name, why }) => (
          <div
            aria-selected={row === active}
            className={styles.waits}
            data-mark={row}
            key={row}
            role="option"
            tabIndex={row === first ? 0 : -1}
          >
            {isMovable && <GripVertical aria-hidden size={14} strokeWidth={1.5} />}
            <span className={styles.waitsName}>
              {name === '' ? say('picture.unnamed') : name}
              <small>{why}</small>
            </span>
          </div>
        ))}
      </div>
    </section>
  )
}
