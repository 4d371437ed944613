import { Check, ChevronDown, type LucideIcon } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import buttons from './Button.module.css'
import { useOpening } from './focus'
import styles from './Menu.module.css'
import { Tooltip } from './Tooltip'

export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  /** A line below the label. */
  readonly detail?: string
}

interface MenuButtonProps<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly onChoose: (id: Id) => void
  readonly icon?: LucideIcon
  /** Shows the label as words; otherwise it is a name for the icon. */
  readonly words?: boolean
  readonly isDisabled?: boolean
  /** Where the list is one to choose from: what is chosen now. */
  readonly chosen?: Id
}

/** A button that opens a short list of things to do. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, choices, onChoose, icon: Icon, words = false, isDisabled = false, chosen } = props
  const { button: own, closeAnd, ...opening } = useOpening()
  const text = choices.find(({ id }) => id === chosen)?.label
  const button = (
    <Button
      ref={own}
      aria-label={label}
      className={`${buttons.button} ${words ? buttons.quiet : buttons.icon}`}
      isDisabled={isDisabled}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.5} />}
      {words && <span>{text ?? label}</span>}
      {words && chosen !== undefined && <ChevronDown aria-hidden size={14} strokeWidth={1.5} />}
    </Button>
  )
  return (
    <MenuTrigger {...opening}>
      {words ? button : <Tooltip label={label}>{button}</Tooltip>}
      <Popover className={styles.popover ?? ''} offset={4}>
        <Menu
          aria-label={label}
          className={styles.menu ?? ''}
          disabledKeys={choices.filter(choice => choice.isDisabled).map(choice => choice.id)}
          onAction={key => closeAnd(() => onChoose(key as Id))}
          {...(chosen !== undefined && { selectionMode: 'single' as const, selectedKeys: [chosen] })}
        >
          {choices.map(choice => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={`${styles.item} ${choice.isDanger ? styles.danger : ''}`}
            >
              {choice.icon && <choice.icon aria-hidden size={16} strokeWidth={1.5} />}
              <span className={styles.label}>
                {choice.label}
                {choice.detail !== undefined && <small>{choice.detail}</small>}
              </span>
              {chosen !== undefined && <Check aria-hidden className={styles.tick ?? ''} size={16} strokeWidth={1.5} />}
              {choice.shortcut !== undefined && <kbd>{choice.shortcut}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
