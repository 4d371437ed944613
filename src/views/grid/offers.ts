import {
  ArrowDownToLine,
  ArrowUpRight,
  ArrowUpToLine,
  Columns3,
  Copy,
  Info,
  ListPlus,
  Merge,
  MessageSquarePlus,
  MoveDown,
  MoveUp,
  PanelRight,
  PenLine,
  Trash2,
  Waypoints
} from 'lucide-react'
import { addOption } from '../../commands/options'
import type { LaidColumn } from '../../layout/table'
import { isUnread } from '../../model/cell'
import { clipboardLines } from './clipboard/lines'
import { definitionLines, lookLines } from './columns/lines'
import { duplicateSelected, insertRows, moveSelected, removeSelected } from './edits'
import { fillLines } from './fill/lines'
import type { Line, Speak } from './line'
import type { Looks } from './order/looks'
import { onlyThis, sortLines } from './order/lines'
import { begin } from './typing'
import { cellAt, writableAt } from './scene'
import type { GridStage } from './stage'

/** What can be done at the active cell: to the cell, its rows, its column. Menus draw these, and the palette finds them. */
export function cellSections(stage: GridStage, looks: Looks): readonly (readonly Line[])[] {
  const { columns, world } = stage.scene()
  const { say } = world
  const laid = columns[stage.store.getState().selection.active.column]
  const sections: readonly (readonly Line[])[] = [
    [...cellLines(stage, say), ...formLines(stage, say)],
    clipboardLines(stage, say),
    fillLines(stage, say),
    rowLines(stage, looks, say),
    laid?.column ? cellColumnLines(looks, laid, stage, say) : []
  ]
  return sections.filter(lines => lines.length > 0)
}

/** What can be done to a column: by it, where it stands, what it is. */
export function columnSections(stage: GridStage, looks: Looks, column: string): readonly (readonly Line[])[] {
  const { columns, world } = stage.scene()
  const { say } = world
  const isJoined = columns.find(({ id }) => id === column)?.column === null
  const by = isJoined ? [] : [sortLines(looks, column, stage, say)]
  return [...by, lookLines(looks, column, stage, say), definitionLines(column, stage, say)]
}

/** To the active cell itself. */
export function cellLines(stage: GridStage, say: Speak): readonly Line[] {
  const scene = stage.scene()
  const { active } = stage.store.getState().selection
  const lines: Line[] = []
  const cell = cellAt(scene, active)
  const column = scene.columns[active.column]?.column ?? null
  if (writableAt(scene, active.column) !== null) {
    lines.push({ id: 'edit', icon: PenLine, text: say('grid.edit'), keys: 'F2', act: () => begin(stage, false) })
  } else if (column?.kind === 'derived') {
    lines.push({ id: 'explain', icon: Info, text: say('grid.explain'), keys: 'F2', act: () => begin(stage, false) })
  }
  const isListed = column?.kind === 'choice' || column?.kind === 'choices'
  if (isListed && cell !== null && isUnread(cell.value)) {
    const { unread } = cell.value
    lines.push({
      id: 'add-option',
      icon: ListPlus,
      text: say('column.addOption', { text: unread }),
      act: () => scene.desk.run(addOption, { ...scene.place, column: column.id, text: unread })
    })
  }
  for (const { id, text, retired } of cell?.chips ?? []) {
    if (column === null || !isListed || !retired) continue
    lines.push({
      id: `replace-${id}`,
      icon: Merge,
      text: say('column.replaceEntry', { name: text }),
      act: () => stage.store.setState({ open: { is: 'replace-entry', column: column.id, entry: id } })
    })
  }
  if (column?.kind === 'ref' || column?.kind === 'refs') {
    for (const { id, text } of cell?.chips ?? []) {
      lines.push({
        id: `go-${id}`,
        icon: ArrowUpRight,
        text: say('cell.follow', { name: text }),
        act: () => stage.follow(id)
      })
    }
  }
  return lines
}

/** To the form of the active row, from the cell. */
export function formLines(stage: GridStage, say: Speak): readonly Line[] {
  const scene = stage.scene()
  const { active } = stage.store.getState().selection
  const { openRow, openThread } = stage
  const row = scene.rows[active.row]
  if (row === undefined || openRow === undefined) return []
  const open = (what: 'field' | 'note') => () => openRow(row.id, scene.columns[active.column]?.id ?? null, what)
  const thread: readonly Line[] =
    openThread === undefined
      ? []
      : [{ id: 'thread', icon: Waypoints, text: say('thread.show'), act: () => openThread(row.id) }]
  return [
    { id: 'open', icon: PanelRight, text: say('grid.openRow'), keys: 'Mod+Shift+Enter', act: open('field') },
    { id: 'note', icon: MessageSquarePlus, text: say('notes.open'), keys: 'Shift+F2', act: open('note') },
    ...thread
  ]
}

/** To the rows that are selected. */
export function rowLines(stage: GridStage, looks: Looks, say: Speak): readonly Line[] {
  const { canAdd, table } = stage.scene()
  const insert = (where: 'above' | 'below') => () => {
    const made = insertRows(stage, where)
    if (made !== null) stage.select(made)
  }
  const duplicate = (): void => {
    const made = duplicateSelected(stage)
    if (made !== null) stage.select(made)
  }
  const move = (to: 'up' | 'down') => () => moveSelected(stage, to, looks.isSorted)
  const lines: Line[] = []
  if (canAdd) {
    lines.push(
      { id: 'above', icon: ArrowUpToLine, text: say('grid.insertAbove'), act: insert('above') },
      { id: 'below', icon: ArrowDownToLine, text: say('grid.insertBelow'), keys: 'Mod+I', act: insert('below') },
      { id: 'duplicate', icon: Copy, text: say('grid.duplicate'), act: duplicate }
    )
  }
  if (table.shape === 'rows' && table.reviews === undefined) {
    lines.push(
      { id: 'up', icon: MoveUp, text: say('grid.moveUp'), keys: 'Alt+Shift+ArrowUp', act: move('up') },
      { id: 'down', icon: MoveDown, text: say('grid.moveDown'), keys: 'Alt+Shift+ArrowDown', act: move('down') }
    )
  }
  if (table.shape === 'rows') {
    const act = () => removeSelected(stage)
    lines.push({ id: 'remove', icon: Trash2, text: say('grid.remove'), keys: 'Mod+Delete', isDanger: true, act })
  }
  return lines
}

/** Of a column's menu what is often wanted at a cell, and the keyboard's way to the rest. */
function cellColumnLines(looks: Looks, { id, label }: LaidColumn, stage: GridStage, say: Speak): readonly Line[] {
  const rest: Line = {
    id: 'column',
    icon: Columns3,
    text: say('grid.column.more', { name: label }),
    act: () => stage.store.setState({ open: { is: 'column-menu', column: id } })
  }
  return [...onlyThis(looks, stage, say), ...sortLines(looks, id, stage, say), rest]
}
