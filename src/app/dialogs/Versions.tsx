import { Bookmark, History } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Patch } from '../../model/change'
import { momentOf } from '../../text/moments'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useSession } from '../session'
import { changesSince, listVersions, restoreVersion, type Version, versionName } from '../versions'
import { useWords } from '../words'
import form from './form.module.css'
import { Since } from './Since'
import styles from './Versions.module.css'

/** Every moment that the workbook can go back to, named or kept by the app, with what has changed since. */
export function Versions({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { say } = useWords()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [chosen, setChosen] = useState<Version | null>(null)
  useEffect(() => void listVersions(session).then(setVersions), [session])
  if (chosen !== null) return <OneVersion version={chosen} onBack={() => setChosen(null)} onClose={onClose} />
  return (
    <Dialog
      actions={
        <>
          <Button icon={Bookmark} onPress={() => session.app.setState({ dialog: { is: 'mark' } })}>
            {say('versions.nameNow')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {say('app.done')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="large"
      title={say('versions.title')}
    >
      <div className={form.form}>
        <p className={form.lead}>{say('versions.lead')}</p>
        {versions?.length === 0 && <p>{say('versions.none')}</p>}
        <ul className={styles.list}>
          {versions?.map(version => (
            <VersionLine key={version.key} onChoose={() => setChosen(version)} version={version} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function VersionLine({ version, onChoose }: { readonly version: Version; readonly onChoose: () => void }) {
  const session = useSession()
  const { say, language } = useWords()
  const Icon = version.name === null ? History : Bookmark
  const when = momentOf(version.at, language)
  return (
    <li>
      <Icon aria-hidden size={16} strokeWidth={1.5} />
      <span>
        <b dir="auto">{version.name ?? say('versions.automatic')}</b>
        <small>{version.by === '' ? when : say('versions.by', { when, name: version.by })}</small>
      </span>
      <Button label={say('versions.lookNamed', { name: versionName(session, version) })} onPress={onChoose}>
        {say('versions.look')}
      </Button>
    </li>
  )
}

interface OneVersionProps {
  readonly version: Version
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What has changed since a version, and the way back to it. */
function OneVersion({ version, onBack, onClose }: OneVersionProps) {
  const session = useSession()
  const { say } = useWords()
  const [since, setSince] = useState<readonly Patch[] | 'reading' | null>('reading')
  useEffect(() => void changesSince(session, version).then(setSince), [session, version])
  const isSame = Array.isArray(since) && since.length === 0
  return (
    <Dialog
      actions={
        <>
          <Button onPress={onBack}>{say('versions.all')}</Button>
          <Button
            isDisabled={since === 'reading' || isSame}
            look="primary"
            onPress={() => {
              onClose()
              void restoreVersion(session, version)
            }}
          >
            {say('versions.restore')}
          </Button>
        </>
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      size="large"
      title={say('versions.since', { name: versionName(session, version) })}
    >
      <div className={form.form}>
        <p className={form.lead}>{say('versions.restoreWhy')}</p>
        {since === 'reading' && <p role="status">{say('history.reading')}</p>}
        {since === null && <p>{say('versions.unknown')}</p>}
        {isSame && <p>{say('backups.same')}</p>}
        {Array.isArray(since) && <Since patches={since} />}
      </div>
    </Dialog>
  )
}
