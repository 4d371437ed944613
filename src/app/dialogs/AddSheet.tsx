import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { addSheet } from '../../commands'
import { isTitleTaken } from '../../commands/sheets'
import { sheetsFor } from '../../commands/upgrade'
import { isOwnTemplate } from '../../model/copied'
import type { Template } from '../../model/template'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { chooseFile } from '../opening-files'
import { useSession, useTemplates } from '../session'
import { freeTitle, titleOf } from '../sheets'
import { useWords } from '../words'
import { addable, sheetsLike } from './addable'
import styles from './AddSheet.module.css'
import { AddSheetList } from './AddSheetList'
import { OwnMenu, RenameTemplate } from './OwnTemplate'
import { TitleDialog } from './TitleDialog'

/** One more sheet from the toolkit, or of a template of one's own; it opens at once. A second of one template is asked for its name. */
export function AddSheet({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const shipped = useTemplates()
  const { workbook, run, go } = useDesk()
  const { say, of } = useWords()
  const [named, setNamed] = useState<Template | null>(null)
  const [renamed, setRenamed] = useState<Template | null>(null)
  const search = useRef<HTMLInputElement>(null)
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
  const fromFile = (): void => {
    onClose()
    void chooseFile(session, 'template')
  }
  const choose = (template: Template): void => {
    const isHere = sheetsLike(workbook, template).length > 0
    if (isHere || isTitleTaken(workbook, of(template.title))) setNamed(template)
    else add(template, '')
  }
  if (renamed !== null) return <RenameTemplate onClose={() => setRenamed(null)} template={renamed} />
  if (named !== null) return <NameSheet onClose={onClose} onName={title => add(named, title)} template={named} />
  const isAnother = lit !== null && sheetsLike(workbook, lit).length > 0
  return (
    <Dialog
      actions={
        <>
          <Button icon={FolderOpen} look="quiet" onPress={fromFile}>
            {say('addSheet.file')}
          </Button>
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
          search={search}
          onSought={words => {
            setSought(words)
            setChosen(null)
          }}
          sought={sought}
        />
        {lit !== null && (
          <About onDeleted={() => search.current?.focus()} onRename={() => setRenamed(lit)} template={lit} />
        )}
      </div>
    </Dialog>
  )
}

interface AboutProps {
  readonly template: Template
  readonly onRename: () => void
  readonly onDeleted: () => void
}

/** What the template under the cursor is for, who fills it in, how long that takes, and which sheets of it are there. */
function About({ template, onRename, onDeleted }: AboutProps) {
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const { title, purpose, guidance, note } = template
  const [kept, setKept] = useState<Template | null>(null)
  const here = sheetsLike(workbook, template)
  const using = sheetsFor(workbook, template).map(sheet => titleOf(sheet, language))
  return (
    <section aria-label={of(title)} aria-live="polite" className={styles.about}>
      <div className={styles.head}>
        <h3>{of(title)}</h3>
        {isOwnTemplate(template) && (
          <OwnMenu onDeleted={onDeleted} onKept={() => setKept(template)} onRename={onRename} template={template} />
        )}
      </div>
      {kept === template && (
        <p className={styles.kept}>{say('ownTemplate.inUse', { count: using.length, titles: using.join(', ') })}</p>
      )}
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
