import type { Place } from './cells'
import type { Id, Patch, Value } from './change'
import { same } from './value'

/** A record of any kind. A new object whenever a field changes: its identity is its revision. */
export interface Row {
  readonly id: Id
  /** Empty fields are not there. */
  readonly fields: Readonly<Record<string, Value>>
}

export const chunkSize = 256

/** Up to 256 rows by slot. A slot is empty where its row is not in this state. */
export type Chunk = readonly (Row | undefined)[]

/** The records of one place, in one state. */
export interface Rows {
  readonly place: Place
  /** Shared by all states of the place: a slot is given once and never changes, so a newer state only ever adds to it. */
  readonly slots: { readonly byId: Map<Id, number>; next: number }
  readonly chunks: readonly Chunk[]
  /** How many are living. */
  readonly count: number
  readonly sequence: Sequence
}

/**
 * The slots of the living in their order, worked out when first asked for. States between which no record was moved, made or
 * removed share one; after a few moves it is the former one with those slots set anew.
 */
interface Sequence {
  slots: readonly number[] | null
  readonly former: readonly number[] | null
  readonly moved: readonly number[]
}

/** Beyond this many moves since the last sorting, everything is sorted. */
const movesToMend = 256

export function noRows(place: Place): Rows {
  return { place, slots: { byId: new Map(), next: 0 }, chunks: [], count: 0, sequence: unsorted() }
}

const unsorted = (): Sequence => ({ slots: null, former: null, moved: [] })

/** The rows of chunks that were kept elsewhere; their slots are where they stand. */
export function rowsFrom(place: Place, chunks: readonly Chunk[]): Rows {
  const byId = new Map<Id, number>()
  let count = 0
  chunks.forEach((chunk, index) =>
    chunk.forEach((row, offset) => {
      if (!row) return
      byId.set(row.id, index * chunkSize + offset)
      if (isAlive(row)) count += 1
    })
  )
  return { place, slots: { byId, next: chunks.length * chunkSize }, chunks, count, sequence: unsorted() }
}

export function isAlive(row: Row): boolean {
  return row.fields['@alive'] === true
}

export function rowAt(rows: Rows, id: Id): Row | undefined {
  const slot = rows.slots.byId.get(id)
  return slot === undefined ? undefined : inSlot(rows.chunks, slot)
}

function inSlot(chunks: readonly Chunk[], slot: number): Row | undefined {
  return chunks[Math.floor(slot / chunkSize)]?.[slot % chunkSize]
}

/** Living and removed, in no order. */
export function allRows(chunks: readonly Chunk[]): readonly Row[] {
  return chunks.flatMap(chunk => chunk.flatMap(row => row ?? []))
}

/** A row's own value of a field; empty where it has none. */
export function fieldOf(row: Row | undefined, field: string): Value {
  return row === undefined ? null : ownValue(row.fields, field)
}

function ownValue(fields: Row['fields'], field: string): Value {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null
}

/** The rows with the patches of their place applied, each touched chunk copied once. */
export function rewrite(rows: Rows, patches: readonly Patch[]): Rows {
  const { slots } = rows
  const chunks = [...rows.chunks]
  const copied = new Map<number, (Row | undefined)[]>()
  const moved = new Set<number>()
  let count = rows.count

  const write = (slot: number, row: Row | undefined) => {
    const index = Math.floor(slot / chunkSize)
    let chunk = copied.get(index)
    if (!chunk) {
      chunk = [...(chunks[index] ?? [])]
      copied.set(index, chunk)
      while (chunks.length < index) chunks.push([])
      chunks[index] = chunk
    }
    while (chunk.length < slot % chunkSize) chunk.push(undefined)
    chunk[slot % chunkSize] = row
  }

  for (const patch of patches)
    patch.ids.forEach((id, line) => {
      const known = slots.byId.get(id)
      const before = known === undefined ? undefined : inSlot(chunks, known)
      const after = edited(before, id, patch.fields, patch.to?.[line])
      if (after === before) return
      const slot = known ?? giveSlot(slots, id)
      write(slot, after)
      if (stands(before) === stands(after) && fieldOf(before, '@order') === fieldOf(after, '@order')) return
      moved.add(slot)
      count += Number(stands(after)) - Number(stands(before))
    })

  if (copied.size === 0) return rows
  return {
    place: rows.place,
    slots,
    chunks,
    count,
    sequence: moved.size === 0 ? rows.sequence : mended(rows.sequence, moved)
  }
}

