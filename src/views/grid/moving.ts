import type { Action } from './keys/keys'
import { extentOf, isEmptyColumn, isFilledAt } from './scene'
import { cycled, entered, tabbed } from './selection/next'
import { at, blockOrAll, type Extent, moved, type Selection, whole } from './selection/selection'
import type { Stage } from './stage'
import { begin } from './typing'

/** Moves the active cell, or takes more or less of what is selected. False where there is nowhere to go, or Tab is to leave. */
export function move(stage: Stage, action: Action & { readonly do: 'move' | 'tab' | 'select' }): boolean {
  const { store, reveal } = stage
  const scene = stage.scene()
  const extent = extentOf(scene)
  const { selection, isLeaving } = store.getState()
  if (extent.columns === 0 || extent.rows === 0) return false
  if (action.do === 'tab') {
    if (isLeaving) return false
    const next = tabbed(selection, action.back === true, extent)
    store.setState({ selection: next })
    reveal(next.active)
    return true
  } else if (action.do === 'select') {
    const isEmpty = (column: number): boolean => isEmptyColumn(scene, column)
    const taken =
      action.what === 'all' ? blockOrAll(selection, extent, scene.rows.length, isEmpty) : whole(selection, action.what)
    store.setState({ selection: taken })
    return true
  } else {
    const next = moved(selection, action.to, extent, isFilledAt(scene), action.extend === true)
    store.setState({ selection: next })
    reveal(next.focus, action.to === 'row-start' || action.to === 'first')
  }
  return true
}

/**
 * Enter opens the active cell, and with Shift goes up. At the end of a run of Tabs that wrote something it goes back to where the
 * run began; of several selected cells it goes to the next, and with Shift to the one before.
 */
export function enter({ store, scene, reveal }: Stage, isBack: boolean): boolean {
  const { selection } = store.getState()
  const extent = extentOf(scene())
  const next = cycled(selection, 'down', isBack, extent) ?? enteredAlone(selection, isBack, extent)
  if (next === null) begin({ store, scene }, false)
  else {
    store.setState({ selection: next })
    reveal(next.active)
  }
  return true
}

function enteredAlone(selection: Selection, isBack: boolean, extent: Extent): Selection | null {
  if (isBack) return moved(selection, 'up', extent, () => false)
  return selection.hasWritten === undefined ? null : entered(selection, false, extent)
}

/** Puts the selection on one cell. */
export function goTo({ store, reveal }: Stage, row: number, column: number): void {
  store.setState({ selection: at(row, column), editing: null })
  reveal()
}
