import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reason, Reply } from '../src/bridge'
import { codeOf, type Files, machineFiles } from './filesystem'

const unfinished = '.groundwork-unfinished'
const firstPause = 10
const longestWait = 10_000

/** What a failed file call means to a person. On Windows a refusal is nearly always another program holding the file. */
export function reasonOf(error: unknown, platform: NodeJS.Platform = process.platform): Reason {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EROFS':
      return 'read-only'
    case 'EACCES':
      return platform === 'win32' ? 'locked' : 'read-only'
    case 'EPERM':
    case 'EBUSY':
    case 'ETXTBSY':
      return 'locked'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'gone'
    case 'EFBIG':
      return 'too-large'
    default:
      return 'failed'
  }
}

/** Runs work that touches files; what it throws comes back as the reason. */
export async function attempt<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

export interface Writing {
  readonly files?: Files
  /** Waits between tries of the rename, in milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
  /** Before the umask: 0o600 for what is ours, 0o666 for what a person saves where they like. */
  readonly mode?: number
  /** A folder of ours where a half-written file elsewhere is noted, for `sweepUnfinished` after a crash. */
  readonly ledger?: string
}

async function renamePatiently(files: Files, from: string, to: string, pause: (ms: number) => Promise<unknown>) {
  let wait = firstPause
  for (let waited = 0; ; wait *= 2) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))
      if (!held || waited + wait > longestWait) throw error
      await pause(wait)
      waited += wait
    }
  }
}

async function writeNew(files: Files, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await files.create(path, mode)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Best effort after a failure that is already being reported; what stays behind goes at the next start. */
async function removeQuietly(files: Files, path: string): Promise<void> {
  await attempt(() => files.remove(path))
}

async function note(files: Files, ledger: string, name: string, path: string): Promise<string> {
  const entry = join(ledger, name)
  await files.makeFolder(ledger)
  await writeNew(files, entry, Buffer.from(path), 0o600)
  return entry
}

/** `writeAtomic` for callers that have more to do in the same attempt: throws what failed. */
export async function replaceFile(path: string, bytes: Uint8Array, writing: Writing): Promise<void> {
  const { files = machineFiles, pause = sleep, mode = 0o666, ledger } = writing
  const target = await files.follow(path)
  const name = `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}${unfinished}`
  const temporary = join(dirname(target), name)
  const entry = ledger === undefined ? null : await note(files, ledger, name, temporary)
  try {
    await writeNew(files, temporary, bytes, mode)
    await renamePatiently(files, temporary, target, pause)
    await files.syncFolder(dirname(target))
  } catch (error) {
    await removeQuietly(files, temporary)
    throw error
  } finally {
    if (entry !== null) await removeQuietly(files, entry)
  }
}

/**
 * Writes a file whole: after it the path holds the old bytes or the new ones, never a mixture, whatever fails in between.
 * A target that another program holds is tried again for up to 10 s. Answers ok only once the new file is on the disk.
 */
export function writeAtomic(path: string, bytes: Uint8Array, writing: Writing = {}): Promise<Reply<null>> {
  return attempt(async () => {
    await replaceFile(path, bytes, writing)
    return null
  })
}

/** Removes what writes into this folder left behind when the app was killed. */
export async function sweepFolder(folder: string, files: Files = machineFiles): Promise<void> {
  for (const name of await files.list(folder)) {
    if (name.endsWith(unfinished)) await files.remove(join(folder, name))
  }
}

/** The same for files elsewhere, from the notes that their writes made in `ledger`. Folders out of reach wait. */
export async function sweepUnfinished(ledger: string, files: Files = machineFiles): Promise<void> {
  for (const name of await files.list(ledger)) {
    const entry = join(ledger, name)
    const path = Buffer.from(await files.read(entry)).toString()
    const gone = path.endsWith(unfinished) ? (await attempt(() => files.remove(path))).ok : true
    if (gone) await files.remove(entry)
  }
}
