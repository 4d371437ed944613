import { useState } from 'react'
import type { LaidColumn } from '../../layout/table'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { chosenColumns } from './columns/acts'
import styles from './filter/filters.module.css'
import type { Looks } from './order/looks'
import { useScene, useStage } from './stage'

interface AskProps {
  readonly looks: Looks
  readonly laid: LaidColumn
}

/** The width of a column as a number: what dragging its edge does, without a pointer. */
export function WidthDialog({ looks, laid, width }: AskProps & { readonly width: number }) {
  const { world } = useScene()
  const stage = useStage()
  const close = useClose()
  const [text, setText] = useState(String(width))
  const wanted = Number.parseInt(text, 10)
  const apply = (): void => {
    if (Number.isFinite(wanted)) looks.resize(chosenColumns(stage, laid.id), () => wanted)
    close()
  }
  return (
    <Dialog
      title={world.say('grid.width.title', { name: laid.label })}
      closeLabel={world.say('grid.close')}
      size="small"
      onClose={close}
      actions={
        <Button look="primary" onPress={apply} isDisabled={!Number.isFinite(wanted)}>
          {world.say('grid.width.apply')}
        </Button>
      }
    >
      <form
        className={styles.ask}
        onSubmit={event => {
          event.preventDefault()
          apply()
        }}
      >
        <TextField
          label={world.say('grid.width.pixels')}
          value={text}
          onChange={setText}
          inputMode="numeric"
          autoFocus
        />
        <button type="submit" hidden>
          {world.say('grid.width.apply')}
        </button>
      </form>
    </Dialog>
  )
}

/** Closes what stands open over the grid. */
export function useClose(): () => void {
  const stage = useStage()
  return () => stage.store.setState({ open: null })
}
