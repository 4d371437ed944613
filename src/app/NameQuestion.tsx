import { type FormEvent, useState } from 'react'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import { LanguageSwitch } from './LanguageSwitch'
import { Mark } from './Mark'
import styles from './NameQuestion.module.css'
import { nameAuthor } from './preferences'
import { useSession } from './session'
import { useWords } from './words'

/** The first thing that is asked: whose name stands beside the changes. Asked once. */
export function NameQuestion() {
  const session = useSession()
  const { say } = useWords()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void nameAuthor(session, name).then(named => setAsked(!named))
  }
  return (
    <main className={styles.page}>
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
      <form className={styles.card} noValidate onSubmit={submit}>
        <Mark size={40} />
        <h1>{say('name.title')}</h1>
        <p className={styles.lead}>{say('name.lead')}</p>
        <TextField
          autoFocus
          description={say('name.why')}
          label={say('name.label')}
          maxLength={120}
          onChange={setName}
          problem={asked && name.trim() === '' ? say('name.needed') : undefined}
          value={name}
        />
        <div>
          <Button look="primary" type="submit">
            {say('name.go')}
          </Button>
        </div>
      </form>
    </main>
  )
}
