import { useEffect } from 'react'
import type { Matcher } from '../../../model/matching'
import { useFinding } from '../../finding'
import { paletteOffers } from '../palette'
import type { Scene } from '../scene'
import type { Latest } from '../setting'
import type { GridStage } from '../stage'

/** Their colours stand in `ui/theme.ts`. */
const all = 'found'
const current = 'found-now'

/** Tells whoever looks for something which rows and columns stand here, in which order, and what can be done with them. */
export function useSight(scene: Scene, hidden: readonly string[], stage: GridStage, latest: Latest): void {
  const { place, rows, columns } = scene
  useEffect(() => {
    const offers = () => paletteOffers(stage, latest.getState().looks)
    const { focusActive: takeKeyboard, showColumn } = stage
    const sight = { ...place, rows, columns, hidden, takeKeyboard, showColumn, offers }
    useFinding.setState({ sight })
    return () => useFinding.setState(now => (now.sight === sight ? { sight: null } : now))
  }, [place, rows, columns, hidden, stage, latest])
}

/**
 * Marks what is looked for in the cells that are drawn, and the cell that was gone to more strongly. Marks are ranges of the
 * page's own text, so no cell is drawn anew for them; they follow as cells come into sight.
 */
export function useMarks(frame: HTMLElement | null, stage: GridStage): void {
  const matches = useFinding(finding => finding.matches)
  useEffect(() => {
    if (frame === null || matches === null) return undefined
    const mark = (): void => {
      const found = rangesIn(frame, matches, activeCell(frame, stage))
      CSS.highlights.set(all, new Highlight(...found.all))
      CSS.highlights.set(current, new Highlight(...found.current))
    }
    let waiting = 0
    const soon = (): void => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(mark)
    }
    mark()
    const watcher = new MutationObserver(soon)
    watcher.observe(frame, { childList: true, characterData: true, subtree: true })
    const stop = stage.store.subscribe(soon)
    return () => {
      watcher.disconnect()
      stop()
      cancelAnimationFrame(waiting)
      for (const name of [all, current]) CSS.highlights.delete(name)
    }
  }, [frame, matches, stage])
}

function activeCell(frame: HTMLElement, { store }: GridStage): Element | null {
  const { row, column } = store.getState().selection.active
  return frame.querySelector(`[data-row="${row}"] > [data-column="${column}"]`)
}

function rangesIn(frame: HTMLElement, matches: Matcher, active: Element | null) {
  const found = { all: [] as Range[], current: [] as Range[] }
  for (const cell of frame.querySelectorAll('[data-row] > [data-column]')) {
    const ranges = cell === active ? found.current : found.all
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const { from, to } of matches(node.nodeValue ?? '')) {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, to)
        ranges.push(range)
      }
    }
  }
  return found
}
