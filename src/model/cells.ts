import type { Address, Id, Kind } from './change'
import type { TableId } from './template'

/** Where records stand: all of one kind, or the rows of one table of one sheet. */
export interface Place {
  readonly kind: Kind
  readonly in?: readonly [sheet: Id, table: TableId]
}

/** One word for a place. Ids and table names hold no slash. */
export function placeKey(place: Place): string {
  return place.in === undefined ? place.kind : `${place.kind}/${place.in[0]}/${place.in[1]}`
}

export function placeOf(place: Place): Place {
  return place.in === undefined ? { kind: place.kind } : { kind: place.kind, in: place.in }
}

export function addressOf(place: Place, id: Id, field: string): Address {
  return place.in === undefined ? { kind: place.kind, id, field } : { kind: place.kind, in: place.in, id, field }
}

/** One word for an address, the same wherever it is asked. */
export function addressKey(at: Address): string {
  return `${placeKey(at)}/${at.id}/${at.field}`
}

/** Something for each of many addresses: by place, then by record, then by field. */
export type Cells<T> = Map<string, { readonly place: Place; readonly records: Map<Id, Map<string, T>> }>

export function findCell<T>(cells: Cells<T>, at: Address): T | undefined {
  return cells.get(placeKey(at))?.records.get(at.id)?.get(at.field)
}

export function hasCell<T>(cells: Cells<T>, at: Address): boolean {
  return cells.get(placeKey(at))?.records.get(at.id)?.has(at.field) ?? false
}

export function fieldsOf<T>(cells: Cells<T>, place: Place, id: Id): ReadonlyMap<string, T> {
  return cells.get(placeKey(place))?.records.get(id) ?? new Map<string, T>()
}

/** The fields of one record, to write into; made when they are not there yet. */
export function openFields<T>(cells: Cells<T>, place: Place, id: Id): Map<string, T> {
  const key = placeKey(place)
  let held = cells.get(key)
  if (!held) cells.set(key, (held = { place: placeOf(place), records: new Map() }))
  let fields = held.records.get(id)
  if (!fields) held.records.set(id, (fields = new Map()))
  return fields
}

export function putCell<T>(cells: Cells<T>, at: Address, value: T): void {
  openFields(cells, at, at.id).set(at.field, value)
}

export function* eachCell<T>(cells: Cells<T>): Generator<readonly [at: Address, value: T]> {
  for (const { place, records } of cells.values())
    for (const [id, fields] of records) for (const [field, value] of fields) yield [addressOf(place, id, field), value]
}
