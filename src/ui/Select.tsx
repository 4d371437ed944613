import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text
} from 'react-aria-components'
import styles from './Field.module.css'
import { useOpening } from './focus'
import menu from './Menu.module.css'

interface SelectProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (id: Id) => void
  readonly description?: string
}

/** One of a short list. */
export function Select<Id extends string>({ label, value, choices, onChange, description }: SelectProps<Id>) {
  const { button, isOpen, onOpenChange } = useOpening()
  return (
    <AriaSelect
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={styles.field ?? ''}
      value={value}
      onChange={key => {
        if (key !== null) onChange(key as Id)
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button ref={button} className={`${styles.control} ${styles.select}`}>
        <SelectValue />
        <ChevronDown aria-hidden size={16} strokeWidth={1.5} />
      </Button>
      {description !== undefined && (
        <Text slot="description" className={styles.help ?? ''}>
          {description}
        </Text>
      )}
      <Popover className={`${menu.popover} ${styles.list}`} offset={4}>
        <ListBox className={menu.menu ?? ''}>
          {choices.map(choice => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className={menu.item ?? ''}>
              <span className={menu.label}>{choice.label}</span>
              <Check aria-hidden className={menu.tick ?? ''} size={16} strokeWidth={1.5} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
