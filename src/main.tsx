import './ui/global.css'
import { createRoot } from 'react-dom/client'
import { path } from '../templates/path'
import { App } from './app/App'
import { lastWorkbook } from './app/last'
import { openById } from './app/library'
import { listen } from './app/listening'
import { StartFailure } from './app/StartFailure'
import { startSession } from './app/start'
import { trustOwnScripts } from './app/trusted'
import { readAhead } from './ui/later'
import { installTokens, keepInlineStylesOut } from './ui/theme'

async function main(): Promise<void> {
  trustOwnScripts(window)
  keepInlineStylesOut(document)
  installTokens(document)
  const element = document.getElementById('root')
  if (element === null) throw new Error('the page has no root')
  const root = createRoot(element)
  const session = await startSession(window.groundwork, { path, toolkit: () => import('../templates') })
  if ('reason' in session) {
    root.render(<StartFailure reason={session.reason} />)
    return
  }
  const { preferences, workbooks } = session.app.getState()
  const last = preferences.author === null ? null : lastWorkbook(workbooks)
  const first = last === null ? session.toolkit() : openById(session, last)
  listen(session, document)
  if (last === null) await first
  root.render(<App session={session} />)
  await first
  requestIdleCallback(() => void session.toolkit().then(readAhead))
}

void main()
