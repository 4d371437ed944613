import { useLayoutEffect } from 'react'

/** Nothing to see: for as long as it is drawn no key that is pressed does anything. */
export function HeldKeys(): null {
  useLayoutEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', hold, { capture: true })
    return () => window.removeEventListener('keydown', hold, { capture: true })
  }, [])
  return null
}
