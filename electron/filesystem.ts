import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'

/** An open file that is only ever written at its end. */
export interface OpenFile {
  /** All of it, or it throws. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** The bytes are on the disk, not in its cache: `fdatasync`. */
  readonly syncData: () => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What the shell does with files, as an argument: tests fail the k-th call, or record them and cut the power. */
export interface Files {
  /** A new file; throws EEXIST where there is one. `mode` as in chmod, before the umask. */
  readonly create: (path: string, mode: number) => Promise<OpenFile>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly size: (path: string) => Promise<number>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Removes a file. One that is not there is not an error. */
  readonly remove: (path: string) => Promise<void>
  readonly removeFolder: (path: string) => Promise<void>
  /** Names in a folder, in no order; none where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** With the folders above it, for this person only. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Puts the names in a folder on the disk. Nothing to do on Windows, which has no such call. */
  readonly syncFolder: (path: string) => Promise<void>
  /** Where a link points; the path itself when nothing is there yet. */
  readonly follow: (path: string) => Promise<string>
  /** Bytes that this person may still write. */
  readonly room: (folder: string) => Promise<number>
}

/** The `code` of a system error, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

async function unless<T>(code: string, work: Promise<T>, instead: T): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === code) return instead
    throw error
  }
}

async function writeAll(file: fs.FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done)
    done += bytesWritten
  }
}

async function create(path: string, mode: number): Promise<OpenFile> {
  const file = await fs.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND, mode)
  return {
    write: bytes => writeAll(file, bytes),
    syncData: () => file.datasync(),
    sync: () => file.sync(),
    close: () => file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await fs.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** With the new names on the disk, from the lowest folder that was not there up to the first. */
async function makeFolder(path: string): Promise<void> {
  const first = await fs.mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

async function room(folder: string): Promise<number> {
  const disk = await fs.statfs(folder)
  return disk.bavail * disk.bsize
}

/** The machine's own files. */
export const machineFiles: Files = {
  create,
  read: path => fs.readFile(path),
  size: async path => (await fs.stat(path)).size,
  rename: (from, to) => fs.rename(from, to),
  remove: path => unless('ENOENT', fs.unlink(path), undefined),
  removeFolder: path => fs.rm(path, { recursive: true, force: true }),
  list: folder => unless<readonly string[]>('ENOENT', fs.readdir(folder), []),
  makeFolder,
  syncFolder,
  follow: path => unless('ENOENT', fs.realpath(path), path),
  room
}
