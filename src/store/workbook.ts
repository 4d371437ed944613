import type { Reply } from '../bridge'
import type { ChangeSet, Hash, Id, Patch, Proposal } from '../model/change'
import { commit, type Stamp } from '../model/commit'
import { difference } from '../model/difference'
import { append, diff, holds, type Log, logOf, stateOf } from '../model/log'
import { invert, pack } from '../model/patch'
import type { State } from '../model/state'
import { restorable } from '../model/versions'
import { labelOf, redo, redoable, type Undone, undo, undoable } from '../model/undo'
import { createBackups } from './backup'
import { createDrafts } from './drafts'
import { createSaver, type Standing, type Unsaved } from './saver'
import { readOutside } from './sources'
import type { CommitResult, Later, OpenWorkbook, StoreDeps } from './types'
import { coveredBy, unite } from './unite'

/** What an opening found: enough to work with, and how far the two copies have come. */
export interface Beginning {
  readonly id: Id
  readonly log: Log
  readonly standing: Standing
}

const pageTimer: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

function parsed(lines: readonly string[]): readonly ChangeSet[] {
  return lines.map(line => JSON.parse(line) as ChangeSet)
}

/** A set on its way to both copies. Its line is made when the saver comes to it, which is after it has been drawn. */
function unsavedOf(set: ChangeSet, state: State): Unsaved {
  let line: string | null = null
  return {
    state,
    get line() {
      line ??= JSON.stringify(set)
      return line
    }
  }
}

/** A workbook in memory, with what has been done to it going to both copies behind. */
export function createOpenWorkbook({ id, log: found, standing }: Beginning, deps: StoreDeps): OpenWorkbook {
  const { db, later = pageTimer } = deps
  const listeners = new Set<() => void>()
  let state = standing.onlyJournalled.at(-1)?.state ?? standing.state
  let log = found
  let reading: Promise<Log> | null = null
  /** Sets before the first of the tail. */
  let before = standing.sets + standing.onlyJournalled.length - found.length

  const changed = () => {
    for (const listener of listeners) listener()
  }
  const saver = createSaver({
    id,
    deps: { ...deps, later },
    standing,
    onChange: changed,
    allLines: async () => (await history()).sets.map(set => JSON.stringify(set))
  })
  const backups = createBackups({
    id,
    deps,
    later,
    ready: async () => {
      await saver.flush()
      await history()
    },
    whole: () => ({ log, state })
  })
  const drafts = createDrafts(id, deps, later)
  if (standing.unjournalled.length > 0) backups.edited()

  /** From the database; where that has been lost meanwhile, from the journal and the snapshots. */
  async function readOlder(): Promise<readonly ChangeSet[]> {
    const kept = await db.lines(id, 0).catch(() => [])
    if (kept.length >= before) return parsed(kept).slice(0, before)
    const { snapshot, journal } = await readOutside(id, deps)
    const { sets } = unite([snapshot, journal, log.sets])
    return coveredBy(sets, log.head ?? '').slice(0, before)
  }

  async function readHistory(): Promise<Log> {
    const older = await readOlder()
    const whole = logOf([...older, ...log.sets])
    if ('problem' in whole || older.length < before) throw new Error('the history can be read nowhere')
    log = whole
    before = 0
    changed()
    return log
  }

  function history(): Promise<Log> {
    if (before === 0) return Promise.resolve(log)
    reading ??= readHistory().finally(() => {
      reading = null
    })
    return reading
  }

  function stamp(command: string, note?: string): Stamp {
    const { copy, author, sha256, now } = deps
    return {
      copy,
      madeAt: now().toISOString(),
      author: author(),
      command,
      sha256,
      ...(note !== undefined && { note })
    }
  }

  /** The set is in memory from here on; saving follows. */
  function take(set: ChangeSet, after: State): void {
    state = after
    log = append(log, set)
    saver.add(unsavedOf(set, after))
    backups.edited()
    changed()
  }

  function commitNow(command: string, proposal: Proposal, note?: string): CommitResult {
    const { set, state: after, conflicts } = commit(state, proposal, stamp(command, note), deps.reactions)
    if (set !== null) take(set, after)
    return { set, conflicts }
  }

  /**
   * The tail may not reach back to what is asked for; the whole log does, a moment later. Where nothing but the founding set is
   * missing there is no more to find: it is never undone, and may be as large as the workbook.
   */
  function within<T>(answer: T | null): T | null {
    if (answer === null && before > 1) history().catch(() => null)
    return answer
  }

  function takeBack(done: Undone | null) {
    if (done === null) return null
    take(done.set, done.state)
    return { set: done.set, skipped: done.skipped }
  }

  function nameOf(set: ChangeSet | null) {
    return set === null ? null : labelOf(log, set)
  }

  async function restore(bytes: Uint8Array, name: string): Promise<Reply<CommitResult>> {
    const kept = await backups.take()
    if (!kept.ok) return kept
    const then = await deps.readFile(bytes)
    if (then === null) return { ok: false, reason: 'damaged' }
    const source = { kind: 'restore', name, ...(then.head !== null && { head: then.head }) } as const
    const patches = restorable(pack(difference(state, stateOf(then))))
    return { ok: true, value: commitNow('restore', { patches, source }) }
  }

  async function since(head: Hash): Promise<readonly Patch[] | null> {
    const whole = await history().catch(() => null)
    return whole !== null && holds(whole, head) ? restorable(diff(whole, head, whole.head)) : null
  }

  async function goBackTo(head: Hash, name: string): Promise<Reply<CommitResult>> {
    const kept = await backups.take()
    if (!kept.ok) return kept
    const patches = await since(head)
    if (patches === null) return { ok: false, reason: 'damaged' }
    return {
      ok: true,
      value: commitNow('restore', { patches: invert(patches), source: { kind: 'restore', name, head } })
    }
  }

  return {
    id,
    state: () => state,
    log: () => log,
    history,
    subscribe: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    commit: commitNow,
    undo: () => takeBack(within(undo(log, state, deps.copy, stamp('undo')))),
    redo: () => takeBack(within(redo(log, state, deps.copy, stamp('redo')))),
    undoName: () => nameOf(within(undoable(log, deps.copy))),
    redoName: () => nameOf(redoable(log, deps.copy)),
    saved: saver.saved,
    flush: async () => {
      await drafts.flush()
      await saver.flush()
    },
    close: async () => {
      await drafts.flush()
      await saver.flush()
      await backups.finish()
      await saver.close()
    },
    snapshot: backups.take,
    restore,
    since,
    goBackTo,
    keepDraft: drafts.keep
  }
}
