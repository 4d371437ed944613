import { createContext } from 'react'
import type { Id } from '../../model/change'
import type { Note } from '../../model/notes'
import type { CellWorld } from '../cells/edit'
import unseen from '../../ui/unseen.module.css'
import styles from './notes.module.css'

/** The notes of each row that has any: the same map for as long as no note changes. */
export const NotesContext = createContext<ReadonlyMap<Id, readonly Note[]>>(new Map())

/** How many notes a cell bears. Those on the row as a whole stand at the cell that names it. */
export function notesAt(notes: readonly Note[] | undefined, column: string, isHeading: boolean): number {
  return notes?.filter(note => note.column === column || (note.column === null && isHeading)).length ?? 0
}

interface NoteMarkProps {
  readonly count: number
  readonly speech: Pick<CellWorld, 'say'>
}

/** The folded corner of a cell with notes, with their number where there are several. */
export function NoteMark({ count, speech }: NoteMarkProps) {
  return (
    <span className={styles.mark} data-notes={count}>
      <span aria-hidden>{count > 1 ? count : ''}</span>
      <span className={unseen.words}>{speech.say('notes.count', { count })}</span>
    </span>
  )
}
