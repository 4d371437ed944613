import type { ChangeSet, Id } from './change'
import { changes } from './patch'

/** How much a set changed, for its name: rows of tables that it touched, and cells of them. */
export interface Scope {
  readonly rows: number
  /** Cells that a person sees; being there, and the place among the others, are none. */
  readonly cells: number
}

const known = new WeakMap<ChangeSet, Scope>()

export function scopeOf(set: ChangeSet): Scope {
  const before = known.get(set)
  if (before !== undefined) return before
  const rows = new Set<Id>()
  let cells = 0
  for (const { at } of changes(set.patches)) {
    if (at.kind !== 'row') continue
    rows.add(at.id)
    if (!at.field.startsWith('@')) cells += 1
  }
  const scope = { rows: rows.size, cells }
  known.set(set, scope)
  return scope
}
