import type { Change, Hash, Id, Patch } from './change'
import { changes } from './patch'
import { recordsOf, type State } from './state'
import type { TableId } from './template'

/** A moment of the workbook that a person gave a name. */
export interface NamedVersion {
  readonly id: Id
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** The name of who named it. */
  readonly by: string
  /** The set that it stands at; null for a mark from elsewhere that does not say. */
  readonly head: Hash | null
}

/** Latest first. */
export function namedVersions(state: State): readonly NamedVersion[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return recordsOf(state, 'mark')
    .map(({ id, fields }) => ({
      id,
      name: text(fields['name']),
      at: text(fields['at']),
      by: text(fields['by']),
      head: text(fields['head']) || null
    }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** What going back to a version changes: all but the names of versions and the notes, which speak of the work from outside. */
export function restorable(patches: readonly Patch[]): readonly Patch[] {
  return patches.filter(({ kind }) => kind !== 'mark' && kind !== 'note')
}

/** What changed in one table, row by row. */
export interface TableChanges {
  readonly sheet: Id
  readonly table: TableId
  readonly rows: ReadonlyMap<Id, readonly Change[]>
}

/** What changed, by table and row; whatever is no row is only counted, by kind. */
export interface Grouped {
  readonly tables: readonly TableChanges[]
  readonly others: ReadonlyMap<Patch['kind'], number>
}

export function grouped(patches: readonly Patch[]): Grouped {
  const tables = new Map<string, { sheet: Id; table: TableId; rows: Map<Id, Change[]> }>()
  const others = new Map<Patch['kind'], Set<Id>>()
  for (const change of changes(patches)) {
    const { kind, in: place, id } = change.at
    if (place === undefined) {
      others.set(kind, (others.get(kind) ?? new Set()).add(id))
      continue
    }
    const [sheet, table] = place
    const key = `${sheet}/${table}`
    const known = tables.get(key) ?? { sheet, table, rows: new Map<Id, Change[]>() }
    tables.set(key, known)
    const row = known.rows.get(id)
    if (row) row.push(change)
    else known.rows.set(id, [change])
  }
  return { tables: [...tables.values()], others: new Map([...others].map(([kind, ids]) => [kind, ids.size])) }
}
