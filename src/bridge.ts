import type { Hash, Id } from './model/change'
import type { Language } from './model/template'

/** Every answer of the shell is a value: what was asked for, or why not. Its words come from `text/`. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason }

/** Why the shell could not do it. `disk-full`, `read-only`, `locked` and `gone` speak of the target; `refused` of the call. */
export type Reason =
  | 'cancelled'
  | 'disk-full'
  | 'read-only'
  | 'locked'
  | 'gone'
  | 'damaged'
  | 'too-large'
  | 'refused'
  | 'failed'

/** A file that a person chose. It means something to the shell only; the page never sees a path. */
export interface FileHandle {
  readonly handle: string
  /** The file's name with its ending, without its folder. */
  readonly name: string
}

/** The journal of one workbook as the shell knows it, without reading it all. */
export interface JournalSummary {
  readonly workbook: Id
  /** Sets in the log, founding set included. */
  readonly sets: number
  readonly head: Hash | null
  readonly title: string
  /** Living rows of all tables; the guard against an emptied workbook. */
  readonly rows: number
  /** ISO 8601 in UTC. */
  readonly changedAt: string
}

/** What an opening found: a summary of what can be read, and what there is cause to miss. */
export interface JournalOpened extends JournalSummary {
  /** Segments from which acknowledged sets are missing: altered, cut, or followed by a gap. */
  readonly damaged: readonly string[]
  /** Sets that were once in the journal or a snapshot; more than `sets` where some cannot be read any more. */
  readonly promised: number
  /** The last session ended in order: the database had everything too. */
  readonly closed: boolean
  /** The database was thrown away on purpose, since another workbook was deleted: it lacks this one, and nothing is wrong. */
  readonly forgotten: boolean
}

/** What is kept of a workbook outside IndexedDB, to rebuild it from. */
export interface JournalContents {
  /** The newest snapshot that verified, or null. */
  readonly snapshot: { readonly name: string; readonly bytes: Uint8Array } | null
  /** The JSON of each set in the segments, oldest first; may begin before the snapshot's head. */
  readonly lines: readonly string[]
  /** Files that could not be read whole; kept, never appended to. */
  readonly damaged: readonly string[]
}

export interface Snapshot {
  readonly name: string
  readonly madeAt: string
  readonly bytes: number
  readonly sets: number
  readonly rows: number
  readonly head: Hash
  /** Read back, and its checksum agreed. */
  readonly verified: boolean
  /** Kept beyond its turn, since rows fell by half after it. */
  readonly pinned: boolean
}

export interface Preferences {
  readonly author: { readonly id: Id; readonly name: string } | null
  /** This copy's id: stamped on every set made here. */
  readonly copy: Id
  readonly organisation: string
  readonly currency: string
  readonly dateOrder: 'ymd' | 'dmy' | 'mdy'
  readonly language: Language
  readonly documentLanguage: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly paper: 'letter' | 'a4'
  readonly density: 'compact' | 'normal' | 'comfortable'
  /** Tab leaves a table for what comes after it, in place of moving to the next cell. */
  readonly tabLeaves: boolean
  /** What the last export chose, by workbook id; the dialog's own JSON. */
  readonly exports: Readonly<Record<string, unknown>>
}

export interface StartInfo {
  readonly app: string
  readonly electron: string
  readonly chromium: string
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other'
  readonly preferences: Preferences
  /** Set when preferences could not be read and were begun anew. */
  readonly preferencesLost: boolean
  readonly workbooks: readonly JournalSummary[]
  readonly recent: readonly FileHandle[]
}

export interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly role?:
    | 'separator'
    | 'quit'
    | 'minimize'
    | 'zoom'
    | 'togglefullscreen'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'close'
  readonly accelerator?: string
  /** Shown beside the label, handled in the page. */
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly items?: readonly MenuItem[]
}

export type FileKind = 'workbook' | 'template' | 'docx' | 'csv'

