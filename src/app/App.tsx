import { ToastRegion } from '../ui/ToastRegion'
import { Dialogs } from './dialogs/Dialogs'
import { Failure } from './Failure'
import { type Session, SessionContext, useApp, useSession } from './session'
import styles from './App.module.css'
import { later, laterDialog } from '../ui/later'
import { useWords, WordsProvider } from './words'
import { WorkbookScreen } from './workbook/WorkbookScreen'

const Home = later(async () => (await import('./Home')).Home)
const Progress = laterDialog(async () => (await import('../ui/Progress')).Progress)
const NameQuestion = later(async () => (await import('./NameQuestion')).NameQuestion)

/** The whole window. */
export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext value={session}>
      <Window />
    </SessionContext>
  )
}

function Window() {
  const session = useSession()
  const language = useApp(state => state.preferences.language)
  return (
    <WordsProvider language={language}>
      <Failure session={session}>
        <Screen />
      </Failure>
      <Speech />
    </WordsProvider>
  )
}

function Screen() {
  const { say } = useWords()
  const hasAuthor = useApp(state => state.preferences.author !== null)
  const opened = useApp(state => state.opened)
  const isOpening = useApp(state => state.isOpening)
  if (!hasAuthor) return <NameQuestion />
  if (opened !== null) return <WorkbookScreen key={opened.id} opened={opened} />
  if (isOpening) {
    return (
      <main aria-busy className={styles.opening}>
        <h1>{say('app.loading')}</h1>
      </main>
    )
  }
  return (
    <>
      <Home />
      <Dialogs />
    </>
  )
}

/** Long work and messages stand over every screen. */
function Speech() {
  const session = useSession()
  const { say } = useWords()
  const busy = useApp(state => state.busy)
  return (
    <>
      {busy !== null && (
        <Progress
          cancelLabel={say('app.cancel')}
          count={busy.done === 0 ? '' : say('export.count', { done: busy.done, of: busy.of })}
          done={busy.done}
          of={busy.of}
          onCancel={busy.cancel}
          step={busy.step}
          title={busy.title}
        />
      )}
      <ToastRegion dismissLabel={say('app.dismiss')} label={say('app.messages')} store={session.toasts} />
    </>
  )
}
