import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The edge of the window at which what floats hides nothing that has the keyboard (WCAG 2.4.11): it changes as soon as the focus
 * comes under it. Looks only while something is shown.
 */
export function useStepAside(region: RefObject<HTMLElement | null>, isShown: boolean): 'top' | 'bottom' {
  const [at, setAt] = useState<'top' | 'bottom'>('bottom')
  useLayoutEffect(() => {
    if (!isShown) return
    const look = (): void => {
      if (hides(region.current)) setAt(was => (was === 'top' ? 'bottom' : 'top'))
    }
    look()
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [region, isShown])
  return at
}

function hides(region: HTMLElement | null): boolean {
  const focused = document.activeElement
  if (region === null || focused === null || focused === document.body || region.contains(focused)) return false
  const held = (focused.closest('[role=gridcell],[role=rowheader]') ?? focused).getBoundingClientRect()
  return [...region.children].some(part => isOver(part.getBoundingClientRect(), held))
}

function isOver(a: DOMRect, b: DOMRect): boolean {
  return a.height > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
