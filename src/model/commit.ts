import { addressOf } from './cells'
import type { Author, Change, ChangeSet, Hash, Id, Patch, Proposal, Source, Value } from './change'
import { codeColumns, giveCodes, isCode } from './codes'
import { type Sha256, seal } from './hash'
import { areDisjoint, cellsIn, changes, changesNothing, patchesOf, squash } from './patch'
import { fieldOf } from './row'
import { type State, agrees, apply, get, recordAt, stateOfSet } from './state'
import { same } from './value'

/** Who does it, where and when, and under what name. */
export interface Stamp {
  readonly copy: Id
  readonly madeAt: string
  readonly author: Author
  readonly command: string
  readonly note?: string
  readonly source?: Source
  readonly sha256: Sha256
}

/**
 * What else changes when something changes, as further patches; their `from` is not read. Asked once a commit, with the state
 * before and all that is about to change, the further patches of the reactions before it included.
 */
export type Reaction = (before: State, patches: readonly Patch[], stamp: Stamp) => readonly Patch[]

/** A cell that was neither as the maker of the proposal saw it nor as they wanted it: left alone, and listed. */
export interface Conflict extends Change {
  readonly now: Value
}

export interface Committed {
  /** Null where nothing changes. */
  readonly set: ChangeSet | null
  readonly state: State
  readonly conflicts: readonly Conflict[]
}

/**
 * Writes what is left of a proposal as one set on the head of this state. A code that was given is never taken back or changed,
 * whatever the proposal says. Codes are given after all other reactions.
 */
export function commit(state: State, proposal: Proposal, stamp: Stamp, reactions: readonly Reaction[] = []): Committed {
  const { taken, conflicts } = rebase(state, proposal.patches)
  if (taken.length === 0) return { set: null, state, conflicts }
  const patches = [...reactions, giveCodes].reduce(
    (sofar, reaction) => joined(state, sofar, reaction(state, sofar, stamp)),
    taken
  )
  if (changesNothing(patches)) return { set: null, state, conflicts }
  const source = stamp.source ?? proposal.source
  return { ...written(state, patches, { ...stamp, source }), conflicts }
}

/** The patches as a set on the head of the state, or on that and the head of others' work, and the state after it. */
export function written(
  state: State,
  patches: readonly Patch[],
  stamp: Stamp,
  links: { readonly undoes?: Hash; readonly merged?: Hash } = {}
): { readonly set: ChangeSet; readonly state: State } {
  const { sha256, ...made } = stamp
  const set = seal({ ...made, parents: parentsOf(state, links.merged), undoes: links.undoes, patches }, sha256)
  return { set, state: stateOfSet(apply(state, patches), set) }
}

function parentsOf({ head }: State, merged: Hash | undefined): ChangeSet['parents'] {
  if (head === null) return []
  return merged === undefined ? [head] : [head, merged]
}

/**
 * What of the patches still is to be done in this state, cell by cell: where it holds what is wanted already, nothing; where it
 * holds what the maker saw, taken; else a conflict. A patch that saw everything as it is stays the rectangle that it was.
 */
function rebase(state: State, patches: readonly Patch[]): { taken: readonly Patch[]; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  const taken = (areDisjoint(patches) ? patches : squash([patches])).flatMap(patch => {
    if (agrees(state, patch) && !takesCodes(state, patch)) return changesNothing([patch]) ? [] : [patch]
    const kept: Change[] = []
    for (const change of changes([patch])) {
      const now = get(state, change.at)
      if (same(now, change.to) || (now !== null && isCode(state, change.at))) continue
      if (same(now, change.from)) kept.push(change)
      else conflicts.push({ ...change, now })
    }
    return patchesOf(kept)
  })
  return { taken, conflicts }
}

/** Whether the patch would change a code that was given. */
function takesCodes(state: State, patch: Patch): boolean {
  const given = codeColumns(state, patch).filter(column => patch.fields.includes(column.id))
  return given.some(column => patch.ids.some(id => get(state, addressOf(patch, id, column.id)) !== null))
}

/** Patches with those of a reaction after them. Where these touch no cell of those they stand beside them, uncounted cell by cell. */
function joined(state: State, patches: readonly Patch[], further: readonly Patch[]): readonly Patch[] {
  if (further.length === 0) return patches
  if (areDisjoint([...patches, ...further])) return [...patches, ...further.flatMap(patch => asSeen(state, patch))]
  const after = apply(state, patches)
  const seen = [...cellsIn(further)].map(({ at, to }) => ({ at, from: get(after, at), to }))
  return squash([patches, patchesOf(seen)])
}

/** A patch with what the state holds as its `from`: the rectangle that it was where every cell of it changes. */
function asSeen(state: State, patch: Patch): readonly Patch[] {
  const held = patch.ids.map(id => {
    const record = recordAt(state, patch, id)
    return patch.fields.map(field => fieldOf(record, field))
  })
  const changesAll = held.every((line, row) =>
    line.every((value, index) => !same(value, patch.to?.[row]?.[index] ?? null))
  )
  const seen = { ...patch, from: held.every(line => line.every(value => value === null)) ? null : held }
  return changesAll ? [seen] : patchesOf(changes([seen]))
}
