import { Dexie } from 'dexie'
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

interface StoredSet {
  readonly workbook: Id
  readonly seq: number
  readonly line: string
}

interface StoredDraft extends Draft {
  readonly workbook: Id
  readonly key: string
}

const version = 2
/** Dexie multiplies its versions by ten for the engine. */
const engineFactor = 10
export const databaseName = 'groundwork'

/** Below so much room a failed write is put down to the disk: the engine itself often says no more than "closing". */
const tooLittle = 10_000_000

async function pageRoom(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
  return quota - usage
}

interface Found {
  /** 0: there is none. */
  readonly version: number
  readonly loss: string
}

/**
 * What stands there before Dexie opens it, which opens a newer database without a word and passes no loss on. It has to be the
 * first call of all: the engine tells of a loss once, and `databases()` would use that up.
 */
function probe(engine: IDBFactory): Promise<Found> {
  return new Promise((found, fail) => {
    const request = engine.open(databaseName)
    let loss: string | null = null
    request.addEventListener('upgradeneeded', event => {
      loss = 'dataLoss' in event && typeof event.dataLoss === 'string' ? event.dataLoss : 'none'
      request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      request.result.close()
      found({ version: request.result.version / engineFactor, loss: 'none' })
    })
    request.addEventListener('error', () => {
      if (loss === null) fail(request.error ?? new Error('the database does not open'))
      else found({ version: 0, loss })
    })
  })
}

/** The engine, as an argument: tests bring their own. */
export interface Engine {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
  /** Bytes that may still be written. */
  readonly room: () => Promise<number>
  /** Puts a database that does not open out of the way. */
  readonly renew: () => Promise<unknown>
}

const between = (workbook: Id) =>
  [
    [workbook, Dexie.minKey],
    [workbook, Dexie.maxKey]
  ] as const

function createDexie(engine: Engine) {
  const dexie = new Dexie(databaseName, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB: engine.indexedDB,
    IDBKeyRange: engine.IDBKeyRange
  })
  dexie.version(1).stores({
    workbooks: 'workbook',
    sets: '[workbook+seq]',
    chunks: '[workbook+place+n]',
    drafts: '[workbook+key]'
  })
  dexie.version(2).stores({ packs: 'workbook' })
  return {
    dexie,
    workbooks: dexie.table<JournalSummary, Id>('workbooks'),
    sets: dexie.table<StoredSet, [Id, number]>('sets'),
    chunks: dexie.table<StoredChunk, [Id, string, number]>('chunks'),
    packs: dexie.table<StoredPack, Id>('packs'),
    drafts: dexie.table<StoredDraft, [Id, string]>('drafts')
  }
}

const tries = 3
const longestOpening = 10_000
const unknownDatabase: Found = { version: 0, loss: 'none' }

/** On a full disk Chromium has been seen to leave an opening without any answer. */
function inTime<T>(work: PromiseLike<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the database does not answer')), longestOpening)
    work.then(done, fail).then(() => clearTimeout(timer))
  })
}

function pageEngine(): Engine {
  return { indexedDB, IDBKeyRange, room: pageRoom, renew: () => window.groundwork.renewDatabase() }
}

/**
 * Opens the database. One that cannot be opened at all is put away and begun anew, since everything in it stands in the
 * journal too. Where even that fails it is given back closed: the work opens from the journal, and nothing is called saved.
 */
