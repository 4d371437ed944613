import { createContext, useContext } from 'react'
import type { Command } from '../commands/command'
import type { Id } from '../model/change'
import type { Log } from '../model/log'
import type { Language, TableId } from '../model/template'
import type { Workbook } from '../model/workbook'

/** Where a row, and perhaps a cell of it, is to be found. */
export interface Place {
  readonly sheet: Id
  readonly table: TableId
  readonly row?: Id
  readonly column?: string
  /** What of the table has just changed by itself, as by undo: the view goes to the first of it in sight and marks it all. */
  readonly changed?: readonly Changed[]
}

/** Rows by columns that have changed; null: the rows as a whole, which came, went or moved. */
export interface Changed {
  readonly rows: readonly Id[]
  readonly columns: readonly string[] | null
}

/** A way on from what was told. */
export interface Way {
  readonly label: string
  readonly run: () => void
}

/** What a view can see and do. Views know neither the store nor the shell. */
export interface Desk {
  readonly workbook: Workbook
  /** At least the latest sets of the workbook; all of them after `history`. */
  readonly log: Log
  /** Reads all of the log; false where the older part can be read nowhere. */
  readonly history: () => Promise<boolean>
  /** Of the interface; the workbook's own words are shown in it too. */
  readonly language: Language
  /** The id of who works here: their own notes are theirs to change. */
  readonly author: Id
  /** ISO 8601 in UTC. */
  readonly now: () => string
  readonly today: string
  readonly dateOrder: 'ymd' | 'dmy' | 'mdy'
  readonly currency: string
  readonly density: 'compact' | 'normal' | 'comfortable'
  /** Tab leaves a table, in place of moving to the next cell. */
  readonly tabLeaves: boolean
  /** Commits one set. Refusals and skipped cells are told to the person here; null when nothing was done. */
  readonly run: <A>(command: Command<A>, args: A) => { readonly made: readonly Id[] } | null
  /** This copy's latest set taken back, and given again. What was skipped is told to the person here. */
  readonly undo: () => void
  readonly redo: () => void
  /** Says it to screen readers, politely. */
  readonly announce: (words: string) => void
  /** Says it on the screen and to screen readers. */
  readonly tell: (words: string, way?: Way) => void
  /** Goes there: another sheet, a row's form, a cell. */
  readonly go: (place: Place) => void
  /** What is being typed and not yet committed, kept as a draft; null when done. */
  readonly draft: (place: Place, text: string | null) => void
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk of the open workbook. Throws outside of one: a view is never shown without. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('a view stands outside of an open workbook')
  return desk
}
