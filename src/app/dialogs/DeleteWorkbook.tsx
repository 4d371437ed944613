import type { JournalSummary } from '../../bridge'
import { remove } from '../library'
import { useSession } from '../session'
import { useWords } from '../words'
import { ConfirmDialog } from './ConfirmDialog'
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
  const act = (): void => {
    onClose()
    void remove(session, workbook)
  }
  return (
    <ConfirmDialog act={say('delete.do')} isDanger onAct={act} onClose={onClose} title={say('delete.title', { title })}>
      <div className={styles.form}>
        <p>{say('delete.words', { rows: workbook.rows })}</p>
        <p className={styles.lead}>{say('delete.kept')}</p>
      </div>
    </ConfirmDialog>
  )
}
