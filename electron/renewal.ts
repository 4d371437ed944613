import { join } from 'node:path'
import type { Reply } from '../src/bridge'
import { attempt, replaceFile, type Writing } from './atomic'
import { type Files, machineFiles } from './filesystem'

/** Where Chromium keeps IndexedDB, and where a database that it cannot open is put. */
const database = 'IndexedDB'
const aside = 'IndexedDB.damaged'
const forgetMark = 'forget-database'
/** In a workbook's journal: the database lacks it, and that was meant. */
export const forgottenMark = 'forgotten-by-database'

/** Out of the way of a new one. The engine must not have it open: it is for one that does not open. */
export async function putDatabaseAside(userData: string, files: Files): Promise<null> {
  await files.removeFolder(join(userData, aside))
  if ((await files.list(userData)).includes(database)) {
    await files.rename(join(userData, database), join(userData, aside))
  }
  return null
}

/**
 * A workbook was deleted. The engine keeps what was removed in its files for as long as it likes, and they cannot be touched
 * while it runs; every other workbook stands in its journal and its snapshots, so the next start does without them.
 */
export function forgetAtNextStart(userData: string, writing: Writing): Promise<void> {
  return replaceFile(join(userData, forgetMark), new Uint8Array(0), writing)
}

/** Before there is any page: throws the database away if a deletion asked for it. Cut short, the next start does it. */
export function forgetDatabase(userData: string, files: Files = machineFiles): Promise<Reply<null>> {
  return attempt(async () => {
    if (!(await files.list(userData)).includes(forgetMark)) return null
    const journals = join(userData, 'journal')
    for (const workbook of await files.list(journals)) {
      await replaceFile(join(journals, workbook, forgottenMark), new Uint8Array(0), { files, mode: 0o600 })
    }
    await files.removeFolder(join(userData, database))
    await files.removeFolder(join(userData, aside))
    await files.remove(join(userData, forgetMark))
    return null
  })
}
