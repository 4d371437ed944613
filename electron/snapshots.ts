import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { JournalSummary, Reply, Snapshot } from '../src/bridge'
import { attempt, replaceFile, sweepFolder, type Writing } from './atomic'
import { codeOf, type Files } from './filesystem'
import { isPinned, type Kept, pinLength, staying, toPin } from './retention'
import { seal, unseal } from './sealed'
import type { Covered } from './shelf'
import { isWholeZip } from './zip'

/** What is written beside a snapshot once it has been read back and agreed. */
interface Card extends Kept {
  readonly sha256: string
  readonly of: JournalSummary
}

export interface Shot {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The snapshots of one workbook, in a folder of their own. */
export interface Snapshots {
  /** Writes, reads back, checks, and only then rotates. */
  readonly write: (bytes: Uint8Array, of: JournalSummary) => Promise<Reply<Snapshot>>
  /** Newest first; each is read and checked now. */
  readonly list: () => Promise<readonly Snapshot[]>
  /** `damaged` where it is not what was written. */
  readonly read: (name: string) => Promise<Reply<Uint8Array>>
  /** The newest that verifies, with the names of newer ones that do not. Without a card, a whole zip is the last resort. */
  readonly newestGood: () => Promise<{ readonly shot: Shot | null; readonly damaged: readonly string[] }>
  /** What the newest says of the workbook, from its card alone. */
  readonly newestSummary: () => Promise<JournalSummary | null>
  /** The heads of the two newest, as far as there are two. */
  readonly covered: () => Promise<Covered>
}

const mostUncounted = 10
const pattern = /^(\d{6,12})-[0-9TZ-]+\.groundwork$/

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function nameOf(number: number, madeAt: number): string {
  return `${String(number).padStart(6, '0')}-${new Date(madeAt).toISOString().slice(0, 19).replaceAll(':', '-')}Z.groundwork`
}

function numberOf(name: string): number {
  return Number(pattern.exec(name)?.[1])
}

function isCard(value: unknown): value is Card {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'of' in value && 'number' in value
}

/** A snapshot without its card is kept and offered, never counted on. */
function cardless(name: string): Card {
  const of = { workbook: '', sets: 0, head: null, title: '', rows: 0, changedAt: '' }
  return {
    name,
    number: numberOf(name),
    madeAt: 0,
    bytes: 0,
    rows: 0,
    pinnedUntil: null,
    sha256: '',
    of
  }
}

function isCounted(card: Card): boolean {
  return card.sha256 !== ''
}

function shown(card: Card, verified: boolean, now: number): Snapshot {
  return {
    name: card.name,
    madeAt: new Date(card.madeAt).toISOString(),
    bytes: card.bytes,
    sets: card.of.sets,
    rows: card.rows,
    head: card.of.head ?? '',
    verified,
    pinned: isPinned(card, now)
  }
}

export function createSnapshots(folder: string, files: Files, now: () => number, writing: Writing): Snapshots {
  const pathOf = (name: string) => join(folder, name)
  const cardOf = (name: string) => join(folder, `${name}.json`)

  /** Null for a card that is gone or altered. One that cannot be read just now throws: its snapshot may be a good one. */
  async function readCard(name: string): Promise<Card | null> {
    const card = unseal(await readIfThere(cardOf(name)))
    return isCard(card) && card.name === name ? card : null
  }

  async function readIfThere(path: string): Promise<Uint8Array> {
    try {
      return await files.read(path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return new Uint8Array(0)
      throw error
    }
  }

  /** Files of another name are none of ours. */
  async function names(): Promise<readonly string[]> {
    return (await files.list(folder)).filter(name => pattern.test(name))
  }

  async function cardsOf(read: (name: string) => Promise<Card | null>): Promise<readonly Card[]> {
    const found = await Promise.all((await names()).map(async name => (await read(name)) ?? cardless(name)))
    return found.sort((a, b) => b.number - a.number)
  }

  /** Newest first, as far as they can be read. Backups that are out of reach never stand in the way of the work. */
  async function cards(): Promise<readonly Card[]> {
    const reply = await attempt(() =>
      cardsOf(async name => {
        const card = await attempt(() => readCard(name))
        return card.ok ? card.value : null
      })
    )
    return reply.ok ? reply.value : []
  }

  async function readVerified(card: Card): Promise<Uint8Array | null> {
    const reply = await attempt(() => files.read(pathOf(card.name)))
    return reply.ok && hashOf(reply.value) === card.sha256 && isWholeZip(reply.value) ? reply.value : null
  }

  function writeCard(card: Card): Promise<void> {
    return replaceFile(cardOf(card.name), seal(card), writing)
  }

  async function removeShot(name: string): Promise<void> {
    await files.remove(pathOf(name))
    await files.remove(cardOf(name))
  }

  async function pinFullest(counted: readonly Card[]): Promise<readonly Card[]> {
    const fullest = toPin(counted)
    if (fullest === null) return counted
    const pinned = { ...fullest, pinnedUntil: now() + pinLength }
    await writeCard(pinned)
    return counted.map(card => (card === fullest ? pinned : card))
  }

  async function rotate(): Promise<void> {
    const all = await cardsOf(readCard)
    const counted = await pinFullest(all.filter(isCounted))
    const stay = new Set(staying(counted, now()).map(card => card.name))
    const uncounted = all.filter(card => !isCounted(card)).slice(mostUncounted)
    const going = [...counted.filter(card => !stay.has(card.name)), ...uncounted]
    for (const { name } of going) await removeShot(name)
  }

  async function write(bytes: Uint8Array, of: JournalSummary): Promise<Reply<Snapshot>> {
    if (!isWholeZip(bytes)) return { ok: false, reason: 'damaged' }
    const ready = await attempt(async () => {
      await files.makeFolder(folder)
      await sweepFolder(folder, files)
      return Math.max(0, ...(await names()).map(numberOf)) + 1
    })
    if (!ready.ok) return ready
    const name = nameOf(ready.value, now())
    const card: Card = {
      name,
      number: ready.value,
      madeAt: now(),
      bytes: bytes.length,
      rows: of.rows,
      pinnedUntil: null,
      sha256: hashOf(bytes),
      of
    }
    const written = await attempt(() => replaceFile(pathOf(name), bytes, writing))
    if (!written.ok) return written
    if ((await readVerified(card)) === null) return { ok: false, reason: 'damaged' }
    const finished = await attempt(async () => {
      await writeCard(card)
      await rotate()
    })
    return finished.ok ? { ok: true, value: shown(card, true, now()) } : finished
  }

  async function read(name: string): Promise<Reply<Uint8Array>> {
    const card = (await cards()).find(one => one.name === name)
    if (card === undefined) return { ok: false, reason: 'gone' }
    if (!isCounted(card)) return attempt(() => files.read(pathOf(name)))
    const bytes = await readVerified(card)
    return bytes === null ? { ok: false, reason: 'damaged' } : { ok: true, value: bytes }
  }

  async function newestGood() {
    const damaged: string[] = []
    const all = await cards()
    for (const card of all.filter(isCounted)) {
      const bytes = await readVerified(card)
      if (bytes !== null) return { shot: { name: card.name, bytes }, damaged }
      damaged.push(card.name)
    }
    for (const card of all.filter(card => !isCounted(card))) {
      const reply = await attempt(() => files.read(pathOf(card.name)))
      if (reply.ok && isWholeZip(reply.value)) return { shot: { name: card.name, bytes: reply.value }, damaged }
      damaged.push(card.name)
    }
    return { shot: null, damaged }
  }

  return {
    write,
    read,
    newestGood,
    list: async () =>
      Promise.all((await cards()).map(async card => shown(card, (await readVerified(card)) !== null, now()))),
    newestSummary: async () => (await cards()).find(isCounted)?.of ?? null,
    covered: async () => {
      const [newest, before] = (await cards()).filter(isCounted)
      return { newest: newest?.of.head ?? null, before: before?.of.head ?? null }
    }
  }
}
