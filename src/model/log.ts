import type { ChangeSet, Hash, Patch } from './change'
import { invert, squash } from './patch'
import { type State, apply, emptyState, withHead } from './state'

/**
 * Every set that led to one head. A log may be the tail of a longer one: the parents of its first sets are not in it. What
 * needs the whole says so.
 */
export interface Log {
  readonly head: Hash | null
  readonly length: number
  /** Parents before children, the head last. */
  readonly sets: readonly ChangeSet[]
  /** Shared by all logs that grew from one another, so that adding a set costs nothing however long the log is. */
  readonly shelf: Shelf
}

interface Shelf {
  readonly sets: ChangeSet[]
  /** Where the first ones stand, by their ids; the next are added as far as a place is asked for (`seal`). */
  readonly places: Map<Hash, number>
}

/** What can be amiss with the order of sets. */
export type ShapeProblem =
  /** A set names a parent that is not there. */
  | { readonly is: 'missing'; readonly set: Hash; readonly parent: Hash }
  /** A set stands before its parent. */
  | { readonly is: 'swapped'; readonly set: Hash; readonly parent: Hash }
  /** A set stands there twice. */
  | { readonly is: 'repeated'; readonly set: Hash }
  /** Lines that nobody has brought together. */
  | { readonly is: 'heads'; readonly heads: readonly Hash[] }

export function emptyLog(): Log {
  return logOn(shelfOf([]))
}

/** The tail of a log before any set of it has been read: no more is known than where it ends. */
export function tailAt(head: Hash): Log {
  return { ...emptyLog(), head }
}

/** The log that ends where the shelf does now, whatever is added to the shelf later. */
function logOn(shelf: Shelf): Log {
  const { length } = shelf.sets
  let own: readonly ChangeSet[] | null = null
  return {
    length,
    shelf,
    get head() {
      return shelf.sets[length - 1]?.id ?? null
    },
    get sets() {
      own ??= shelf.sets.slice(0, length)
      return own
    }
  }
}

function shelfOf(sets: readonly ChangeSet[]): Shelf {
  return { sets: [...sets], places: new Map() }
}

function placeOn({ sets, places }: Shelf, id: Hash): number | undefined {
  for (let at = places.size; at < sets.length && !places.has(id); at++) {
    const set = sets[at]
    if (set) places.set(set.id, at)
  }
  return places.get(id)
}

/**
 * The log of sets that stand parents before children and have one head; a tail may lack the parents of some.
 * Contents are not looked at: see `verify`.
 */
export function logOf(
  sets: readonly ChangeSet[],
  extent: 'whole' | 'tail' = 'whole'
): Log | { readonly problem: ShapeProblem } {
  const problem = shapeProblems(sets).find(({ is }) => extent === 'whole' || is !== 'missing')
  if (problem) return { problem }
  return logOn(shelfOf(sets))
}

export function shapeProblems(sets: readonly ChangeSet[]): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = []
  const all = new Set(sets.map(set => set.id))
  const seen = new Set<Hash>()
  const heads = new Set<Hash>()
  for (const { id, parents } of sets) {
    if (seen.has(id)) problems.push({ is: 'repeated', set: id })
    for (const parent of parents) {
      if (!seen.has(parent)) problems.push({ is: all.has(parent) ? 'swapped' : 'missing', set: id, parent })
      heads.delete(parent)
    }
    seen.add(id)
    heads.add(id)
  }
  return heads.size > 1 ? [...problems, { is: 'heads', heads: [...heads] }] : problems
}

/** The log with one set more, made on its head. Throws where it was made on anything else: two heads are never written. */
export function append(log: Log, set: ChangeSet): Log {
  const [before = null, merged] = set.parents
  if (before !== log.head || (merged !== undefined && !holds(log, merged)))
    throw new RangeError(`set ${set.id} was not made on the head of this log`)
  return grown(log, [set])
}

/** The log with the sets of another that it lacks and the set that brings both heads together. */
export function appendMerge(log: Log, others: Log, set: ChangeSet): Log {
  const [before, merged] = set.parents
  if (before !== log.head || merged !== others.head)
    throw new RangeError(`set ${set.id} does not merge these two heads`)
  return grown(log, [...others.sets.filter(({ id }) => !holds(log, id)), set])
}

function grown(log: Log, sets: readonly ChangeSet[]): Log {
  const shelf = log.shelf.sets.length === log.length ? log.shelf : shelfOf(log.sets)
  for (const set of sets) shelf.sets.push(set)
  return logOn(shelf)
}

/** From the latest back. */
export function* latestFirst(log: Log): Generator<ChangeSet> {
  for (let index = log.length - 1; index >= 0; index -= 1) {
    const set = log.shelf.sets[index]
    if (set) yield set
  }
}

export function setOf(log: Log, id: Hash): ChangeSet | undefined {
  const index = placeOn(log.shelf, id)
  return index === undefined || index >= log.length ? undefined : log.shelf.sets[index]
}

export function holds(log: Log, id: Hash): boolean {
  return setOf(log, id) !== undefined
}

/** A set and those it was made on, first parents only, back to the founding set or to where the tail begins. */
export function* lineOf(log: Log, head: Hash | null): Generator<ChangeSet> {
  for (let set = head === null ? undefined : setOf(log, head); set; ) {
    yield set
    const [before] = set.parents
    set = before === undefined ? undefined : setOf(log, before)
  }
}

/** The state of a whole log: that of its head. */
export function stateOf(log: Log): State {
  return stateAt(log, log.head)
}

/** Of a whole log: the state of a set, which is the patches of its line from the founding set down to it. */
export function stateAt(log: Log, head: Hash | null): State {
  return fold([...lineOf(log, head)].reverse())
}

/** The state of the last of these sets, each made on the one before and the first on nothing. */
export function fold(line: readonly ChangeSet[]): State {
  const state = apply(
    emptyState,
    line.flatMap(set => set.patches)
  )
  return withHead(state, line.at(-1)?.id ?? null)
}

/**
 * What changed from one set to another: back to where their lines part, then forward, net. "Since a mark", compare and restore
 * are all this. Throws where the tail does not reach back to that point.
 */
export function diff(log: Log, from: Hash | null, to: Hash | null): readonly Patch[] {
  const back = [...lineOf(log, from)]
  const forward = [...lineOf(log, to)]
  const onTheWayBack = new Set(back.map(set => set.id))
  const meeting = forward.find(set => onTheWayBack.has(set.id))
  const until = (line: readonly ChangeSet[]) => line.slice(0, meeting ? line.indexOf(meeting) : line.length)
  if (!meeting && (isCut(back) || isCut(forward)))
    throw new RangeError('the log does not reach back to where the lines part')
  return squash([
    ...until(back).map(set => invert(set.patches)),
    ...until(forward)
      .reverse()
      .map(set => set.patches)
  ])
}

function isCut(line: readonly ChangeSet[]): boolean {
  return (line.at(-1)?.parents.length ?? 0) > 0
}
