import { useCallback, useMemo } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { Mark } from '../../layout/pictures/scene'
import type { Id } from '../../model/change'
import { nameOfRow } from '../../model/workbook'
import { useReturn } from '../../ui/focus'
import menu from '../../ui/Menu.module.css'
import { useDesk } from '../desk'

interface MarkListProps {
  /** The mark that stands for several rows; null while no list is open. */
  readonly mark: Mark | null
  /** What of the page it is, or was when the list was open last. */
  readonly element: Element | null
  readonly onClose: () => void
  readonly onOpen: (row: Id) => void
}

/** The rows behind a count, to choose one of. */
export function MarkList({ mark, element, onClose, onOpen }: MarkListProps) {
  const { workbook, language } = useDesk()
  const trigger = useMemo(() => ({ current: element }), [element])
  useReturn(
    mark !== null,
    useCallback(() => {
      if (element instanceof SVGElement) element.focus()
    }, [element])
  )
  return (
    <Popover
      className={menu.popover ?? ''}
      isOpen={mark !== null}
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
      triggerRef={trigger}
    >
      <Menu
        aria-label={mark?.name ?? ''}
        autoFocus="first"
        className={menu.menu ?? ''}
        onAction={key => onOpen(String(key))}
        onClose={onClose}
      >
        {(mark?.rows ?? []).map(row => {
          const name = nameOfRow(workbook, row, language)
          return (
            <MenuItem className={menu.item ?? ''} id={row} key={row} textValue={name}>
              <span className={menu.label}>{name}</span>
            </MenuItem>
          )
        })}
      </Menu>
    </Popover>
  )
}
