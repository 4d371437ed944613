import type { Sample } from '../../templates'
import type { FileHandle, JournalSummary, Preferences, Reason, StartInfo } from '../bridge'
import type { FileFault } from '../exchange/templates/read'
import type { Id } from '../model/change'
import type { Gap } from '../model/checks'
import type { TableId, Template } from '../model/template'
import type { ThreadLink } from '../model/thread'
import type { RowPlace } from '../model/workbook'
import type { Draft, OpenWorkbook, RecoveryNotice } from '../store'
import type { Aim, Beside, SelectionSums, TableStatus } from '../views'
import type { Place } from '../views/desk'

/** Which question or form stands over the page. */
export type DialogState =
  | {
      readonly is:
        | 'new'
        | 'settings'
        | 'backups'
        | 'versions'
        | 'mark'
        | 'export'
        | 'details'
        | 'add-sheet'
        | 'shortcuts'
        | 'about'
        | 'glossary'
        | 'palette'
        | 'save-view'
        | 'rename-view'
    }
  | { readonly is: 'rename' | 'delete'; readonly workbook: JournalSummary }
  | { readonly is: 'leave'; readonly reason: Reason; readonly settle: (leaves: boolean) => void }
  | { readonly is: 'create-link'; readonly link: ThreadLink }
  | { readonly is: 'dismiss'; readonly gaps: readonly Gap[] }
  | { readonly is: 'removed'; readonly place: RowPlace }
  | { readonly is: 'template-faults'; readonly name: string; readonly faults: readonly FileFault[] }
  | { readonly is: 'library' | 'questions'; readonly sheet: Id; readonly table: TableId }
  | {
      readonly is: 'rename-sheet' | 'duplicate-sheet' | 'copy-template' | 'upgrade' | 'remove-sheet' | 'sheet-settings'
      readonly sheet: Id
    }

export type Panel = 'row' | 'guidance' | 'about' | 'gaps' | 'thread'

/** What stands beside the overview too: it is of the whole workbook. */
export function isOfWorkbook(panel: Panel | null): boolean {
  return panel === 'gaps' || panel === 'thread'
}

/** Long work under way; `cancel` truly cancels. */
export interface Busy {
  readonly title: string
  readonly step: string
  readonly done: number
  readonly of: number
  readonly cancel: () => void
}

/** What a new workbook or sheet is made from. */
export interface Toolkit {
  readonly templates: readonly Template[]
  readonly samples: readonly Sample[]
}

/** The state of the interface. The work itself is in the open workbook, not here. */
export interface AppState {
  readonly start: StartInfo
  readonly preferences: Preferences
  readonly workbooks: readonly JournalSummary[]
  /** Null until it has been read: a workbook carries the templates that it uses. */
  readonly toolkit: Toolkit | null
  readonly recent: readonly FileHandle[]
  /** `YYYY-MM-DD` by the clock of this computer. */
  readonly today: string
  readonly opened: OpenWorkbook | null
  readonly isOpening: boolean
  /** The sheet, table, and perhaps the cell, that is to be in sight; null: the overview. */
  readonly place: Place | null
  /** The row under the active cell. */
  readonly active: { readonly row: Id; readonly column: string | null } | null
  /** The column that the keyboard is in, in the empty row at the end too, where no row is active. */
  readonly column: string | null
  /** The rows before and after it on the screen, and the columns in their order there. */
  readonly beside: Beside
  /** Where in the row's form the keyboard is to go, once for each of these. */
  readonly aim: Aim | null
  /** The cell that a new note was asked for; a null column: the row as a whole. */
  readonly noteOn: { readonly row: Id; readonly column: string | null } | null
  /** The places from which links were followed, the latest last. */
  readonly trail: readonly Place[]
  /** What the table in sight shows, for the status bar. */
  readonly shown: TableStatus | null
  /** What several selected cells come to, for the status bar. */
  readonly sums: SelectionSums | null
  /** The view that was chosen of a table, by `sheet/table`; its first where none was. */
  readonly views: Readonly<Record<string, string>>
  /** The picture that a table is seen in, by `sheet/table`; its grid where none was chosen. */
  readonly pictures: Readonly<Record<string, string>>
  readonly panel: Panel | null
  /** Whose gaps the panel lists, while a sheet is in sight. */
  readonly gapsOf: 'sheet' | 'workbook'
  /** The row whose thread was asked for; null: all of them. */
  readonly threadOf: Id | null
  readonly isSidebarOpen: boolean
  readonly dialog: DialogState | null
  readonly busy: Busy | null
  readonly room: 'enough' | 'low' | 'full'
  readonly notice: RecoveryNotice | null
  readonly drafts: readonly Draft[]
}

const alone: Beside = { before: null, after: null, columns: [] }

/** Below this many pixels, as at twice the size on a small screen, the list of sheets lies over the page. */
export const narrowBelow = 760

export function beginning(start: StartInfo, today: string, width: number): AppState {
  return {
    start,
    preferences: start.preferences,
    workbooks: start.workbooks,
    toolkit: null,
    recent: start.recent,
    today,
    opened: null,
    isOpening: false,
    place: null,
    active: null,
    column: null,
    beside: alone,
    aim: null,
    noteOn: null,
    trail: [],
    shown: null,
    sums: null,
    views: {},
    pictures: {},
    panel: null,
    gapsOf: 'sheet',
    threadOf: null,
    isSidebarOpen: width >= narrowBelow,
    dialog: null,
    busy: null,
    room: 'enough',
    notice: null,
    drafts: []
  }
}

/** The interface as it is when no workbook is open. */
export const noWorkbook = {
  opened: null,
  isOpening: false,
  place: null,
  active: null,
  column: null,
  beside: alone,
  aim: null,
  noteOn: null,
  trail: [],
  shown: null,
  sums: null,
  pictures: {},
  panel: null,
  threadOf: null,
  dialog: null,
  notice: null,
  drafts: []
} as const satisfies Partial<AppState>
