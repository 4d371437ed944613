import { type Cells, eachCell, fieldsOf, findCell, hasCell, putCell } from './cells'
import type { Address, Change, Value } from './change'
import { isCode } from './codes'
import { difference } from './difference'
import { type Step, patchesOf } from './patch'
import { type State, apply, get } from './state'
import { lower, same } from './value'

/** What two sides last agreed on: a state, and the cells of it on which they never did. */
export interface Ground {
  readonly state: State
  /** Such a cell holds what it held when they last agreed. */
  readonly contested: Cells<true>
}

/** One cell on both sides and before. */
export interface Contest {
  readonly at: Address
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

export interface Met {
  /** Cells that become what they are on their side. */
  readonly taken: readonly Contest[]
  /** Cells that both sides changed and do not agree on. */
  readonly conflicts: readonly Contest[]
}

/**
 * Cell by cell: what only one side changed is taken from it. A side that set a cell and set it back has not changed it. Of two
 * `@order` or two codes of one record the lower stays, whoever asks.
 */
export function threeWay(base: Ground, mine: State, theirs: State): Met {
  const ours = difference(base.state, mine)
  const others = difference(base.state, theirs)
  const removals = contestedRemovals(ours, others)
  const taken: Contest[] = []
  const conflicts: Contest[] = []
  for (const at of addressesIn(others, base.contested, removals)) {
    const contest = { at, base: get(base.state, at), mine: get(mine, at), theirs: get(theirs, at) }
    if (same(contest.mine, contest.theirs)) continue
    if (hasCell(base.contested, at) || hasCell(removals, at)) conflicts.push(contest)
    else if (!hasCell(ours, at)) taken.push(contest)
    else if (at.field !== '@order' && !isCode(mine, at) && !isCode(theirs, at)) conflicts.push(contest)
    else if (lower(contest.mine, contest.theirs) === contest.theirs) taken.push(contest)
  }
  return { taken, conflicts }
}

/** The ground that two grounds make where there is no one to settle what is contested: it stays as it was, and contested. */
export function commonGround(base: Ground, mine: Ground, theirs: Ground): Ground {
  const { taken, conflicts } = threeWay(base, mine.state, theirs.state)
  const contested: Cells<true> = new Map()
  for (const at of addressesIn(mine.contested, theirs.contested)) putCell(contested, at, true)
  for (const { at } of conflicts) putCell(contested, at, true)
  const changes: readonly Change[] = [
    ...taken.map(({ at, mine: from, theirs: to }) => ({ at, from, to })),
    ...conflicts.map(({ at, mine: from, base: to }) => ({ at, from, to }))
  ]
  return { state: apply(mine.state, patchesOf(changes)), contested }
}

/** Every address that stands in any of these, once. */
function addressesIn(...all: readonly Cells<unknown>[]): readonly Address[] {
  const union: Cells<Address> = new Map()
  for (const cells of all) for (const [at] of eachCell(cells)) putCell(union, at, at)
  return [...eachCell(union)].map(([at]) => at)
}

/** The `@alive` of each record that one side removed and the other touched without removing it. */
function contestedRemovals(ours: Cells<Step>, others: Cells<Step>): Cells<true> {
  const contested: Cells<true> = new Map()
  for (const [removing, keeping] of [
    [ours, others],
    [others, ours]
  ] as const)
    for (const [at, step] of eachCell(removing)) {
      if (at.field !== '@alive' || step.to !== null || findCell(keeping, at)) continue
      if (isTouched(keeping, at)) putCell(contested, at, true)
    }
  return contested
}

/** Whether anything of the record was changed; a move does not count. */
function isTouched(cells: Cells<Step>, at: Address): boolean {
  return [...fieldsOf(cells, at, at.id).keys()].some(field => field !== '@order' && field !== '@alive')
}
