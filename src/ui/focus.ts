import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Gives the keyboard back when what stood open is gone: `home` is called in the same task as the key or click that closed it,
 * before another can arrive. Not sooner, for until then React Aria holds the rest of the page inert and pulls the focus back;
 * and not at all where whoever closed it has put the focus elsewhere.
 */
export function useReturn(isOpen: boolean, home: () => void): void {
  const was = useRef(isOpen)
  useEffect(() => {
    const hasClosed = was.current && !isOpen
    was.current = isOpen
    if (hasClosed && isNowhere(document.activeElement)) home()
  }, [isOpen, home])
}

/**
 * The last part of what floats for as long as it is drawn: once it is gone, what had the keyboard before has it again, in the
 * same task. Last, because React Aria must have let go of the page first.
 */
export function GiveBack(): null {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && isNowhere(document.activeElement)) before.focus()
    },
    [before]
  )
  return null
}

export interface Opening {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly button: RefObject<HTMLButtonElement | null>
  /** Closes what the button opened, and does something with the keyboard back on the button. */
  readonly closeAnd: (act: () => void) => void
}

/** A button and what it opens: the button has the keyboard again in the task in which that closes. */
export function useOpening(): Opening {
  const [isOpen, onOpenChange] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useReturn(
    isOpen,
    useCallback(() => button.current?.focus(), [])
  )
  const closeAnd = useCallback((act: () => void) => {
    flushSync(() => onOpenChange(false))
    act()
  }, [])
  return { isOpen, onOpenChange, button, closeAnd }
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body
}
