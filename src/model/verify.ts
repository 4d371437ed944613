import type { ChangeSet, Hash, Kind, Patch, Value } from './change'
import { type Sha256, hashSet } from './hash'
import { type Log, type ShapeProblem, shapeProblems } from './log'
import { areDisjoint } from './patch'
import { type State, agrees, apply, emptyState } from './state'

export type LogProblem =
  | ShapeProblem
  /** A set's contents do not give its id. */
  | { readonly is: 'altered'; readonly set: Hash }
  /** A patch is no rectangle, names a field that no record can have, or has an address twice. */
  | { readonly is: 'malformed'; readonly set: Hash }
  /** A patch says that a cell held what it did not hold. */
  | { readonly is: 'untrue'; readonly set: Hash }

/**
 * All that is amiss with the sets of a whole log: ids against contents, parents before children, one head, patches well
 * formed, and every `from` against the state before. A log that was made anew from some set on passes: what betrays that is a
 * head noted elsewhere.
 */
export function verify({ sets }: Pick<Log, 'sets'>, sha256: Sha256): readonly LogProblem[] {
  const altered = sets.filter(set => hashSet(set, sha256) !== set.id)
  const malformed = sets.filter(set => !isWellFormed(set))
  const problems: readonly LogProblem[] = [
    ...shapeProblems(sets),
    ...altered.map(set => ({ is: 'altered', set: set.id }) as const),
    ...malformed.map(set => ({ is: 'malformed', set: set.id }) as const)
  ]
  return problems.length > 0 ? problems : untruths(sets)
}

/** A state is let go once all that was made on it has been seen, so a long log needs few at a time. */
function untruths(sets: readonly ChangeSet[]): readonly LogProblem[] {
  const problems: LogProblem[] = []
  const states = new Map<Hash, State>()
  const children = new Map<Hash, number>()
  for (const { parents } of sets)
    if (parents[0] !== undefined) children.set(parents[0], (children.get(parents[0]) ?? 0) + 1)
  for (const { id, parents, patches } of sets) {
    const [parent] = parents
    const before = (parent === undefined ? undefined : states.get(parent)) ?? emptyState
    if (!patches.every(patch => agrees(before, patch))) problems.push({ is: 'untrue', set: id })
    if (children.has(id)) states.set(id, apply(before, patches))
    if (parent === undefined) continue
    const left = (children.get(parent) ?? 0) - 1
    children.set(parent, left)
    if (left === 0) states.delete(parent)
  }
  return problems
}

const kinds: Readonly<Record<Kind, true>> = {
  workbook: true,
  sheet: true,
  row: true,
  column: true,
  setting: true,
  view: true,
  note: true,
  mark: true,
  dismissal: true,
  template: true
}

/** Column ids, and names with `@` in front for what is not a column. Keeps `__proto__` out of every object made from fields. */
const fieldName = /^@?[A-Za-z0-9][\w-]*$/

function isWellFormed({ patches }: ChangeSet): boolean {
  return patches.every(isRectangle) && areDisjoint(patches)
}

function isRectangle(patch: Patch): boolean {
  const { kind, ids, fields, from, to } = patch
  const fits = (side: readonly (readonly Value[])[] | null) =>
    side === null || (side.length === ids.length && side.every(line => line.length === fields.length))
  return (
    Object.hasOwn(kinds, kind) &&
    (kind === 'row') === (patch.in !== undefined) &&
    ids.every(id => id !== '') &&
    fields.every(field => fieldName.test(field)) &&
    fits(from) &&
    fits(to)
  )
}
