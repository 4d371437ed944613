import type { Column } from '../../model/template'
import { storedIn } from '../../model/workbook'
import { type Editing, isPicked, opened, valueOf } from '../cells/edit'
import { setCut } from './clipboard/cut'
import { type Acting, fill, selectedParts, writeCell } from './edits'
import type { After } from './keys/keys'
import { extentOf, type Scene, writableAt } from './scene'
import { entered, tabbed } from './selection/next'
import { type Extent, moved, type Selection } from './selection/selection'
import type { Stage } from './stage'

/** Opens the active cell with its text as it stands; what is worked out explains itself instead. */
export function begin({ scene, store }: Acting, withList: boolean): void {
  const { selection, editing } = store.getState()
  const column = writableAt(scene(), selection.active.column)
  if (column === null) {
    store.setState({ open: { is: 'explain' } })
    return
  }
  if (editing !== null) store.setState({ editing: { ...editing, isOpen: !editing.isOpen } })
  else store.setState({ editing: begun(scene(), selection, column, withList) })
}

function begun(scene: Scene, { active }: Selection, column: Column, withList: boolean): Editing {
  const row = scene.rows[active.row]
  const value = row === undefined ? null : storedIn(row, column.id)
  return { ...opened(column, value, scene.world), ...((withList || isPicked(column)) && { isOpen: true }) }
}

/** Gives up what is being typed, what stands open, or, with neither, what was cut. */
export function cancel({ scene, store }: Stage): boolean {
  const { editing, open } = store.getState()
  if (editing === null && open === null) {
    setCut(null)
    return true
  }
  store.setState({ editing: null, open: null })
  scene().desk.draft(placeOfActive(scene(), store.getState().selection), null)
  return true
}

/** Writes what was typed and moves on. */
export function commit(stage: Stage, after: After): boolean {
  const { scene: sceneNow, store, reveal } = stage
  const scene = sceneNow()
  const { editing, selection } = store.getState()
  const column = writableAt(scene, selection.active.column)
  if (editing === null || column === null) return false
  const value = valueOf(editing, column, scene.world)
  scene.desk.draft(placeOfActive(scene, selection), null)
  store.setState({ editing: null })
  let extent = extentOf(scene)
  if (after === 'fill')
    fill(stage, selectedParts(stage), (_, other) =>
      other.id === column.id ? value : scene.world.read(other, editing.text)
    )
  else if (writeCell(scene, selection.active, value)) extent = { ...extent, rows: extent.rows + 1 }
  const next = moveOn(selection, after, extent)
  store.setState({ selection: next })
  reveal(next.active)
  return true
}

function moveOn(selection: Selection, after: After, extent: Extent): Selection {
  switch (after) {
    case 'down':
      return entered(selection, false, extent)
    case 'up':
      return entered(selection, true, extent)
    case 'next':
      return tabbed(selection, false, extent, true)
    case 'back':
      return tabbed(selection, true, extent, true)
    case 'left':
    case 'right':
      return moved(selection, after, extent, () => false)
    case 'stay':
    case 'fill':
      return selection
  }
}

/**
 * What an editor reports while someone types. The first character begins Enter mode; a digit that is on the scale of a rating
 * sets it at once.
 */
export function onTyping({ scene, store }: Stage, next: Editing): void {
  const { editing, selection } = store.getState()
  const column = writableAt(scene(), selection.active.column)
  if (column === null) return
  if (editing === null && column.kind === 'rating') {
    const value = column.scale.values.find(one => String(one.value) === next.text)?.value
    if (value !== undefined) {
      writeCell(scene(), selection.active, value)
      return
    }
  }
  store.setState({ editing: next, isLeaving: false })
  scene().desk.draft(placeOfActive(scene(), selection), next.text)
}

/** Where the active cell stands in the workbook, for its draft. */
export function placeOfActive({ place, rows, columns }: Scene, { active }: Selection) {
  const [row, column] = [rows[active.row], columns[active.column]]
  return { ...place, ...(row && { row: row.id }), ...(column && { column: column.id }) }
}
