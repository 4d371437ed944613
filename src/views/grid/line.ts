import type { LucideIcon } from 'lucide-react'
import type { TextKey } from '../../text'

/** One thing that a menu of the grid offers. */
export interface Line {
  readonly id: string
  readonly icon: LucideIcon
  readonly text: string
  readonly keys?: string
  readonly isDanger?: true
  /** Said, but not to be done here. */
  readonly isOff?: true
  readonly act: () => void
  /** What a click with Shift does in its place: adds to what there is. */
  readonly further?: () => void
}

export type Speak = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string
