import {
  ArrowDownToLine,
  ArrowUpToLine,
  ArrowUpRight,
  Columns3,
  Copy,
  Info,
  ListPlus,
  MessageSquarePlus,
  MoveDown,
  MoveUp,
  PanelRight,
  PenLine,
  Trash2
} from 'lucide-react'
import { useRef, useState } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { addOption } from '../../commands/options'
import type { LaidColumn } from '../../layout/table'
import { isUnread } from '../../model/cell'
import menu from '../../ui/Menu.module.css'
import { clipboardLines } from './clipboard/lines'
import { duplicateSelected, insertRows, moveSelected, removeSelected } from './edits'
import { fillLines } from './fill/lines'
import styles from './grid.module.css'
import { begin } from './perform'
import { cellAt, writableAt } from './scene'
import type { Line, Speak } from './line'
import { definitionLines, lookLines } from './columns/lines'
import { type GridStage, useScene, useStage } from './stage'
import { onlyThis, sortLines } from './order/lines'
import { useGrid } from './state'
import type { Looks } from './order/looks'

/** What can be done to a column: by it, where it stands, what it is. */
export function ColumnMenu({ looks, column }: { readonly looks: Looks; readonly column: string }) {
  const scene = useScene()
  const stage = useStage()
  const { say } = scene.world
  const label = say('grid.column.menu', { name: labelOf(scene.columns, column) })
  const [anchor] = useState(() => ({ current: document.querySelector(`[data-column-menu="${CSS.escape(column)}"]`) }))
  return <Lines label={label} sections={columnSections(looks, column, stage, say)} anchor={anchor} />
}

/** What can be done at the active cell: to the cell, its rows, its column. */
export function CellMenu({ looks, x, y }: { readonly looks: Looks; readonly x: number; readonly y: number }) {
  const scene = useScene()
  const stage = useStage()
  const active = useGrid(state => state.selection.active)
  const anchor = useRef<HTMLDivElement>(null)
  const say = scene.world.say
  const laid = scene.columns[active.column]
  const sections: (readonly Line[])[] = [
    cellLines(stage, active, say),
    clipboardLines(stage, say),
    fillLines(stage, say),
    rowLines(stage, looks, say)
  ]
  if (laid?.column) sections.push(cellColumnLines(looks, laid, stage, say))
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Lines label={say('grid.menu')} sections={sections.filter(lines => lines.length > 0)} anchor={anchor} />
    </>
  )
}

function cellLines(stage: GridStage, active: { readonly row: number; readonly column: number }, say: Speak): Line[] {
  const scene = stage.scene()
  const lines: Line[] = []
  const cell = cellAt(scene, active)
  const laid = scene.columns[active.column]
  if (writableAt(scene, active.column) !== null) {
    lines.push({ id: 'edit', icon: PenLine, text: say('grid.edit'), keys: 'F2', act: () => begin(stage, false) })
  } else if (laid?.column?.kind === 'derived') {
    lines.push({ id: 'explain', icon: Info, text: say('grid.explain'), keys: 'F2', act: () => begin(stage, false) })
  }
  const { column } = laid ?? { column: null }
  const isListed = column?.kind === 'choice' || column?.kind === 'choices'
  if (column !== null && isListed && cell !== null && isUnread(cell.value)) {
    const { unread } = cell.value
    lines.push({
      id: 'add-option',
      icon: ListPlus,
      text: say('column.addOption', { text: unread }),
      act: () => scene.desk.run(addOption, { ...scene.place, column: column.id, text: unread })
    })
  }
  if (laid?.column?.kind === 'ref' || laid?.column?.kind === 'refs') {
    for (const { id, text } of cell?.chips ?? []) {
      lines.push({
        id: `go-${id}`,
        icon: ArrowUpRight,
        text: say('cell.follow', { name: text }),
        act: () => stage.follow(id)
      })
    }
  }
  const row = scene.rows[active.row]
  if (row !== undefined && stage.openRow) {
    const open = stage.openRow
    lines.push({
      id: 'open',
      icon: PanelRight,
      text: say('grid.openRow'),
      keys: 'Mod+Shift+Enter',
      act: () => open(row.id, laid?.id ?? null, 'field')
    })
    lines.push({
      id: 'note',
      icon: MessageSquarePlus,
      text: say('notes.open'),
      keys: 'Shift+F2',
      act: () => open(row.id, laid?.id ?? null, 'note')
    })
  }
  return lines
}

function rowLines(stage: GridStage, looks: Looks, say: Speak): Line[] {
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

function columnSections(looks: Looks, column: string, stage: GridStage, say: Speak): readonly (readonly Line[])[] {
  const isJoined = stage.scene().columns.find(({ id }) => id === column)?.column === null
  const by = isJoined ? [] : [sortLines(looks, column, stage, say)]
  return [...by, lookLines(looks, column, stage, say), definitionLines(column, stage, say)]
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

interface LinesProps {
  readonly label: string
  readonly sections: readonly (readonly Line[])[]
  readonly anchor: { readonly current: Element | null }
}

function Lines({ label, sections, anchor }: LinesProps) {
  const stage = useStage()
  const looked = new Map(sections.flat().map(line => [line.id, line]))
  const close = (): void => stage.store.setState({ open: null })
  return (
    <Popover
      isOpen
      aria-label={label}
      triggerRef={anchor}
      placement="bottom start"
      offset={2}
      className={menu.popover ?? ''}
      onOpenChange={isOpen => {
        if (!isOpen) close()
      }}
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        className={menu.menu ?? ''}
        disabledKeys={sections.flat().flatMap(({ id, isOff }) => (isOff ? [id] : []))}
        onAction={id => {
          close()
          looked.get(String(id))?.act()
        }}
      >
        {sections.map((lines, at) => (
          <MenuSection key={lines[0]?.id} aria-label={label}>
            {at > 0 && <Separator className={styles.separator ?? ''} />}
            {lines.map(({ id, icon: Icon, text, keys, isDanger }) => (
              <MenuItem key={id} id={id} textValue={text} className={`${menu.item} ${isDanger ? menu.danger : ''}`}>
                <Icon aria-hidden size={16} strokeWidth={1.5} />
                <span className={menu.label}>{text}</span>
                {keys && <kbd>{stage.keysWords(keys)}</kbd>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}

function labelOf(columns: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return columns.find(column => column.id === id)?.label ?? ''
}
