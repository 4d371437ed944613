import { Lock } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { setCells } from '../../commands/cells'
import type { LaidCell, LaidColumn } from '../../layout/table'
import type { Id } from '../../model/change'
import type { Row } from '../../model/state'
import type { CellValue, TableId } from '../../model/template'
import { type CellWorld, type Editing, isPicked, opened, valueOf } from '../cells/edit'
import { kindOf } from '../cells/kinds'
import { problemWords } from '../../text/problem-words'
import { useDesk } from '../desk'
import { isSame } from '../grid/edits'
import { cellLanguage, writtenIn } from '../written'
import { Explained } from './explained'
import styles from './form.module.css'

interface FieldProps {
  readonly place: { readonly sheet: Id; readonly table: TableId }
  readonly row: Row
  readonly laid: LaidColumn
  readonly cell: LaidCell
  readonly world: CellWorld
  readonly isNeeded: boolean
  readonly isFlashed: boolean
  readonly onFollow: (row: Id) => void
}

/** One cell of a row as a field: label, editor, help, and what is amiss. */
export function Field(props: FieldProps) {
  const { place, row, laid, cell, world, isNeeded, isFlashed, onFollow } = props
  const id = useId()
  const { Show, Edit } = kindOf(laid.column)
  const isWritable = laid.column !== null && Edit !== null && !laid.readOnly
  const problem =
    cell.problem === undefined || laid.column === null
      ? null
      : problemWords(world, laid.column, cell.value, cell.problem)
  const holdsRetired = cell.chips?.some(({ retired }) => retired) === true
  const told = [problem !== null && `${id}-problem`, holdsRetired && `${id}-retired`, laid.help !== '' && `${id}-help`]
  const described = told.filter(Boolean).join(' ')
  const links = laid.column?.kind === 'ref' || laid.column?.kind === 'refs' ? (cell.chips ?? []) : []
  return (
    <div className={styles.field} data-field={laid.id} data-flash={isFlashed || undefined}>
      <div className={styles.labelRow}>
        <label id={`${id}-label`} htmlFor={id}>
          {laid.label}
        </label>
        {isNeeded && <small className={styles.needed}>{world.say('form.required')}</small>}
        {laid.private && (
          <small className={styles.mark} title={world.say('form.private.help')}>
            <Lock aria-hidden size={12} strokeWidth={1.75} /> {world.say('form.private')}
          </small>
        )}
        {laid.column?.kind === 'derived' && (
          <Explained
            place={place}
            row={row}
            column={laid.column}
            laid={laid}
            cell={cell}
            world={world}
            describedBy={`${id}-label`}
          />
        )}
      </div>
      {isWritable ? (
        <FieldEditor {...props} id={id} hasProblem={problem !== null} describedBy={described} />
      ) : (
        <output id={id} aria-labelledby={`${id}-label`} aria-describedby={described} className={styles.given}>
          {cell.text === '' && cell.chips === undefined ? world.say('grid.blank') : <Show cell={cell} world={world} />}
        </output>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {holdsRetired && (
        <p id={`${id}-retired`} className={styles.help}>
          {world.say('cell.problem.retired')}
        </p>
      )}
      {laid.help !== '' && (
        <p id={`${id}-help`} className={styles.help}>
          {laid.help}
        </p>
      )}
      {links.length > 0 && (
        <p className={styles.links}>
          {links.map(({ id: row, text }) => (
            <button key={row} type="button" onClick={() => onFollow(row)}>
              {world.say('cell.follow', { name: text })}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

interface EditorProps extends FieldProps {
  readonly id: string
  readonly hasProblem: boolean
  /** Ids of what is wrong with it and of its help, as far as they are there. */
  readonly describedBy: string
}

function FieldEditor({ place, row, laid, cell, world, id, hasProblem, describedBy, isNeeded }: EditorProps) {
  const desk = useDesk()
  const [editing, setEditing] = useState<Editing | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { Edit } = kindOf(laid.column)
  const column = laid.column
  if (Edit === null || column === null) return null
  const at = { ...place, row: row.id, column: column.id }

  const close = (): void => {
    setEditing(null)
    desk.draft(at, null)
  }
  const write = (value: CellValue): void => {
    close()
    if (isSame(value, cell.value)) return
    desk.run(setCells, { ...place, rows: [row.id], columns: [column.id], values: [[value]] })
  }
  const done = (): void => {
    if (editing !== null) write(valueOf(editing, column, world))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || !event.currentTarget.contains(event.target as Node))
      return
    const isLong = column.kind === 'text' && column.long
    if (event.key === 'Escape' && editing !== null) {
      setEditing(null)
      desk.draft(at, null)
    } else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      editing !== null &&
      (!isLong || event.ctrlKey || event.metaKey)
    )
      done()
    else if (event.key === 'ArrowDown' && (event.altKey || (editing === null && isPicked(column)))) {
      setEditing({ ...opened(column, cell.value, world), ...editing, isOpen: true })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={frame}
      data-frame
      className={`${styles.control} ${hasProblem ? styles.invalid : ''}`}
      lang={cellLanguage(column, writtenIn(desk))}
      role="presentation"
      onKeyDown={onKeyDown}
      onFocus={event => {
        if (event.target instanceof HTMLInputElement && editing === null) event.target.select()
      }}
      onClick={event => {
        const isInput = event.target instanceof HTMLInputElement
        if (isInput && isPicked(column) && editing === null)
          setEditing({ ...opened(column, cell.value, world), isOpen: true })
      }}
      onBlur={event => {
        const to = event.relatedTarget
        const isInside = to instanceof Element && (frame.current?.contains(to) || to.closest('[data-cell-float]'))
        if (!isInside) done()
      }}
    >
      <Edit
        column={column}
        row={row}
        value={cell.value}
        editing={editing}
        world={world}
        frame="field"
        control={{
          id,
          'aria-describedby': describedBy || undefined,
          'aria-invalid': hasProblem || undefined,
          'aria-required': isNeeded || undefined
        }}
        onEditing={next => {
          setEditing(next)
          desk.draft(at, next.text)
        }}
        onPick={write}
        onDone={close}
      />
    </div>
  )
}
