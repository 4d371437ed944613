import { join } from 'node:path'
import type { Bridge, JournalContents, JournalOpened, JournalSummary, Reply } from '../src/bridge'
import { attempt, replaceFile, sweepFolder, type Writing } from './atomic'
import { type Files, machineFiles } from './filesystem'
import { forgetAtNextStart, forgottenMark, putDatabaseAside } from './renewal'
import { seal, unseal } from './sealed'
import { openShelf, type Shelf } from './shelf'
import { createSnapshots, type Snapshots } from './snapshots'
import { survey } from './survey'

export interface JournalDeps {
  readonly files?: Files
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Waits between tries of a rename. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
  /** The disk is full: frees the reserve. True if there was one to free. */
  readonly whenFull?: () => Promise<boolean>
}

/** The second copy of every workbook, in plain files: what the bridge offers of it, and what the shell itself needs. */
export interface Journal
  extends Pick<
    Bridge,
    | 'openJournal'
    | 'appendJournal'
    | 'readJournal'
    | 'deleteJournal'
    | 'renewDatabase'
    | 'writeSnapshot'
    | 'listSnapshots'
    | 'readSnapshot'
  > {
  /** Every workbook that has a journal or backups. Finishes deletions that were cut short. */
  readonly summaries: () => Promise<readonly JournalSummary[]>
  /** Waits for what is being written and closes the files: before the app goes. */
  readonly close: () => Promise<void>
}

const workbookId = /^[0-9A-Za-z-]{1,64}$/
const deleted = '.deleted'
const sentinelDelay = 1000
const refused = { ok: false, reason: 'refused' } as const

function isSummary(value: unknown): value is JournalSummary {
  return typeof value === 'object' && value !== null && 'workbook' in value && 'sets' in value && 'head' in value
}

function emptySummary(workbook: string): JournalSummary {
  return { workbook, sets: 0, head: null, title: '', rows: 0, changedAt: '' }
}

function further(a: JournalSummary | null, b: JournalSummary | null): JournalSummary | null {
  if (a === null || b === null) return a ?? b
  return b.sets > a.sets ? b : a
}

/** One workbook's files while it is open. */
interface OpenJournal {
  readonly shelf: Shelf
  /** Writes the sentinel soon, at most once a second. */
  readonly noteSoon: () => void
  readonly close: () => Promise<void>
}

