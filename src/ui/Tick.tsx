import { Check } from 'lucide-react'
import styles from './Tick.module.css'

/** The box of what can be ticked: it is ticked while what it stands in, which says so itself, is selected. */
export function Tick() {
  return (
    <span aria-hidden className={styles.box}>
      <Check size={12} strokeWidth={2.5} />
    </span>
  )
}
