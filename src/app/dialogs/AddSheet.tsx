import { useState } from 'react'
import { addSheet } from '../../commands'
import { isTitleTaken } from '../../commands/sheets'
import type { Template } from '../../model/template'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { useTemplates } from '../session'
import { freeTitle, titleOf } from '../sheets'
import { useWords } from '../words'
import { addable, sheetsLike } from './addable'
import styles from './AddSheet.module.css'
import { AddSheetList } from './AddSheetList'
import { TitleDialog } from './TitleDialog'

/** One more sheet from the toolkit, or of a template of one's own; it opens at once. A second of one template is asked for its name. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const shipped = useTemplates()
  const { workbook, run, go } = useDesk()
  const { say, of } = useWords()
  const [named, setNamed] = useState<Template | null>(null)
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<Template | null>(null)
  const groups = addable(workbook, shipped, sought, of)
  const found = groups.flatMap(({ templates }) => templates)
  const lit = found.find(template => template === chosen) ?? found[0] ?? null
  const add = (template: Template, title: string): void => {
    onClose()
    const made = run(addSheet, { template, title })?.made[0]
    if (made !== undefined) go({ sheet: made, table: template.main })
  }
  const choose = (template: Template): void => {
    const isHere = sheetsLike(workbook, template).length > 0
    if (isHere || isTitleTaken(workbook, of(template.title))) setNamed(template)
    else add(template, '')
  }
  if (named !== null) return <NameSheet onClose={onClose} onName={title => add(named, title)} template={named} />
  const isAnother = lit !== null && sheetsLike(workbook, lit).length > 0
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.cancel')}</Button>
          <Button isDisabled={lit === null} look="primary" onPress={() => lit && choose(lit)}>
            {say(isAnother ? 'addSheet.another' : 'shell.add')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="large"
      title={say('shell.addSheet')}
    >
      <div className={styles.sides}>
        <AddSheetList
          groups={groups}
          lit={lit}
          onChoose={choose}
          onLight={setChosen}
          onSought={words => {
            setSought(words)
            setChosen(null)
          }}
          sought={sought}
        />
        {lit !== null && <About template={lit} />}
      </div>
    </Dialog>
  )
}

/** What the template under the cursor is for, who fills it in, how long that takes, and which sheets of it are there. */
function About({ template }: { readonly template: Template }) {
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const { title, purpose, guidance, note } = template
  const here = sheetsLike(workbook, template)
  return (
    <section aria-label={of(title)} aria-live="polite" className={styles.about}>
      <h3>{of(title)}</h3>
      <p>{of(purpose)}</p>
      {note !== undefined && <p className={styles.quiet}>{of(note)}</p>}
      <dl>
        <dt>{say('addSheet.who')}</dt>
        <dd>{of(guidance.who)}</dd>
        <dt>{say('addSheet.time')}</dt>
        <dd>{of(guidance.time)}</dd>
      </dl>
      {here.length > 0 && (
        <p className={styles.quiet}>
          {say('addSheet.hereAlready', { titles: here.map(sheet => titleOf(sheet, language)).join(', ') })}
        </p>
      )}
      <p className={styles.quiet}>{say('shell.addSheetWhy')}</p>
    </section>
  )
}

interface NameSheetProps {
  readonly template: Template
  readonly onName: (title: string) => void
  readonly onClose: () => void
}

function NameSheet({ template, onName, onClose }: NameSheetProps) {
  const { workbook } = useDesk()
  const { say, of } = useWords()
  const [isTaken, setTaken] = useState(false)
  const name = (title: string): void => {
    const taken = isTitleTaken(workbook, title)
    setTaken(taken)
    if (!taken && title !== '') onName(title)
  }
  return (
    <TitleDialog
      before={freeTitle(workbook, of(template.title))}
      description={isTaken ? say('sheetName.taken') : undefined}
      does={say('shell.add')}
      label={say('sheetName.label')}
      lead={say('sheetName.lead', { title: of(template.title) })}
      onClose={onClose}
      onTitle={name}
      problem={say('refusal.name-needed')}
      title={say('sheetName.title')}
    />
  )
}
