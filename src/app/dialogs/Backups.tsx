import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Snapshot } from '../../bridge'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { backUpNow, listBackups, restore } from '../backups'
import { sizeOf } from '../dates'
import { momentOf } from '../../text/moments'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './Backups.module.css'
import { ConfirmDialog } from './ConfirmDialog'
import form from './form.module.css'

/** The complete copies that the app keeps by itself, and the way back to any of them. */
export function Backups({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { say } = useWords()
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null)
  const [chosen, setChosen] = useState<Snapshot | null>(null)
  useEffect(() => void listBackups(session).then(setSnapshots), [session])
  if (chosen !== null) return <Confirm onBack={() => setChosen(null)} onClose={onClose} snapshot={chosen} />
  const backUp = async (): Promise<void> => {
    if (await backUpNow(session)) setSnapshots(await listBackups(session))
  }
  const actions = (
    <>
      <Button onPress={() => void backUp()}>{say('backups.now')}</Button>
      <Button look="primary" onPress={onClose}>
        {say('app.done')}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} onClose={onClose} size="large" title={say('backups.title')}>
      <div className={form.form}>
        <p className={form.lead}>{say('backups.why')}</p>
        {snapshots?.length === 0 && <p>{say('backups.none')}</p>}
        {snapshots !== null && snapshots.length > 0 && <SnapshotTable onChoose={setChosen} snapshots={snapshots} />}
      </div>
    </Dialog>
  )
}

interface SnapshotTableProps {
  readonly snapshots: readonly Snapshot[]
  readonly onChoose: (snapshot: Snapshot) => void
}

function SnapshotTable({ snapshots, onChoose }: SnapshotTableProps) {
  const { say, language } = useWords()
  const latestFirst = snapshots.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('backups.when')}</th>
          <th className={styles.number} scope="col">
            {say('backups.rows')}
          </th>
          <th className={styles.number} scope="col">
            {say('backups.size')}
          </th>
          <th scope="col">{say('backups.state')}</th>
          <th scope="col">{say('backups.act')}</th>
        </tr>
      </thead>
      <tbody>
        {latestFirst.map(snapshot => (
          <tr key={snapshot.name}>
            <th scope="row">{momentOf(snapshot.madeAt, language)}</th>
            <td className={styles.number}>{snapshot.rows}</td>
            <td className={styles.number}>{sizeOf(snapshot.bytes, language)}</td>
            <td>
              <State snapshot={snapshot} />
            </td>
            <td className={styles.act}>
              <Button
                isDisabled={!snapshot.verified}
                label={say('backups.restoreNamed', { when: momentOf(snapshot.madeAt, language) })}
                onPress={() => onChoose(snapshot)}
              >
                {say('backups.restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ snapshot }: { readonly snapshot: Snapshot }) {
  const { say } = useWords()
  const Icon = snapshot.verified ? CircleCheck : CircleAlert
  return (
    <span className={snapshot.verified ? styles.good : styles.bad}>
      <Icon aria-hidden size={16} strokeWidth={1.5} />
      <span>
        {say(snapshot.verified ? 'backups.verified' : 'backups.unverified')}
        {snapshot.pinned && <small>{say('backups.pinned')}</small>}
      </span>
    </span>
  )
}

interface ConfirmProps {
  readonly snapshot: Snapshot
  readonly onBack: () => void
  readonly onClose: () => void
}

function Confirm({ snapshot, onBack, onClose }: ConfirmProps) {
  const session = useSession()
  const { say, language } = useWords()
  const act = (): void => {
    onClose()
    void restore(session, snapshot)
  }
  return (
    <ConfirmDialog
      act={say('backups.confirmDo')}
      onAct={act}
      onClose={onBack}
      title={say('backups.confirmTitle', { when: momentOf(snapshot.madeAt, language) })}
    >
      <p>{say('backups.confirm', { rows: snapshot.rows })}</p>
    </ConfirmDialog>
  )
}
