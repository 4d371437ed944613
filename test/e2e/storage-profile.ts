import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createJournal } from '../../electron/journal'
import { readSegment, segmentsIn } from '../../electron/segment'

/** Numbers from 0 up to 1, the same for the same seed. */
export function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

export function pick<T>(items: readonly T[], chance: () => number): T {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick from')
  return item
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

/** Files of a profile that hold a text anywhere, in either of the engine's ways to write it. */
export function filesWith(profile: string, text: string): readonly string[] {
  return filesIn(profile).filter(path => {
    const bytes = readFileSync(path)
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))
  })
}

/** Cuts the log of the database as a kill in the middle of a write does. */
export function tearLastRecord(profile: string): void {
  const log = filesIn(join(profile, 'IndexedDB'))
    .filter(path => path.endsWith('.log'))
    .sort()
    .at(-1)
  if (log === undefined) throw new Error('the database has no log')
  truncateSync(log, statSync(log).size - 7)
}

/** Ids of all sets that the journal and the snapshots hold, read without the app. */
export async function idsOutside(profile: string): Promise<ReadonlySet<string>> {
  const journal = createJournal(profile)
  const ids = new Set<string>()
  for (const { workbook } of await journal.summaries()) {
    await journal.openJournal(workbook)
    const contents = await journal.readJournal(workbook)
    if (!contents.ok) continue
    const log = contents.value.snapshot && unzipSync(contents.value.snapshot.bytes)['log.ndjson']
    const lines = [...(log ? strFromU8(log).split('\n') : []), ...contents.value.lines]
    for (const line of lines) ids.add((JSON.parse(line) as { readonly id: string }).id)
  }
  return ids
}

const caches = /\/(Code Cache|GPUCache|DawnCache|DawnGraphiteCache|DawnWebGPUCache|blob_storage|Singleton[A-Za-z]+)/

/** A profile as it was, without what the browser makes anew. */
export function copyProfile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, filter: path => !caches.test(path) })
}

export interface Damage {
  readonly what: string
  /** Something that the other copies have to make good is gone or altered: the person is told. */
  readonly isNews: boolean
}

const zeros = Buffer.alloc(4096)

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, Math.min(bytes.length, statSync(path).size - at), at)
  closeSync(file)
}

function flip(path: string, chance: () => number): void {
  const bytes = readFileSync(path)
  const at = Math.floor(chance() * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  writeFileSync(path, bytes)
}

type Act = readonly [name: string, act: (path: string, chance: () => number) => void]

const acts: readonly Act[] = [
  ['deleted', path => rmSync(path)],
  ['a bit flipped', flip],
  ['cut', (path, chance) => truncateSync(path, Math.floor(statSync(path).size * chance()))],
  ['4 KB of zeros', (path, chance) => overwrite(path, Math.floor(statSync(path).size * chance()), zeros)],
  ['torn', path => appendFileSync(path, 'half a record')]
]

/** A segment with edits in it; the note that ends a session is nobody's loss. */
function holdsSets(path: string): boolean {
  return path.endsWith('.jnl') && readSegment(readFileSync(path)).records.some(({ lines }) => lines.length > 0)
}

/** Without the oldest segment nothing has a gap: it looks as if the snapshots had covered it, and the newest one does. */
function isOldest(path: string): boolean {
  return segmentsIn(readdirSync(dirname(path)))[0]?.name === basename(path)
}

/** Damages a profile in one place. `older`: the same profile some edits ago. */
export function damage(profile: string, older: string, chance: () => number): Damage {
  const area = pick(['IndexedDB', 'IndexedDB', 'journal', 'journal', 'backups', 'preferences.json'], chance)
  const folder = join(profile, area)
  if (area !== 'preferences.json' && chance() < 0.2) {
    rmSync(folder, { recursive: true })
    return { what: `${area} deleted`, isNews: area !== 'backups' }
  }
  if (area === 'IndexedDB' && chance() < 0.15) {
    copyProfile(join(older, area), folder)
    return { what: `${area} of some edits ago`, isNews: true }
  }
  const path =
    area === 'preferences.json'
      ? folder
      : pick(
          filesIn(folder).filter(file => statSync(file).size > 0),
          chance
        )
  const [name, act] = pick(acts, chance)
  const isNews = holdsSets(path) && name !== 'torn' && !(name === 'deleted' && isOldest(path))
  act(path, chance)
  return { what: `${path.slice(profile.length + 1)} ${name}`, isNews }
}
