import { useDeferredValue, useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { useWords } from '../words'
import styles from './Glossary.module.css'
import { termsThat } from './terms'

/** The words of the trade in both languages, found by either or by what they mean. */
export function Glossary({ onClose }: { readonly onClose: () => void }) {
  const { say, of, language } = useWords()
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed)
  const terms = termsThat(sought, language)
  const other = language === 'en' ? 'fr' : 'en'
  return (
    <Dialog closeLabel={say('app.close')} onClose={onClose} size="large" title={say('glossary.title')}>
      <div className={styles.search}>
        <TextField autoFocus label={say('glossary.search')} onChange={setTyped} value={typed} />
        <p role="status">{say('glossary.found', { count: terms.length })}</p>
      </div>
      <dl className={styles.terms}>
        {terms.map(({ id, term, means }) => (
          <div key={id}>
            <dt>
              {of(term)}
              <span lang={other}>{term[other]}</span>
            </dt>
            <dd>{of(means)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
