import type { Snapshot } from '../bridge'
import { momentOf } from '../text/moments'
import { sayIn, type Session, tellNote, tellOk, tellReason } from './session'
import { takeBack } from './undoing'

/** The open workbook's backups; none where they cannot be listed, which is told. */
export async function listBackups(session: Session): Promise<readonly Snapshot[]> {
  const { opened } = session.app.getState()
  if (opened === null) return []
  const reply = await session.bridge.listSnapshots(opened.id)
  if (reply.ok) return reply.value
  tellReason(session, reply.reason)
  return []
}

/** True when a backup was made and read back. */
export async function backUpNow(session: Session): Promise<boolean> {
  const { opened } = session.app.getState()
  if (opened === null) return false
  const reply = await opened.snapshot()
  if (reply.ok) tellOk(session, sayIn(session)('backups.made'))
  else tellReason(session, reply.reason)
  return reply.ok
}

/** Brings the workbook to how it stood then, as one set that undo takes back. */
export async function restore(session: Session, snapshot: Snapshot): Promise<void> {
  const { opened, preferences } = session.app.getState()
  if (opened === null) return
  const say = sayIn(session)
  const bytes = await session.bridge.readSnapshot(opened.id, snapshot.name)
  if (!bytes.ok) return tellReason(session, bytes.reason)
  const when = momentOf(snapshot.madeAt, preferences.language)
  const restored = await opened.restore(bytes.value, when)
  if (!restored.ok) return tellReason(session, restored.reason)
  if (restored.value.set === null) return tellNote(session, say('backups.same'))
  // A sheet that was made since is no longer there.
  session.app.setState({ active: null })
  tellOk(session, say('backups.restored', { when }), [
    { label: say('sheet.undo'), run: () => takeBack(session, 'undo') }
  ])
}
