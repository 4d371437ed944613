import { HardDrive, History, PenLine } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Draft, RecoveryNotice } from '../../store'
import { locale } from '../../text'
import { Button } from '../../ui/Button'
import { draftPlace, dropDraft, takeDraft } from '../drafts'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import styles from './Notices.module.css'

/** What a person must know before they go on: a recovery, a draft from before a crash, a disk that fills up. */
export function Notices() {
  const { say } = useWords()
  const room = useApp(state => state.room)
  const notice = useApp(state => state.notice)
  const drafts = useApp(state => state.drafts)
  return (
    <>
      {room !== 'enough' && (
        <Strip icon={HardDrive} isUrgent={room === 'full'}>
          <p>{say(room === 'full' ? 'notice.diskFull' : 'notice.diskLow')}</p>
        </Strip>
      )}
      {notice !== null && <Recovered notice={notice} />}
      {drafts.map(draft => (
        <DraftStrip draft={draft} key={`${draft.at.id}/${draft.at.field}`} />
      ))}
    </>
  )
}

function Recovered({ notice }: { readonly notice: RecoveryNotice }) {
  const session = useSession()
  const { say, language } = useWords()
  const list = new Intl.ListFormat(locale(language), { type: 'conjunction' })
  const from = list.format(notice.from.map(one => say(`notice.from.${one}`)))
  return (
    <Strip icon={History} isUrgent={notice.is === 'incomplete'}>
      <div>
        <strong>{say('notice.title')}</strong>
        <p>{say(`notice.${notice.is}`, { from, lost: notice.lost })}</p>
        {notice.damaged.length > 0 && (
          <p className={styles.small}>{say('notice.files', { files: list.format(notice.damaged) })}</p>
        )}
      </div>
      <Button onPress={() => session.app.setState({ dialog: { is: 'backups' } })}>{say('notice.backups')}</Button>
      <Button onPress={() => session.app.setState({ notice: null })}>{say('app.dismiss')}</Button>
    </Strip>
  )
}

function DraftStrip({ draft }: { readonly draft: Draft }) {
  const session = useSession()
  const { say } = useWords()
  const place = draftPlace(session, draft)
  return (
    <Strip icon={PenLine}>
      <div>
        <strong>{say('notice.draft')}</strong>
        <p>
          {place && `${say('notice.draftWhere', place)} `}
          <q className={styles.text}>{draft.text}</q>
        </p>
      </div>
      {place && <Button onPress={() => takeDraft(session, draft)}>{say('notice.draftUse')}</Button>}
      <Button onPress={() => dropDraft(session, draft)}>{say('notice.draftDrop')}</Button>
    </Strip>
  )
}

interface StripProps {
  readonly icon: LucideIcon
  readonly isUrgent?: boolean
  readonly children: ReactNode
}

function Strip({ icon: Icon, isUrgent = false, children }: StripProps) {
  return (
    <div className={`${styles.strip} ${isUrgent ? styles.urgent : ''}`} role={isUrgent ? 'alert' : 'status'}>
      <Icon aria-hidden size={16} strokeWidth={1.5} />
      {children}
    </div>
  )
}
