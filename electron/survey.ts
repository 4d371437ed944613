import { join } from 'node:path'
import type { JournalSummary } from '../src/bridge'
import { attempt } from './atomic'
import type { Files } from './filesystem'
import { type Ending, readSegment, type Segment, segmentsIn } from './segment'

/** What is known of one segment without its lines. */
export interface Held {
  readonly name: string
  readonly ending: Ending
  /** Sequence of the first and last record; 0 where there is none. */
  readonly first: number
  readonly last: number
  /** The head after each record, in order. */
  readonly heads: readonly (string | null)[]
}

export interface Survey {
  /** Oldest first. */
  readonly held: readonly Held[]
  /** What the last readable record says of the log. */
  readonly summary: JournalSummary | null
  /** The last record is the end of a session: it has no sets. */
  readonly closed: boolean
  /** Segments that give cause to think that acknowledged records are missing: altered, cut, or followed by a gap. */
  readonly damaged: readonly string[]
}

/** A file that cannot be read at all is a bad one: the others still count. */
async function segmentAt(path: string, files: Files): Promise<Segment> {
  const reply = await attempt(() => files.read(path))
  return reply.ok ? readSegment(reply.value) : { records: [], ending: 'bad' }
}

/** Each segment in turn, oldest first, so that only one is in memory. */
export async function* segments(folder: string, files: Files): AsyncGenerator<Segment & { readonly name: string }> {
  for (const { name } of segmentsIn(await files.list(folder))) {
    yield { name, ...(await segmentAt(join(folder, name), files)) }
  }
}

/**
 * A torn end is what a kill in the middle of an append leaves, and of itself says nothing of acknowledged records: those
 * are missing where the sequence has a gap. Whether the newest segment has lost its end, only a comparison can tell.
 */
function damagedOf(held: readonly Held[]): readonly string[] {
  const damaged = new Set(held.filter(one => one.ending === 'bad').map(one => one.name))
  let before: Held | null = null
  for (const one of held) {
    if (before !== null && one.first > before.last + 1) damaged.add(before.name)
    // One without a record says nothing of what came before it; as the first it stands for all that may be missing.
    if (one.heads.length > 0 || before === null) before = one
  }
  return [...damaged]
}

/** Reads and checks every segment. */
export async function survey(folder: string, files: Files): Promise<Survey> {
  const held: Held[] = []
  let summary: JournalSummary | null = null
  let closed = false
  for await (const { name, records, ending } of segments(folder, files)) {
    const last = records.at(-1)
    summary = last?.after ?? summary
    closed = last === undefined ? closed : last.lines.length === 0
    const heads = records.map(record => record.after.head)
    held.push({ name, ending, first: records[0]?.sequence ?? 0, last: last?.sequence ?? 0, heads })
  }
  return { held, summary, closed, damaged: damagedOf(held) }
}
