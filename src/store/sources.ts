import type { ChangeSet, Id } from '../model/change'
import { parseLine } from './unite'
import type { StoreDeps } from './types'

/** The sets of a workbook by where they were found. Every one of them is what its id says. */
export interface Sources {
  readonly database: readonly ChangeSet[]
  readonly snapshot: readonly ChangeSet[]
  readonly journal: readonly ChangeSet[]
  /** Names of files that were not whole. */
  readonly damaged: readonly string[]
}

type Reading = Pick<StoreDeps, 'bridge' | 'db' | 'sha256' | 'readFile'>

function sound(lines: readonly string[], deps: Reading): readonly ChangeSet[] {
  return lines.flatMap(line => parseLine(line, deps.sha256) ?? [])
}

async function inDatabase(id: Id, deps: Reading): Promise<readonly ChangeSet[]> {
  try {
    return sound(await deps.db.lines(id, 0), deps)
  } catch {
    // A database that cannot be read is one of the things that the other copies are there for.
    return []
  }
}

/** All that is kept of the workbook outside the database. */
export async function readOutside(id: Id, deps: Reading): Promise<Omit<Sources, 'database'>> {
  const reply = await deps.bridge.readJournal(id)
  if (!reply.ok) return { snapshot: [], journal: [], damaged: [] }
  const { snapshot, lines, damaged } = reply.value
  const log = snapshot === null ? null : await deps.readFile(snapshot.bytes)
  const unreadable = snapshot !== null && log === null ? [snapshot.name] : []
  return { snapshot: log?.sets ?? [], journal: sound(lines, deps), damaged: [...damaged, ...unreadable] }
}

/** Everything there is of the workbook anywhere. */
export async function readEverything(id: Id, deps: Reading): Promise<Sources> {
  const [database, outside] = await Promise.all([inDatabase(id, deps), readOutside(id, deps)])
  return { database, ...outside }
}
