import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { reviewTable } from '../../commands/review'
import { isAlive, type Row, rowOf } from '../../model/state'
import type { Table } from '../../model/template'
import { rowName, storedIn } from '../../model/workbook'
import { IconButton } from '../../ui/IconButton'
import { useWorld } from '../cells/world'
import { useWritten } from '../written'
import { type Place, useDesk } from '../desk'
import { type Aim, fieldInFocus, useAim } from './aim'
import { Fields, keepHere, useFormLayout } from './fields'
import styles from './form.module.css'
import { RowHistory } from './history'
import { LinksIn, LinksOut } from './links'
import { Notes } from './notes'
import { Reviews } from './review'

export interface RowFormProps {
  readonly place: Place & { readonly row: string }
  /** The columns as the table shows them: fields stand in that order. */
  readonly order: readonly string[]
  /** Where the keyboard is to go. */
  readonly aim: Aim | null
  readonly onAimed: () => void
  /** The cell that a new note is on; null: the row. */
  readonly noteOn: string | null
  readonly onNoteOn: (column: string | null) => void
  readonly onClose: () => void
  /** To the row before or after; `column`: the field that has the keyboard, to stay in it. */
  readonly onStep: (by: 'before' | 'after', column: string | null) => void
  /** Stands in the head, before the close button. */
  readonly tools: ReactNode
}

/** A row as a form: the same cells as in the grid, each with its help, and the rows that point here. */
export function RowForm(props: RowFormProps) {
  const { place, order, aim, onAimed, noteOn, onNoteOn, onClose, onStep, tools } = props
  const { workbook, language } = useDesk()
  const world = useWorld(place)
  const written = useWritten()
  const layout = useFormLayout(place)
  const own = useRef<HTMLDivElement>(null)
  useAim(own, aim, onAimed)
  const row = rowOf(workbook.state, place.sheet, place.table, place.row)
  const name = rowName(workbook, place, language) || world.say('form.unnamed')
  const reviews = reviewTable(workbook, place.sheet, place.table)
  // On the field that has the keyboard, as on the cell in the table; elsewhere on the row.
  const noteHere = (): void => {
    flushSync(() => onNoteOn(fieldInFocus(own.current)))
    own.current?.querySelector<HTMLElement>('[data-note-text]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const by = event.altKey ? stepKeys[event.key] : undefined
    if (event.key === 'Escape') onClose()
    else if (event.key === 'F2' && event.shiftKey) noteHere()
    else if (by !== undefined) onStep(by, fieldInFocus(own.current))
    else return
    event.preventDefault()
  }
  return (
    <div ref={own} className={styles.around} role="presentation" onKeyDown={onKeyDown}>
      <form className={styles.panel} aria-label={world.say('form.name', { name })} onSubmit={keepHere}>
        <header className={styles.head}>
          <div className={styles.names}>
            {row && <span className={styles.code}>{codeOf(layout.table, row)}</span>}
            <h2 dir="auto" lang={written}>
              {name}
            </h2>
          </div>
          {tools}
          <IconButton label={world.say('form.close')} icon={X} onPress={onClose} />
        </header>
        {row === undefined || !isAlive(row) ? (
          <p className={styles.gone}>{world.say('form.gone')}</p>
        ) : (
          <div className={styles.scroll} key={row.id}>
            <Fields place={place} row={row} world={world} layout={layout} order={order} />
            {reviews !== null && <Reviews place={place} table={reviews} row={row} />}
            <LinksOut place={place} row={row} />
            <LinksIn place={place} row={row} />
            <Notes place={place} layout={layout} world={world} column={noteOn} onColumn={onNoteOn} />
            <RowHistory place={place} row={row} layout={layout} world={world} />
          </div>
        )}
      </form>
    </div>
  )
}

const stepKeys: Readonly<Record<string, 'before' | 'after'>> = { PageUp: 'before', PageDown: 'after' }

function codeOf(table: Table, row: Row): string {
  const column = table.columns.find(({ kind }) => kind === 'code')
  const code = column && storedIn(row, column.id)
  return typeof code === 'string' ? code : ''
}
