import { useState } from 'react'
import { fold } from '../../../model/fold'
import { inOrder } from '../../../model/look'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'
import styles from './columns.module.css'
import { useClose } from '../dialogs'
import type { Looks } from '../order/looks'
import { RetiredList } from './retire'
import { useScene } from '../stage'

/** All columns of the table, those in sight ticked, to be found by name. A tick is done at once. */
export function ColumnsDialog({ looks }: { readonly looks: Looks }) {
  const { layout, world } = useScene()
  const close = useClose()
  const { say } = world
  const [sought, setSought] = useState('')
  const ids = inOrder(
    layout.columns.map(({ id }) => id),
    looks.order
  )
  const ordered = ids.flatMap(id => layout.columns.find(column => column.id === id) ?? [])
  const found = ordered.filter(({ label }) => fold(label).includes(fold(sought)))
  const shown = ordered.filter(({ id }) => !looks.hidden.includes(id))
  return (
    <Dialog
      title={say('columns.title')}
      closeLabel={say('grid.close')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button look="quiet" onPress={looks.showAll} isDisabled={looks.hidden.length === 0}>
            {say('columns.all')}
          </Button>
          <Button look="primary" onPress={close}>
            {say('grid.close')}
          </Button>
        </>
      }
    >
      <div className={styles.panel}>
        <TextField label={say('columns.search')} value={sought} onChange={setSought} autoFocus />
        <div className={styles.ticks} role="group" aria-label={say('columns.title')}>
          {found.map(({ id, label }) => {
            const isShown = !looks.hidden.includes(id)
            return (
              <Checkbox
                key={id}
                isOn={isShown}
                isDisabled={isShown && shown.length === 1}
                onChange={on => looks.show(id, on)}
              >
                {label}
              </Checkbox>
            )
          })}
          {found.length === 0 && <p>{say('columns.none')}</p>}
        </div>
        <RetiredList />
      </div>
    </Dialog>
  )
}