function stands(row: Row | undefined): boolean {
  return row !== undefined && isAlive(row)
}

function giveSlot(slots: Rows['slots'], id: Id): number {
  const slot = slots.next
  slots.byId.set(id, slot)
  slots.next += 1
  return slot
}

/** The record with one line of a patch written into it: itself when nothing differs, undefined when nothing is left. */
function edited(
  row: Row | undefined,
  id: Id,
  fields: readonly string[],
  values: readonly Value[] | undefined
): Row | undefined {
  let changed: Record<string, Value> | null = null
  let emptied = false
  fields.forEach((field, index) => {
    const value = values?.[index] ?? null
    if (same(changed ? ownValue(changed, field) : fieldOf(row, field), value)) return
    changed ??= { ...row?.fields }
    changed[field] = value
    emptied ||= value === null
  })
  if (changed === null) return row
  if (!emptied) return { id, fields: changed }
  const filled = Object.entries<Value>(changed).filter(([, value]) => value !== null)
  return filled.length === 0 ? undefined : { id, fields: Object.fromEntries(filled) }
}

function mended(sequence: Sequence, moved: ReadonlySet<number>): Sequence {
  const former = sequence.slots ?? sequence.former
  const since = sequence.slots ? [...moved] : [...sequence.moved, ...moved]
  return former && since.length <= movesToMend ? { slots: null, former, moved: since } : unsorted()
}

const sorted = new WeakMap<Rows, readonly Row[]>()

/** The living, in their order; the same array every time. */
export function orderedRows(rows: Rows): readonly Row[] {
  let ordered = sorted.get(rows)
  if (!ordered) {
    const { sequence } = rows
    sequence.slots ??= sequence.former ? reinserted(rows, sequence.former, sequence.moved) : allSorted(rows)
    ordered = rowsIn(rows, sequence.slots)
    sorted.set(rows, ordered)
  }
  return ordered
}

function rowsIn(rows: Rows, slots: readonly number[]): readonly Row[] {
  const list: Row[] = []
  for (const slot of slots) {
    const row = inSlot(rows.chunks, slot)
    if (row) list.push(row)
  }
  return list
}

interface Standing {
  readonly slot: number
  readonly row: Row
}

function livingAt(rows: Rows, slot: number): readonly Standing[] {
  const row = inSlot(rows.chunks, slot)
  return row && isAlive(row) ? [{ slot, row }] : []
}

function allSorted(rows: Rows): readonly number[] {
  const living = rows.chunks.flatMap((chunk, index) =>
    chunk.flatMap((_, offset) => livingAt(rows, index * chunkSize + offset))
  )
  return living.sort((a, b) => compareRows(a.row, b.row)).map(({ slot }) => slot)
}

function reinserted(rows: Rows, former: readonly number[], moved: readonly number[]): readonly number[] {
  const movedSlots = new Set(moved)
  const coming = [...movedSlots].flatMap(slot => livingAt(rows, slot)).sort((a, b) => compareRows(a.row, b.row))
  const slots: number[] = []
  let next = 0
  for (const slot of former) {
    if (movedSlots.has(slot)) continue
    const row = inSlot(rows.chunks, slot)
    for (let first = coming[next]; row && first && compareRows(first.row, row) < 0; first = coming[next]) {
      slots.push(first.slot)
      next += 1
    }
    slots.push(slot)
  }
  return [...slots, ...coming.slice(next).map(({ slot }) => slot)]
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
