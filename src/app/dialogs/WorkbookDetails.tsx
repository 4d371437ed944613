import { type FormEvent, useId, useState } from 'react'
import { setWorkbook } from '../../commands'
import type { Language } from '../../model/template'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { type Details, detailsOf } from '../sheets'
import { useWords } from '../words'
import { CurrencySelect } from './CurrencySelect'
import styles from './form.module.css'

/** What stands on the cover of every document of this workbook. One save, one step to undo. */
export function WorkbookDetails({ onClose }: { readonly onClose: () => void }) {
  const { workbook, run } = useDesk()
  const { say } = useWords()
  const form = useId()
  const [details, setDetails] = useState<Details>(() => detailsOf(workbook))
  const change = (part: Partial<Details>): void => setDetails({ ...details, ...part })
  const noTitle = details.title.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (noTitle) return
    onClose()
    const { title, organisation, preparedBy, currency, language } = details
    run(setWorkbook, {
      fields: {
        title: title.trim(),
        organisation: organisation.trim(),
        'prepared-by': preparedBy.trim(),
        currency,
        language
      }
    })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{say('app.cancel')}</Button>
      <Button form={form} look="primary" type="submit">
        {say('details.save')}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} onClose={onClose} title={say('details.title')}>
      <form className={styles.form} id={form} noValidate onSubmit={submit}>
        <p className={styles.lead}>{say('details.why')}</p>
        <TextField
          autoFocus
          label={say('new.name')}
          maxLength={200}
          onChange={title => change({ title })}
          problem={noTitle ? say('new.titleNeeded') : undefined}
          value={details.title}
        />
        <div className={styles.pair}>
          <TextField
            label={say('details.organisation')}
            maxLength={200}
            onChange={organisation => change({ organisation })}
            value={details.organisation}
          />
          <TextField
            label={say('details.prepared')}
            maxLength={200}
            onChange={preparedBy => change({ preparedBy })}
            value={details.preparedBy}
          />
          <CurrencySelect onChange={currency => change({ currency })} value={details.currency} />
          <Segments
            choices={[
              { id: 'en', label: 'English', lang: 'en' },
              { id: 'fr', label: 'Français', lang: 'fr' }
            ]}
            label={say('new.language')}
            onChange={(language: Language) => change({ language })}
            value={details.language}
          />
        </div>
      </form>
    </Dialog>
  )
}
