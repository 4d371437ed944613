import { addSheet } from '../../commands'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { useTemplates } from '../session'
import { useWords } from '../words'
import styles from './AddSheet.module.css'
import form from './form.module.css'
import { phases } from './TemplatePicker'

/** One more sheet from the toolkit; it opens at once. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const templates = useTemplates()
  const { run, go } = useDesk()
  const { say, of } = useWords()
  const inOrder = phases.flatMap(phase => templates.filter(template => template.phase === phase))
  return (
    <Dialog closeLabel={say('app.close')} onClose={onClose} title={say('shell.addSheet')}>
      <div className={form.form}>
        <p className={form.lead}>{say('shell.addSheetWhy')}</p>
        <ul className={styles.list}>
          {inOrder.map(template => (
            <li key={template.id}>
              <div>
                <h3>{of(template.title)}</h3>
                <p>{of(template.purpose)}</p>
              </div>
              <Button
                label={say('overview.add', { title: of(template.title) })}
                onPress={() => {
                  onClose()
                  const made = run(addSheet, { template })?.made[0]
                  if (made !== undefined) go({ sheet: made, table: template.main })
                }}
              >
                {say('shell.add')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
