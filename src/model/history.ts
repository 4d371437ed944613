import { addressOf, type Place, placeKey } from './cells'
import type { Address, Change, ChangeSet, Hash, Id, Patch } from './change'
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

/** What one set did to a row, under the name of who did it. */
export interface RowTouch {
  readonly set: ChangeSet
  /** The merge that brought it here, where it was done in another copy. */
  readonly merge: ChangeSet | null
  readonly changes: readonly Change[]
}

/** Sets that are passed over without a word from the one before, so that whoever asks can do other things between. */
const stride = 500

/**
 * Everything done to a row on the line, latest first; null now and then in between, so that a long log need not be gone through
 * at one go. Returns whether it came to the beginning: a tail ends before.
 */
export function* rowTouches(log: Log, at: Place, id: Id): Generator<RowTouch | null, boolean> {
  let passed = 0
  let last: ChangeSet | undefined
  for (const set of lineOf(log, log.head)) {
    last = set
    const changed = changesOfRow(set.patches, at, id)
    if (changed.length > 0) yield* attributed({ set, merge: null, changes: changed }, log)
    if (++passed % stride === 0) yield null
  }
  return last === undefined ? log.head === null : last.parents.length === 0
}

/** What a merge took over is told as what it was in the other copy, set by set. */
function attributed(touch: RowTouch, log: Log): readonly RowTouch[] {
  if (touch.set.parents.length < 2) return [touch]
  const bySet = new Map<ChangeSet, Change[]>()
  for (const change of touch.changes) {
    const { set } = broughtBy({ set: touch.set, change }, log, change.at)
    bySet.set(set, [...(bySet.get(set) ?? []), change])
  }
  return [...bySet].map(([set, list]) => ({ set, merge: touch.set, changes: list }))
}

function changesOfRow(patches: readonly Patch[], at: Place, id: Id): readonly Change[] {
  const place = placeKey(at)
  return patches.flatMap(patch => {
    const line = placeKey(patch) === place ? patch.ids.indexOf(id) : -1
    if (line < 0) return []
    return patch.fields.flatMap((field, index): Change[] => {
      const [from, to] = [patch.from?.[line]?.[index] ?? null, patch.to?.[line]?.[index] ?? null]
      return same(from, to) ? [] : [{ at: addressOf(at, id, field), from, to }]
    })
  })
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

/**
 * When each of some sheets was last changed, its rows, settings and name alike: ISO 8601 in UTC, by the clock of who did it.
 * Without those whose last change lies before what the log holds.
 */
export function lastEdits(log: Log, sheets: readonly Id[]): ReadonlyMap<Id, string> {
  const found = new Map<Id, string>()
  for (const { patches, madeAt } of lineOf(log, log.head)) {
    if (found.size === sheets.length) break
    for (const sheet of patches.flatMap(sheetsIn)) {
      if (sheets.includes(sheet) && !found.has(sheet)) found.set(sheet, madeAt)
    }
  }
  return found
}

function sheetsIn({ kind, in: place, ids }: Patch): readonly Id[] {
  if (place !== undefined) return [place[0]]
  if (kind === 'sheet') return ids
  return kind === 'setting' ? ids.map(id => id.split('/')[0] ?? '') : []
}