/** What the page may ask of the shell, and nothing else. */
export interface Bridge {
  start(): Promise<Reply<StartInfo>>
  /** From now on the page hears what is said unasked: files handed over so far come, and it is asked before the window closes. */
  listening(): Promise<Reply<null>>
  writePreferences(preferences: Preferences): Promise<Reply<null>>
  /** From here on a new segment; answers with what the journal held. */
  openJournal(workbook: Id): Promise<Reply<JournalOpened>>
  /** Answers only after `fdatasync`. `lines`: the JSON of each set, in order; none at all ends a session in order. */
  appendJournal(workbook: Id, lines: readonly string[], after: JournalSummary): Promise<Reply<null>>
  readJournal(workbook: Id): Promise<Reply<JournalContents>>
  /** Removes journal and snapshots, and the whole database at the next start. */
  deleteJournal(workbook: Id): Promise<Reply<null>>
  /** Puts a database that the engine cannot open any more out of the way, so that it begins a new one. */
  renewDatabase(): Promise<Reply<null>>
  writeSnapshot(workbook: Id, bytes: Uint8Array, of: JournalSummary): Promise<Reply<Snapshot>>
  listSnapshots(workbook: Id): Promise<Reply<readonly Snapshot[]>>
  readSnapshot(workbook: Id, name: string): Promise<Reply<Uint8Array>>
  openFile(kind: FileKind): Promise<Reply<FileHandle & { readonly bytes: Uint8Array }>>
  readFile(handle: string): Promise<Reply<FileHandle & { readonly bytes: Uint8Array }>>
  chooseSave(kind: FileKind, suggested: string): Promise<Reply<FileHandle>>
  /** All or nothing: the target is the old file or the new one. */
  writeFile(handle: string, bytes: Uint8Array): Promise<Reply<null>>
  showFile(handle: string, how: 'folder' | 'open'): Promise<Reply<null>>
  setMenu(menu: readonly MenuItem[], title: string): Promise<Reply<null>>
  /** How large the page is drawn, 1 being its own size; a number from 0.5 to 2 sets it. Answers what it then is. */
  zoom(factor: number | null): Promise<Reply<number>>
  /** Everything is flushed (or the person chose to leave): the window may go. */
  readyToClose(): Promise<Reply<null>>
  /** Not now: something could not be kept, and the person is asked. Without this or `readyToClose` the window goes after 5 s. */
  keepOpen(): Promise<Reply<null>>
  /** A menu item was chosen. Returns its own unsubscribe, as the next two do. */
  onMenu(listener: (id: string) => void): () => void
  /** A file of a workbook or a template was handed to the app (second start, double click). */
  onOpenFile(listener: (file: FileHandle) => void): () => void
  /** The window wants to close: flush, then `readyToClose`. */
  onClosing(listener: () => void): () => void
  /** The computer is about to sleep: what is not saved yet is saved now. */
  onSuspend(listener: () => void): () => void
  /** Room on the disk that holds the work: `low` warns, `full` stops editing. */
  onDisk(listener: (room: 'enough' | 'low' | 'full') => void): () => void
}

/** Calls that are answered, by channel. */
export const channels = {
  start: 'app:start',
  listening: 'app:listening',
  writePreferences: 'preferences:write',
  openJournal: 'journal:open',
  appendJournal: 'journal:append',
  readJournal: 'journal:read',
  deleteJournal: 'journal:delete',
  renewDatabase: 'database:renew',
  writeSnapshot: 'snapshot:write',
  listSnapshots: 'snapshot:list',
  readSnapshot: 'snapshot:read',
  openFile: 'file:open',
  readFile: 'file:read',
  chooseSave: 'file:choose-save',
  writeFile: 'file:write',
  showFile: 'file:show',
  setMenu: 'menu:set',
  zoom: 'window:zoom',
  readyToClose: 'window:ready-to-close',
  keepOpen: 'window:keep-open'
} as const satisfies Record<Exclude<keyof Bridge, keyof typeof events>, string>

/** What the shell says unasked, by channel. */
export const events = {
  onMenu: 'menu:chosen',
  onOpenFile: 'file:handed',
  onClosing: 'window:closing',
  onSuspend: 'power:suspend',
  onDisk: 'disk:room'
} as const

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly groundwork: Bridge
  }
}
