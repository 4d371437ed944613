import type { Session } from './session'

/**
 * Whether the open workbook may be let go: at once where everything is saved, else only if the person says so after being told
 * why it is not. Asked before another workbook is opened, before it is closed, and before the window goes.
 */
export async function mayLeave(session: Session): Promise<boolean> {
  const { opened } = session.app.getState()
  if (opened === null) return true
  await opened.flush()
  const saved = opened.saved()
  if (saved.is !== 'failed' || saved.isSafe) return true
  return new Promise<boolean>(answer => {
    const settle = (leaves: boolean): void => {
      session.app.setState({ dialog: null })
      answer(leaves)
    }
    session.app.setState({ dialog: { is: 'leave', reason: saved.reason, settle } })
  })
}

/** The window wants to go. */
export async function leaveWindow(session: Session): Promise<void> {
  // Main waits five seconds for an answer; a person may take longer.
  const saved = session.app.getState().opened?.saved()
  if (saved?.is === 'failed' && !saved.isSafe) await session.bridge.keepOpen()
  if (!(await mayLeave(session))) {
    await session.bridge.keepOpen()
    return
  }
  await session.app.getState().opened?.close()
  await session.bridge.readyToClose()
}
