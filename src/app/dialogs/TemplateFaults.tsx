import type { FileFault } from '../../exchange/templates/read'
import { faultWords, placeWords } from '../../text/fault-words'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useWords } from '../words'
import form from './form.module.css'
import styles from './TemplateFaults.module.css'

interface TemplateFaultsProps {
  readonly name: string
  readonly faults: readonly FileFault[]
  readonly onClose: () => void
}

/** What comes after follows from what came before, more often than not. */
const mostShown = 100

/** Why a template's file was not taken: every fault with its line, what it stands in, and a sentence. */
export function TemplateFaults({ name, faults, onClose }: TemplateFaultsProps) {
  const { say, language } = useWords()
  const more = faults.length - mostShown
  return (
    <Dialog
      actions={
        <Button autoFocus look="primary" onPress={onClose}>
          {say('app.close')}
        </Button>
      }
      closeLabel={say('app.close')}
      isRead
      onClose={onClose}
      title={say('templateFile.refused', { name })}
    >
      <div className={form.form}>
        <p className={form.lead}>{say('templateFile.why', { count: faults.length })}</p>
        <ul aria-label={say('templateFile.list')} className={styles.faults}>
          {faults.slice(0, mostShown).map((fault, at) => (
            <li key={at}>
              <b>{say('templateFile.line', { line: String(fault.line) })}</b>
              <span>
                {faultWords(fault, language)} <small>{placeWords(fault.steps, language)}</small>
              </span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className={form.lead}>{say('templateFile.more', { count: more })}</p>}
      </div>
    </Dialog>
  )
}
