import type { Address, Change, ChangeSet, Hash, Value } from './change'
import { addressKey } from './cells'
import { columnAt } from './columns'
import { separateCodes } from './codes'
import { type Stamp, written } from './commit'
import { type Log, appendMerge, holds, setOf, stateAt } from './log'
import { patchesOf, squash } from './patch'
import { type State, apply, emptyState } from './state'
import { mergedText } from './text3'
import { type Contest, type Ground, commonGround, threeWay } from './three-way'

/** A whole log, verified, and its state. */
export interface Side {
  readonly log: Log
  readonly state: State
}

/** A cell that someone has to decide on. */
export interface Dispute extends Contest {
  /** Of a long text that both sides changed in different places: both changes together. */
  readonly offer?: string
}

/** What a merge would do. Nothing is written before it is settled. */
export interface Plan {
  readonly mine: Side
  readonly theirs: Side
  readonly taken: readonly Contest[]
  readonly disputes: readonly Dispute[]
}

export type Merge =
  /** All of their work is under my head. */
  | { readonly is: 'nothing-new' }
  /** All of my work is under theirs: their log is mine from now on, and no set is written. */
  | { readonly is: 'theirs'; readonly log: Log; readonly state: State }
  /** Two workbooks that never were one. */
  | { readonly is: 'unrelated' }
  | { readonly is: 'both'; readonly plan: Plan }

/** What a person decided a disputed cell shall hold. */
export interface Decision {
  readonly at: Address
  readonly value: Value
}

export interface Merged {
  readonly set: ChangeSet
  readonly log: Log
  readonly state: State
  /** Rows that had to take a new code, because another row of an earlier id came with theirs. */
  readonly recoded: readonly Change[]
}

export function merge(mine: Side, theirs: Side): Merge {
  if (theirs.log.head === null || holds(mine.log, theirs.log.head)) return { is: 'nothing-new' }
  if (mine.log.head === null || holds(theirs.log, mine.log.head)) return { is: 'theirs', ...theirs }
  const common = mine.log.sets.filter(({ id }) => holds(theirs.log, id)).map(({ id }) => id)
  if (common.length === 0) return { is: 'unrelated' }
  const { taken, conflicts } = threeWay(groundOf(mine.log, new Set(common)), mine.state, theirs.state)
  return {
    is: 'both',
    plan: { mine, theirs, taken, disputes: conflicts.map(contest => withOffer(mine.state, contest)) }
  }
}

/**
 * What sets that two sides have in common come to. That is the state of the last of them; where several are last, because the
 * sides merged crosswise before, it is their own three-way merge, found the same way.
 */
function groundOf(log: Log, common: ReadonlySet<Hash>): Ground {
  const parents = new Set([...common].flatMap(id => setOf(log, id)?.parents ?? []))
  const last = [...common].filter(id => !parents.has(id)).sort()
  const grounds = last.map(id => ({ ground: groundAt(log, id), under: under(log, id) }))
  const [first = { ground: { state: emptyState, contested: new Map() }, under: new Set<Hash>() }, ...rest] = grounds
  return rest.reduce((one, other) => {
    const shared = new Set([...one.under].filter(id => other.under.has(id)))
    return {
      ground: commonGround(groundOf(log, shared), one.ground, other.ground),
      under: new Set([...one.under, ...other.under])
    }
  }, first).ground
}

function groundAt(log: Log, id: Hash): Ground {
  return { state: stateAt(log, id), contested: new Map() }
}

/** A set and all that it covers, by every parent. */
function under(log: Log, id: Hash): ReadonlySet<Hash> {
  const covered = new Set([id])
  for (const each of covered) for (const parent of setOf(log, each)?.parents ?? []) covered.add(parent)
  return covered
}

function withOffer(state: State, contest: Contest): Dispute {
  const { at, base, mine, theirs } = contest
  const column = columnAt(state, at)
  const isLongText = column?.kind === 'text' && column.long === true
  if (!isLongText || typeof mine !== 'string' || typeof theirs !== 'string') return contest
  const offer = mergedText(typeof base === 'string' ? base : '', mine, theirs)
  return offer === null ? contest : { ...contest, offer }
}

/** Every dispute decided for one side. */
export function preferring(side: 'mine' | 'theirs', plan: Plan): readonly Decision[] {
  return plan.disputes.map(dispute => ({ at: dispute.at, value: dispute[side] }))
}

/** The decisions as one set under both heads; refused while a dispute is undecided. */
export function settle(
  plan: Plan,
  decisions: readonly Decision[],
  stamp: Stamp
): Merged | { readonly undecided: readonly Dispute[] } {
  const { mine, theirs, taken, disputes } = plan
  const decided = new Map(decisions.map(({ at, value }) => [addressKey(at), value]))
  const undecided = disputes.filter(({ at }) => !decided.has(addressKey(at)))
  if (undecided.length > 0) return { undecided }
  const patches = patchesOf([
    ...taken.map(({ at, mine: from, theirs: to }) => ({ at, from, to })),
    ...disputes.map(({ at, mine: from }) => ({ at, from, to: decided.get(addressKey(at)) ?? null }))
  ])
  const recoded = separateCodes(apply(mine.state, patches))
  const whole = squash([patches, patchesOf(recoded)])
  const { set, state } = written(mine.state, whole, stamp, { merged: theirs.log.head ?? undefined })
  return { set, state, log: appendMerge(mine.log, theirs.log, set), recoded }
}
