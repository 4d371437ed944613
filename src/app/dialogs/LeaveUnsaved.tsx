import type { Reason } from '../../bridge'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { saveCopy } from '../exporting'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './form.module.css'

interface LeaveUnsavedProps {
  readonly reason: Reason
  readonly settle: (leaves: boolean) => void
}

/** Asked only when the latest changes stand in this window and nowhere else. */
export function LeaveUnsaved({ reason, settle }: LeaveUnsavedProps) {
  const session = useSession()
  const { say } = useWords()
  const actions = (
    <>
      <Button look="danger" onPress={() => settle(true)}>
        {say('leave.do')}
      </Button>
      <Button onPress={() => void saveCopy(session)}>{say('menu.copy')}</Button>
      <Button autoFocus look="primary" onPress={() => settle(false)}>
        {say('leave.stay')}
      </Button>
    </>
  )
  return (
    <Dialog
      actions={actions}
      closeLabel={say('leave.stay')}
      isAlert
      onClose={() => settle(false)}
      title={say('leave.title')}
    >
      <div className={styles.form}>
        <p>{say('leave.words')}</p>
        <p className={styles.lead}>{say(`reason.${reason}`)}</p>
      </div>
    </Dialog>
  )
}
