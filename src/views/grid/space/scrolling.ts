import type { Virtualizer } from '@tanstack/react-virtual'
import { flushSync } from 'react-dom'

type Tell = (offset: number, isScrolling: boolean) => void
type Observe = (virtualizer: Virtualizer<HTMLDivElement, Element>, tell: Tell) => () => void

/** How a frame tells those who draw its rows, and those who draw its columns, how far it is scrolled. */
export interface Scrolling {
  readonly down: Observe
  readonly across: Observe
}

/**
 * Reads both distances before anything is drawn for either, and draws once for both: a distance that is read after rows were
 * added has the whole page laid out on the spot. Drawn just before the frame is, so that whoever listens to the same scroll
 * reads before too.
 */
export function createScrolling(box: HTMLElement | null): Scrolling {
  const told: { down?: Tell; across?: Tell } = {}
  let asked = 0
  const draw = (): void => {
    asked = 0
    if (box === null) return
    const { scrollLeft, scrollTop } = box
    flushSync(() => {
      told.across?.(scrollLeft, false)
      told.down?.(scrollTop, false)
    })
  }
  const hear = (): void => {
    asked ||= requestAnimationFrame(draw)
  }
  const observe =
    (way: keyof typeof told): Observe =>
    (_, tell) => {
      told[way] = tell
      box?.addEventListener('scroll', hear, { passive: true })
      return () => {
        delete told[way]
        if (told.down !== undefined || told.across !== undefined) return
        box?.removeEventListener('scroll', hear)
        cancelAnimationFrame(asked)
        asked = 0
      }
    }
  return { down: observe('down'), across: observe('across') }
}
