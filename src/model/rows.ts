import type { Place } from './cells'
import type { Id, Patch, Value } from './change'
import { type Chunk, chunkSize, draftOf, inSlot } from './chunks'
import { type Row, fieldOf, isAlive, ownValue } from './row'
import { type Order, type Sequence, mended, sequenceOf, slotsInOrder, unsorted } from './sequence'
import { same } from './value'

export { compareRows } from './row'

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

export function noRows(place: Place): Rows {
  return { place, slots: { byId: new Map(), next: 0 }, chunks: [], count: 0, sequence: unsorted() }
}

/** The rows of chunks that were kept elsewhere; their slots are where they stand. Where the order is known no field is read. */
export function rowsFrom(place: Place, chunks: readonly Chunk[], order?: Order): Rows {
  const byId = new Map<Id, number>()
  let living = 0
  chunks.forEach((chunk, index) =>
    chunk.forEach((row, offset) => {
      if (!row) return
      byId.set(row.id, index * chunkSize + offset)
      if (!order && isAlive(row)) living += 1
    })
  )
  const next = Math.max(0, chunks.length - 1) * chunkSize + (chunks.at(-1)?.length ?? 0)
  const sequence = order ? sequenceOf(order) : unsorted()
  const count = order ? slotsInOrder(chunks, sequence).length : living
  return { place, slots: { byId, next }, chunks, count, sequence }
}

/** The slots of the living, in their order. */
export function orderOf({ chunks, sequence }: Rows): readonly number[] {
  return slotsInOrder(chunks, sequence)
}

export function rowAt(rows: Rows, id: Id): Row | undefined {
  const slot = rows.slots.byId.get(id)
  return slot === undefined ? undefined : inSlot(rows.chunks, slot)
}

/** The rows with the patches of their place applied, each touched chunk copied once. */
export function rewrite(rows: Rows, patches: readonly Patch[]): Rows {
  const { place, slots } = rows
  const draft = draftOf(rows.chunks)
  const moved = new Set<number>()
  let count = rows.count
  for (const patch of patches)
    patch.ids.forEach((id, line) => {
      const known = slots.byId.get(id)
      const before = known === undefined ? undefined : inSlot(draft.chunks, known)
      const after = edited(before, id, patch.fields, patch.to?.[line])
      if (after === before) return
      const slot = known ?? giveSlot(slots, id)
      draft.write(slot, after)
      if (stands(before) === stands(after) && fieldOf(before, '@order') === fieldOf(after, '@order')) return
      moved.add(slot)
      count += Number(stands(after)) - Number(stands(before))
    })
  if (!draft.isWritten()) return rows
  const sequence = moved.size === 0 ? rows.sequence : mended(rows.sequence, moved)
  return { place, slots, chunks: draft.chunks, count, sequence }
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
  const before = row?.fields ?? nothing
  let changed: Record<string, Value> | null = null
  let emptied = false
  // By index: a paste comes through here with tens of thousands of cells.
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] ?? ''
    const value = values?.[index] ?? null
    if (same(ownValue(changed ?? before, field), value)) continue
    changed ??= { ...before }
    changed[field] = value
    emptied ||= value === null
  }
  if (changed === null) return row
  if (!emptied) return { id, fields: changed }
  const after: Row['fields'] = changed
  const filled = Object.keys(after).filter(field => after[field] !== null)
  return filled.length === 0 ? undefined : { id, fields: only(after, filled) }
}

const nothing: Row['fields'] = {}

function only(fields: Row['fields'], names: readonly string[]): Row['fields'] {
  const kept: Record<string, Value> = {}
  for (const name of names) kept[name] = fields[name] ?? null
  return kept
}

const sorted = new WeakMap<Rows, readonly Row[]>()

/** The living, in their order; the same array every time. */
export function orderedRows(rows: Rows): readonly Row[] {
  let ordered = sorted.get(rows)
  if (!ordered) {
    const list: Row[] = []
    for (const slot of slotsInOrder(rows.chunks, rows.sequence)) {
      const row = inSlot(rows.chunks, slot)
      if (row) list.push(row)
    }
    sorted.set(rows, (ordered = list))
  }
  return ordered
}
