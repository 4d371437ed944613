import type { Preferences } from '../bridge'
import { type Session, tellReason } from './session'

/** Changes settings on the screen at once, and on the disk behind it. */
export async function changePreferences(session: Session, part: Partial<Preferences>): Promise<void> {
  const preferences = { ...session.app.getState().preferences, ...part }
  session.app.setState({ preferences })
  const reply = await session.bridge.writePreferences(preferences)
  if (!reply.ok) tellReason(session, reply.reason)
}

/** The name that stands beside each change. The id stays when a person mends their name. Refuses an empty one. */
export async function nameAuthor(session: Session, name: string): Promise<boolean> {
  const trimmed = name.trim()
  if (trimmed === '') return false
  const { author } = session.app.getState().preferences
  await changePreferences(session, { author: { id: author?.id ?? session.newId(), name: trimmed } })
  return true
}
