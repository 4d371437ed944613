import type { Bridge, Reason, Reply, Snapshot } from '../bridge'
import type { Address, Author, Change, ChangeSet, Hash, Id, Patch, Proposal } from '../model/change'
import type { Reaction } from '../model/commit'
import type { Sha256 } from '../model/hash'
import type { Log } from '../model/log'
import type { State } from '../model/state'
import type { UndoLabel } from '../model/undo'
import type { Database, Draft } from './database'

/** All that the store may know of the world outside it. */
export interface StoreDeps {
  readonly bridge: Bridge
  readonly db: Database
  readonly sha256: Sha256
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly author: () => Author
  /** This copy's id: stamped on every set made here. */
  readonly copy: Id
  readonly reactions: readonly Reaction[]
  /** The bytes of a workbook file: what a snapshot is. Long work, so for a worker. */
  readonly makeFile: (log: Log, state: State) => Promise<Uint8Array>
  /** The log in a workbook file, every hash checked; null where it cannot be read. */
  readonly readFile: (bytes: Uint8Array) => Promise<Log | null>
  /** Does it later, unless the returned function is called first. The page's own timer where absent. */
  readonly later?: Later
  /** Does it once what was just done has been drawn, unless the returned function is called first. At once where absent. */
  readonly drawn?: (work: () => void) => () => void
}

export type Later = (work: () => void, milliseconds: number) => () => void

/** Whether what a person did is safe: `saved` only once the journal and the database have both said so. */
export type Saved =
  /** `at`: ISO 8601 in UTC. */
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  /**
   * The work is in memory, and tried again until it is saved. `isSafe`: all of it stands in the journal, so that the next start
   * has it; only the database is behind.
   */
  | { readonly is: 'failed'; readonly reason: Reason; readonly isSafe: boolean }

/** What was found amiss at an opening, and what became of it. */
export interface RecoveryNotice {
  /**
   * `rebuilt`: the database had lost the workbook and was made anew. `repaired`: the database was whole, its copy beside it
   * was not and was completed. `merged`: each held work that the other did not, and both were brought together.
   * `incomplete`: some sets could be read nowhere.
   */
  readonly is: 'rebuilt' | 'repaired' | 'merged' | 'incomplete'
  /** What was read. */
  readonly from: readonly ('database' | 'journal' | 'snapshot')[]
  /** Sets that the workbook has now, the founding set included. */
  readonly sets: number
  /** Sets that there once were and that can be read nowhere. */
  readonly lost: number
  /** Names of files that were not whole. They are kept. */
  readonly damaged: readonly string[]
}

export interface Opened {
  readonly workbook: OpenWorkbook
  readonly notice: RecoveryNotice | null
  /** What was being typed when the app last ended unexpectedly, latest first. */
  readonly drafts: readonly Draft[]
}

export interface CommitResult {
  /** Null where nothing changes. */
  readonly set: ChangeSet | null
  /** Cells that had changed meanwhile and were left alone. */
  readonly conflicts: readonly Change[]
}

export interface UndoResult {
  readonly set: ChangeSet
  /** Cells that no longer held what the set had given them, and were left alone. */
  readonly skipped: readonly Address[]
}

/** A workbook in memory. Reading is at once; what is done is in `state()` at once and saved behind it. */
export interface OpenWorkbook {
  readonly id: Id
  /** The same object until something is done. */
  readonly state: () => State
  /** At least the latest 200 sets; all of them after `history`. */
  readonly log: () => Log
  readonly history: () => Promise<Log>
  /** Called after every change of `state`, `log` or `saved`. Returns its own unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
  readonly commit: (command: string, proposal: Proposal, note?: string) => CommitResult
  /** Null where there is nothing to take back. */
  readonly undo: () => UndoResult | null
  readonly redo: () => UndoResult | null
  /** What undo would take back, for a menu. */
  readonly undoName: () => UndoLabel | null
  readonly redoName: () => UndoLabel | null
  readonly saved: () => Saved
  /** Tries at once to save what is not saved yet; `saved` says whether it was. */
  readonly flush: () => Promise<void>
  /** Flushes, takes a last snapshot if there is anything new, and lets go. */
  readonly close: () => Promise<void>
  /** A verified snapshot of everything done so far: before anything risky. */
  readonly snapshot: () => Promise<Reply<Snapshot>>
  /** Makes the workbook what it was in a snapshot, as one set that can be undone. Takes a snapshot first. */
  readonly restore: (bytes: Uint8Array, name: string) => Promise<Reply<CommitResult>>
  /** What has changed since a set, net; null where the log does not hold it, or cannot be read back to it. */
  readonly since: (head: Hash) => Promise<readonly Patch[] | null>
  /** Makes the workbook what it was at a set, as one set that can be undone. Takes a snapshot first. */
  readonly goBackTo: (head: Hash, name: string) => Promise<Reply<CommitResult>>
  /** Keeps text that is being typed, at most every 500 ms; null once it is committed or given up. */
  readonly keepDraft: (at: Address, text: string | null) => void
}

/** How far a workbook has come: its last set, and how many there are. */
export interface Mark {
  readonly head: Hash | null
  readonly sets: number
}
