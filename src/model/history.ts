import { placeKey } from './cells'
import type { Address, Change, ChangeSet, Hash, Patch } from './change'
import { type Log, lineOf } from './log'
import { same } from './value'

/** A set that changed a cell, and how. */
export interface Touch {
  readonly set: ChangeSet
  readonly change: Change
}

/**
 * Who gave a cell its value: the last set on the line that changed it. Where that is a merge that took over the other side's
 * value, whoever gave it there. Null for a cell that was never set.
 */
export function giverOf(log: Log, at: Address, head: Hash | null = log.head): Touch | null {
  for (const set of lineOf(log, head)) {
    const change = changeOf(set.patches, at)
    if (change) return broughtBy({ set, change }, log, at)
  }
  return null
}

/** Every change of a cell on the line, latest first, each under the name of who made it. */
export function* touchesOf(log: Log, at: Address): Generator<Touch> {
  for (const set of lineOf(log, log.head)) {
    const change = changeOf(set.patches, at)
    if (change) yield broughtBy({ set, change }, log, at)
  }
}

function broughtBy(touch: Touch, log: Log, at: Address): Touch {
  const [, merged] = touch.set.parents
  const theirs = merged === undefined ? null : giverOf(log, at, merged)
  return theirs && same(theirs.change.to, touch.change.to) ? theirs : touch
}

function changeOf(patches: readonly Patch[], at: Address): Change | undefined {
  const place = placeKey(at)
  for (const patch of patches) {
    if (placeKey(patch) !== place) continue
    const [line, index] = [patch.ids.indexOf(at.id), patch.fields.indexOf(at.field)]
    if (line < 0 || index < 0) continue
    const from = patch.from?.[line]?.[index] ?? null
    const to = patch.to?.[line]?.[index] ?? null
    return same(from, to) ? undefined : { at, from, to }
  }
  return undefined
}
