import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { restoreGaps } from '../../commands'
import type { Dismissed } from '../../model/checks'
import { gapWords } from '../../text/gap-words'
import { Button } from '../../ui/Button'
import { useDesk } from '../../views/desk'
import { useWritten } from '../../views/written'
import { whenOf } from '../dates'
import { goToGap } from '../looking'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './gaps.module.css'

/** What people let be, with who did, when and why; each can be brought back. Nothing where nothing is. */
export function DismissedList({ dismissed }: { readonly dismissed: readonly Dismissed[] }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  if (dismissed.length === 0) return null
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={styles.dismissed}>
      <h3>
        <AriaButton
          aria-controls={isOpen ? list : undefined}
          aria-expanded={isOpen}
          className={styles.gap ?? ''}
          onPress={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden size={14} strokeWidth={1.5} />
          <span>{say('gaps.dismissed', { count: dismissed.length })}</span>
        </AriaButton>
      </h3>
      {isOpen && (
        <ul id={list}>
          {dismissed.map(one => (
            <DismissedItem key={one.dismissal.id} one={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DismissedItem({ one: { gap, dismissal } }: { readonly one: Dismissed }) {
  const session = useSession()
  const { workbook, today, run, announce } = useDesk()
  const { say, language } = useWords()
  const written = useWritten()
  const { id, reason, by, at } = dismissal
  return (
    <li className={styles.let}>
      <AriaButton className={styles.gap ?? ''} onPress={() => goToGap(session, gap)}>
        <span>{gapWords(workbook, gap, language)}</span>
      </AriaButton>
      <p>
        <q dir="auto" lang={written}>
          {reason}
        </q>
        <small>{say('gaps.dismissedBy', { name: by, when: at === '' ? '' : whenOf(at, today, language) })}</small>
      </p>
      <Button
        label={say('gaps.restoreOne', { gap: gapWords(workbook, gap, language) })}
        look="quiet"
        onPress={() => {
          if (run(restoreGaps, { dismissals: [id] }) !== null) announce(say('gaps.restoredNow'))
        }}
      >
        {say('gaps.restore')}
      </Button>
    </li>
  )
}
