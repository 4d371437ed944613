import { insertInGroup } from '../edits'
import type { Action } from '../keys/keys'
import { lineAt, lineOfHeading, lineOfRow } from '../space/lines'
import { extentOf, type Scene } from '../scene'
import { at } from '../selection/selection'
import type { GridStage } from '../stage'

/** Which keys go on as ever while the keyboard is on a heading; all others are for cells, and a heading holds none. */
const passedOn: ReadonlySet<Action['do']> = new Set(['undo', 'redo', 'filter', 'cancel'])

const opens: ReadonlySet<Action['do']> = new Set(['enter', 'edit', 'toggle', 'open'])

/**
 * Keys on the heading of a group: up and down to the next line, left and right to close and open it, Enter and Space for
 * either, Mod+I for a new row in it. Up and down in a cell come to a heading where one stands above or below. False: the key is not for a heading.
 */
export function onHeading(stage: GridStage, action: Action): boolean {
  const { heading, editing, isLeaving } = stage.store.getState()
  if (heading === null) return editing === null && action.do === 'move' && !action.extend && leaveCell(stage, action.to)
  if (passedOn.has(action.do) || (action.do === 'tab' && isLeaving)) return false
  const own = stage.scene().headings.find(({ key }) => key === heading.key)
  if (action.do === 'move') moveFrom(stage, action.to, heading.key, own?.isClosed === true)
  else if (action.do === 'menu') openMenu(stage, heading.key)
  else if (action.do === 'insert-rows' && own !== undefined) insert(stage, own)
  else if (action.do === 'tab') return step(stage, heading.key, action.back ? -1 : 1)
  else if (opens.has(action.do)) stage.toggleGroup(heading.key)
  return true
}

function insert(stage: GridStage, group: Scene['headings'][number]): void {
  const made = insertInGroup(stage, group)
  if (made !== null) stage.select(made)
}

function openMenu({ store }: GridStage, group: string): void {
  const box = document.querySelector(`[data-group="${CSS.escape(group)}"]`)?.getBoundingClientRect()
  store.setState({ open: { is: 'group-menu', group, x: box?.left ?? 0, y: box?.bottom ?? 0 } })
}

function moveFrom(stage: GridStage, to: string, key: string, isClosed: boolean): void {
  switch (to) {
    case 'up':
    case 'down':
      step(stage, key, to === 'up' ? -1 : 1)
      break
    case 'left':
      if (!isClosed) stage.toggleGroup(key)
      break
    case 'right':
      if (isClosed) stage.toggleGroup(key)
      else step(stage, key, 1)
      break
    case 'first':
    case 'page-up':
    case 'edge-up':
      enter(stage, 0)
      break
    case 'last':
    case 'page-down':
    case 'edge-down':
      enter(stage, linesIn(stage.scene()) - 1)
  }
}

/** From a cell to the heading right above or below it. */
function leaveCell(stage: GridStage, to: string): boolean {
  const headings = stage.scene().headings
  if (headings.length === 0 || (to !== 'up' && to !== 'down')) return false
  const { active } = stage.store.getState().selection
  const line = lineOfRow(headings, active.row) + (to === 'up' ? -1 : 1)
  return line >= 0 && line < linesIn(stage.scene()) && 'heading' in lineAt(headings, line) && enter(stage, line)
}

function step(stage: GridStage, key: string, by: 1 | -1): boolean {
  const headings = stage.scene().headings
  const heading = headings.findIndex(one => one.key === key)
  return enter(stage, lineOfHeading(headings, heading) + by)
}

function enter(stage: GridStage, line: number): boolean {
  const scene = stage.scene()
  const headings = scene.headings
  if (line < 0 || line >= linesIn(scene)) return true
  const target = lineAt(headings, line)
  if ('heading' in target) stage.enterHeading(headings[target.heading]?.key ?? '')
  else {
    const { column } = stage.store.getState().selection.active
    stage.store.setState({ selection: at(target.row, column), heading: null })
    stage.reveal()
    stage.focusActive()
  }
  return true
}

function linesIn(scene: Scene): number {
  return extentOf(scene).rows + scene.headings.length
}
