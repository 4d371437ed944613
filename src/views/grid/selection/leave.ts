import type { Acting } from '../edits'
import { extentOf } from '../scene'
import type { Drag, Point } from './drag'
import { type Area, rangeOf, type Spot } from './selection'
import { deselected, isTaken } from './deselect'

interface Left {
  readonly acting: Acting
  /** What was pressed with Mod held: a cell, a whole row or a whole column. */
  readonly from: Spot
  readonly whole: 'rows' | 'columns' | undefined
  readonly spotAt: (point: Point) => Spot | null
}

/** The drag that takes cells out of the selection; null where what was pressed is not selected. Escape keeps them after all. */
export function leaveDrag({ acting, from, whole, spotAt }: Left): Drag | null {
  const { store } = acting
  const extent = extentOf(acting.scene())
  const { selection } = store.getState()
  const rangeTo = (focus: Spot) => {
    const area: Area = { anchor: from, focus, ...(whole && { whole }) }
    return rangeOf(area, extent)
  }
  if (!isTaken(selection, rangeTo(from), extent)) return null
  const leave = (to: Spot): void =>
    store.setState({ selection: deselected(selection, rangeTo(to), extent), isLeaving: false })
  leave(from)
  return {
    scrolls: whole === 'rows' ? 'down' : whole === 'columns' ? 'across' : 'both',
    move: point => {
      const to = spotAt(point)
      if (to !== null) leave(to)
    },
    end: isDropped => {
      if (!isDropped) store.setState({ selection })
    }
  }
}
