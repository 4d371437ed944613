import type { JournalSummary } from '../bridge'
import { placeKey } from '../model/cells'
import type { Hash, Id, Kind } from '../model/change'
import { isAlive, type Part, partsOf, type Row, recordsOf, type State, stateFrom, tablesOf } from '../model/state'
import type { TableId } from '../model/template'

/** Up to 256 records of one place as they stand in the database. A slot without a record is null. */
export interface StoredChunk {
  readonly workbook: Id
  /** The place as one word, for the key. */
  readonly place: string
  readonly n: number
  readonly kind: Kind
  readonly in?: readonly [sheet: Id, table: TableId]
  readonly rows: readonly (Row | null)[]
}

function chunkOf(workbook: Id, part: Part, n: number): StoredChunk {
  return {
    workbook,
    place: placeKey(part),
    n,
    kind: part.kind,
    ...(part.in && { in: part.in }),
    rows: Array.from(part.chunks[n] ?? [], row => row ?? null)
  }
}

/** The chunks in which a state differs from an earlier one: what has to be written. All of them where there is none. */
export function changedChunks(workbook: Id, before: State | null, after: State): readonly StoredChunk[] {
  const known = new Map((before === null ? [] : partsOf(before)).map(part => [placeKey(part), part.chunks]))
  return partsOf(after).flatMap(part => {
    const written = known.get(placeKey(part))
    return part.chunks.flatMap((chunk, n) => (written?.[n] === chunk ? [] : [chunkOf(workbook, part, n)]))
  })
}

/** The state that these chunks are of. */
export function stateOfChunks(head: Hash | null, chunks: readonly StoredChunk[]): State {
  const parts = new Map<string, Part & { readonly chunks: (Row | undefined)[][] }>()
  for (const { place, n, rows, ...stored } of chunks) {
    const part = parts.get(place) ?? { kind: stored.kind, ...(stored.in && { in: stored.in }), chunks: [] }
    parts.set(place, part)
    while (part.chunks.length < n) part.chunks.push([])
    part.chunks[n] = rows.map(row => row ?? undefined)
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
