import type { FocusEvent, KeyboardEvent } from 'react'
import { onCopy, onPaste } from '../clipboard/events'
import { onHeading } from '../head/headings'
import { actionFor } from './keys'
import { perform } from '../perform'
import { commit } from '../typing'
import { platform } from './platform'
import type { GridStage } from '../stage'
import { modeOf } from '../state'

export interface KeyboardHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** What the frame of a grid does with keys and focus. Events out of what floats over it are not its own. */
export function keyboardFor(stage: GridStage): KeyboardHandlers {
  const { store } = stage
  const isReady = (): boolean => store.getState().editing === null
  return {
    onKeyDown: event => {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !isInside(event)) return
      if (event.key === 'Tab' && stage.scene().desk.tabLeaves) return
      const action = actionFor(event, modeOf(store.getState()), platform())
      if (action === null || !(onHeading(stage, action) || perform(stage, action))) return
      event.preventDefault()
      event.stopPropagation()
    },
    onFocus: event => {
      if (!isInside(event)) return
      store.setState({ isFocused: true })
    },
    onBlur: event => {
      const to = event.relatedTarget
      const stays =
        to instanceof Element && (event.currentTarget.contains(to) || to.closest('[data-cell-float]') !== null)
      // Another window in front is no leaving: the cell and what is typed in it wait.
      if (stays || (to === null && !document.hasFocus())) return
      store.setState({ isFocused: false })
      if (!isReady()) commit(stage, 'stay')
    }
  }
}

function isInside({
  target,
  currentTarget
}: {
  readonly target: EventTarget
  readonly currentTarget: Element
}): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

/**
 * The clipboard's events come to the document: from a cell that cannot be typed in, Chromium sends them to the body. They are
 * the grid's while it has the keyboard and no editor is open. Returns what stops it.
 */
export function listenToClipboard(frame: HTMLElement, stage: GridStage): () => void {
  const listen = (event: ClipboardEvent): void => {
    const { editing, heading } = stage.store.getState()
    if (editing !== null || heading !== null || !frame.contains(document.activeElement)) return
    if (event.type === 'paste') onPaste(stage, event)
    else onCopy(stage, event, event.type === 'cut')
  }
  const kinds = ['copy', 'cut', 'paste'] as const
  for (const kind of kinds) document.addEventListener(kind, listen)
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, listen)
  }
}
