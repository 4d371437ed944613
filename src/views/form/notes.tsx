import { MessageSquarePlus } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import { addNote, editNote, removeNote } from '../../commands'
import type { TableLayout } from '../../layout/table'
import type { Id } from '../../model/change'
import { type Note, notesOf } from '../../model/notes'
import type { TableId } from '../../model/template'
import { momentOf } from '../../text/moments'
import { Button } from '../../ui/Button'
import type { CellWorld } from '../cells/edit'
import { useDesk } from '../desk'
import field from '../../ui/Field.module.css'
import styles from './form.module.css'
import past from './past.module.css'
import own from './notes.module.css'
import { useWritten, writtenIn } from '../written'

interface NotesProps {
  readonly place: { readonly sheet: Id; readonly table: TableId; readonly row: Id }
  readonly layout: TableLayout
  readonly world: CellWorld
  /** The cell that a new note is on; null: the row. */
  readonly column: string | null
  readonly onColumn: (column: string | null) => void
}

/** What people have remarked on the row and its cells; each is one set, and one's own can be changed and deleted. */
export function Notes({ place, layout, world, column, onColumn }: NotesProps) {
  const { workbook, author } = useDesk()
  const { say } = world
  const notes = notesOf(workbook.state).get(place.row) ?? []
  const labelOf = (id: string | null): string => layout.columns.find(laid => laid.id === id)?.label ?? ''
  return (
    <section className={styles.section} aria-label={say('notes.title')}>
      <h3>{say('notes.title')}</h3>
      {notes.length === 0 && <p className={styles.help}>{say('notes.none')}</p>}
      <ul className={past.list}>
        {notes.map(note => (
          <OneNote
            key={note.id}
            note={note}
            label={labelOf(note.column)}
            isOwn={note.author === author}
            world={world}
          />
        ))}
      </ul>
      <NewNote key={column} place={place} column={column} label={labelOf(column)} onColumn={onColumn} world={world} />
    </section>
  )
}

interface NewNoteProps extends Pick<NotesProps, 'place' | 'column' | 'onColumn' | 'world'> {
  readonly label: string
}

function NewNote({ place, column, label, onColumn, world }: NewNoteProps) {
  const desk = useDesk()
  const [text, setText] = useState('')
  const { say } = world
  const add = (): void => {
    if (text.trim() === '') return
    if (desk.run(addNote, { ...place, column, text, at: desk.now() }) === null) return
    setText('')
    desk.announce(say('notes.added'))
  }
  return (
    <NoteField
      label={label === '' ? say('notes.new') : say('notes.newOn', { column: label })}
      text={text}
      onText={setText}
      onDone={add}
      onCancel={() => setText('')}
    >
      <Button icon={MessageSquarePlus} onPress={add} isDisabled={text.trim() === ''}>
        {say('notes.add')}
      </Button>
      {column !== null && (
        <Button look="quiet" onPress={() => onColumn(null)}>
          {say('notes.wholeRow')}
        </Button>
      )}
    </NoteField>
  )
}

interface OneNoteProps {
  readonly note: Note
  /** Of the column that it is on; empty: the row. */
  readonly label: string
  readonly isOwn: boolean
  readonly world: CellWorld
}

function OneNote({ note, label, isOwn, world }: OneNoteProps) {
  const desk = useDesk()
  const [text, setText] = useState<string | null>(null)
  const { say, language } = world
  const save = (): void => {
    setText(null)
    if (text === null || text.trim() === note.text) return
    if (text.trim() === '') desk.run(removeNote, { note: note.id })
    else desk.run(editNote, { note: note.id, text, at: desk.now() })
  }
  return (
    <li data-note={note.id}>
      <p className={past.who}>
        <b dir="auto">{note.by}</b> <time dateTime={note.at}>{momentOf(note.at, language)}</time>
        {label !== '' && <small>{label}</small>}
      </p>
      {text === null ? (
        <p dir="auto" lang={writtenIn(desk)}>
          {note.text}
        </p>
      ) : (
        <NoteField label={say('notes.text')} text={text} onText={setText} onDone={save} onCancel={() => setText(null)}>
          <Button onPress={save}>{say('notes.save')}</Button>
        </NoteField>
      )}
      {isOwn && text === null && (
        <div className={own.acts}>
          <Button label={say('notes.editNamed', { text: note.text })} look="quiet" onPress={() => setText(note.text)}>
            {say('notes.edit')}
          </Button>
          <Button
            label={say('notes.removeNamed', { text: note.text })}
            look="quiet"
            onPress={() => {
              if (desk.run(removeNote, { note: note.id })) desk.announce(say('notes.removed'))
            }}
          >
            {say('notes.remove')}
          </Button>
        </div>
      )}
    </li>
  )
}

interface NoteFieldProps {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  /** Ctrl+Enter, or the keyboard goes elsewhere: as with every field of a form, what was typed is kept. */
  readonly onDone: () => void
  /** Escape. */
  readonly onCancel: () => void
  readonly children: React.ReactNode
}

function NoteField({ label, text, onText, onDone, onCancel, children }: NoteFieldProps) {
  const id = useId()
  const written = useWritten()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && text !== '') onCancel()
    else if (event.key === 'Enter' && !event.shiftKey && (event.ctrlKey || event.metaKey)) onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (event: FocusEvent): void => {
    const stays = event.currentTarget.contains(event.relatedTarget)
    if (!stays && document.hasFocus()) onDone()
  }
  return (
    <div role="presentation" className={field.field} onBlur={onBlur}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        className={field.control}
        data-note-text
        dir="auto"
        id={id}
        lang={written}
        onChange={event => onText(event.target.value)}
        onKeyDown={onKeyDown}
        rows={3}
        value={text}
      />
      <div className={own.acts}>{children}</div>
    </div>
  )
}
