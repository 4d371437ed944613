import { useId, useState } from 'react'
import { addSheet } from '../../commands'
import { isTitleTaken } from '../../commands/sheets'
import { isOwnTemplate } from '../../model/copied'
import type { Template } from '../../model/template'
import { sheetsOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { useTemplates } from '../session'
import { freeTitle } from '../sheets'
import { useWords } from '../words'
import styles from './AddSheet.module.css'
import form from './form.module.css'
import { phases } from './TemplatePicker'
import { TitleDialog } from './TitleDialog'

/** One more sheet from the toolkit; it opens at once. A second of one template is asked for its name. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const templates = useTemplates()
  const { workbook, run, go } = useDesk()
  const [named, setNamed] = useState<Template | null>(null)
  const { say, of } = useWords()
  const heading = useId()
  const inOrder = phases.flatMap(phase => templates.filter(template => template.phase === phase))
  const yours = [...workbook.templates.values()].filter(isOwnTemplate)
  const add = (template: Template, title: string): void => {
    onClose()
    const made = run(addSheet, { template, title })?.made[0]
    if (made !== undefined) go({ sheet: made, table: template.main })
  }
  const choose = (template: Template): void => {
    const isHere = sheetsOf(workbook).some(sheet => sheet.template.id === template.id)
    if (isHere || isTitleTaken(workbook, of(template.title))) setNamed(template)
    else add(template, '')
  }
  if (named !== null) return <NameSheet onClose={onClose} onName={title => add(named, title)} template={named} />
  return (
    <Dialog closeLabel={say('app.close')} onClose={onClose} title={say('shell.addSheet')}>
      <div className={form.form}>
        <p className={form.lead}>{say('shell.addSheetWhy')}</p>
        {yours.length > 0 && (
          <section aria-labelledby={heading}>
            <p className={form.heading} id={heading}>
              {say('ownTemplate.yours')}
            </p>
            <TemplateList onChoose={choose} templates={yours} />
          </section>
        )}
        <TemplateList onChoose={choose} templates={inOrder} />
      </div>
    </Dialog>
  )
}

interface TemplateListProps {
  readonly templates: readonly Template[]
  readonly onChoose: (template: Template) => void
}

function TemplateList({ templates, onChoose }: TemplateListProps) {
  const { say, of } = useWords()
  return (
    <ul className={styles.list}>
      {templates.map(template => (
        <li key={template.id}>
          <div>
            <h3>{of(template.title)}</h3>
            <p>{of(template.purpose)}</p>
          </div>
          <Button label={say('overview.add', { title: of(template.title) })} onPress={() => onChoose(template)}>
            {say('shell.add')}
          </Button>
        </li>
      ))}
    </ul>
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
