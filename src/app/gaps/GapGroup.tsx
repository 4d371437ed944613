import { ChevronDown, ChevronRight, EyeOff } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Alike } from '../../model/alike'
import type { Gap } from '../../model/checks'
import { dismissalOf } from '../../model/dismissals'
import { alikeWords, gapWords } from '../../text/gap-words'
import { Tooltip } from '../../ui/Tooltip'
import { useDesk } from '../../views/desk'
import { goToGap } from '../looking'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './gaps.module.css'

/** So many rows of one kind are listed; a register of thousands may have thousands. */
const most = 100

interface GapGroupProps {
  readonly group: Alike
  readonly isOpenAtFirst: boolean
  /** How much it matters is said beside it, there being no heading that says so. */
  readonly hasWord: boolean
}

/** Gaps that are alike: one sentence that counts them, and under it each by itself. One alone is its own sentence. */
export function GapGroup({ group, isOpenAtFirst, hasWord }: GapGroupProps) {
  const { workbook } = useDesk()
  const { language, say } = useWords()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const list = useId()
  const { first, gaps } = group
  const word = hasWord && <span className={styles[first.severity]}>{say(`gaps.${first.severity}`)}</span>
  if (gaps.length === 1) return <GapItem gap={first} word={word} />
  const words = alikeWords(workbook, group, language)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <li>
      <div className={styles.line}>
        <AriaButton
          aria-controls={isOpen ? list : undefined}
          aria-expanded={isOpen}
          className={styles.gap ?? ''}
          id={`${list}-words`}
          onPress={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden size={14} strokeWidth={1.5} />
          <span>
            {words} {word}
          </span>
        </AriaButton>
        <DismissButton gaps={gaps} of={`${list}-words`} />
      </div>
      {isOpen && (
        <ul className={styles.inner} id={list}>
          {gaps.slice(0, most).map(gap => (
            <GapItem gap={gap} key={dismissalOf(gap)} />
          ))}
          {gaps.length > most && (
            <li className={styles.none}>{say('gaps.some', { shown: most, count: gaps.length })}</li>
          )}
        </ul>
      )}
    </li>
  )
}

/** One gap; a press goes to its cell. */
function GapItem({ gap, word }: { readonly gap: Gap; readonly word?: ReactNode }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { language } = useWords()
  const id = useId()
  return (
    <li className={styles.line}>
      <AriaButton className={styles.gap ?? ''} id={id} onPress={() => goToGap(session, gap)}>
        <span>
          {gapWords(workbook, gap, language)} {word}
        </span>
      </AriaButton>
      <DismissButton gaps={[gap]} of={id} />
    </li>
  )
}

/** Asks why, then dismisses. */
function DismissButton({ gaps, of }: { readonly gaps: readonly Gap[]; readonly of: string }) {
  const session = useSession()
  const { say } = useWords()
  const label = gaps.length === 1 ? say('gaps.dismiss') : say('gaps.dismissAll', { count: gaps.length })
  return (
    <Tooltip label={label}>
      <AriaButton
        aria-describedby={of}
        aria-label={label}
        className={styles.dismiss ?? ''}
        onPress={() => session.app.setState({ dialog: { is: 'dismiss', gaps } })}
      >
        <EyeOff aria-hidden size={16} strokeWidth={1.5} />
      </AriaButton>
    </Tooltip>
  )
}
