import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { BrowserWindow, Dialog, Shell } from 'electron'
import type { FileHandle, FileKind, Reply } from '../src/bridge'
import { attempt, writeAtomic } from './atomic'
import { safeFileName } from './filename'

type Opened = FileHandle & { readonly bytes: Uint8Array }

/** What the app may do with a file. Only a file that it wrote itself is ever handed to another program. */
interface Known {
  readonly path: string
  readonly may: 'read' | 'write'
  written: boolean
}

export interface FileDeps {
  readonly dialog: Dialog
  readonly shell: Shell
  readonly window: () => BrowserWindow | null
  /** The folder that holds the app's own files. */
  readonly folder: string
  readonly documents: string
}

/** The files that people choose. Paths stay here; the page gets a random handle for each. */
export interface Files {
  readonly open: (kind: FileKind) => Promise<Reply<Opened>>
  readonly read: (handle: string) => Promise<Reply<Opened>>
  readonly chooseSave: (kind: FileKind, suggested: string) => Promise<Reply<FileHandle>>
  readonly write: (handle: string, bytes: Uint8Array) => Promise<Reply<null>>
  readonly show: (handle: string, how: 'folder' | 'open') => Promise<Reply<null>>
  readonly recent: () => Promise<readonly FileHandle[]>
  /** A file of a workbook or a template that the system handed to the app; null for anything else. */
  readonly handOver: (argv: readonly string[], folder: string) => FileHandle | null
}

const endings: Readonly<Record<FileKind, { readonly ending: string; readonly name: string }>> = {
  workbook: { ending: 'groundwork', name: 'Groundwork' },
  template: { ending: 'groundwork-template', name: 'Groundwork' },
  docx: { ending: 'docx', name: 'Word' },
  csv: { ending: 'csv', name: 'CSV' }
}
/** What opens in the app: files of these endings are offered to be opened, and handed over by the system. */
const opening: readonly string[] = [endings.workbook.ending, endings.template.ending]

/** A workbook's parts may inflate to 1 GB in all; a file beyond this is not one of ours. */
const mostBytes = 512 * 1024 * 1024
const mostRecent = 10

const refused = { ok: false, reason: 'refused' } as const

async function readWhole(path: string): Promise<Reply<Uint8Array>> {
  const size = await attempt(async () => (await stat(path)).size)
  if (!size.ok) return size
  if (size.value > mostBytes) return { ok: false, reason: 'too-large' }
  return attempt(() => readFile(path))
}

function asPaths(text: string): readonly string[] {
  const found: unknown = JSON.parse(text)
  return Array.isArray(found) ? found.filter(path => typeof path === 'string') : []
}

export function createFiles({ dialog, shell, window, folder, documents }: FileDeps): Files {
  const known = new Map<string, Known>()
  const recentFile = join(folder, 'recent.json')
  let lastFolder = documents

  function give(path: string, may: Known['may']): FileHandle {
    const handle = randomUUID()
    known.set(handle, { path, may, written: false })
    return { handle, name: basename(path) }
  }

  async function recentPaths(): Promise<readonly string[]> {
    const reply = await attempt(async () => asPaths(await readFile(recentFile, 'utf8')))
    return reply.ok ? reply.value : []
  }

  async function remember(path: string): Promise<void> {
    const others = (await recentPaths()).filter(other => other !== path)
    const list = JSON.stringify([path, ...others].slice(0, mostRecent))
    // A list that cannot be kept costs a convenience, never the file that was just opened or saved.
    await writeAtomic(recentFile, Buffer.from(list), { mode: 0o600 })
  }

  async function openPath(path: string, file: FileHandle): Promise<Reply<Opened>> {
    const bytes = await readWhole(path)
    if (!bytes.ok) return bytes
    if (extname(path) === '.groundwork') await remember(path)
    return { ok: true, value: { ...file, bytes: bytes.value } }
  }

  return {
    open: async kind => {
      const { ending, name } = endings[kind]
      // A workbook is asked for by `Open a file` too, which takes whatever opens in the app.
      const extensions = kind === 'workbook' ? [...opening] : [ending]
      const parent = window()
      if (parent === null) return refused
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        defaultPath: lastFolder,
        filters: [{ name, extensions }],
        properties: ['openFile']
      })
      const [path] = filePaths
      if (canceled || path === undefined) return { ok: false, reason: 'cancelled' }
      lastFolder = resolve(path, '..')
      return openPath(path, give(path, 'read'))
    },
    read: async handle => {
      const file = known.get(handle)
      return file ? openPath(file.path, { handle, name: basename(file.path) }) : refused
    },
    chooseSave: async (kind, suggested) => {
      const { ending, name } = endings[kind]
      const parent = window()
      if (parent === null) return refused
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: join(lastFolder, safeFileName(suggested, ending)),
        filters: [{ name, extensions: [ending] }]
      })
      if (canceled || !filePath) return { ok: false, reason: 'cancelled' }
      lastFolder = resolve(filePath, '..')
      const whole = extname(filePath).toLowerCase() === `.${ending}` ? filePath : `${filePath}.${ending}`
      return { ok: true, value: give(whole, 'write') }
    },
    write: async (handle, bytes) => {
      const file = known.get(handle)
      if (file?.may !== 'write') return refused
      const reply = await writeAtomic(file.path, bytes, { ledger: join(folder, 'unfinished') })
      if (!reply.ok) return reply
      file.written = true
      if (extname(file.path) === '.groundwork') await remember(file.path)
      return reply
    },
    show: async (handle, how) => {
      const file = known.get(handle)
      if (!file) return refused
      if (how === 'folder') shell.showItemInFolder(file.path)
      else if (!file.written) return refused
      else if ((await shell.openPath(file.path)) !== '') return { ok: false, reason: 'failed' }
      return { ok: true, value: null }
    },
    recent: async () => {
      const paths = await recentPaths()
      const there = await Promise.all(paths.map(async path => (await attempt(() => stat(path))).ok))
      return paths.filter((_path, index) => there[index]).map(path => give(path, 'read'))
    },
    handOver: (argv, from) => {
      const path = argv.find(word => !word.startsWith('-') && opening.includes(extname(word).slice(1)))
      return path === undefined ? null : give(resolve(from, path), 'read')
    }
  }
}