/** `userData` gets two folders: `journal` and `backups`, with one folder for each workbook. */
export function createJournal(userData: string, deps: JournalDeps = {}): Journal {
  const { files = machineFiles, now = Date.now, whenFull = async () => false } = deps
  const writing: Writing = { files, mode: 0o600, ...(deps.pause && { pause: deps.pause }) }
  const journals = join(userData, 'journal')
  const backups = join(userData, 'backups')
  const opened = new Map<string, OpenJournal>()

  const sentinelOf = (workbook: string) => join(journals, workbook, 'sentinel.json')

  function snapshotsOf(workbook: string): Snapshots {
    return createSnapshots(join(backups, workbook), files, now, writing)
  }

  async function readSentinel(workbook: string): Promise<JournalSummary | null> {
    const reply = await attempt(async () => unseal(await files.read(sentinelOf(workbook))))
    return reply.ok && isSummary(reply.value) && reply.value.workbook === workbook ? reply.value : null
  }

  /** The sentinel only repeats what the segments say, for a quick list and to know what ought to be there. */
  async function writeSentinel(workbook: string, shelf: Shelf): Promise<void> {
    const summary = shelf.summary()
    if (summary !== null) await attempt(() => replaceFile(sentinelOf(workbook), seal(summary), writing))
  }

  function keepOpen(workbook: string, shelf: Shelf): OpenJournal {
    let timer: NodeJS.Timeout | null = null
    let last: Promise<void> = Promise.resolve()
    const note = () => {
      timer = null
      last = last.then(() => writeSentinel(workbook, shelf))
    }
    return {
      shelf,
      noteSoon: () => {
        timer ??= setTimeout(note, sentinelDelay)
      },
      close: async () => {
        await attempt(shelf.seal)
        if (timer !== null) {
          clearTimeout(timer)
          note()
        }
        await last
      }
    }
  }

  async function closeOne(workbook: string): Promise<void> {
    const one = opened.get(workbook)
    opened.delete(workbook)
    await one?.close()
  }

  async function open(workbook: string): Promise<JournalOpened> {
    const folder = join(journals, workbook)
    await sweepFolder(folder, files)
    const shelf = await openShelf(folder, { files, now, whenFull })
    opened.set(workbook, keepOpen(workbook, shelf))
    const shot = await snapshotsOf(workbook).newestSummary()
    const readable = further(shelf.summary(), shot) ?? emptySummary(workbook)
    const promised = further(await readSentinel(workbook), readable) ?? readable
    const { damaged, closed, held } = shelf.found
    // Some segment always stays, so beside a snapshot none at all is a loss.
    const lost = held.length === 0 && shot !== null ? ['journal'] : []
    const forgotten = (await files.list(folder)).includes(forgottenMark)
    return { ...readable, damaged: [...damaged, ...lost], promised: promised.sets, closed, forgotten }
  }

  async function contents(workbook: string): Promise<JournalContents> {
    const held = await opened.get(workbook)?.shelf.read()
    const { shot, damaged } = await snapshotsOf(workbook).newestGood()
    return { snapshot: shot, lines: held?.lines ?? [], damaged: [...(held?.notWhole ?? []), ...damaged] }
  }

  async function append(workbook: string, lines: readonly string[], after: JournalSummary): Promise<Reply<null>> {
    const one = opened.get(workbook)
    if (one === undefined || lines.some(line => line.includes('\n'))) return refused
    const reply = await one.shelf.append(lines, after)
    if (reply.ok) one.noteSoon()
    // The end of a session: the database has everything again.
    if (reply.ok && lines.length === 0) await attempt(() => files.remove(join(journals, workbook, forgottenMark)))
    return reply
  }

  async function writeSnapshot(workbook: string, bytes: Uint8Array, of: JournalSummary) {
    const snapshots = snapshotsOf(workbook)
    const reply = await snapshots.write(bytes, of)
    const shelf = opened.get(workbook)?.shelf
    // A segment that cannot be dropped now is dropped after the next snapshot.
    if (reply.ok && shelf !== undefined) await attempt(async () => shelf.drop(await snapshots.covered()))
    return reply
  }

  /** Out of sight in one step each, then gone; `summaries` finishes what a kill left. */
  async function remove(workbook: string): Promise<null> {
    await closeOne(workbook)
    await forgetAtNextStart(userData, writing)
    for (const parent of [journals, backups]) {
      if (!(await files.list(parent)).includes(workbook)) continue
      await files.rename(join(parent, workbook), join(parent, workbook + deleted))
      await files.removeFolder(join(parent, workbook + deleted))
    }
    return null
  }

  async function summaryOf(workbook: string): Promise<JournalSummary> {
    const noted = await readSentinel(workbook)
    if (noted !== null) return noted
    const [{ summary }, shot] = await Promise.all([
      survey(join(journals, workbook), files),
      snapshotsOf(workbook).newestSummary()
    ])
    return further(summary, shot) ?? emptySummary(workbook)
  }

  async function summaries(): Promise<readonly JournalSummary[]> {
    const names = new Set<string>()
    for (const parent of [journals, backups]) {
      for (const name of await files.list(parent)) {
        if (name.endsWith(deleted)) await attempt(() => files.removeFolder(join(parent, name)))
        else if (workbookId.test(name)) names.add(name)
      }
    }
    return Promise.all([...names].sort().map(summaryOf))
  }

  /** The id becomes a folder's name, so nothing else passes for one. */
  function forWorkbook<T>(workbook: string, work: () => Promise<Reply<T>>): Promise<Reply<T>> {
    return workbookId.test(workbook) ? work() : Promise.resolve(refused)
  }

  return {
    openJournal: workbook =>
      forWorkbook(workbook, async () => {
        await closeOne(workbook)
        return attempt(() => open(workbook))
      }),
    appendJournal: (workbook, lines, after) => forWorkbook(workbook, () => append(workbook, lines, after)),
    readJournal: workbook => forWorkbook(workbook, () => attempt(() => contents(workbook))),
    deleteJournal: workbook => forWorkbook(workbook, () => attempt(() => remove(workbook))),
    renewDatabase: () => attempt(() => putDatabaseAside(userData, files)),
    writeSnapshot: (workbook, bytes, of) => forWorkbook(workbook, () => writeSnapshot(workbook, bytes, of)),
    listSnapshots: workbook => forWorkbook(workbook, () => attempt(() => snapshotsOf(workbook).list())),
    readSnapshot: (workbook, name) => forWorkbook(workbook, () => snapshotsOf(workbook).read(name)),
    summaries,
    close: async () => {
      await Promise.all([...opened.keys()].map(closeOne))
    }
  }
}
