import { createHash } from 'node:crypto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Bridge, JournalSummary, Reason } from '../../src/bridge'
import { createJournal } from '../../electron/journal'
import { readFile, writeFile } from '../../src/exchange/file'
import type { Id, Patch } from '../../src/model/change'
import { rowsOf, type State } from '../../src/model/state'
import { type Database, type Opened, openDatabase, openWorkbook, type StoreDeps } from '../../src/store'
import { createModelDisk, type ModelDisk } from '../unit/electron/model-disk'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A timer that only ever goes off when the test says so. */
export interface Clock {
  readonly later: NonNullable<StoreDeps['later']>
  /** Lets so much time pass, and everything that was due in it happen. */
  readonly pass: (milliseconds: number) => void
  readonly now: () => Date
}

export function createClock(start = Date.UTC(2026, 10, 22, 9)): Clock {
  let now = start
  let due: readonly { readonly at: number; readonly work: () => void }[] = []
  return {
    later: (work, milliseconds) => {
      const one = { at: now + milliseconds, work }
      due = [...due, one]
      return () => {
        due = due.filter(other => other !== one)
      }
    },
    pass: milliseconds => {
      now += milliseconds
      const ready = due.filter(({ at }) => at <= now)
      due = due.filter(({ at }) => at > now)
      for (const { work } of ready) work()
    },
    now: () => new Date(now)
  }
}

type Answers = Pick<
  Bridge,
  'openJournal' | 'appendJournal' | 'readJournal' | 'deleteJournal' | 'writeSnapshot' | 'listSnapshots' | 'readSnapshot'
>

/** A profile: the journal's files and the engine's databases. It outlives every start on it. */
export interface Profile {
  readonly disk: ModelDisk
  readonly engine: { indexedDB: IDBFactory }
  readonly clock: Clock
  /** In order, what was asked of the shell and what the database finished. */
  readonly calls: string[]
  /** Calls of the bridge that fail, and why. */
  readonly failing: Map<string, Reason>
}

export function createProfile(disk = createModelDisk()): Profile {
  return { disk, engine: { indexedDB: new IDBFactory() }, clock: createClock(), calls: [], failing: new Map() }
}

export interface Started {
  readonly deps: StoreDeps
  readonly db: Database
  readonly summaries: () => Promise<readonly JournalSummary[]>
  /** As a kill would end it: nothing is flushed. */
  readonly kill: () => void
}

let made = 0

/** Starts the app's storage on a profile, as main and page together do. */
export async function start(profile: Profile, copy = 'COPY1'): Promise<Started> {
  const journal = createJournal('/profile', { files: profile.disk.files, now: () => profile.clock.now().getTime() })
  let alive = true
  const call = <K extends keyof Answers>(name: K): Answers[K] => {
    const answer = async (...args: readonly unknown[]) => {
      if (!alive) return new Promise(() => undefined)
      const reason = profile.failing.get(name)
      const work = journal[name] as (...args: readonly unknown[]) => Promise<unknown>
      const reply = reason === undefined ? await work(...args) : { ok: false, reason }
      profile.calls.push(name)
      return reply
    }
    return answer as Answers[K]
  }
  const bridge = {
    openJournal: call('openJournal'),
    appendJournal: call('appendJournal'),
    readJournal: call('readJournal'),
    deleteJournal: call('deleteJournal'),
    writeSnapshot: call('writeSnapshot'),
    listSnapshots: call('listSnapshots'),
    readSnapshot: call('readSnapshot')
  } satisfies Answers
  const opened = await openDatabase({
    indexedDB: profile.engine.indexedDB,
    IDBKeyRange,
    room: async () => (profile.failing.get('database') === 'disk-full' ? 1000 : 1e12),
    renew: async () => null
  })
  if ('problem' in opened) throw new Error(opened.problem)
  const db: Database = {
    ...opened,
    write: async (...args) => {
      if (!alive) return new Promise(() => undefined)
      if (profile.failing.has('database')) throw new Error('Connection is closing.')
      const done = await opened.write(...args)
      profile.calls.push('database')
      return done
    },
    replace: async (...args) => {
      if (profile.failing.has('database')) throw new Error('Connection is closing.')
      await opened.replace(...args)
      profile.calls.push('database')
    }
  }
  const deps: StoreDeps = {
    bridge: bridge as Bridge,
    db,
    sha256,
    now: profile.clock.now,
    random: bytes => Uint8Array.from({ length: bytes }, () => (made += 37) % 256),
    author: () => ({ id: 'AUTHOR', name: 'Ana' }),
    copy,
    reactions: [],
    makeFile: async (log, state) => writeFile(log, state, 'test', sha256),
    readFile: async bytes => {
      const read = readFile(bytes, sha256)
      return 'problem' in read ? null : read.log
    },
    later: profile.clock.later
  }
  const kill = () => {
    alive = false
    opened.close()
  }
  return { deps, db, kill, summaries: journal.summaries }
}

export const workbook: Id = '01JWRKBKWRKBKWRKBKWRKBKWR0'
const place = ['01JSHEETSHEETSHEETSHEETSH0', 'risk'] as const

/** The patches that found a small workbook with so many rows. */
export function founding(rows = 2, id = workbook): readonly Patch[] {
  return [
    { kind: 'workbook', ids: [id], fields: ['@alive', 'title'], from: null, to: [[true, 'Roll-out']] },
    {
      kind: 'row',
      in: place,
      ids: Array.from({ length: rows }, (_none, n) => rowId(n)),
      fields: ['@alive', '@order', 'title'],
      from: null,
      to: Array.from({ length: rows }, (_none, n) => [true, `a${String(n).padStart(5, '0')}`, `Row ${n}`])
    }
  ]
}

export function rowId(n: number): Id {
  return `R${String(n).padStart(25, '0')}`
}

/** Types a text into the title of a row. */
export function typing(opened: Opened, text: string, row = 0) {
  const now = rowsOf(opened.workbook.state(), ...place).find(({ id }) => id === rowId(row))?.fields['title'] ?? null
  const patches: readonly Patch[] = [
    { kind: 'row', in: place, ids: [rowId(row)], fields: ['title'], from: [[now]], to: [[text]] }
  ]
  return opened.workbook.commit('cells.set', { patches })
}

export function titles(state: State): readonly unknown[] {
  return rowsOf(state, ...place).map(({ fields }) => fields['title'])
}

export async function open(started: Started, id = workbook): Promise<Opened> {
  const reply = await openWorkbook(started.deps, id)
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}

/** Ends when the workbook says that it is saved, or has failed to be. */
export function settled({ workbook: one }: Opened): Promise<void> {
  return new Promise(done => {
    const look = () => {
      if (one.saved().is === 'saving') return
      unsubscribe()
      done()
    }
    const unsubscribe = one.subscribe(look)
    look()
  })
}
