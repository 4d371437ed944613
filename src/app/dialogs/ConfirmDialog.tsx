import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useWords } from '../words'

interface ConfirmDialogProps {
  readonly title: string
  /** What will happen, in sentences. */
  readonly children: ReactNode
  /** What the button does, such as `Delete sheet`. */
  readonly act: string
  /** What cannot simply be done the other way round again: the keyboard then stands on Cancel. */
  readonly isDanger?: boolean
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Asks before something large is done. */
export function ConfirmDialog({ title, children, act, isDanger = false, onAct, onClose }: ConfirmDialogProps) {
  const { say } = useWords()
  const actions = (
    <>
      <Button autoFocus={isDanger} onPress={onClose}>
        {say('app.cancel')}
      </Button>
      <Button autoFocus={!isDanger} look={isDanger ? 'danger' : 'primary'} onPress={onAct}>
        {act}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} isAlert onClose={onClose} size="small" title={title}>
      {children}
    </Dialog>
  )
}
