import { timeOf } from '../../text/moments'
import { useApp, useSession } from '../session'
import { nameVersion } from '../versions'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

/** Whoever presses the keys for saving is told that all is saved, and can give the moment a name. */
export function NameVersion({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { say, language } = useWords()
  const saved = useApp(state => state.opened?.saved())
  const standing =
    saved?.is === 'saved'
      ? say('status.everything', { time: timeOf(saved.at, language) })
      : saved?.is === 'failed'
        ? say('status.notSaved', { why: say(`reason.${saved.reason}`) })
        : say('status.saving')
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
