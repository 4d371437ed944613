import type { Id } from '../model/change'
import { fitsCell } from '../model/limits'
import { isAlive, recordOf, rowOf } from '../model/state'
import type { TableId } from '../model/template'
import type { Workbook } from '../model/workbook'
import type { Command, Refusal } from './command'
import { fieldPatch } from './record'

export interface NewNote {
  readonly sheet: Id
  readonly table: TableId
  readonly row: Id
  /** Null: on the row as a whole. */
  readonly column: string | null
  readonly text: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

export const addNote: Command<NewNote> = {
  name: 'note.add',
  label: { en: 'Add a note', fr: 'Ajouter une note' },
  shortcut: 'Shift+F2',
  run: (workbook, { sheet, table, row, column, text, at }, context) => {
    const on = rowOf(workbook.state, sheet, table, row)
    if (on === undefined || !isAlive(on)) return { refused: 'nothing-there' }
    const refused = textRefusal(text)
    if (refused !== null) return { refused }
    const { id: author, name: by } = context.author
    const fields = { '@alive': true, on: row, in: [sheet, table], column, text: text.trim(), by, author, at }
    const id = context.newId()
    return { patches: [fieldPatch(workbook, 'note', id, fields)], made: [id] }
  }
}

/** Only by who wrote it. */
export const editNote: Command<{ readonly note: Id; readonly text: string; readonly at: string }> = {
  name: 'note.edit',
  label: { en: 'Edit a note', fr: 'Modifier une note' },
  run: (workbook, { note, text, at }, { author }) => {
    const refused = notOwn(workbook, note, author.id) ?? textRefusal(text)
    return refused === null ? { patches: [fieldPatch(workbook, 'note', note, { text: text.trim(), at })] } : { refused }
  }
}

/** Only by who wrote it. */
export const removeNote: Command<{ readonly note: Id }> = {
  name: 'note.remove',
  label: { en: 'Delete a note', fr: 'Supprimer une note' },
  run: (workbook, { note }, { author }) => {
    const refused = notOwn(workbook, note, author.id)
    return refused === null ? { patches: [fieldPatch(workbook, 'note', note, { '@alive': null })] } : { refused }
  }
}

function textRefusal(text: string): Refusal | null {
  if (text.trim() === '') return 'text-needed'
  return fitsCell(text) ? null : 'cell-too-large'
}

function notOwn({ state }: Workbook, note: Id, author: Id): Refusal | null {
  const record = recordOf(state, 'note', note)
  if (record === undefined || !isAlive(record)) return 'nothing-there'
  return record.fields['author'] === author ? null : 'not-yours'
}
