import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Basis } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import { ExampleRow } from './ExampleRow'
import { useColumnHelp } from './columnhelp'
import styles from './GuidancePanel.module.css'

/** What someone who has never done this needs to begin: why, with whom, how long, how, and what good looks like. */
export function GuidancePanel({ sheet }: { readonly sheet: Sheet }) {
  const session = useSession()
  const { say, of } = useWords()
  const { guidance, basis } = sheet.template
  const toolkit = useApp(state => state.toolkit)
  const isHere = (id: string): boolean => toolkit?.templates.some(template => template.id === id) ?? true
  const titleOf = (id: string): string => {
    const stage = session.path.find(one => one.id === id)
    return stage === undefined ? id : of(stage.title)
  }
  return (
    <div className={styles.guidance}>
      <ColumnHelp />
      <Part title={say('guidance.what')}>
        <p>{of(guidance.what)}</p>
      </Part>
      <Part title={say('guidance.example')}>
        <p className={styles.example}>{of(guidance.example)}</p>
        <ExampleRow sheet={sheet} />
      </Part>
      <Part title={say('guidance.who')}>
        <p>{of(guidance.who)}</p>
      </Part>
      <Part title={say('guidance.time')}>
        <p>{of(guidance.time)}</p>
      </Part>
      <Part title={say('guidance.steps')}>
        <ol>
          {guidance.steps.map(step => (
            <li key={step.en}>{of(step)}</li>
          ))}
        </ol>
      </Part>
      {guidance.feeds.length > 0 && (
        <Part title={say('guidance.feeds')}>
          <dl>
            {guidance.feeds.map(feed => (
              <div key={feed.template}>
                <dt>
                  {titleOf(feed.template)}
                  {!isHere(feed.template) && <span className={styles.later}>{say('guidance.later')}</span>}
                </dt>
                <dd>{of(feed.how)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {guidance.cautions.length > 0 && (
        <Part title={say('guidance.cautions')}>
          <ul>
            {guidance.cautions.map(caution => (
              <li key={caution.en}>{of(caution)}</li>
            ))}
          </ul>
        </Part>
      )}
      <div>
        <Button icon={BookOpen} onPress={() => session.app.setState({ dialog: { is: 'glossary' } })}>
          {say('glossary.menu')}
        </Button>
      </div>
      {basis.length > 0 && (
        <Part title={say('guidance.basis')}>
          <ul>
            {basis.map(source => (
              <Source key={source.name} source={source} />
            ))}
          </ul>
        </Part>
      )}
    </div>
  )
}

/** The column that the keyboard is in, and what belongs there. */
function ColumnHelp() {
  const { say } = useWords()
  const column = useColumnHelp()
  if (column === null) return null
  return (
    <section className={styles.column}>
      <h3>{say('guidance.column', { column: column.label })}</h3>
      <p>{column.help}</p>
    </section>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The address is text to copy, not a link: the app opens nothing on the network. */
function Source({ source }: { readonly source: Basis }) {
  const { of } = useWords()
  return (
    <li>
      {source.name}
      <small>
        {of(source.for)}
        {source.doi !== undefined && <span className={styles.address}>{source.doi}</span>}
      </small>
    </li>
  )
}
