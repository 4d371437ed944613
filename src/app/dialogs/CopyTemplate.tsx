import { type FormEvent, useId, useState } from 'react'
import { addSheet, copyTemplate, isTemplateNamed } from '../../commands'
import type { Id } from '../../model/change'
import type { Text } from '../../model/template'
import { sheetOf, type Workbook, workbookOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { said } from '../../views/grid/columns/question'
import { goTo, run as runOn } from '../editing'
import { type Session, tellOk, useSession } from '../session'
import { freeTitle, ownTitle, titleOf } from '../sheets'
import { useWords } from '../words'
import form from './form.module.css'

interface CopyTemplateProps {
  readonly sheet: Id
  readonly onClose: () => void
}

/** A template of the person's own, made of a sheet as it stands. The name in the second language may be left. */
export function CopyTemplate({ sheet: id, onClose }: CopyTemplateProps) {
  const session = useSession()
  const { workbook, run } = useDesk()
  const { say, language } = useWords()
  const formId = useId()
  const sheet = sheetOf(workbook, id)
  const own = ownTitle(sheet)
  const [title, setTitle] = useState<Text>({ en: own, fr: own })
  const [isAsked, setAsked] = useState(false)
  const other = language === 'en' ? 'fr' : 'en'
  const field = (one: 'en' | 'fr') => ({
    value: title[one],
    maxLength: 200,
    onChange: (words: string) => setTitle(said(title, one, words))
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (problemOf(workbook, title) !== null) return
    onClose()
    const made = run(copyTemplate, { sheet: id, title })?.made[0]
    if (made === undefined) return
    tellOk(session, say('ownTemplate.done', { title: title[language] }), [
      { label: say('ownTemplate.add'), run: () => addOne(session, made) }
    ])
  }
  const problem = isAsked || title.en.trim() !== '' ? problemOf(workbook, title) : null
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.cancel')}</Button>
          <Button form={formId} look="primary" type="submit">
            {say('ownTemplate.do')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="small"
      title={say('ownTemplate.title', { title: titleOf(sheet, language) })}
    >
      <form className={form.form} id={formId} noValidate onSubmit={submit}>
        <p className={form.lead}>{say('ownTemplate.lead')}</p>
        <TextField
          {...field(language)}
          autoFocus
          label={say('ownTemplate.name')}
          problem={problem === null ? undefined : say(problem)}
        />
        <TextField {...field(other)} label={say('ownTemplate.nameOther')} lang={other} />
      </form>
    </Dialog>
  )
}

function problemOf(workbook: Workbook, { en, fr }: Text): 'refusal.name-needed' | 'ownTemplate.taken' | null {
  const title = { en: en.trim(), fr: fr.trim() }
  if (title.en === '' || title.fr === '') return 'refusal.name-needed'
  return isTemplateNamed(workbook, title) ? 'ownTemplate.taken' : null
}

/** A first sheet of a template that was just made, and the way there. */
function addOne(session: Session, id: Id): void {
  const { opened } = session.app.getState()
  if (opened === null) return
  const workbook = workbookOf(opened.state())
  const template = workbook.templates.get(id)
  if (template === undefined) return
  const { language } = session.app.getState().preferences
  const name = template.title[language]
  const free = freeTitle(workbook, name)
  const made = runOn(session, addSheet, { template, title: free === name ? '' : free })?.made[0]
  if (made !== undefined) goTo(session, { sheet: made, table: template.main })
}
