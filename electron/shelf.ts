import { join } from 'node:path'
import type { JournalSummary, Reason, Reply } from '../src/bridge'
import { attempt, reasonOf } from './atomic'
import type { Files, OpenFile } from './filesystem'
import { encodeRecord, magic, segmentName, segmentsIn } from './segment'
import { type Held, segments, type Survey, survey } from './survey'

export interface ShelfContents {
  readonly lines: readonly string[]
  /** Segments that ended before their end, for whatever reason. */
  readonly notWhole: readonly string[]
}

/**
 * Heads of the two newest verified snapshots. A segment goes when the older of them covers it, so that if the newest
 * should turn out damaged, the one before it and the journal still hold everything. A damaged one is put aside as soon
 * as the newest covers it, or every opening would report it again.
 */
export interface Covered {
  readonly newest: string | null
  readonly before: string | null
}

/** The segments of one workbook, open for appending. */
export interface Shelf {
  /** What the last readable record says of the log. */
  readonly summary: () => JournalSummary | null
  /** As the opening found it. */
  readonly found: Survey
  /** Answers after `fdatasync`. Appends that come while one runs share the next. */
  readonly append: (lines: readonly string[], after: JournalSummary) => Promise<Reply<null>>
  /** Reads every segment again. */
  readonly read: () => Promise<ShelfContents>
  /** The next append begins a new segment. */
  readonly seal: () => Promise<void>
  /** Removes segments that the snapshots cover; those that could not be read whole are put aside. */
  readonly drop: (covered: Covered) => Promise<void>
}

export interface ShelfDeps {
  readonly files: Files
  readonly now: () => number
  /** Frees the reserve: true if there was one, and so if trying again has a point. */
  readonly whenFull: () => Promise<boolean>
}

interface Waiting {
  readonly lines: readonly string[]
  readonly after: JournalSummary
  readonly answer: (reply: Reply<null>) => void
}

interface Open {
  readonly file: OpenFile
  readonly held: Held
}

const asideEnding = '.damaged'
const mostAside = 10

/** Runs one piece of work at a time, in the order asked. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const result = last.then(work)
    last = result.catch(() => null)
    return result
  }
}

export async function openShelf(folder: string, deps: ShelfDeps): Promise<Shelf> {
  const { files, now } = deps
  const found = await survey(folder, files)
  const epoch = (segmentsIn(await files.list(folder)).at(-1)?.epoch ?? 0) + 1
  const inTurn = createTurns()
  const waiting: Waiting[] = []
  let { summary } = found
  let sequence = found.held.reduce((most, one) => Math.max(most, one.last), 0)
  let sealed = found.held
  let open: Open | null = null
  let n = 0

  async function closeSegment(): Promise<void> {
    if (open === null) return
    const { file, held } = open
    open = null
    sealed = [...sealed, held]
    await file.close()
  }

  async function beginSegment(): Promise<Open> {
    n += 1
    await files.makeFolder(folder)
    const name = segmentName({ epoch, n })
    const file = await files.create(join(folder, name), 0o600)
    open = { file, held: { name, ending: 'whole', first: sequence + 1, last: sequence, heads: [] } }
    await file.write(magic)
    return open
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    const { file, held } = open ?? (await beginSegment())
    const records = batch.map(({ lines, after }, index) =>
      encodeRecord({ sequence: sequence + 1 + index, at: now(), after, lines })
    )
    await file.write(Buffer.concat(records))
    await file.syncData()
    // The name of a new file is on the disk only once its folder is.
    if (held.heads.length === 0) await files.syncFolder(folder)
    sequence += batch.length
    summary = batch.at(-1)?.after ?? summary
    open = { file, held: { ...held, last: sequence, heads: [...held.heads, ...batch.map(({ after }) => after.head)] } }
  }

  /** After an error a segment may end in half a record: it is left as it is and never written again. */
  async function abandonSegment(): Promise<void> {
    const held = open?.held
    await attempt(closeSegment)
    if (held === undefined || held.heads.length > 0) return
    sealed = sealed.filter(one => one !== held)
    await attempt(() => files.remove(join(folder, held.name)))
  }

  async function tryBatch(batch: readonly Waiting[]): Promise<Reason | null> {
    try {
      await writeBatch(batch)
      return null
    } catch (error) {
      await abandonSegment()
      return reasonOf(error)
    }
  }

  async function writeWaiting(): Promise<void> {
    const batch = waiting.splice(0)
    if (batch.length === 0) return
    let reason = await tryBatch(batch)
    if (reason === 'disk-full' && (await deps.whenFull())) reason = await tryBatch(batch)
    for (const { answer } of batch) answer(reason === null ? { ok: true, value: null } : { ok: false, reason })
  }

  function append(lines: readonly string[], after: JournalSummary): Promise<Reply<null>> {
    return new Promise((answer, fail) => {
      waiting.push({ lines, after, answer })
      inTurn(writeWaiting).catch(fail)
    })
  }

  async function readAll(): Promise<ShelfContents> {
    const lines: string[] = []
    const notWhole: string[] = []
    for await (const { name, records, ending } of segments(folder, files)) {
      for (const record of records) lines.push(...record.lines)
      if (ending !== 'whole') notWhole.push(name)
    }
    return { lines, notWhole }
  }

  /** How many segments have nothing after the record that led to this head. */
  function countUpTo(head: string | null): number {
    const at = head === null ? -1 : sealed.findLastIndex(one => one.heads.includes(head))
    if (sealed[at]?.heads.at(-1) !== head) return Math.max(at, 0)
    const next = sealed.findIndex((one, index) => index > at && one.heads.length > 0)
    return next < 0 ? sealed.length : next
  }

  async function putAside(name: string): Promise<void> {
    await files.rename(join(folder, name), join(folder, name + asideEnding))
    const aside = (await files.list(folder)).filter(one => one.endsWith(asideEnding)).sort()
    for (const old of aside.slice(0, -mostAside)) await files.remove(join(folder, old))
  }

  async function dropCovered(covered: Covered): Promise<void> {
    await closeSegment()
    const lastDamaged = sealed.findLastIndex(one => found.damaged.includes(one.name))
    const aside = Math.min(lastDamaged + 1, countUpTo(covered.newest))
    // The newest stays even so: a journal without any segment is known for one that was lost.
    const dropped = Math.max(aside, Math.min(countUpTo(covered.before), sealed.length - 1))
    for (const [index, held] of sealed.slice(0, dropped).entries()) {
      if (index < aside || held.ending !== 'whole') await putAside(held.name)
      else await files.remove(join(folder, held.name))
      sealed = sealed.filter(one => one !== held)
    }
  }

  return {
    summary: () => summary,
    found,
    append,
    read: () => inTurn(readAll),
    seal: () => inTurn(closeSegment),
    drop: covered => inTurn(() => dropCovered(covered))
  }
}
