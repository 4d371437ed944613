import { CircleAlert, CircleCheck } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { completeness } from '../../model/checks'
import type { Id } from '../../model/change'
import type { OpenWorkbook } from '../../store'
import { Tooltip } from '../../ui/Tooltip'
import { useDesk } from '../../views/desk'
import { timeOf } from '../../text/moments'
import { LanguageSwitch } from '../LanguageSwitch'
import { cellsToLookAt, lookAtNext } from '../looking'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import { useColumnHelp } from './columnhelp'
import { useSettled } from './settled'
import styles from './StatusBar.module.css'
import { Zoom } from './Zoom'

/** How the work stands: saved or not and why, what of the table is in sight, what is missing; and the language. */
export function StatusBar({ opened }: { readonly opened: OpenWorkbook }) {
  const { say } = useWords()
  const place = useApp(state => state.place)
  const shown = useApp(state => state.shown)
  return (
    <footer aria-label={say('shell.regions.status')} className={styles.bar} data-region="status">
      <SavedState opened={opened} />
      {shown !== null && (
        <span>
          {shown.shown === shown.total
            ? say('status.allRows', { total: shown.total })
            : say('status.rows', { shown: shown.shown, total: shown.total })}
        </span>
      )}
      <SelectionSums />
      {place !== null && <Gaps sheet={place.sheet} />}
      {place !== null && <Look sheet={place.sheet} />}
      <Help />
      <div className={styles.end}>
        <Zoom />
        <LanguageSwitch />
      </div>
    </footer>
  )
}

/** What belongs in the column that the keyboard is in: one line, the whole of it on hover and in the guidance. */
function Help() {
  const column = useColumnHelp()
  return (
    <p className={styles.help} title={column?.help}>
      {column?.help}
    </p>
  )
}

/** What the selected cells come to. */
function SelectionSums() {
  const { say } = useWords()
  const sums = useApp(state => state.sums)
  if (sums === null) return null
  const { filled, sum, average } = sums
  return (
    <span className={styles.sums} data-sums>
      <span>{say('rows.sums.filled', { count: filled })}</span>
      {sum !== null && <span>{say('rows.sums.sum', { sum })}</span>}
      {average !== null && <span>{say('rows.sums.average', { average })}</span>}
    </span>
  )
}

function SavedState({ opened }: { readonly opened: OpenWorkbook }) {
  const { say, language } = useWords()
  const saved = useSyncExternalStore(opened.subscribe, opened.saved)
  switch (saved.is) {
    case 'saving':
      return <span className={styles.saved}>{say('status.saving')}</span>
    case 'saved':
      return (
        <span className={styles.saved} data-saved>
          <CircleCheck aria-hidden size={14} strokeWidth={1.5} />
          {say('status.saved', { time: timeOf(saved.at, language) })}
        </span>
      )
    case 'failed':
      return (
        <span className={styles.failed} role="alert">
          <CircleAlert aria-hidden size={14} strokeWidth={1.5} />
          {say(saved.isSafe ? 'status.safe' : 'status.notSaved', { why: say(`reason.${saved.reason}`) })}
        </span>
      )
  }
}

function Gaps({ sheet }: { readonly sheet: Id }) {
  const session = useSession()
  const { today } = useDesk()
  const { say } = useWords()
  const isOpen = useApp(state => state.panel === 'gaps')
  const settled = useSettled(sheet)
  if (settled === null) return null
  const count = completeness(settled, sheet, today).gaps
  return (
    <AriaButton
      aria-expanded={isOpen}
      className={styles.gaps ?? ''}
      onPress={() => session.app.setState({ panel: isOpen ? null : 'gaps', gapsOf: 'sheet' })}
    >
      {say('shell.gaps', { count })}
    </AriaButton>
  )
}

/** How many cells hold what could not be read or may not stand there; a press goes to the next of them. */
function Look({ sheet }: { readonly sheet: Id }) {
  const session = useSession()
  const { today } = useDesk()
  const { say } = useWords()
  const platform = useApp(state => state.start.platform)
  const settled = useSettled(sheet)
  const count = settled === null ? 0 : cellsToLookAt(settled, sheet, today).length
  if (count === 0) return null
  return (
    <Tooltip label={say('look.next')} shortcut={readShortcut('F8', platform, say)}>
      <AriaButton className={styles.look ?? ''} onPress={() => lookAtNext(session, 1)}>
        <CircleAlert aria-hidden size={14} strokeWidth={1.5} />
        {say('look.count', { count })}
      </AriaButton>
    </Tooltip>
  )
}
