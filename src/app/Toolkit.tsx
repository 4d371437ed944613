import { useId } from 'react'
import { phases } from './dialogs/TemplatePicker'
import homeStyles from './Home.module.css'
import { useTemplates } from './session'
import styles from './Toolkit.module.css'
import { useWords } from './words'

/** What the toolkit holds along its path, so that a newcomer sees what they can begin with. */
export function Toolkit() {
  const templates = useTemplates()
  const { say, of } = useWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 className={homeStyles.heading} id={heading}>
        {say('home.toolkit')}
      </h2>
      <ol className={styles.path}>
        {phases
          .filter(phase => templates.some(one => one.phase === phase))
          .map(phase => (
            <li key={phase}>
              <h3>{say(`phase.${phase}`)}</h3>
              <ul>
                {templates
                  .filter(template => template.phase === phase)
                  .map(template => (
                    <li key={template.id}>
                      <strong>{of(template.title)}</strong>
                      <p>{of(template.purpose)}</p>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
      </ol>
    </section>
  )
}
