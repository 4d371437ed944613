import type { Reason } from '../bridge'
import type { Language } from '../model/template'
import { say } from '../text'
import styles from './Failure.module.css'

/** Nothing could be read, settings included, so it is said in both languages. */
export function StartFailure({ reason }: { readonly reason: Reason | 'newer' }) {
  const languages: readonly Language[] = navigator.language.startsWith('fr') ? ['fr', 'en'] : ['en', 'fr']
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        {languages.map(language => (
          <section key={language} lang={language}>
            <h1>{say(language, 'app.name')}</h1>
            <p>{say(language, reason === 'newer' ? 'problem.newer-database' : 'problem.start')}</p>
          </section>
        ))}
      </div>
    </main>
  )
}
