import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Id } from '../../model/change'
import type { Scene, Unplaced } from '../../layout/pictures/scene'

/** What stands for a mark, or for what waits for a place, on the page. */
export function elementOf(root: HTMLElement | null, id: string): HTMLElement | SVGElement | null {
  const found = root?.querySelector(`[data-mark="${CSS.escape(id)}"]`)
  return found instanceof HTMLElement || found instanceof SVGElement ? found : null
}

/** Puts the keyboard on a mark, or on what waits for a place; false where it is not drawn. */
export function focusMark(root: HTMLElement | null, id: string): boolean {
  const found = elementOf(root, id)
  if (found === null) return false
  found.focus({ preventScroll: true })
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

/** The mark that stands for a row: its own, or the count that it is among. */
export function markOfRow({ marks }: Scene, row: Id | null): string | null {
  if (row === null) return null
  const own = marks.find(mark => mark.row === row) ?? marks.find(({ rows }) => rows?.includes(row))
  return own?.id ?? null
}

/**
 * Keeps the keyboard with the row that had it when its mark goes: into a count, out of a tray, back into one. In the same task
 * in which the picture is drawn anew, before another key can arrive.
 */
export function useKeptFocus(root: HTMLElement | null, scene: Scene | null, unplaced: readonly Unplaced[]): void {
  const held = useRef<Id | null>(null)
  useEffect(() => {
    if (root === null || scene === null) return undefined
    const enter = ({ target }: FocusEvent): void => {
      const id = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null
      held.current = id ?? null
    }
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) held.current = null
    }
    root.addEventListener('focusin', enter)
    root.addEventListener('focusout', leave)
    return () => {
      root.removeEventListener('focusin', enter)
      root.removeEventListener('focusout', leave)
    }
  }, [root, scene])
  useLayoutEffect(() => {
    const row = held.current
    if (row === null || scene === null || isSomewhere(document.activeElement)) return
    const to = markOfRow(scene, row) ?? unplaced.find(one => one.row === row)?.row ?? scene.marks[0]?.id
    if (to !== undefined) focusMark(root, to)
  }, [root, scene, unplaced])
}

function isSomewhere(element: Element | null): boolean {
  return element !== null && element !== document.body && element.isConnected
}
