import { create } from 'zustand'
import type { Hit, Shown } from '../layout/search'
import type { Matcher } from '../model/matching'

/** A table on the screen, as whoever looks for something must know it. */
export interface Sight extends Shown {
  /** Gives the keyboard to its active cell. */
  readonly takeKeyboard: () => void
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
