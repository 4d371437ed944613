import { type Place, placeKey, placeOf } from './cells'
import type { Address, ChangeSet, Hash, Id, Kind, Patch, Value } from './change'
import type { Chunk } from './chunks'
import { type Row, fieldOf } from './row'
import { type Rows, noRows, orderedRows, orderOf, rewrite, rowAt, rowsFrom } from './rows'
import type { Order } from './sequence'
import type { TableId } from './template'
import { same } from './value'

export type { Chunk } from './chunks'
export { isAlive, type Row } from './row'

/**
 * All that a workbook holds at one point of its log. Persistent: an edit copies one chunk of 256 rows and shares the rest,
 * so every earlier state stays as it was. A field that is empty is not there at all, and a record without fields is not either.
 */
export interface State {
  /** The set that this is the state of; null before the first. */
  readonly head: Hash | null
  readonly places: ReadonlyMap<string, Rows>
}

export const emptyState: State = { head: null, places: new Map() }

/** The state with every `to` of the patches in it, in their order. What `from` says is not asked, and the head stays. */
export function apply(state: State, patches: readonly Patch[]): State {
  const patchesByPlace = new Map<string, [Patch, ...Patch[]]>()
  for (const patch of patches) {
    const key = placeKey(patch)
    const known = patchesByPlace.get(key)
    if (known) known.push(patch)
    else patchesByPlace.set(key, [patch])
  }
  const places = new Map(state.places)
  for (const [key, ofPlace] of patchesByPlace)
    places.set(key, rewrite(places.get(key) ?? noRows(placeOf(ofPlace[0])), ofPlace))
  return { head: state.head, places }
}

export function withHead(state: State, head: Hash | null): State {
  return { head, places: state.places }
}

/** The state as that of a set, whose id is not asked for before the head is. */
export function stateOfSet(state: State, set: Pick<ChangeSet, 'id'>): State {
  return {
    get head() {
      return set.id
    },
    places: state.places
  }
}

/** The living rows by `@order`, ties by id. The same array for as long as nothing in the table changes. */
export function rowsOf(state: State, sheet: Id, table: TableId): readonly Row[] {
  return living(state, { kind: 'row', in: [sheet, table] })
}

/** A row, living or removed. */
export function rowOf(state: State, sheet: Id, table: TableId, id: Id): Row | undefined {
  return recordAt(state, { kind: 'row', in: [sheet, table] }, id)
}

/** The rows as they are held. A chunk is the same array for as long as none of its 256 rows changes. */
export function chunksOf(state: State, sheet: Id, table: TableId): readonly Chunk[] {
  return state.places.get(placeKey({ kind: 'row', in: [sheet, table] }))?.chunks ?? []
}

/** A record of any other kind than row, living or removed. */
export function recordOf(state: State, kind: Exclude<Kind, 'row'>, id: Id): Row | undefined {
  return recordAt(state, { kind }, id)
}

/** The living records of a kind other than row, by `@order`, ties by id. */
export function recordsOf(state: State, kind: Exclude<Kind, 'row'>): readonly Row[] {
  return living(state, { kind })
}

/** Every table that ever held a row, with the number of its living rows. */
export function tablesOf(
  state: State
): readonly { readonly sheet: Id; readonly table: TableId; readonly count: number }[] {
  return [...state.places.values()].flatMap(({ place, count }) =>
    place.in === undefined ? [] : [{ sheet: place.in[0], table: place.in[1], count }]
  )
}

export function get(state: State, at: Address): Value {
  return fieldOf(recordAt(state, at, at.id), at.field)
}

/** Whether every `from` of a patch is what the state holds. */
export function agrees(state: State, patch: Patch): boolean {
  return patch.ids.every((id, line) => {
    const record = recordAt(state, patch, id)
    const values = patch.from?.[line]
    if (record === undefined && values === undefined) return true
    return patch.fields.every((field, index) => same(fieldOf(record, field), values?.[index] ?? null))
  })
}

/** The records of one place as they are held: what is kept on disk. */
export interface Part extends Place {
  readonly chunks: readonly Chunk[]
  /** Where it is not known the rows are sorted. */
  readonly order?: Order
}

/** Everything in the state. A part's chunks are the same arrays for as long as they do not change. */
export function partsOf(state: State): readonly Part[] {
  return [...state.places.values()].map(({ place, chunks }) => ({ ...place, chunks }))
}

/** The state that these are the parts of. */
export function stateFrom(head: Hash | null, parts: readonly Part[]): State {
  const places = parts.map(part => [placeKey(part), rowsFrom(placeOf(part), part.chunks, part.order)] as const)
  return { head, places: new Map(places) }
}

/** The slots of the living of one place, in their order. */
export function slotsOf(state: State, place: Place): readonly number[] {
  const rows = state.places.get(placeKey(place))
  return rows ? orderOf(rows) : []
}

/** A record wherever it stands, living or removed. */
export function recordAt(state: State, place: Place, id: Id): Row | undefined {
  const rows = state.places.get(placeKey(place))
  return rows && rowAt(rows, id)
}

/** The same for all that was never written, so that what is kept by it is found again. */
const none: readonly Row[] = []

function living(state: State, place: Place): readonly Row[] {
  const rows = state.places.get(placeKey(place))
  return rows ? orderedRows(rows) : none
}
