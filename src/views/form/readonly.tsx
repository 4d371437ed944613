import type { Row } from '../../model/state'
import { kindOf } from '../cells/kinds'
import { useWorld } from '../cells/world'
import type { Place } from '../desk'
import { cellLanguage, useWritten } from '../written'
import { useFormLayout } from './fields'
import styles from './readonly.module.css'

/** What a row holds, to be read and not to be changed; blanks are left out. */
export function ReadOnlyRow({ place, row }: { readonly place: Place; readonly row: Row }) {
  const world = useWorld(place)
  const layout = useFormLayout(place)
  const written = useWritten()
  const cells = layout.columns
    .map(laid => ({ laid, cell: layout.cell(row, laid) }))
    .filter(({ cell }) => cell.value !== null)
  return (
    <dl className={styles.cells}>
      {cells.map(({ laid, cell }) => {
        const { Show } = kindOf(laid.column)
        return (
          <div key={laid.id}>
            <dt>{laid.label}</dt>
            <dd lang={cellLanguage(laid.column, written)}>
              <Show cell={cell} world={world} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
