import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { onceDrawn } from '../../../src/app/drawn'
import type { Bridge, StartInfo } from '../../../src/bridge'
import { readFile, writeFile } from '../../../src/exchange/file'
import type { ChangeSet, Patch } from '../../../src/model/change'
import { difference } from '../../../src/model/difference'
import { ulid } from '../../../src/model/id'
import { stateOf } from '../../../src/model/log'
import { isAlive, rowsOf } from '../../../src/model/state'
import { verify } from '../../../src/model/verify'
import {
  createWorkbook,
  deleteWorkbook,
  type Database,
  listWorkbooks,
  openDatabase,
  type Opened,
  openWorkbook,
  type OpenWorkbook,
  type StoreDeps
} from '../../../src/store'
import { mark, type Plan, type Said } from './plan'

const sha256 = (text: string) => bytesToHex(digest(utf8ToBytes(text)))
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const place = ['01JSHEETSHEETSHEETSHEETSH0', 'risk'] as const

function say(said: Said): void {
  console.info(mark + JSON.stringify(said))
}

/** Numbers from 0 up to 1, the same for the same seed. */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A bridge whose journal says yes and keeps nothing. */
function withoutJournal(bridge: Bridge): Bridge {
  const nothing = {
    sets: 0,
    head: null,
    title: '',
    rows: 0,
    changedAt: '',
    damaged: [],
    promised: 0,
    closed: false,
    forgotten: false
  }
  return {
    ...bridge,
    openJournal: async workbook => ({ ok: true, value: { workbook, ...nothing } }),
    appendJournal: async () => ({ ok: true, value: null }),
    readJournal: async () => ({ ok: true, value: { snapshot: null, lines: [], damaged: [] } }),
    writeSnapshot: async () => ({ ok: false, reason: 'failed' })
  }
}

function depsOf(plan: Plan, db: Database, info: StartInfo): StoreDeps {
  const bridge = plan.withoutJournal ? withoutJournal(window.groundwork) : window.groundwork
  return {
    bridge,
    db,
    sha256,
    now: () => new Date(),
    drawn: onceDrawn,
    random,
    author: () => ({ id: info.preferences.copy, name: 'Tester' }),
    copy: info.preferences.copy,
    reactions: [],
    makeFile: async (log, state) => writeFile(log, state, 'test', sha256),
    readFile: async bytes => {
      const read = readFile(bytes, sha256)
      return 'problem' in read ? null : read.log
    }
  }
}

function newRows(count: number, text: string): Patch {
  return {
    kind: 'row',
    in: place,
    ids: Array.from({ length: count }, () => ulid(Date.now(), random)),
    fields: ['@alive', '@order', 'title'],
    from: null,
    to: Array.from({ length: count }, (_none, n) => [true, `a${n}`, `${text} ${n}`])
  }
}

function founding(): readonly Patch[] {
  const id = ulid(Date.now(), random)
  const record: Patch = {
    kind: 'workbook',
    ids: [id],
    fields: ['@alive', 'title'],
    from: null,
    to: [[true, 'Kill me']]
  }
  return [record, newRows(50, 'Row')]
}

/** One thing that a person might do: type, add, remove, paste 200 rows, undo. */
function edit(workbook: OpenWorkbook, chance: () => number, { longest, canary = '' }: Plan): ChangeSet | null {
  const rows = rowsOf(workbook.state(), ...place).filter(isAlive)
  const row = rows[Math.floor(chance() * rows.length)]
  const text = `${canary}${chance()} ${'é'.repeat(Math.floor(chance() * longest))}`
  const dice = chance()
  if (dice < 0.1) return workbook.undo()?.set ?? null
  if (dice < 0.2 || row === undefined) {
    return workbook.commit('row.add', { patches: [newRows(1, text)] }).set
  }
  if (dice < 0.23) return workbook.commit('cells.paste', { patches: [newRows(200, 'Pasted')] }).set
  const cell = { kind: 'row', in: place, ids: [row.id] } as const
  if (dice < 0.3) {
    const patch = { ...cell, fields: ['@alive'], from: [[true]], to: null }
    return workbook.commit('row.remove', { patches: [patch] }).set
  }
  const patch = { ...cell, fields: ['title'], from: [[row.fields['title'] ?? null]], to: [[text]] }
  return workbook.commit('cells.set', { patches: [patch] }).set
}

/** Left to itself, as a rule: an edit is drawn first and then saved. */
function untilSaved(workbook: OpenWorkbook): Promise<void> {
  return new Promise(done => {
    const look = (): void => {
      if (workbook.saved().is === 'saving') return
      stop()
      done()
    }
    const stop = workbook.subscribe(look)
    look()
  })
}

async function editOn(workbook: OpenWorkbook, plan: Plan): Promise<void> {
  const chance = createChance(plan.seed)
  for (let n = 1; plan.edits === null || n <= plan.edits; n++) {
    const set = edit(workbook, chance, plan)
    await (chance() < 0.5 ? workbook.flush() : untilSaved(workbook))
    const saved = workbook.saved()
    if (saved.is === 'failed') {
      say({ say: 'failed', reason: saved.reason })
      return
    }
    if (saved.is === 'saved' && set !== null) say({ say: 'saved', id: set.id })
    if (plan.snapshots > 0 && n % plan.snapshots === 0) await workbook.snapshot()
  }
}

async function tell(
  { workbook, notice }: Opened,
  about: Pick<Said & { say: 'opened' }, 'listed' | 'made' | 'stored' | 'dataLoss'>
) {
  const log = await workbook.history()
  const sound = verify(log, sha256).length === 0 && difference(stateOf(log), workbook.state()).size === 0
  say({ say: 'opened', ...about, notice, ids: log.sets.map(({ id }) => id.slice(0, 16)), sound })
}

async function run(): Promise<void> {
  const plan = (await (await fetch('./plan.json')).json()) as Plan
  const info = await window.groundwork.start()
  const db = await openDatabase()
  if (!info.ok || 'problem' in db) return say({ say: 'refused', because: 'the app did not start' })
  const deps = depsOf(plan, db, info.value)
  const known = await listWorkbooks(deps, plan.withoutJournal ? [] : info.value.workbooks)
  const [first] = known
  const stored = first === undefined ? null : await db.find(first.workbook).catch(() => null)
  const opened = first === undefined ? await createWorkbook(deps, founding()) : await openWorkbook(deps, first.workbook)
  if (!opened.ok) return say({ say: 'refused', because: opened.reason })
  const { workbook } = opened.value
  window.groundwork.onClosing(() => void leave(workbook))
  void window.groundwork.listening()
  const about = { listed: known.length, made: first === undefined, stored: stored?.sets ?? 0, dataLoss: db.dataLoss() }
  await tell(opened.value, about)
  await editOn(workbook, plan)
  if (plan.canary !== undefined) {
    await workbook.close()
    const gone = await deleteWorkbook(deps, workbook.id)
    if (!gone.ok) return say({ say: 'refused', because: gone.reason })
  }
  say({ say: 'ended' })
  if (plan.end === 'quit') await leave(workbook)
}

async function leave(workbook: OpenWorkbook): Promise<void> {
  await workbook.close()
  await window.groundwork.readyToClose()
}

run().catch((error: unknown) => say({ say: 'refused', because: String(error) }))
