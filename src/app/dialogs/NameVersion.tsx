import { useSyncExternalStore } from 'react'
import type { OpenWorkbook, Saved } from '../../store'
import { timeOf } from '../../text/moments'
import { useApp, useSession } from '../session'
import { nameVersion } from '../versions'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

/** Whoever presses the keys for saving is told that all is saved, and can give the moment a name. */
export function NameVersion({ onClose }: { readonly onClose: () => void }) {
  const opened = useApp(state => state.opened)
  return opened === null ? null : <Naming onClose={onClose} opened={opened} />
}

function Naming({ opened, onClose }: { readonly opened: OpenWorkbook; readonly onClose: () => void }) {
  const session = useSession()
  const { say } = useWords()
  const saved = useSyncExternalStore(opened.subscribe, opened.saved)
  const standing = useStanding(saved)
  return (
    <TitleDialog
      before=""
      description={say('versions.why')}
      does={say('versions.do')}
      label={say('versions.name')}
      lead={standing}
      onClose={onClose}
      onTitle={name => {
        if (name === '') return
        onClose()
        nameVersion(session, name)
      }}
      problem={say('versions.needed')}
      title={say('versions.nameTitle')}
    />
  )
}

function useStanding(saved: Saved): string {
  const { say, language } = useWords()
  switch (saved.is) {
    case 'saved':
      return say('status.everything', { time: timeOf(saved.at, language) })
    case 'saving':
      return say('status.saving')
    case 'failed':
      return say(saved.isSafe ? 'status.safe' : 'status.notSaved', { why: say(`reason.${saved.reason}`) })
  }
}
