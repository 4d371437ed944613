import type { JournalSummary } from '../../bridge'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { remove } from '../library'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './form.module.css'

interface DeleteWorkbookProps {
  readonly workbook: JournalSummary
  readonly onClose: () => void
}

/** The one act that cannot be undone says all of what goes. */
export function DeleteWorkbook({ workbook, onClose }: DeleteWorkbookProps) {
  const session = useSession()
  const { say } = useWords()
  const title = workbook.title === '' ? say('app.untitled') : workbook.title
  const actions = (
    <>
      <Button autoFocus onPress={onClose}>
        {say('app.cancel')}
      </Button>
      <Button
        look="danger"
        onPress={() => {
          onClose()
          void remove(session, workbook)
        }}
      >
        {say('delete.do')}
      </Button>
    </>
  )
  return (
    <Dialog
      actions={actions}
      closeLabel={say('app.close')}
      isAlert
      onClose={onClose}
      size="small"
      title={say('delete.title', { title })}
    >
      <div className={styles.form}>
        <p>{say('delete.words', { rows: workbook.rows })}</p>
        <p className={styles.lead}>{say('delete.kept')}</p>
      </div>
    </Dialog>
  )
}
