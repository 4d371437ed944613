import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react'
import { type Replacement, replaceCells } from '../../commands'
import { cellKey, inReadingOrder } from '../../layout/search'
import { Button } from '../../ui/Button'
import { type Desk, useDesk } from '../../views/desk'
import { useFinding } from '../../views/finding'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './FindBar.module.css'
import { step } from './going'
import { type Planned, planOf } from './plan'
import { Preview } from './Preview'
import { useFind } from './state'

const nothing: ReadonlySet<string> = new Set()

/** What stands in place of what is found, seen before it is done: every cell with a tick, then all that are ticked as one change. */
export function Replacing() {
  const session = useSession()
  const desk = useDesk()
  const { say } = useWords()
  const by = useFind(find => find.by)
  const plan = usePlan(desk)
  const [unticked, setUnticked] = useState(nothing)
  const current = useFinding(finding => finding.current)
  const ready = plan.flatMap(one => {
    const made = replacementOf(one)
    return made === null || unticked.has(cellKey(one.hit)) ? [] : [made]
  })
  const here = plan.find(({ hit }) => current !== null && cellKey(hit) === cellKey(current))
  const one = here === undefined ? null : replacementOf(here)
  const replaceOne = (): void => {
    if (one !== null) desk.run(replaceCells, { cells: [one] })
    step(session, 1)
  }
  const replaceAll = (): void => {
    const left = plan.length - ready.length
    if (desk.run(replaceCells, { cells: ready }) === null) return
    setUnticked(nothing)
    desk.tell(say('replace.done', { count: ready.length, left }))
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    replaceOne()
  }
  return (
    <>
      <div className={styles.line}>
        <div className={styles.input}>
          <input
            aria-label={say('find.by')}
            onChange={event => useFind.setState({ by: event.target.value })}
            onKeyDown={keys}
            placeholder={say('find.by')}
            spellCheck={false}
            type="text"
            value={by}
          />
        </div>
        <Button isDisabled={one === null} onPress={replaceOne}>
          {say('replace.this')}
        </Button>
        <Button isDisabled={ready.length === 0} look="primary" onPress={replaceAll}>
          {say('replace.ticked', { count: ready.length })}
        </Button>
      </div>
      <Preview onTick={setUnticked} plan={plan} unticked={unticked} />
    </>
  )
}

/** Worked out a moment after the typing, which does not wait for it. */
function usePlan(desk: Desk): readonly Planned[] {
  const hits = useDeferredValue(useFind(find => find.hits))
  const by = useDeferredValue(useFind(find => find.by))
  const { matches, sight } = useFinding()
  return useMemo(
    () => (matches === null ? [] : planOf(desk, inReadingOrder(hits, sight), matches, by)),
    [desk, hits, sight, matches, by]
  )
}

function replacementOf({ hit, outlook }: Planned): Replacement | null {
  return 'because' in outlook ? null : { ...hit, value: outlook.value }
}
