import type { Reason } from '../../../src/bridge'
import type { Hash } from '../../../src/model/change'
import type { RecoveryNotice } from '../../../src/store'

/** What the page does in one start. It is read from `plan.json` beside the page. */
export interface Plan {
  readonly seed: number
  /** How many edits to make; null: until killed. */
  readonly edits: number | null
  /** The longest text that an edit types. */
  readonly longest: number
  /** A snapshot after every so many edits; 0 for none. */
  readonly snapshots: number
  /** At the end, or at the first edit that could not be saved. */
  readonly end: 'quit' | 'stay'
  /** Deletes the workbook after the edits, which all type this word. */
  readonly canary?: string
  /** Leaves the journal out, to see the tests fail without it. */
  readonly withoutJournal: boolean
}

/** What the page says on its console, a line of JSON each. */
export type Said =
  | {
      readonly say: 'opened'
      /** Workbooks in the list: with none, a person would see the welcome screen. */
      readonly listed: number
      readonly made: boolean
      readonly notice: RecoveryNotice | null
      readonly dataLoss: string
      /** Sets that the database had before anything was mended. */
      readonly stored: number
      /** The first 16 letters of each set's id. */
      readonly ids: readonly string[]
      /** The log verifies, and its state is the one on the screen. */
      readonly sound: boolean
    }
  /** Shown as saved. */
  | { readonly say: 'saved'; readonly id: Hash }
  | { readonly say: 'failed'; readonly reason: Reason }
  | { readonly say: 'ended' }
  | { readonly say: 'refused'; readonly because: string }

export const mark = 'STORAGE '
