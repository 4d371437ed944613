import type { Author, Id, Patch } from '../model/change'
import type { Language, TableId, Text } from '../model/template'
import type { Workbook } from '../model/workbook'

/** All that a command may know of the world outside the workbook. */
export interface Context {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly newId: () => Id
  /** The id of a row of a form, fixed or keyed table (architecture.md 2). */
  readonly keyed: (sheet: Id, table: TableId, key: string) => Id
  readonly author: Author
  readonly language: Language
}

/** Why a command will not do it; the words are in `text/refusals.ts`. */
export type Refusal =
  | 'nothing-there'
  | 'nothing-to-do'
  | 'read-only-column'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'cell-too-large'
  | 'rows-come-from-reviews'
  | 'fixed-rows'
  | 'rows-are-kept'
  | 'reason-needed'
  | 'unknown-template'
  | 'title-needed'
  | 'text-needed'
  | 'not-yours'
  | 'name-needed'
  | 'name-taken'
  | 'template-column'
  | 'column-needed'
  | 'too-many-columns'
  | 'too-many-options'
  | 'default-unread'
  | 'sheet-name-taken'
  | 'template-name-taken'
  | 'template-in-use'
  | 'bands-unsound'
  | 'setting-unread'
  | 'unknown-setting'

export type Outcome =
  | {
      readonly patches: readonly Patch[]
      /** Ids of rows, or of the column or view, that were made, in order: where the selection goes. */
      readonly made?: readonly Id[]
      readonly note?: string
    }
  | { readonly refused: Refusal }

/** One thing a person can do. Menus, palette, shortcuts and undo's words all read the same list. */
export interface Command<A> {
  /** On disk, in every set that it made: never renamed. */
  readonly name: string
  readonly label: Text
  /** `Mod` is Ctrl, and Cmd on macOS; in Electron's accelerator form. */
  readonly shortcut?: string
  readonly run: (workbook: Workbook, args: A, context: Context) => Outcome
}
