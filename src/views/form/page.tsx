import { rowsOf } from '../../model/state'
import { useWorld } from '../cells/world'
import { type Place, useDesk } from '../desk'
import { Fields, keepHere, useFormLayout } from './fields'
import styles from './form.module.css'

/** A form table as a page: its one row, in sections. */
export function FormView({ place }: { readonly place: Place }) {
  const { workbook, language } = useDesk()
  const world = useWorld(place)
  const layout = useFormLayout(place)
  const row = rowsOf(workbook.state, place.sheet, place.table)[0]
  if (row === undefined) return null
  return (
    <form className={styles.page} aria-label={layout.table.title[language]} onSubmit={keepHere}>
      <div className={styles.measure}>
        <p className={styles.about}>{layout.table.about[language]}</p>
        <Fields key={row.id} place={place} row={row} world={world} layout={layout} />
      </div>
    </form>
  )
}
