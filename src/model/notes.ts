import type { Id } from './change'
import { recordsOf, type Row, type State } from './state'

/** A remark of one person on a row, or on one cell of it. Not a part of the table: it is never sorted, exported or computed. */
export interface Note {
  readonly id: Id
  /** The row that it is on. */
  readonly on: Id
  /** Null: the row as a whole. */
  readonly column: string | null
  readonly text: string
  /** The name of who wrote it, as it was then. */
  readonly by: string
  readonly author: Id
  /** ISO 8601 in UTC; of the last edit. */
  readonly at: string
}

const byRow = new WeakMap<readonly Row[], ReadonlyMap<Id, readonly Note[]>>()

/** The notes of each row that has any, oldest first. The same map for as long as no note changes. */
export function notesOf(state: State): ReadonlyMap<Id, readonly Note[]> {
  const records = recordsOf(state, 'note')
  const known = byRow.get(records)
  if (known !== undefined) return known
  const notes = new Map<Id, Note[]>()
  for (const record of records) {
    const note = noteOf(record)
    const others = notes.get(note.on)
    if (others) others.push(note)
    else notes.set(note.on, [note])
  }
  byRow.set(records, notes)
  return notes
}

function noteOf({ id, fields }: Row): Note {
  const text = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    id,
    on: text('on'),
    column: text('column') || null,
    text: text('text'),
    by: text('by'),
    author: text('author'),
    at: text('at')
  }
}
