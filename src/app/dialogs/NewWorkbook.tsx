import { type FormEvent, useId, useState } from 'react'
import type { Language } from '../../model/template'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { TextField } from '../../ui/TextField'
import { createNew } from '../library'
import { useApp, useSession, useTemplates } from '../session'
import { useWords } from '../words'
import styles from './form.module.css'
import { TemplatePicker } from './TemplatePicker'

/** A new workbook: its title, the language of its documents, and what it is to hold. */
export function NewWorkbook({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const all = useTemplates()
  const { say } = useWords()
  const form = useId()
  const [title, setTitle] = useState('')
  const [language, setLanguage] = useState<Language>(useApp(state => state.preferences.documentLanguage))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (title.trim() === '' || chosen.size === 0) return
    onClose()
    const templates = all.filter(template => chosen.has(template.id))
    void createNew(session, { title: title.trim(), language, templates })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{say('app.cancel')}</Button>
      <Button form={form} look="primary" type="submit">
        {say('new.create', { count: chosen.size })}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} onClose={onClose} title={say('new.title')}>
      <form className={styles.form} id={form} noValidate onSubmit={submit}>
        <TextField
          autoFocus
          description={say('new.nameWhy')}
          label={say('new.name')}
          maxLength={200}
          onChange={setTitle}
          problem={asked && title.trim() === '' ? say('new.titleNeeded') : undefined}
          value={title}
        />
        <Segments
          choices={[
            { id: 'en', label: 'English', lang: 'en' },
            { id: 'fr', label: 'Français', lang: 'fr' }
          ]}
          label={say('new.language')}
          onChange={setLanguage}
          value={language}
        />
        <fieldset className={styles.group}>
          <legend>{say('new.templates')}</legend>
          <p className={styles.help}>{say('new.templatesWhy')}</p>
          <TemplatePicker chosen={chosen} onChange={setChosen} templates={all} />
          {asked && chosen.size === 0 && (
            <p className={styles.problem} role="alert">
              {say('new.none')}
            </p>
          )}
        </fieldset>
      </form>
    </Dialog>
  )
}
