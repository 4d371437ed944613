import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

interface Stay {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * Keeps the keyboard in a list whose items go away under it: it goes on to the button that has come to the same place, or to
 * the list itself where none is left.
 */
export function useStay(own: RefObject<HTMLElement | null>): Stay {
  const at = useRef(-1)
  useLayoutEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return
    const buttons = buttonsIn(own.current)
    const next = buttons[Math.min(at.current, buttons.length - 1)] ?? own.current
    next?.focus()
  })
  return {
    onFocus: ({ target }) => {
      at.current = buttonsIn(own.current).indexOf(target as HTMLButtonElement)
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null && !own.current?.contains(relatedTarget)) at.current = -1
    }
  }
}

function buttonsIn(own: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(own?.querySelectorAll('button') ?? [])]
}
