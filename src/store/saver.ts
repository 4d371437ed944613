import type { JournalSummary, Reason } from '../bridge'
import type { Id } from '../model/change'
import type { State } from '../model/state'
import { changedChunks, looseKey, summaryOf } from './chunks'
import { packOf } from './packs'
import { createPacking } from './packing'
import type { Later, Mark, Saved, StoreDeps } from './types'

/** One set that is in memory and not yet in both copies. */
export interface Unsaved {
  readonly line: string
  readonly state: State
}

/** How far each copy has come when the workbook is opened. */
export interface Standing {
  readonly state: State
  readonly sets: number
  readonly changedAt: string
  /** Whether this state stands in the database; if not, it has to be written anew. */
  readonly isInDatabase: boolean
  /** The chunks that stand beside the pack. */
  readonly loose: readonly string[]
  /** The JSON of sets of this state that the journal does not have. */
  readonly unjournalled: readonly string[]
  /** Sets after this state that the journal has and the database has not. */
  readonly onlyJournalled: readonly Unsaved[]
}

export interface Saver {
  readonly saved: () => Saved
  readonly add: (unsaved: Unsaved) => void
  /** Ends when everything is saved or one more try has failed. */
  readonly flush: () => Promise<void>
  /** Ends the session: if both copies are whole the journal notes so; no further tries. */
  readonly close: () => Promise<void>
}

export interface SaverAsk {
  readonly id: Id
  readonly deps: StoreDeps
  readonly standing: Standing
  /** The JSON of every set that is in the journal, for a database that has to be written anew. */
  readonly allLines: () => Promise<readonly string[]>
  readonly onChange: () => void
}

const firstRetry = 500
const longestRetry = 30_000
const longestAnswer = 30_000
/** A call of the bridge carries at most so much (electron/arguments.ts). */
const mostLines = 20_000
const mostCharacters = 60_000_000

const pageTimer: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** As many of the first as one call may carry, and at least one. */
function firstBatch<T>(items: readonly T[], lengthOf: (item: T) => number): readonly T[] {
  let characters = 0
  const end = items.findIndex((item, index) => {
    characters += lengthOf(item)
    return index > 0 && (index >= mostLines || characters > mostCharacters)
  })
  return end < 0 ? items : items.slice(0, end)
}

/**
 * Saves behind the person's back: first the journal, then the database, then "saved". What fails stays in memory and is
 * tried again, at once when something new is done, else after a while; what the journal has is not given to it twice.
 */
