import { raw, type Showing } from '../../model/cell'
import type { Id } from '../../model/change'
import type { Home } from '../../model/homes'
import type { Row } from '../../model/state'
import type { CellValue, Column, Language, Tone } from '../../model/template'
import type { TextKey } from '../../text'

/**
 * A cell while it is typed in. Enter: typing has replaced what stood there; edit: the caret moves in it. `value` is what a list
 * or calendar gave; without it the text is read by the column's kind when it is committed.
 */
export interface Editing {
  readonly mode: 'enter' | 'edit'
  readonly text: string
  readonly value?: CellValue
  /** Of a cell of several: the entries chosen so far, beside what is being typed. */
  readonly held?: CellValue
  /** A list or calendar stands open below. */
  readonly isOpen?: boolean
}

/** One thing that a list offers. */
export interface Item {
  readonly id: string
  readonly value: string | number | boolean
  readonly label: string
  readonly detail?: string
  readonly tone?: Tone
  /** Offered first because the other cells of the row speak for it. */
  readonly isSuggested?: true
}

/** What an editor may know and do beyond its own cell. */
export interface CellWorld {
  readonly language: Language
  readonly today: string
  readonly showing: Showing
  readonly say: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string
  /** The value that text stands for in a column; what cannot be read is kept as unread. */
  readonly read: (column: Column, text: string) => CellValue
  readonly items: (column: Column, row: Row | null) => readonly Item[]
  /**
   * Makes the row that a cell is to link to and writes the link, beside those that are `kept`, in one step. Returns what the cell
   * holds then; null when the row may not be made there. A `row` of null is made too.
   */
  readonly create: (column: Column, into: Home, name: string, row: Row | null, kept: readonly Id[] | null) => CellValue
  /** Where a link of a column may make rows; none for other columns. */
  readonly homes: (column: Column) => readonly Home[]
}

/** What floats below an editor hangs from the frame around it, so that it covers no part of the cell. */
export function frameOf(input: { readonly current: HTMLElement | null }): { readonly current: HTMLElement | null } {
  return {
    get current() {
      return input.current?.closest<HTMLElement>('[data-frame]') ?? input.current
    }
  }
}

/** What the frame around an editor hands to its input. */
export interface ControlProps {
  readonly id?: string
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: true | undefined
  readonly 'aria-required'?: true | undefined
}

export interface EditProps {
  readonly column: Column
  readonly row: Row | null
  readonly value: CellValue
  /** Null: at rest. In a grid the input waits unseen then, so that a first character, a dead key or an input method begins in it. */
  readonly editing: Editing | null
  readonly onEditing: (editing: Editing) => void
  /** Chosen outright, with a click or in a calendar. */
  readonly onPick: (value: CellValue) => void
  /** What was chosen is written already. */
  readonly onDone: () => void
  readonly world: CellWorld
  readonly frame: 'cell' | 'field'
  readonly control: ControlProps
}

/** What a commit of this editing writes. */
export function valueOf(editing: Editing, column: Column, world: Pick<CellWorld, 'read'>): CellValue {
  return editing.value !== undefined ? editing.value : world.read(column, editing.text)
}

/** Typing goes on, or begins in Enter mode; what a list had given no longer holds. */
export function typed(editing: Editing | null, text: string): Editing {
  return { mode: editing?.mode ?? 'enter', text, ...(editing?.isOpen && { isOpen: true }) }
}

const picked: ReadonlySet<Column['kind']> = new Set(['choice', 'choices', 'rating', 'check', 'ref', 'refs'])

/** Whether cells of a column are picked from a list. */
export function isPicked({ kind }: Column): boolean {
  return picked.has(kind)
}

/** A cell opened without typing: its text to go on with, or its list, which keeps what it holds until something is chosen. */
export function opened(column: Column, value: CellValue, world: Pick<CellWorld, 'showing'>): Editing {
  if (isPicked(column)) return { mode: 'edit', text: '', value, held: value }
  return { mode: 'edit', text: raw(column, value, world.showing) }
}
