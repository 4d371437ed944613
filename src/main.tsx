import './ui/global.css'
import { path } from '../templates/path'
import { lastWorkbook } from './app/last'
import { openById } from './app/library'
import { startSession } from './app/start'
import { trustOwnScripts } from './app/trusted'
import { readAhead } from './ui/later'
import { installTokens, keepInlineStylesOut } from './ui/theme'

async function main(): Promise<void> {
  trustOwnScripts(window)
  keepInlineStylesOut(document)
  installTokens(document)
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root')
  // Read and compiled while the shell and the database are at work.
  const screen = import('./app/screen')
  const session = await startSession(window.groundwork, { path, toolkit: () => import('../templates') })
  if ('reason' in session) {
    const { drawFailure } = await screen
    drawFailure(root, session.reason)
    return
  }
  const { preferences, workbooks } = session.app.getState()
  const last = preferences.author === null ? null : lastWorkbook(workbooks)
  const first = last === null ? session.toolkit() : openById(session, last)
  const { drawScreen } = await screen
  if (last === null) await first
  drawScreen(root, session)
  await first
  // A file that the app was started with is opened after what was open last, which is let go in order then.
  void session.bridge.listening()
  requestIdleCallback(() => void session.toolkit().then(readAhead))
}

void main()
