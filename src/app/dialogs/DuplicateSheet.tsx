import { type FormEvent, useId, useState } from 'react'
import { duplicateSheet } from '../../commands'
import { isTitleTaken } from '../../commands/sheets'
import type { Id } from '../../model/change'
import { sheetOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useDesk } from '../../views/desk'
import { freeTitle, titleOf } from '../sheets'
import { useWords } from '../words'
import styles from './form.module.css'

interface DuplicateSheetProps {
  readonly sheet: Id
  readonly onClose: () => void
}

/** A copy of a sheet under a name of its own, with its rows or without. */
export function DuplicateSheet({ sheet: id, onClose }: DuplicateSheetProps) {
  const { workbook, run, go } = useDesk()
  const { say, language } = useWords()
  const form = useId()
  const sheet = sheetOf(workbook, id)
  const [title, setTitle] = useState(() => freeTitle(workbook, titleOf(sheet, language)))
  const [withRows, setWithRows] = useState(true)
  const isTaken = isTitleTaken(workbook, title)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isTaken || title.trim() === '') return
    onClose()
    const made = run(duplicateSheet, { sheet: id, title, withRows })?.made[0]
    if (made !== undefined) go({ sheet: made, table: sheet.template.main })
  }
  const problem = title.trim() === '' ? say('refusal.name-needed') : isTaken ? say('sheetName.taken') : undefined
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{say('app.cancel')}</Button>
          <Button form={form} look="primary" type="submit">
            {say('duplicateSheet.do')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="small"
      title={say('duplicateSheet.title', { title: titleOf(sheet, language) })}
    >
      <form className={styles.form} id={form} noValidate onSubmit={submit}>
        <TextField
          autoFocus
          label={say('sheetName.label')}
          maxLength={200}
          onChange={setTitle}
          problem={problem}
          value={title}
        />
        <Checkbox description={say('duplicateSheet.rowsWhy')} isOn={withRows} onChange={setWithRows}>
          {say('duplicateSheet.rows')}
        </Checkbox>
      </form>
    </Dialog>
  )
}
