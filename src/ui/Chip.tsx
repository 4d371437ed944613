import type { ReactNode } from 'react'
import type { Tone } from '../model/template'
import styles from './Chip.module.css'

interface ChipProps {
  readonly children: ReactNode
  readonly tone?: Tone
}

/** A word on a ground of its own. The colour repeats what the word says. */
export function Chip({ children, tone = 'quiet' }: ChipProps) {
  return <span className={`${styles.chip} ${styles[tone]}`}>{children}</span>
}
