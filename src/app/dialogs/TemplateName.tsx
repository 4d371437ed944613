import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { isTemplateNamed } from '../../commands'
import type { TemplateId, Text } from '../../model/template'
import type { Workbook } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { said } from '../../views/grid/columns/question'
import { useWords } from '../words'
import form from './form.module.css'

interface TemplateNameProps {
  readonly title: string
  /** What its button says. */
  readonly does: string
  /** Stands before the question. */
  readonly lead: ReactNode
  readonly before: Text
  /** The template that has the name already. */
  readonly self?: TemplateId
  /** A name that no other template of the workbook has. */
  readonly onName: (name: Text) => void
  readonly onClose: () => void
}

/** Asks for a template's name in both languages. That in the second may be left: it follows the first. */
export function TemplateName({ title, does, lead, before, self, onName, onClose }: TemplateNameProps) {
  const { workbook } = useDesk()
  const { say, language } = useWords()
  const formId = useId()
  const [name, setName] = useState(before)
  const [isAsked, setAsked] = useState(false)
  const other = language === 'en' ? 'fr' : 'en'
  const field = (one: 'en' | 'fr') => ({
    value: name[one],
    maxLength: 200,
    onChange: (words: string) => setName(said(name, one, words))
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (problemOf(workbook, name, self) === null) onName(name)
  }
  const problem = isAsked || name.en.trim() !== '' ? problemOf(workbook, name, self) : null
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.cancel')}</Button>
          <Button form={formId} look="primary" type="submit">
            {does}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="small"
      title={title}
    >
      <form className={form.form} id={formId} noValidate onSubmit={submit}>
        <p className={form.lead}>{lead}</p>
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

function problemOf(
  workbook: Workbook,
  { en, fr }: Text,
  self?: TemplateId
): 'refusal.name-needed' | 'ownTemplate.taken' | null {
  const title = { en: en.trim(), fr: fr.trim() }
  if (title.en === '' || title.fr === '') return 'refusal.name-needed'
  return isTemplateNamed(workbook, title, self) ? 'ownTemplate.taken' : null
}
