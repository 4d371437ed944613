import type { GridStage } from '../stage'
import type { NextPaste } from '../state'
import { onCopy, onPaste } from './events'

/**
 * Copies, cuts or pastes for a menu or a button, which have the keyboard just then. Where the page may not read the clipboard
 * by itself, the person is asked for the keys that say so.
 */
export function ask(stage: GridStage, what: 'copy' | 'cut' | 'paste', next: NextPaste | null = null): void {
  const listen = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    if (what === 'paste') onPaste(stage, event)
    else onCopy(stage, event, what === 'cut')
  }
  stage.store.setState({ nextPaste: next })
  document.addEventListener(what, listen, { capture: true, once: true })
  const isDone = document.execCommand(what)
  document.removeEventListener(what, listen, { capture: true })
  if (isDone) return
  const { desk, world } = stage.scene()
  stage.focusActive()
  desk.tell(world.say('grid.paste.withKeys', { keys: stage.keysWords('Mod+V') }))
}
