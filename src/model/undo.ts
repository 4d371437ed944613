import type { Address, Change, ChangeSet, Hash, Id, Patch } from './change'
import { codeColumns, isCode } from './codes'
import { type Stamp, written } from './commit'
import { type Log, latestFirst, setOf } from './log'
import { changes, invert, patchesOf } from './patch'
import { type Scope, scopeOf } from './scope'
import { agrees, type State, get } from './state'
import { same } from './value'

/** Under these names inverse sets stand in the log; the command that they take back or bring back is that of the other set. */
export const undoCommand = 'undo'
export const redoCommand = 'redo'

export interface Undone {
  readonly set: ChangeSet
  readonly state: State
  /** Cells that no longer held what the set had given them, and were left alone. */
  readonly skipped: readonly Address[]
}

/** The name of what is taken back or brought back, for menus, and how much of it there is. */
export interface UndoLabel extends Scope {
  readonly command: string
  readonly note?: string
}

/**
 * The set that undo would take back: this copy's latest that stands. Read from the log, so it outlives a restart. The founding
 * set and merges are never it. In the tail of a log null says only that it is not in there.
 */
export function undoable(log: Log, copy: Id): ChangeSet | null {
  const done = new Set<Hash>()
  for (const set of ownSets(log, copy)) {
    if (isIn(done, set)) continue
    if (set.undoes === undefined || set.command === redoCommand) return set
    done.add(set.undoes)
  }
  return null
}

/** The set that redo would take back: this copy's latest undoing that stands, with nothing new done since. */
export function redoable(log: Log, copy: Id): ChangeSet | null {
  const done = new Set<Hash>()
  for (const set of ownSets(log, copy)) {
    if (set.undoes === undefined) return null
    if (isIn(done, set)) continue
    if (set.command !== redoCommand) return set
    done.add(set.undoes)
  }
  return null
}

/** The id of a set that was just made is not asked for in vain: it may not be worked out yet (`seal`). */
function isIn(done: ReadonlySet<Hash>, set: ChangeSet): boolean {
  return done.size > 0 && done.has(set.id)
}

function* ownSets(log: Log, copy: Id): Generator<ChangeSet> {
  for (const set of latestFirst(log)) if (set.copy === copy && set.parents.length === 1) yield set
}

/** What a menu calls the set: the command and note of what was done in the first place, however often taken back since. */
export function labelOf(log: Log, set: ChangeSet): UndoLabel {
  const undone = set.undoes === undefined ? undefined : setOf(log, set.undoes)
  if (undone !== undefined) return labelOf(log, undone)
  return { command: set.command, ...scopeOf(set), ...(set.note !== undefined && { note: set.note }) }
}

/** Takes back what undo is at, as a new set; null where there is nothing to undo. */
export function undo(log: Log, state: State, copy: Id, stamp: Omit<Stamp, 'command'>): Undone | null {
  const target = undoable(log, copy)
  return target && inverse(state, target, { ...stamp, command: undoCommand })
}

/** Brings back what was undone last, as a new set that takes the undoing back; null where there is nothing to redo. */
export function redo(log: Log, state: State, copy: Id, stamp: Omit<Stamp, 'command'>): Undone | null {
  const target = redoable(log, copy)
  return target && inverse(state, target, { ...stamp, command: redoCommand })
}

/**
 * Cell by cell: what the set gave is taken back where it is still there, and skipped where it is not. Where every cell is
 * skipped the set is empty, so that the next undo goes on to the one before. Codes stay given. A rectangle that still stands as
 * it was given is not taken apart. The patches keep their order: the view goes to the first.
 */
function inverse(state: State, target: ChangeSet, stamp: Stamp): Undone {
  const [whole, rest] = parted(target.patches, patch => isAsGiven(state, patch))
  const back: Change[] = []
  const skipped: Address[] = []
  for (const { at, from, to } of changes(rest)) {
    const now = get(state, at)
    if (isCode(state, at) || same(now, from)) continue
    if (same(now, to)) back.push({ at, from: now, to: from })
    else skipped.push(at)
  }
  return {
    ...written(state, [...whole.flatMap(patch => invert([patch])), ...patchesOf(back)], stamp, { undoes: target.id }),
    skipped
  }
}

/** Whether every cell of a rectangle still holds what it was given, and none is a code: it is taken back as it is. */
function isAsGiven(state: State, patch: Patch): boolean {
  const codes = codeColumns(state, patch)
  return agrees(state, { ...patch, from: patch.to }) && !codes.some(({ id }) => patch.fields.includes(id))
}

function parted<T>(all: readonly T[], isOf: (one: T) => boolean): readonly [of: readonly T[], rest: readonly T[]] {
  return [all.filter(isOf), all.filter(one => !isOf(one))]
}
