import { useFinding } from '../../views/finding'
import type { Action } from '../action'
import { sayIn, type Session } from '../session'
import { step, takeKeyboard } from './going'
import { useFind } from './state'

/** Where the words that are looked for are typed. */
export const findInput = 'find-text'

export function findActions(session: Session) {
  const say = sayIn(session)
  const { opened } = session.app.getState()
  const isEnabled = opened !== null
  return {
    'find.open': { label: say('find.open'), shortcut: 'Mod+F', isEnabled, run: () => open(false) },
    'find.replace': { label: say('find.openReplace'), shortcut: 'Mod+H', isEnabled, run: () => open(true) },
    'find.next': { label: say('find.next'), shortcut: 'F3', isEnabled, run: () => again(session, 1) },
    'find.previous': { label: say('find.previous'), shortcut: 'Shift+F3', isEnabled, run: () => again(session, -1) }
  } satisfies Record<string, Action>
}

/** Opens the bar; where it is open, the keyboard goes to it, and what stands there can be typed over. */
function open(isReplacing: boolean): void {
  const { isOpen } = useFind.getState()
  useFind.setState(now => ({ isOpen: true, isReplacing: isReplacing || (isOpen && now.isReplacing) }))
  const input = document.getElementById(findInput)
  if (input instanceof HTMLInputElement) input.select()
}

/** Goes on with the last search, from where it was; without one it asks for it. */
function again(session: Session, by: 1 | -1): void {
  const { isOpen, query, last } = useFind.getState()
  if (isOpen) return step(session, by)
  useFinding.setState({ current: last })
  useFind.setState({ isOpen: true, landing: query.text === '' ? null : by > 0 ? 'next' : 'previous' })
}

/** Closes the bar; the keyboard goes on in the cell that was found. */
export function closeFind(): void {
  takeKeyboard()
  useFind.setState({ isOpen: false })
}
