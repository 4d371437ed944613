import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { isAlive, rowOf } from '../../model/state'
import { reviewTable } from '../../commands/review'
import { rowName, storedIn } from '../../model/workbook'
import type { Row } from '../../model/state'
import type { Table } from '../../model/template'
import { IconButton } from '../../ui/IconButton'
import { useWorld } from '../cells/world'
import { type Place, useDesk } from '../desk'
import { Fields, keepHere, useFormLayout } from './fields'
import styles from './form.module.css'
import { LinksIn } from './links'
import { Reviews } from './review'

export interface RowFormProps {
  readonly place: Place & { readonly row: string }
  readonly onClose?: () => void
  /** Stands in the head, before the close button. */
  readonly tools?: ReactNode
}

/** A row as a form: the same cells as in the grid, each with its help, and the rows that point here. */
export function RowForm({ place, onClose, tools }: RowFormProps) {
  const desk = useDesk()
  const { workbook, language } = desk
  const world = useWorld(place)
  const layout = useFormLayout(place)
  const row = rowOf(workbook.state, place.sheet, place.table, place.row)
  const name = rowName(workbook, place, language) || world.say('form.unnamed')
  const reviews = reviewTable(workbook, place.sheet, place.table)
  return (
    <form className={styles.panel} aria-label={world.say('form.name', { name })} onSubmit={keepHere}>
      <header className={styles.head}>
        <div className={styles.names}>
          {row && <span className={styles.code}>{codeOf(layout.table, row)}</span>}
          <h2 dir="auto">{name}</h2>
        </div>
        {tools}
        {onClose && <IconButton label={world.say('form.close')} icon={X} onPress={onClose} />}
      </header>
      {row === undefined || !isAlive(row) ? (
        <p className={styles.gone}>{world.say('form.gone')}</p>
      ) : (
        <div className={styles.scroll} key={row.id}>
          <Fields place={place} row={row} world={world} layout={layout} />
          {reviews !== null && <Reviews place={place} table={reviews} row={row} />}
          <LinksIn place={place} row={row} />
        </div>
      )}
    </form>
  )
}

function codeOf(table: Table, row: Row): string {
  const column = table.columns.find(({ kind }) => kind === 'code')
  const code = column && storedIn(row, column.id)
  return typeof code === 'string' ? code : ''
}
