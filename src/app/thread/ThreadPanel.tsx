import { useMemo, useRef, useState } from 'react'
import { Tree } from 'react-aria-components'
import { isOnThread, type Thread, type ThreadLink, threadsOf } from '../../model/thread'
import type { RowPlace } from '../../model/workbook'
import { thread as plan } from '../../../templates/thread'
import { Button } from '../../ui/Button'
import { useDesk } from '../../views/desk'
import { useFinding } from '../../views/finding'
import { useApp, useSession } from '../session'
import { useStay } from '../stay'
import { follow } from '../trail'
import { useWords } from '../words'
import { keyOfLink, keyOfRoot, RootItem } from './items'
import styles from './thread.module.css'

/** So many barriers are listed; more of them nobody follows at a time. */
const most = 200

/** Each barrier with all that hangs on it, and what is missing; or the one thread that was asked for. */
export function ThreadPanel() {
  const session = useSession()
  const { workbook, today } = useDesk()
  const { say } = useWords()
  const own = useRef<HTMLDivElement>(null)
  const stay = useStay(own)
  const asked = useApp(state => state.threadOf)
  const all = useMemo(() => threadsOf(workbook, plan, today), [workbook, today])
  const shown = asked === null ? all : all.filter(one => isOnThread(one, asked))
  const whole = all.filter(({ there, of }) => there === of).length
  const total = all.reduce((sum, { there, of }) => ({ there: sum.there + there, of: sum.of + of }), { there: 0, of: 0 })
  return (
    <div ref={own} className={styles.panel} role="presentation" tabIndex={-1} {...stay}>
      <p>{say('thread.about')}</p>
      <p className={styles.whole}>
        {all.length === 0 ? say('thread.none') : say('thread.whole', { count: all.length, whole, ...total })}
      </p>
      {asked !== null && (
        <Button look="quiet" onPress={() => session.app.setState({ threadOf: null })}>
          {say('thread.all')}
        </Button>
      )}
      {asked !== null && shown.length === 0 && all.length > 0 && <p>{say('thread.notOn')}</p>}
      {shown.length > 0 && <Threads key={asked} threads={shown.slice(0, most)} isOpen={asked !== null} />}
      {shown.length > most && <p>{say('thread.some', { shown: most, count: shown.length })}</p>}
    </div>
  )
}

interface ThreadsProps {
  readonly threads: readonly Thread[]
  /** All of them unfolded at first. */
  readonly isOpen: boolean
}

function Threads({ threads, isOpen }: ThreadsProps) {
  const session = useSession()
  const { say } = useWords()
  const places = useMemo(() => placesIn(threads), [threads])
  // What hangs on a barrier is unfolded with it.
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(isOpen ? [] : threads.map(keyOfRoot)))
  const go = (place: RowPlace): void => {
    const { sight } = useFinding.getState()
    if (sight?.table === place.table) sight.takeKeyboard()
    follow(session, place)
  }
  return (
    <Tree
      aria-label={say('thread.title')}
      className={styles.tree ?? ''}
      expandedKeys={[...places.keys()].filter(key => !closed.has(key))}
      onAction={key => {
        const place = places.get(String(key))
        if (place !== undefined) go(place)
      }}
      onExpandedChange={open => setClosed(new Set([...places.keys()].filter(key => !open.has(key))))}
      selectionMode="none"
    >
      {threads.map(one => (
        <RootItem key={keyOfRoot(one)} onGo={go} thread={one} />
      ))}
    </Tree>
  )
}

/** Where each item of the tree leads: the row, or the cell that is missing or filled. */
function placesIn(threads: readonly Thread[]): ReadonlyMap<string, RowPlace> {
  const places = new Map<string, RowPlace>()
  const note = (above: string, links: readonly ThreadLink[]): void => {
    for (const link of links) {
      const key = keyOfLink(above, link)
      places.set(key, cellOf(link))
      note(key, link.links)
    }
  }
  for (const one of threads) {
    places.set(keyOfRoot(one), one.root)
    note(keyOfRoot(one), one.links)
  }
  return places
}

function cellOf({ step, from, place }: ThreadLink): RowPlace & { readonly column?: string } {
  if ('cell' in step) return { ...from, column: step.cell }
  if (place !== null) return place
  return step.out === undefined ? from : { ...from, column: step.out }
}
