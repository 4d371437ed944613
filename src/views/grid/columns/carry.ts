import { chosenColumns, placeColumns } from './acts'
import type { Drag } from '../selection/drag'
import { type Geometry, indexAt } from '../space/geometry'
import type { Latest } from '../setting'
import { at } from '../selection/selection'
import type { GridStage } from '../stage'

/** A press that moves less than this is a click. */
const leastMove = 5

/**
 * Carries the selected columns to another place. A line shows where they would go; Escape leaves them where they are; a press
 * that goes nowhere selects the one column.
 */
export function carrying(
  { stage, latest }: { readonly stage: GridStage; readonly latest: Latest },
  heading: number,
  start: number
): Drag {
  const { store } = stage
  return {
    scrolls: 'across',
    move: ({ x }) => {
      const { frame, geometry } = latest.getState()
      const box = frame()
      if (box === null || (store.getState().drop === null && Math.abs(x - start) < leastMove)) return
      store.setState({ drop: dropAt(box, x, geometry) })
    },
    end: isDropped => {
      const { drop, selection } = store.getState()
      store.setState({ drop: null })
      const { columns } = stage.scene()
      const column = columns[heading]?.id
      if (isDropped && drop === null)
        store.setState({ selection: { ...at(selection.active.row, heading), whole: 'columns' } })
      else if (isDropped && drop !== null && column !== undefined)
        placeColumns(stage, latest.getState().looks, chosenColumns(stage, column), columns[drop]?.id ?? null)
      stage.focusActive()
    }
  }
}

/** The gap between columns that is nearest to the pointer, by the column after it. */
function dropAt(box: HTMLElement, x: number, { lefts, fixed }: Geometry): number {
  const inside = Math.min(Math.max(x - box.getBoundingClientRect().left, 0), box.clientWidth - 1)
  const across = inside < (lefts[fixed] ?? 0) ? inside : inside + box.scrollLeft
  const index = indexAt(lefts, across)
  const middle = ((lefts[index] ?? 0) + (lefts[index + 1] ?? 0)) / 2
  return across > middle ? index + 1 : index
}
