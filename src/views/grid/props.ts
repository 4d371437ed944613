import type { Id } from '../../model/change'
import type { Place } from '../desk'

/** What the status bar may say about a table. */
export interface TableStatus {
  readonly shown: number
  readonly total: number
  /** Selected cells, when more than one. */
  readonly selected: number
}

/** What the selected cells come to. Sum and average are words in the language; null where fewer than two are numbers. */
export interface SelectionSums {
  /** Cells that are not blank. */
  readonly filled: number
  readonly sum: string | null
  readonly average: string | null
}

/** What stands around the active cell as the table is shown: sorted, filtered, its columns in the view's order. */
export interface Beside {
  readonly before: Id | null
  readonly after: Id | null
  readonly columns: readonly string[]
}

export interface TableViewProps {
  /** With a row, and perhaps a column, the grid goes there; again for each new object, so keep it while nobody asks. */
  readonly place: Place
  /** A view of the table: its columns, order and conditions. The table's own columns when absent. */
  readonly view?: string
  readonly withPrivate?: boolean
  /** Takes the keyboard as soon as it is drawn. */
  readonly autoFocus?: boolean
  readonly onActive?: (row: Id | null, column: string | null, beside: Beside) => void
  /** Asked for a row as a form, from a cell of it: for its field there, or for the notes on it. */
  readonly onOpenRow?: (row: Id, column: string | null, what: 'field' | 'note') => void
  /** Asked for what hangs together with a row; absent where nothing can. */
  readonly onThread?: ((row: Id) => void) | undefined
  readonly onStatus?: (status: TableStatus) => void
  /** Of several selected cells, a moment after they were; null otherwise. */
  readonly onSums?: (sums: SelectionSums | null) => void
  readonly onExample?: () => void
  /** Asked for the rows that the table's template offers. */
  readonly onLibrary?: () => void
}
