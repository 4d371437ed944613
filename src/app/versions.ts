import { setMark } from '../commands'
import type { Hash, Patch } from '../model/change'
import { namedVersions } from '../model/versions'
import type { Snapshot } from '../bridge'
import { momentOf } from '../text/moments'
import { listBackups, restore } from './backups'
import { run } from './editing'
import { sayIn, type Session, tellNote, tellOk, tellReason } from './session'
import { showChange } from './showing'
import { takeBack } from './undoing'

/** A moment that the workbook can go back to. */
export interface Version {
  readonly key: string
  /** What a person called it; null: kept by the app itself. */
  readonly name: string | null
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly head: Hash | null
  readonly snapshot: Snapshot | null
}

/** Named versions and snapshots together, latest first. A snapshot that could not be verified is not offered. */
export async function listVersions(session: Session): Promise<readonly Version[]> {
  const { opened } = session.app.getState()
  if (opened === null) return []
  const named = namedVersions(opened.state()).map(
    ({ id, name, at, by, head }): Version => ({ key: id, name, at, by, head, snapshot: null })
  )
  const kept = (await listBackups(session))
    .filter(({ verified }) => verified)
    .map(
      (snapshot): Version => ({
        key: snapshot.name,
        name: null,
        at: snapshot.madeAt,
        by: '',
        head: snapshot.head,
        snapshot
      })
    )
  return [...named, ...kept].sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** What a version is called where it is spoken of. */
export function versionName(session: Session, { name, at }: Version): string {
  return name ?? momentOf(at, session.app.getState().preferences.language)
}

/** What has changed since, net; null where the log does not reach it. */
export async function changesSince(session: Session, { head }: Version): Promise<readonly Patch[] | null> {
  const { opened } = session.app.getState()
  return opened === null || head === null ? null : opened.since(head)
}

/** Names the workbook as it stands now. False: it was refused, and said why. */
export function nameVersion(session: Session, name: string): boolean {
  if (run(session, setMark, { name, at: session.now().toISOString() }) === null) return false
  const say = sayIn(session)
  const look = { label: say('versions.open'), run: () => session.app.setState({ dialog: { is: 'versions' } }) }
  tellOk(session, say('versions.named', { name: name.trim() }), [look])
  return true
}

/** Brings the workbook to how it stood then, as one set that undo takes back. */
export async function restoreVersion(session: Session, version: Version): Promise<void> {
  const { opened } = session.app.getState()
  const since = await changesSince(session, version)
  if (opened === null) return
  // A snapshot from a line of work that is not in this log can still be read whole.
  if (since === null || version.head === null) {
    return version.snapshot === null ? undefined : restore(session, version.snapshot)
  }
  const say = sayIn(session)
  const name = versionName(session, version)
  const reply = await opened.goBackTo(version.head, name)
  if (!reply.ok) return tellReason(session, reply.reason)
  if (reply.value.set === null) return tellNote(session, say('backups.same'))
  tellOk(session, say('versions.restored', { name }), [
    { label: say('sheet.undo'), run: () => takeBack(session, 'undo') }
  ])
  showChange(session, reply.value.set.patches)
}
