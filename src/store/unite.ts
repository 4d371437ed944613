import type { ChangeSet, Hash } from '../model/change'
import { hashSet, type Sha256 } from '../model/hash'

/** What could be put together of sets that were found in several places. */
export interface United {
  /** Parents before children, each once. */
  readonly sets: readonly ChangeSet[]
  /** Those that no other was made on. More than one: each copy had work that the other had not. */
  readonly heads: readonly Hash[]
  /** Sets that are whole but whose parents were found nowhere, in the order they were found. */
  readonly orphans: readonly ChangeSet[]
}

/** A set as it stands in the journal; null where it is not what its id says. */
export function parseLine(line: string, sha256: Sha256): ChangeSet | null {
  try {
    const set = JSON.parse(line) as ChangeSet
    return hashSet(set, sha256) === set.id ? set : null
  } catch {
    return null
  }
}

/** Brings sets from several places together by id, wherever each of them stood. */
export function unite(found: readonly (readonly ChangeSet[])[]): United {
  const waiting = new Map(found.flat().map(set => [set.id, set]))
  const placed = new Map<Hash, ChangeSet>()
  for (let before = -1; before !== placed.size; ) {
    before = placed.size
    for (const set of waiting.values()) {
      if (!set.parents.every(parent => placed.has(parent))) continue
      placed.set(set.id, set)
      waiting.delete(set.id)
    }
  }
  const sets = [...placed.values()]
  const parents = new Set(sets.flatMap(set => set.parents))
  return {
    sets,
    heads: sets.filter(set => !parents.has(set.id)).map(set => set.id),
    orphans: [...waiting.values()]
  }
}

/** A head and all that it covers, parents before children. */
export function coveredBy(sets: readonly ChangeSet[], head: Hash): readonly ChangeSet[] {
  const covered = new Set([head])
  const byId = new Map(sets.map(set => [set.id, set]))
  for (const id of covered) for (const parent of byId.get(id)?.parents ?? []) covered.add(parent)
  return sets.filter(set => covered.has(set.id))
}
