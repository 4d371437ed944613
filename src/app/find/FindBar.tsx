import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { cellKey, inReadingOrder } from '../../layout/search'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { IconButton } from '../../ui/IconButton'
import { later } from '../../ui/later'
import { Segments } from '../../ui/Segments'
import { useFinding } from '../../views/finding'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import { closeFind, findInput } from './actions'
import styles from './FindBar.module.css'
import { fieldOf, step } from './going'
import { HiddenNote } from './HiddenNote'
import { useSearch } from './search'
import { ask, useFind } from './state'

const Replacing = later(async () => (await import('./Replacing')).Replacing)
const Results = later(async () => (await import('./Results')).Results)

/** Finds and replaces, below the page, so that opening it moves no cell. */
export function FindBar() {
  const isOpen = useFind(find => find.isOpen)
  return isOpen ? <OpenBar /> : null
}

function OpenBar() {
  const session = useSession()
  const { say } = useWords()
  const platform = useApp(state => state.start.platform)
  const isReplacing = useFind(find => find.isReplacing)
  useSearch()
  useFieldInSight()
  const go = (by: 1 | -1) => (): void => step(session, by)
  return (
    <section
      aria-label={say('find.name')}
      className={styles.bar}
      data-keeps-keyboard
      data-region="find"
      ref={closesOnEscape}
      role="search"
    >
      <div className={styles.line}>
        <FindInput />
        <Count />
        <IconButton
          icon={ChevronUp}
          label={say('find.previous')}
          onPress={go(-1)}
          shortcut={readShortcut('Shift+F3', platform, say)}
        />
        <IconButton
          icon={ChevronDown}
          label={say('find.next')}
          onPress={go(1)}
          shortcut={readShortcut('F3', platform, say)}
        />
        <Options />
        <Button
          isOn={isReplacing}
          look="quiet"
          onPress={() => useFind.setState(now => ({ isReplacing: !now.isReplacing }))}
        >
          {say('find.replacing')}
        </Button>
        <span className={styles.close}>
          <IconButton
            icon={X}
            label={say('find.close')}
            onPress={closeFind}
            shortcut={readShortcut('Escape', platform, say)}
          />
        </span>
      </div>
      <HiddenNote />
      {isReplacing ? <Replacing /> : <Results />}
    </section>
  )
}

function closesOnEscape(bar: HTMLElement): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    closeFind()
  }
  bar.addEventListener('keydown', listen)
  return () => bar.removeEventListener('keydown', listen)
}

function FindInput() {
  const session = useSession()
  const { say } = useWords()
  const text = useFind(find => find.query.text)
  return (
    <div className={styles.input}>
      <Search aria-hidden size={14} strokeWidth={1.5} />
      <input
        aria-label={say('find.text')}
        autoFocus
        id={findInput}
        onChange={event => ask({ text: event.target.value })}
        onFocus={event => event.target.select()}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          step(session, event.shiftKey ? -1 : 1)
        }}
        placeholder={say('find.text')}
        spellCheck={false}
        type="text"
        value={text}
      />
    </div>
  )
}

/** How many there are, and which one was gone to. */
function Count() {
  const { say } = useWords()
  const { hits, isDone, isMore, query } = useFind()
  const current = useFinding(finding => finding.current)
  const sight = useFinding(finding => finding.sight)
  const at = useMemo(
    () => (current === null ? 0 : inReadingOrder(hits, sight).findIndex(hit => cellKey(hit) === cellKey(current)) + 1),
    [hits, sight, current]
  )
  const count = hits.length
  const words = (): string => {
    if (query.text.trim() === '') return ''
    if (!isDone) return say('find.so', { count })
    if (count === 0) return say('find.none')
    if (at > 0) return say(isMore ? 'find.atMore' : 'find.at', { at, count })
    return say(isMore ? 'find.more' : 'find.count', { count })
  }
  return (
    <span className={styles.count} data-none={isDone && count === 0 && query.text.trim() !== ''}>
      {words()}
    </span>
  )
}

function Options() {
  const { say } = useWords()
  const { exact, whole } = useFind(find => find.query)
  const scope = useFind(find => find.scope)
  const isInSheet = useApp(state => state.place !== null)
  return (
    <>
      <Segments
        choices={(isInSheet ? (['table', 'sheet', 'workbook'] as const) : (['workbook'] as const)).map(id => ({
          id,
          label: say(`find.${id}`),
          name: say(`find.${id}Name`)
        }))}
        isBare
        label={say('find.scope')}
        onChange={chosen => useFind.setState({ scope: chosen, landing: 'here' })}
        value={isInSheet ? scope : 'workbook'}
      />
      <Checkbox isOn={exact} onChange={on => ask({ exact: on })}>
        {say('find.exact')}
      </Checkbox>
      <Checkbox isOn={whole} onChange={on => ask({ whole: on })}>
        {say('find.whole')}
      </Checkbox>
    </>
  )
}

/** A field of a form is scrolled to as a cell of a table is. */
function useFieldInSight(): void {
  const current = useFinding(finding => finding.current)
  useEffect(() => {
    if (current !== null) fieldOf(current)?.scrollIntoView({ block: 'nearest' })
  }, [current])
}
