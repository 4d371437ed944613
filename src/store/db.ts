import { Dexie } from 'dexie'
import type { JournalSummary } from '../bridge'
import type { Hash, Id } from '../model/change'
import type { StoredChunk } from './chunks'
import type { Database, DatabaseRefusal, Draft, Writing } from './database'
import { databaseName, type Engine, type Found, inTime, pageEngine, probe } from './engine'
import type { StoredPack } from './packs'

const version = 2

/** Below so much room a failed write is put down to the disk: the engine itself often says no more than "closing". */
const tooLittle = 10_000_000

interface StoredSet {
  readonly workbook: Id
  readonly seq: number
  readonly line: string
}

interface StoredDraft extends Draft {
  readonly workbook: Id
  readonly key: string
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
const unknownDatabase: Found = { version: 0, loss: 'none' }

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
