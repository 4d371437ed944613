import type { Id } from './change'
import { type Chunk, isAlive, type Row } from './state'
import type { ColumnId } from './template'

type Index = ReadonlyMap<Id, readonly Row[]>

/**
 * A chunk never changes, so what refers to what in it is worked out once; an edit leaves all other chunks' indexes
 * whole.
 */
const indexes = new WeakMap<Chunk, Map<ColumnId, Index>>()
const none: readonly Row[] = []

/**
 * The living rows of a table whose link `by` holds a row, as they lie in their chunks: in no order that means anything.
 */
export function referringRows(chunks: readonly Chunk[], by: ColumnId, to: Id): readonly Row[] {
  return chunks.flatMap(chunk => indexOf(chunk, by).get(to) ?? none)
}

/**
 * Whether the rows that refer to a row are the very same in two states of a table. Only chunks that differ are looked
 * at.
 */
export function referLike(before: readonly Chunk[], now: readonly Chunk[], by: ColumnId, to: Id): boolean {
  if (before === now) return true
  const [shorter, longer] = before.length < now.length ? [before, now] : [now, before]
  return longer.every((chunk, at) => {
    const other = shorter[at]
    if (chunk === other) return true
    const [rows, others] = [indexOf(chunk, by).get(to) ?? none, other ? (indexOf(other, by).get(to) ?? none) : none]
    return rows.length === others.length && rows.every((row, place) => row === others[place])
  })
}

function indexOf(chunk: Chunk, by: ColumnId): Index {
  const ofChunk = indexes.get(chunk) ?? new Map<ColumnId, Index>()
  indexes.set(chunk, ofChunk)
  const known = ofChunk.get(by)
  if (known !== undefined) return known
  const index = new Map<Id, Row[]>()
  for (const row of chunk) {
    if (row === undefined || !isAlive(row)) continue
    for (const id of linksIn(row.fields[by])) {
      const rows = index.get(id)
      if (rows) rows.push(row)
      else index.set(id, [row])
    }
  }
  ofChunk.set(by, index)
  return index
}

/** The row ids that a link cell holds, none twice. */
export function linksIn(value: Row['fields'][string] | undefined): readonly Id[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? [...new Set(value.filter(id => typeof id === 'string'))] : []
}
