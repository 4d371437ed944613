import { type Chunk, chunkSize, inSlot } from './chunks'
import { type Row, compareRows, isAlive } from './row'

/**
 * The slots of the living in their order, worked out when first asked for. States between which no record was moved, made or
 * removed share one; after a few moves it is the former one with those slots set anew.
 */
export interface Sequence {
  slots: readonly number[] | null
  readonly former: readonly number[] | null
  readonly moved: readonly number[]
}

/** An order that was kept elsewhere, and the slots that were written since and may stand otherwise now. */
export interface Order {
  readonly slots: readonly number[]
  readonly moved: ReadonlySet<number>
}

/** Beyond this many moves since the last sorting, everything is sorted. */
const movesToMend = 256

export function unsorted(): Sequence {
  return { slots: null, former: null, moved: [] }
}

export function sequenceOf({ slots, moved }: Order): Sequence {
  const kept = { slots, former: null, moved: [] }
  return moved.size === 0 ? kept : mended(kept, moved)
}

/** The sequence after these slots were moved, made or removed. */
export function mended(sequence: Sequence, moved: ReadonlySet<number>): Sequence {
  const former = sequence.slots ?? sequence.former
  const since = sequence.slots ? [...moved] : [...sequence.moved, ...moved]
  return former && since.length <= movesToMend ? { slots: null, former, moved: since } : unsorted()
}

/** The slots of the living in their order. */
export function slotsInOrder(chunks: readonly Chunk[], sequence: Sequence): readonly number[] {
  sequence.slots ??= sequence.former ? reinserted(chunks, sequence.former, sequence.moved) : allSorted(chunks)
  return sequence.slots
}

interface Standing {
  readonly slot: number
  readonly row: Row
}

function livingAt(chunks: readonly Chunk[], slot: number): readonly Standing[] {
  const row = inSlot(chunks, slot)
  return row && isAlive(row) ? [{ slot, row }] : []
}

function allSorted(chunks: readonly Chunk[]): readonly number[] {
  const living = chunks.flatMap((chunk, index) =>
    chunk.flatMap((_, offset) => livingAt(chunks, index * chunkSize + offset))
  )
  return living.sort((a, b) => compareRows(a.row, b.row)).map(({ slot }) => slot)
}

/** The former order without what was moved, and each of those put where it belongs now. */
function reinserted(chunks: readonly Chunk[], former: readonly number[], moved: readonly number[]): readonly number[] {
  const movedSlots = new Set(moved)
  const coming = [...movedSlots].flatMap(slot => livingAt(chunks, slot)).sort((a, b) => compareRows(a.row, b.row))
  const staying = former.filter(slot => !movedSlots.has(slot))
  const slots: number[] = []
  let next = 0
  for (const { slot, row } of coming) {
    const place = firstAfter(chunks, staying, row, next)
    for (const stays of staying.slice(next, place)) slots.push(stays)
    slots.push(slot)
    next = place
  }
  return [...slots, ...staying.slice(next)]
}

/** The index of the first of these slots, from `low` on, whose row stands after this one. */
function firstAfter(chunks: readonly Chunk[], slots: readonly number[], row: Row, low: number): number {
  let [first, end] = [low, slots.length]
  while (first < end) {
    const middle = (first + end) >> 1
    const other = inSlot(chunks, slots[middle] ?? 0)
    if (other && compareRows(other, row) < 0) first = middle + 1
    else end = middle
  }
  return first
}
