import { create } from 'zustand'
import type { Hit, Shown } from '../layout/search'
import type { Matcher } from '../model/matching'

/** One thing that can be done in a table, or a place in it, under a name that says all. */
export interface Offer {
  readonly id: string
  readonly text: string
  /** As bindings have them: `Mod+D`. */
  readonly keys?: string
  /** It is only gone to. */
  readonly isPlace?: true
  readonly act: () => void
}

/** A table on the screen, as whoever looks for something must know it. */
export interface Sight extends Shown {
  /** Gives the keyboard to its active cell. */
  readonly takeKeyboard: () => void
  /** What can be done there at this moment, at the active cell, its rows and its column. */
  readonly offers: () => readonly Offer[]
  /** Columns that it has and does not show. */
  readonly hidden: readonly string[]
  readonly showColumn: (column: string) => void
}

/** What is looked for at this moment, and where. Never in the log: it is gone when the window closes. */
interface Finding {
  /** Null while nothing is looked for. */
  readonly matches: Matcher | null
  /** The cell that was gone to. */
  readonly current: Hit | null
  readonly sight: Sight | null
}

export const useFinding = create<Finding>(() => ({ matches: null, current: null, sight: null }))
