import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useWords } from '../words'
import styles from './form.module.css'

interface TitleDialogProps {
  readonly title: string
  readonly label: string
  readonly before: string
  readonly description?: string
  /** Stands before the question. */
  readonly lead?: string
  readonly problem?: string | undefined
  /** What its button says. */
  readonly does: string
  /** Trimmed; may be empty. */
  readonly onTitle: (title: string) => void
  readonly onClose: () => void
  /** Asked below the line. */
  readonly children?: ReactNode
}

/** Asks for one line. */
export function TitleDialog({
  title,
  label,
  before,
  description,
  lead,
  problem,
  does,
  onTitle,
  onClose,
  children
}: TitleDialogProps) {
  const { say } = useWords()
  const form = useId()
  const [typed, setTyped] = useState(before)
  // Nobody is told off before they have begun.
  const [isAsked, setAsked] = useState(before !== '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    onTitle(typed.trim())
  }
  const actions = (
    <>
      <Button onPress={onClose}>{say('app.cancel')}</Button>
      <Button form={form} look="primary" type="submit">
        {does}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} onClose={onClose} size="small" title={title}>
      <form className={styles.form} id={form} noValidate onSubmit={submit}>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        <TextField
          autoFocus
          description={description}
          label={label}
          maxLength={200}
          onChange={setTyped}
          problem={isAsked && typed.trim() === '' ? problem : undefined}
          value={typed}
        />
        {children}
      </form>
    </Dialog>
  )
}
