import type { Id, Value } from './change'

/** A record of any kind. A new object whenever a field changes: its identity is its revision. */
export interface Row {
  readonly id: Id
  /** Empty fields are not there. */
  readonly fields: Readonly<Record<string, Value>>
}

export function isAlive(row: Row): boolean {
  return row.fields['@alive'] === true
}

/** A row's own value of a field; empty where it has none. */
export function fieldOf(row: Row | undefined, field: string): Value {
  return row === undefined ? null : ownValue(row.fields, field)
}

/** Of fields that are an object's own; what every object inherits is none. */
export function ownValue(fields: Row['fields'], field: string): Value {
  const value = fields[field] ?? null
  // What every object inherits are functions: only where there is no plain value it needs a second look, and cells are many.
  return typeof value === 'string' || typeof value === 'number' || Object.hasOwn(fields, field) ? value : null
}

/** By `@order`, ties by id; a row that was given no place stands after those that were. */
export function compareRows(a: Row, b: Row): number {
  const [keyOfA, keyOfB] = [orderKey(a), orderKey(b)]
  if (keyOfA === keyOfB) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  if (keyOfA === null || keyOfB === null) return keyOfA === null ? 1 : -1
  return keyOfA < keyOfB ? -1 : 1
}

/** Where a record stands among the others; null where it was given no place. */
export function orderKey(row: Row): string | null {
  const key = row.fields['@order']
  return typeof key === 'string' ? key : null
}