export function createSaver({ id, deps, standing, allLines, onChange }: SaverAsk): Saver {
  const { bridge, db, now, later = pageTimer, drawn } = deps
  let unjournalled = standing.unjournalled
  let waiting: readonly Unsaved[] = []
  let journalled = standing.onlyJournalled
  let mark: Mark & { readonly state: State } = {
    head: standing.state.head,
    sets: standing.sets,
    state: standing.state
  }
  let isInDatabase = standing.isInDatabase
  /** The engine has closed the database by itself: what stands in it now nobody knows. */
  let isDoubtful = false
  let saved: Saved = isDone() ? { is: 'saved', at: standing.changedAt } : { is: 'saving' }
  let running: Promise<void> | null = null
  let retry = firstRetry
  let cancel: (() => void) | null = null
  let hasWritten = !isDone()
  const packing = createPacking({
    later,
    loose: standing.loose,
    pack: async pause => {
      const at = mark
      return isDone() && inTime(db.repack(await packOf(id, at.state, pause), at))
    }
  })

  function isDone(): boolean {
    return isInDatabase && !isDoubtful && unjournalled.length + waiting.length + journalled.length === 0
  }

  function tell(next: Saved): void {
    saved = next
    onChange()
  }

  function summary(state: State, sets: number): JournalSummary {
    return summaryOf(id, state, sets, now().toISOString())
  }

  /** A shell that has no journal open for this workbook, since opening it failed before, is asked to open it once more. */
  async function append(lines: readonly string[], after: JournalSummary): Promise<Reason | null> {
    hasWritten = true
    const reply = await bridge.appendJournal(id, lines, after)
    if (reply.ok) return null
    if (reply.reason !== 'refused' || !(await bridge.openJournal(id)).ok) return reply.reason
    const again = await bridge.appendJournal(id, lines, after)
    return again.ok ? null : again.reason
  }

  /** On a full disk Chromium has been seen to leave a call of the database without any answer. */
  function inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((done, fail) => {
      const stop = later(() => fail(new Error('the database does not answer')), longestAnswer)
      work.then(done, fail).finally(stop)
    })
  }

  async function lostToJournal(): Promise<Reason | null> {
    while (unjournalled.length > 0) {
      const batch = firstBatch(unjournalled, line => line.length)
      const reason = await append(batch, summary(mark.state, mark.sets))
      if (reason !== null) return reason
      unjournalled = unjournalled.slice(batch.length)
    }
    return null
  }

  async function newToJournal(): Promise<Reason | null> {
    while (waiting.length > 0) {
      const batch = firstBatch(waiting, ({ line }) => line.length)
      const state = batch.at(-1)?.state ?? mark.state
      const sets = mark.sets + journalled.length + batch.length
      const lines = batch.map(({ line }) => line)
      const reason = await append(lines, summary(state, sets))
      if (reason !== null) return reason
      waiting = waiting.slice(batch.length)
      journalled = [...journalled, ...batch]
    }
    return null
  }

  /** False where the database does not stand where it was left: it may have lost everything. */
  async function writeOn(batch: readonly Unsaved[], after: JournalSummary, state: State): Promise<boolean> {
    const lines = batch.map(({ line }) => line)
    const chunks = changedChunks(id, mark.state, state)
    const isWritten = await db.write({ summary: after, lines, chunks }, mark)
    if (isWritten) packing.wrote(chunks.map(looseKey))
    return isWritten
  }

  async function writeAnew(after: JournalSummary, state: State): Promise<void> {
    const lines = (await allLines()).slice(0, after.sets)
    await db.replace({ summary: after, lines, chunks: [] }, await packOf(id, state, async () => null))
    packing.packed()
  }

  /** A database that was closed under us is not simply carried on with: it is opened anew and compared. */
  async function toDatabase(): Promise<Reason | null> {
    const batch = journalled
    const state = batch.at(-1)?.state ?? mark.state
    const after = summary(state, mark.sets + batch.length)
    try {
      if (db.isClosed()) await inTime(db.reopen())
      if (!isInDatabase || !(await inTime(writeOn(batch, after, state)))) await inTime(writeAnew(after, state))
    } catch {
      // What the connection is worth after an error nobody knows; the next try opens it anew and compares.
      db.close()
      return db.whyFailed()
    }
    journalled = journalled.slice(batch.length)
    mark = { head: state.head, sets: after.sets, state }
    isInDatabase = true
    isDoubtful = false
    return null
  }

  async function saveAll(): Promise<Reason | null> {
    while (!isDone()) {
      const reason = (await lostToJournal()) ?? (await newToJournal()) ?? (await toDatabase())
      if (reason !== null) return reason
    }
    return null
  }

  async function run(): Promise<void> {
    cancel?.()
    const reason = await saveAll()
    running = null
    if (reason === null) {
      retry = firstRetry
      if (saved.is !== 'saved') tell({ is: 'saved', at: now().toISOString() })
      return
    }
    cancel = later(start, retry)
    retry = Math.min(retry * 2, longestRetry)
    tell({ is: 'failed', reason, isSafe: unjournalled.length + waiting.length === 0 })
  }

  function start(): void {
    if (!isDone()) running ??= run()
  }

  /** A try that waits for later gives way to this one; one under way takes along what has come meanwhile. */
  function startSoon(): void {
    if (drawn === undefined || running !== null) return start()
    cancel?.()
    cancel = drawn(start)
  }

  // Opened anew and compared at once, not at the next edit: what the engine closed it may have thrown away.
  const unsubscribe = db.onLost(() => {
    isDoubtful = true
    if (saved.is === 'saved') tell({ is: 'saving' })
    start()
  })
  start()
  return {
    saved: () => saved,
    add: unsaved => {
      waiting = [...waiting, unsaved]
      if (saved.is === 'saved') tell({ is: 'saving' })
      startSoon()
    },
    flush: async () => {
      if (running === null) start()
      await running
    },
    close: async () => {
      // What the database lacks at the next start, though this stands in the journal, was lost in between.
      if (hasWritten && isDone()) await bridge.appendJournal(id, [], summary(mark.state, mark.sets))
      hasWritten = false
      unsubscribe()
      cancel?.()
      packing.stop()
    }
  }
}
