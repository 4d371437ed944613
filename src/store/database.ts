import type { JournalSummary, Reason } from '../bridge'
import type { Address, Hash, Id } from '../model/change'
import type { Stored, StoredChunk } from './chunks'
import type { StoredPack } from './packs'

/** Text that was being typed, not yet a change. */
export interface Draft {
  readonly at: Address
  readonly text: string
  /** ISO 8601 in UTC. */
  readonly savedAt: string
}

/** What is written at once: the sets, the chunks that they touched, and how far the workbook has come with them. */
export interface Writing {
  readonly summary: JournalSummary
  /** The JSON of each set; the first is number `after.sets + 1`. */
  readonly lines: readonly string[]
  readonly chunks: readonly StoredChunk[]
}

/**
 * The quick copy of every workbook, in IndexedDB. It may vanish or fall behind at any start (safety.md 0), so nothing is
 * saved by being here alone. After a forced close every call throws until `reopen`.
 */
export interface Database {
  /** What the engine said of its data when it opened: `total` is a database that it threw away. */
  readonly dataLoss: () => string
  readonly list: () => Promise<readonly JournalSummary[]>
  readonly find: (workbook: Id) => Promise<JournalSummary | null>
  readonly stored: (workbook: Id) => Promise<Stored>
  /** The JSON of the sets after the first `skipped`, in order, as far as they are there. */
  readonly lines: (workbook: Id, skipped: number) => Promise<readonly string[]>
  /** One strict transaction. False where the database does not stand where the caller thinks: nothing is written then. */
  readonly write: (writing: Writing, after: { readonly head: Hash | null; readonly sets: number }) => Promise<boolean>
  /** The same, in place of all that there was of the workbook. */
  readonly replace: (writing: Writing, pack: StoredPack | null) => Promise<void>
  /** Puts one pack in the place of the former and of every chunk written since. False as for `write`. */
  readonly repack: (pack: StoredPack, at: { readonly head: Hash | null; readonly sets: number }) => Promise<boolean>
  /** The engine keeps the bytes of removed records for a while; the shell throws the whole folder away at the next start. */
  readonly remove: (workbook: Id) => Promise<void>
  readonly drafts: (workbook: Id) => Promise<readonly Draft[]>
  readonly putDraft: (workbook: Id, key: string, draft: Draft | null) => Promise<void>
  /** Why a write that failed just now did, as a person is told. */
  readonly whyFailed: () => Promise<Reason>
  /** The engine closed the database, or another start wants it. */
  readonly isClosed: () => boolean
  /** Called when the engine closes the database by itself, as on a full disk. Returns its own unsubscribe. */
  readonly onLost: (listener: () => void) => () => void
  readonly reopen: () => Promise<void>
  readonly close: () => void
}

/** The database was written by a newer app: it is left as it is. */
export interface DatabaseRefusal {
  readonly problem: 'newer'
  readonly installed: number
  readonly known: number
}
