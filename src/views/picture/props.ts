import type { Id } from '../../model/change'
import type { Place } from '../desk'
import type { Beside, TableStatus } from '../grid/props'

export interface PictureViewProps {
  readonly place: Place
  readonly picture: string
  /** The view of the table whose filters hold here too. */
  readonly view?: string | undefined
  /** The active row of the table: its mark is told from the others. */
  readonly active: Id | null
  readonly autoFocus?: boolean
  readonly onActive: (row: Id | null, column: string | null, beside: Beside) => void
  readonly onOpenRow: (row: Id) => void
  readonly onStatus: (status: TableStatus) => void
}
