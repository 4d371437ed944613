import type { JournalSummary, Reply } from '../bridge'
import type { Change, ChangeSet, Id, Patch, Source } from '../model/change'
import { commit } from '../model/commit'
import { ulid } from '../model/id'
import { append, emptyLog, holds, type Log, stateOf } from '../model/log'
import { patchesOf } from '../model/patch'
import { emptyState, isAlive, partsOf, recordsOf, type State } from '../model/state'
import { openWorkbook } from './opening'
import type { Opened, OpenWorkbook, StoreDeps } from './types'
import { createOpenWorkbook } from './workbook'

function newestFirst(summaries: readonly JournalSummary[]): readonly JournalSummary[] {
  return [...summaries].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

/**
 * Every workbook that either copy knows, latest changed first. `known`: those of the journal, as the shell's start told them.
 * One that the database has lost is listed like any other, and rebuilt when it is opened.
 */
export async function listWorkbooks(
  { db }: Pick<StoreDeps, 'db'>,
  known: readonly JournalSummary[]
): Promise<readonly JournalSummary[]> {
  const stored = await db.list().catch(() => [])
  const byId = new Map<Id, JournalSummary>()
  for (const summary of [...known, ...stored]) {
    const other = byId.get(summary.workbook)
    if (other === undefined || other.sets < summary.sets) byId.set(summary.workbook, summary)
  }
  return newestFirst([...byId.values()])
}

function idOf(patches: readonly Patch[]): Id {
  const record = patches.find(({ kind }) => kind === 'workbook')?.ids[0]
  if (record === undefined) throw new Error('a workbook is founded with its own record')
  return record
}

/** Opens a log of which the journal has no more than `known`, and waits for the first try to save it. */
async function begin(id: Id, log: Log, state: State, known: Log, deps: StoreDeps): Promise<Reply<Opened>> {
  const opened = await deps.bridge.openJournal(id)
  if (!opened.ok) return opened
  const unjournalled = log.sets.filter(set => !holds(known, set.id)).map(set => JSON.stringify(set))
  const changedAt = deps.now().toISOString()
  const standing = {
    state,
    sets: log.length,
    changedAt,
    isInDatabase: false,
    loose: [],
    unjournalled,
    onlyJournalled: []
  }
  const workbook = createOpenWorkbook({ id, log, standing }, deps)
  await workbook.flush()
  return { ok: true, value: { workbook, notice: null, drafts: [] } }
}

/** A new workbook from the patches of its founding set, which make its own record among others. */
export async function createWorkbook(
  deps: StoreDeps,
  patches: readonly Patch[],
  source?: Source
): Promise<Reply<Opened>> {
  const { copy, author, sha256, now } = deps
  const stamp = { copy, madeAt: now().toISOString(), author: author(), command: 'workbook.create', sha256 }
  const proposal = { patches, ...(source && { source }) }
  const { set, state } = commit(emptyState, proposal, stamp, deps.reactions)
  if (set === null) throw new Error('a workbook is founded with something in it')
  return begin(idOf(patches), append(emptyLog(), set), state, emptyLog(), deps)
}

function* cellsOf(state: State, id: Id, title: string): Generator<Change> {
  for (const { chunks, ...place } of partsOf(state)) {
    const isOwn = place.kind === 'workbook'
    for (const row of chunks.flat()) {
      if (row === undefined || !isAlive(row)) continue
      const fields = isOwn ? { ...row.fields, title } : row.fields
      for (const [field, to] of Object.entries(fields)) {
        yield { at: { ...place, id: isOwn ? id : row.id, field }, from: null, to }
      }
    }
  }
}

/** A new workbook with what this one holds now and without its history. */
export async function duplicateWorkbook(deps: StoreDeps, id: Id, title: string): Promise<Reply<Opened>> {
  const reply = await openWorkbook(deps, id)
  if (!reply.ok) return reply
  const { workbook } = reply.value
  await workbook.close()
  return copyOf(deps, workbook.state(), title)
}

function copyOf(deps: StoreDeps, state: State, title: string): Promise<Reply<Opened>> {
  const newId = ulid(deps.now().getTime(), deps.random)
  const head = state.head === null ? {} : { head: state.head }
  return createWorkbook(deps, patchesOf(cellsOf(state, newId, title)), { kind: 'copy', name: title, ...head })
}

/** What became of a workbook file: its work is never laid over other work unasked. */
export interface Imported extends Opened {
  /**
   * `new`: not known here. `known`: nothing in it that is not here already. `newer`: it goes on from what is here, which was
   * taken further. `apart`: both have work that the other has not; it was brought in as a workbook of its own.
   */
  readonly as: 'new' | 'known' | 'newer' | 'apart'
}

function titleOf(state: State): string {
  const title = recordsOf(state, 'workbook')[0]?.fields['title']
  return typeof title === 'string' ? title : ''
}

/** Takes in a workbook file that was read and verified. `titleApart`: what it is called if it has to stand beside ours. */
export async function importWorkbook(deps: StoreDeps, theirs: Log, titleApart?: string): Promise<Reply<Imported>> {
  const state = stateOf(theirs)
  const id = recordsOf(state, 'workbook')[0]?.id
  if (id === undefined || theirs.head === null) return { ok: false, reason: 'damaged' }
  const mine = await openWorkbook(deps, id)
  if (!mine.ok && mine.reason === 'gone') {
    return imported(await begin(id, theirs, state, emptyLog(), deps), 'new')
  }
  if (!mine.ok) return mine
  const { workbook } = mine.value
  const whole = await workbook.history()
  if (holds(whole, theirs.head)) return { ok: true, value: { ...mine.value, as: 'known' } }
  await workbook.snapshot()
  await workbook.close()
  const isApart = whole.head === null || !holds(theirs, whole.head)
  if (isApart) return imported(await copyOf(deps, state, titleApart ?? titleOf(state)), 'apart')
  return imported(await begin(id, theirs, state, whole, deps), 'newer')
}

function imported(reply: Reply<Opened>, as: Imported['as']): Reply<Imported> {
  return reply.ok ? { ok: true, value: { ...reply.value, as } } : reply
}

/** Renames a workbook that is not open; an undoable set like any other. */
export async function renameWorkbook(deps: StoreDeps, id: Id, title: string): Promise<Reply<null>> {
  const reply = await openWorkbook(deps, id)
  if (!reply.ok) return reply
  const { workbook } = reply.value
  const now = titleOf(workbook.state())
  workbook.commit('workbook.set', {
    patches: [{ kind: 'workbook', ids: [id], fields: ['title'], from: [[now]], to: [[title]] }]
  })
  await workbook.flush()
  const saved = workbook.saved()
  await workbook.close()
  return saved.is === 'failed' ? { ok: false, reason: saved.reason } : { ok: true, value: null }
}

/** Makes an open workbook what it was in a snapshot, undoable. Null where it is that already. */
export async function restoreSnapshot(
  workbook: OpenWorkbook,
  bytes: Uint8Array,
  name = ''
): Promise<Reply<ChangeSet | null>> {
  const reply = await workbook.restore(bytes, name)
  return reply.ok ? { ok: true, value: reply.value.set } : reply
}

/** Removes a workbook with its journal and its backups. There is no way back. */
export async function deleteWorkbook(deps: StoreDeps, id: Id): Promise<Reply<null>> {
  const reply = await deps.bridge.deleteJournal(id)
  if (!reply.ok) return reply
  try {
    await deps.db.remove(id)
    return { ok: true, value: null }
  } catch {
    return { ok: false, reason: 'failed' }
  }
}
