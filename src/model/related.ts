import type { Id } from './change'
import { type Chunk, chunksOf, isAlive, type Row, type State } from './state'
import type { ColumnId, TableId } from './template'

type Index = ReadonlyMap<Id, readonly Row[]>

/** A chunk never changes, so what refers to what in it is worked out once; an edit leaves all other chunks' indexes whole. */
const indexes = new WeakMap<Chunk, Map<ColumnId, Index>>()
const none: readonly Row[] = []

/** The living rows of a table whose link `by` holds a row, as they lie in their chunks: in no order that means anything. */
export function referringRows(state: State, sheet: Id, table: TableId, by: ColumnId, to: Id): readonly Row[] {
  const found = chunksOf(state, sheet, table).flatMap(chunk => indexOf(chunk, by).get(to) ?? none)
  return found.length === 0 ? none : found
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
