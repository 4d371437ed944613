import { ArrowDownToLine, ChevronDown, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { groupWords } from '../../layout/group'
import menu from '../../ui/Menu.module.css'
import { insertInGroup } from './edits'
import styles from './floats.module.css'
import type { Line } from './line'
import { cellSections, columnSections } from './offers'
import { groupLines } from './order/lines'
import type { Looks } from './order/looks'
import { useScene, useStage } from './stage'

/** What can be done to a column: by it, where it stands, what it is. */
export function ColumnMenu({ looks, column }: { readonly looks: Looks; readonly column: string }) {
  const { columns, world } = useScene()
  const stage = useStage()
  const label = world.say('grid.column.menu', { name: columns.find(({ id }) => id === column)?.label ?? '' })
  const [anchor] = useState(() => ({ current: document.querySelector(`[data-column-menu="${CSS.escape(column)}"]`) }))
  return <Lines label={label} sections={columnSections(stage, looks, column)} anchor={anchor} />
}

/** What can be done at the active cell: to the cell, its rows, its column. */
export function CellMenu({ looks, x, y }: { readonly looks: Looks; readonly x: number; readonly y: number }) {
  const { world } = useScene()
  const stage = useStage()
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Lines label={world.say('grid.menu')} sections={cellSections(stage, looks)} anchor={anchor} />
    </>
  )
}

interface GroupMenuProps {
  readonly looks: Looks
  readonly group: string
  readonly x: number
  readonly y: number
}

/** What can be done to a group of rows, and to all of them. */
export function GroupMenu({ looks, group, x, y }: GroupMenuProps) {
  const { headings, grouped, canAdd, world } = useScene()
  const stage = useStage()
  const anchor = useRef<HTMLDivElement>(null)
  const heading = headings.find(({ key }) => key === group)
  if (heading === undefined || grouped === null) return null
  const { say, showing } = world
  const name = groupWords(grouped, heading.value, showing) || say('grid.filter.blank')
  const insert = (): void => {
    const made = insertInGroup(stage, heading)
    if (made !== null) stage.select(made)
  }
  const own: Line[] = [
    {
      id: 'toggle',
      icon: heading.isClosed ? ChevronDown : ChevronRight,
      text: say(heading.isClosed ? 'rows.group.open' : 'rows.group.close', { name }),
      act: () => stage.toggleGroup(group)
    }
  ]
  if (canAdd)
    own.push({ id: 'insert', icon: ArrowDownToLine, text: say('rows.group.insert'), keys: 'Mod+I', act: insert })
  return (
    <>
      <div ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Lines label={name} sections={[own, groupLines(looks, grouped.id, stage, say)]} anchor={anchor} />
    </>
  )
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
  const isFurther = useRef(false)
  const act = (id: string): void => {
    close()
    const line = looked.get(id)
    if (isFurther.current && line?.further !== undefined) line.further()
    else line?.act()
  }
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
        onAction={id => act(String(id))}
      >
        {sections.map((lines, at) => (
          <MenuSection key={lines[0]?.id} aria-label={label}>
            {at > 0 && <Separator className={styles.separator ?? ''} />}
            {lines.map(({ id, icon: Icon, text, keys, isDanger }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={text}
                className={`${menu.item} ${isDanger ? menu.danger : ''}`}
                onPressUp={({ shiftKey }) => {
                  isFurther.current = shiftKey
                }}
              >
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
