import { addressKey } from '../model/cells'
import type { Address, Id } from '../model/change'
import type { Draft } from './database'
import type { Later, StoreDeps } from './types'

const every = 500

export interface Drafts {
  /** Null: there is nothing being typed there any more. */
  readonly keep: (at: Address, text: string | null) => void
  /** Writes at once what still waits. */
  readonly flush: () => Promise<void>
}

/** Keeps what is being typed outside the log, so that a crash in the middle of a sentence costs half a second of it. */
export function createDrafts(workbook: Id, deps: Pick<StoreDeps, 'db' | 'now'>, later: Later): Drafts {
  const { db, now } = deps
  const waiting = new Map<string, Draft | null>()
  let cancel: (() => void) | null = null

  async function flush(): Promise<void> {
    cancel?.()
    cancel = null
    const drafts = [...waiting]
    waiting.clear()
    try {
      for (const [key, draft] of drafts) await db.putDraft(workbook, key, draft)
    } catch {
      // What is typed is still in its field, and the next key tries again; the status bar speaks for the database itself.
    }
  }

  return {
    keep: (at, text) => {
      waiting.set(addressKey(at), text === null ? null : { at, text, savedAt: now().toISOString() })
      cancel ??= later(() => void flush(), every)
    },
    flush
  }
}

/** Latest first. */
export async function findDrafts(workbook: Id, { db }: Pick<StoreDeps, 'db'>): Promise<readonly Draft[]> {
  try {
    return [...(await db.drafts(workbook))].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  } catch {
    return []
  }
}
