import { useEffect } from 'react'
import { countIn } from './areas'
import type { Acting } from '../edits'
import { extentOf } from '../scene'
import { areasOf } from './selection'

/** How long a selection stands still before its size is said: arrows held down would else be a stream of numbers. */
const pause = 600

/** Says how much is selected, once the selection has come to rest; one cell says itself. */
export function useSelectionNews(acting: Acting): void {
  useEffect(() => {
    const { store } = acting
    let waiting = 0
    let said = ''
    const speak = (): void => {
      const words = wordsFor(acting)
      if (words !== said && words !== '') acting.scene().desk.announce(words)
      said = words
    }
    const stop = store.subscribe((state, before) => {
      if (state.selection === before.selection) return
      window.clearTimeout(waiting)
      waiting = window.setTimeout(speak, pause)
    })
    return () => {
      window.clearTimeout(waiting)
      stop()
    }
  }, [acting])
}

function wordsFor(acting: Acting): string {
  const scene = acting.scene()
  const areas = areasOf(acting.store.getState().selection, extentOf(scene))
  const count = countIn(areas)
  const [first] = areas
  if (count < 2 || first === undefined) return ''
  if (areas.length > 1) return scene.world.say('grid.selected.apart', { count, areas: areas.length })
  const [rows, columns] = [first.bottom - first.top + 1, first.right - first.left + 1]
  return scene.world.say('grid.selected', { rows, columns })
}
