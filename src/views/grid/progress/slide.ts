import { shareOf } from '../../cells/progress'
import { type Acting, writeCell } from '../edits'
import { cellAt } from '../scene'
import type { Drag } from '../selection/drag'
import { valueAt } from './track'

/**
 * The drag of the bar of the active cell, from where its handle was pressed: shows what it would be set to, and sets it when it
 * is dropped, as one step. Escape gives it up. `width` is that of the whole bar.
 */
export function slideDrag({ scene, store }: Acting, from: number, width: number): Drag {
  const { active } = store.getState().selection
  const share = shareOf(cellAt(scene(), active)?.value ?? 0) ?? 0
  const track = { left: from - share * width, width }
  return {
    scrolls: 'none',
    move: ({ x, y }) => {
      if (x !== from || store.getState().sliding !== null) {
        store.setState({ sliding: { value: valueAt(track, x), x, y } })
      }
    },
    end: isDropped => {
      const { sliding } = store.getState()
      store.setState({ sliding: null })
      if (isDropped && sliding !== null) writeCell(scene(), active, sliding.value)
    }
  }
}
