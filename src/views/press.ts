import { useEffect } from 'react'

/** Keys that are only held along with others are no press of their own. */
const held = new Set(['Control', 'Shift', 'Alt', 'Meta'])

/** Calls `end` at the next key or press of the pointer anywhere, for as long as `isOn`. */
export function useNextPress(isOn: boolean, end: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined
    const hear = (event: Event): void => {
      if (!(event instanceof KeyboardEvent && held.has(event.key))) end()
    }
    window.addEventListener('keydown', hear, true)
    window.addEventListener('pointerdown', hear, true)
    return () => {
      window.removeEventListener('keydown', hear, true)
      window.removeEventListener('pointerdown', hear, true)
    }
  }, [isOn, end])
}
