import type { JournalSummary } from '../bridge'
import { placeKey, placeOf } from '../model/cells'
import type { Hash, Id, Kind } from '../model/change'
import { chunkSize } from '../model/chunks'
import { orderKey } from '../model/row'
import {
  type Chunk,
  isAlive,
  type Part,
  partsOf,
  type Row,
  recordsOf,
  type State,
  stateFrom,
  tablesOf
} from '../model/state'
import type { TableId } from '../model/template'
import { type StoredPack, unpacked } from './packs'

/**
 * Up to 8 records of one place as they stand in the database; a slot without a record is null. In memory a chunk has 256: to
 * write as many for one edit takes three times as long, since Chromium gives each value above 64 KB a file of its own.
 */
export interface StoredChunk {
  readonly workbook: Id
  /** The place as one word, for the key. */
  readonly place: string
  /** The first record has slot 8 × n. */
  readonly n: number
  readonly kind: Kind
  readonly in?: readonly [sheet: Id, table: TableId]
  readonly rows: readonly (Row | null)[]
}

/** All that the database holds of a state. */
export interface Stored {
  readonly pack: StoredPack | null
  /** What was written since the pack. */
  readonly chunks: readonly StoredChunk[]
}

/** One word for a chunk, the same for each writing of it. */
export function looseKey({ place, n }: StoredChunk): string {
  return `${place}/${n}`
}

const storedSize = 8
const perChunk = chunkSize / storedSize

/** The engine copies own properties alone; the fields of a row out of a pack are read first. */
function plain(row: Row | undefined): Row | null {
  return row === undefined ? null : { id: row.id, fields: row.fields }
}

/** Which of a chunk's stored parts hold a row that they did not hold before. */
function changedParts(before: Chunk | undefined, after: Chunk): readonly number[] {
  if (before === after) return []
  const changed = new Set<number>()
  for (const [slot, row] of after.entries()) {
    if (before === undefined || before[slot] !== row) changed.add(Math.floor(slot / storedSize))
  }
  return [...changed]
}

/** The records in which a state differs from an earlier one: what has to be written. All of them where there is none. */
export function changedChunks(workbook: Id, before: State | null, after: State): readonly StoredChunk[] {
  const known = new Map((before === null ? [] : partsOf(before)).map(part => [placeKey(part), part.chunks]))
  return partsOf(after).flatMap(part => {
    const place = placeKey(part)
    const written = known.get(place)
    const about = { workbook, place, kind: part.kind, ...(part.in && { in: part.in }) }
    return part.chunks.flatMap((chunk, index) =>
      changedParts(written?.[index], chunk).map(at => ({
        ...about,
        n: index * perChunk + at,
        rows: Array.from(chunk.slice(at * storedSize, (at + 1) * storedSize), plain)
      }))
    )
  })
}

interface Drafted extends Part {
  readonly chunks: (Row | undefined)[][]
  readonly order?: { readonly slots: readonly number[]; readonly moved: Set<number> }
}

function stands(row: Row | undefined): string | null {
  return row !== undefined && isAlive(row) ? (orderKey(row) ?? '') : null
}

function write(part: Drafted, { n, rows }: StoredChunk): void {
  while (part.chunks.length * perChunk <= n) part.chunks.push([])
  const chunk = part.chunks[Math.floor(n / perChunk)] ?? []
  const first = (n % perChunk) * storedSize
  while (chunk.length < first) chunk.push(undefined)
  for (const [offset, stored] of rows.entries()) {
    const row = stored ?? undefined
    if (part.order && stands(chunk[first + offset]) !== stands(row)) part.order.moved.add(n * storedSize + offset)
    chunk[first + offset] = row
  }
}

/** The state that these chunks, written over that pack, are of. Throws where the pack is damaged. */
export function stateOfStored(head: Hash | null, { pack, chunks }: Stored): State {
  const parts = new Map<string, Drafted>()
  for (const { chunks: packed, order, ...place } of pack === null ? [] : unpacked(pack)) {
    const drafted = packed.map(chunk => [...chunk])
    parts.set(placeKey(place), { ...place, chunks: drafted, order: { slots: order, moved: new Set() } })
  }
  for (const stored of chunks) {
    const part = parts.get(stored.place) ?? { ...placeOf(stored), chunks: [] }
    parts.set(stored.place, part)
    write(part, stored)
  }
  return stateFrom(head, [...parts.values()])
}

export function countRows(state: State): number {
  return tablesOf(state).reduce((total, { count }) => total + count, 0)
}

const longestTitle = 300

/** What the shell and the list need to know of a workbook without opening it. */
export function summaryOf(workbook: Id, state: State, sets: number, changedAt: string): JournalSummary {
  const [record] = recordsOf(state, 'workbook')
  const title = record !== undefined && isAlive(record) ? record.fields['title'] : ''
  return {
    workbook,
    sets,
    head: state.head,
    title: typeof title === 'string' ? title.slice(0, longestTitle) : '',
    rows: countRows(state),
    changedAt
  }
}
