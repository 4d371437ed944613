import { FilePlus2, FolderOpen, type LucideIcon, Settings, Sprout } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Sample } from '../../templates'
import { IconButton } from '../ui/IconButton'
import styles from './Home.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { openSample } from './library'
import { Mark } from './Mark'
import { chooseFile, openRecent } from './opening-files'
import { useApp, useSession } from './session'
import { Toolkit } from './Toolkit'
import { WorkbookList } from './WorkbookList'
import { useWords } from './words'

/** Where a person begins: their workbooks, and three ways to get one. */
export function Home() {
  const session = useSession()
  const { say } = useWords()
  const name = useApp(state => state.preferences.author?.name ?? '')
  const workbooks = useApp(state => state.workbooks)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.brand}>
          <Mark size={22} />
          {say('app.name')}
        </span>
        <div className={styles.tools}>
          <LanguageSwitch />
          <IconButton
            icon={Settings}
            label={say('settings.title')}
            onPress={() => session.app.setState({ dialog: { is: 'settings' } })}
          />
        </div>
      </header>
      <main className={styles.main}>
        <h1>{say('home.welcome', { name })}</h1>
        {workbooks.length === 0 ? <p className={styles.lead}>{say('home.none')}</p> : <WorkbookList />}
        <Beginnings />
        <Recent />
        {workbooks.length === 0 && <Toolkit />}
        <p className={styles.foot}>{say('home.offline')}</p>
      </main>
    </div>
  )
}

const none: readonly Sample[] = []

function Beginnings() {
  const session = useSession()
  const { say, of } = useWords()
  const heading = useId()
  const samples = useApp(state => state.toolkit?.samples ?? none)
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {say('home.start')}
      </h2>
      <div className={styles.cards}>
        <Beginning
          icon={FilePlus2}
          onPress={() => session.app.setState({ dialog: { is: 'new' } })}
          title={say('home.new')}
          words={say('home.newWhy')}
        />
        {samples.map(sample => (
          <Beginning
            icon={Sprout}
            key={sample.id}
            onPress={() => void openSample(session, sample)}
            title={say('home.sample', { language: sample.language })}
            words={say('home.sampleWhy', { title: of(sample.title) })}
          />
        ))}
        <Beginning
          icon={FolderOpen}
          onPress={() => void chooseFile(session, 'workbook')}
          title={say('home.file')}
          words={say('home.fileWhy')}
        />
      </div>
    </section>
  )
}

interface BeginningProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly words: string
  readonly onPress: () => void
}

/** The whole card can be pressed; only its title is the button's name. */
function Beginning({ icon: Icon, title, words, onPress }: BeginningProps) {
  const id = useId()
  return (
    <div className={styles.card}>
      <Icon aria-hidden size={20} strokeWidth={1.5} />
      <AriaButton aria-describedby={id} className={styles.press ?? ''} onPress={() => onPress()}>
        {title}
      </AriaButton>
      <p id={id}>{words}</p>
    </div>
  )
}

/** Files opened lately; one that has gone says so when it is chosen, and leaves the list. */
function Recent() {
  const session = useSession()
  const { say } = useWords()
  const recent = useApp(state => state.recent)
  const heading = useId()
  if (recent.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {say('home.recent')}
      </h2>
      <ul className={styles.recent}>
        {recent.slice(0, 5).map(file => (
          <li key={file.handle}>
            <AriaButton className={styles.link ?? ''} onPress={() => void openRecent(session, file)}>
              {file.name}
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
