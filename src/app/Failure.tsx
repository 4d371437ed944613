import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import { actionsOf } from './actions'
import styles from './Failure.module.css'
import { sayIn, type Session, tellOk } from './session'

interface FailureProps {
  readonly session: Session
  readonly children: ReactNode
}

interface FailureState {
  readonly error: Error | null
}

/** The one place that a bug ends up: the person keeps the workbook, and is offered to save a copy. React wants a class here. */
export class Failure extends Component<FailureProps, FailureState> {
  override state: FailureState = { error: null }

  static getDerivedStateFromError(error: unknown): FailureState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    const { session, children } = this.props
    if (error === null) return children
    return <FailurePage error={error} onAgain={() => this.setState({ error: null })} session={session} />
  }
}

interface FailurePageProps {
  readonly session: Session
  readonly error: Error
  readonly onAgain: () => void
}

function FailurePage({ session, error, onAgain }: FailurePageProps) {
  const say = sayIn(session)
  const { opened, start } = session.app.getState()
  const copyDetails = async (): Promise<void> => {
    const runtime = `Groundwork ${start.app}, Electron ${start.electron}, Chromium ${start.chromium}, ${start.platform}`
    await navigator.clipboard.writeText(`${runtime}\n${error.stack ?? String(error)}`)
    tellOk(session, say('app.detailsCopied'))
  }
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        <h1>{say('failure.title')}</h1>
        <p>{say('failure.words')}</p>
        <div className={styles.actions}>
          <Button look="primary" onPress={onAgain}>
            {say('failure.again')}
          </Button>
          {opened !== null && <Button onPress={() => actionsOf(session)['file.copy'].run()}>{say('menu.copy')}</Button>}
          <Button onPress={() => void copyDetails()}>{say('app.copyDetails')}</Button>
        </div>
        <pre className={styles.details}>{String(error)}</pre>
      </div>
    </main>
  )
}
