import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  /** One sentence on what belongs here. */
  readonly sentence: string
  /** A drawn example; decoration, so it is not read aloud. */
  readonly drawing: ReactNode
  readonly actions: ReactNode
}

/** What stands where nothing is yet: never a blank box. */
export function EmptyState({ sentence, drawing, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <div aria-hidden className={styles.drawing}>
        {drawing}
      </div>
      <p>{sentence}</p>
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
