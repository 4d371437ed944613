import type { ChangeSet, Id } from './change'
import { same } from './value'

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
  for (const { kind, ids, fields, from, to } of set.patches) {
    if (kind !== 'row') continue
    const isSeen = fields.map(field => !field.startsWith('@'))
    // Cell by cell without a word for each: a paste has tens of thousands.
    ids.forEach((id, line) => {
      fields.forEach((_, at) => {
        if (same(from?.[line]?.[at] ?? null, to?.[line]?.[at] ?? null)) return
        rows.add(id)
        if (isSeen[at]) cells += 1
      })
    })
  }
  const scope = { rows: rows.size, cells }
  known.set(set, scope)
  return scope
}
