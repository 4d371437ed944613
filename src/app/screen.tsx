import { createRoot } from 'react-dom/client'
import type { Reason } from '../bridge'
import { App } from './App'
import { listen } from './listening'
import type { Session } from './session'
import { StartFailure } from './StartFailure'

/** Draws the window and listens to it from now on. */
export function drawScreen(root: Element, session: Session): void {
  listen(session, root.ownerDocument)
  createRoot(root).render(<App session={session} />)
}

/** Says why there is nothing to show. */
export function drawFailure(root: Element, reason: Reason | 'newer'): void {
  createRoot(root).render(<StartFailure reason={reason} />)
}