export async function openDatabase(engine: Engine = pageEngine()): Promise<Database | DatabaseRefusal> {
  // One that cannot be opened even so is dealt with below.
  const { version: installed, loss } = await inTime(probe(engine.indexedDB)).catch(() => unknownDatabase)
  if (installed > version) return { problem: 'newer', installed, known: version }
  let dataLoss = loss
  let isClosed = false
  const { dexie, workbooks, sets, chunks, packs, drafts } = createDexie(engine)
  const listeners = new Set<() => void>()
  let isOurDoing = false
  dexie.on('close', () => {
    isClosed = true
    if (!isOurDoing) for (const listener of listeners) listener()
  })
  // Another start wants to upgrade or delete it: this one lets go, and writes no more.
  dexie.on('versionchange', () => {
    shut()
  })

  function shut(): void {
    isOurDoing = true
    dexie.close()
    isOurDoing = false
  }

  async function reopen(): Promise<void> {
    shut()
    await inTime(dexie.open())
    isClosed = false
  }

  async function opens(): Promise<boolean> {
    try {
      await reopen()
      return true
    } catch {
      // What is to be done about it depends on what has been tried before.
      shut()
      return false
    }
  }

  async function openOrRenew(): Promise<void> {
    for (let tried = 0; tried < tries; tried++) if (await opens()) return
    dataLoss = 'total'
    await inTime(dexie.delete()).catch(() => null)
    if (await opens()) return
    await engine.renew()
    await opens()
  }

  function put({ summary, lines, chunks: touched }: Writing, skipped: number): Promise<unknown> {
    const { workbook } = summary
    return Promise.all([
      sets.bulkPut(lines.map((line, index) => ({ workbook, seq: skipped + index + 1, line }))),
      chunks.bulkPut(touched),
      workbooks.put(summary)
    ])
  }

  function chunksOf(workbook: Id) {
    const { minKey: first, maxKey: last } = Dexie
    return chunks.where('[workbook+place+n]').between([workbook, first, first], [workbook, last, last])
  }

  async function clear(workbook: Id): Promise<void> {
    const [from, to] = between(workbook)
    await sets.where('[workbook+seq]').between(from, to).delete()
    await chunksOf(workbook).delete()
    await packs.delete(workbook)
    await workbooks.delete(workbook)
  }

  async function stands(workbook: Id, at: { readonly head: Hash | null; readonly sets: number }): Promise<boolean> {
    const now = await workbooks.get(workbook)
    return (now?.head ?? null) === at.head && (now?.sets ?? 0) === at.sets
  }

  await openOrRenew()
  return {
    dataLoss: () => dataLoss,
    list: () => workbooks.toArray(),
    find: async workbook => (await workbooks.get(workbook)) ?? null,
    stored: workbook =>
      dexie.transaction('r', [packs, chunks], async () => {
        const [pack, found] = await Promise.all([packs.get(workbook), chunksOf(workbook).toArray()])
        return { pack: pack ?? null, chunks: found }
      }),
    lines: async (workbook, skipped) => {
      const found = await sets
        .where('[workbook+seq]')
        .between([workbook, skipped], [workbook, Dexie.maxKey], false)
        .toArray()
      return found.filter(({ seq }, index) => seq === skipped + index + 1).map(({ line }) => line)
    },
    write: (writing, after) =>
      dexie.transaction('rw', [workbooks, sets, chunks], async () => {
        if (!(await stands(writing.summary.workbook, after))) return false
        await put(writing, after.sets)
        return true
      }),
    replace: (writing, pack) =>
      dexie.transaction('rw', [workbooks, sets, chunks, packs], async () => {
        await clear(writing.summary.workbook)
        if (pack !== null) await packs.put(pack)
        await put(writing, 0)
      }),
    repack: (pack, at) =>
      dexie.transaction('rw', [workbooks, chunks, packs], async () => {
        if (!(await stands(pack.workbook, at))) return false
        await chunksOf(pack.workbook).delete()
        await packs.put(pack)
        return true
      }),
    remove: workbook =>
      dexie.transaction('rw', [workbooks, sets, chunks, packs, drafts], async () => {
        await clear(workbook)
        await drafts
          .where('[workbook+key]')
          .between(...between(workbook))
          .delete()
      }),
    drafts: async workbook => {
      const found = await drafts
        .where('[workbook+key]')
        .between(...between(workbook))
        .toArray()
      return found.map(({ at, text, savedAt }) => ({ at, text, savedAt }))
    },
    putDraft: async (workbook, key, draft) => {
      await (draft === null ? drafts.delete([workbook, key]) : drafts.put({ workbook, key, ...draft }))
    },
    whyFailed: async () => ((await engine.room()) < tooLittle ? 'disk-full' : 'failed'),
    isClosed: () => isClosed,
    onLost: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    reopen,
    close: () => shut()
  }
}
