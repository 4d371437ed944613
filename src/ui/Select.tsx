import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
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
  readonly autoFocus?: boolean
}

/** One of a short list. The list is made when someone comes near: a question may have many that nobody opens. */
export function Select<Id extends string>({
  label,
  value,
  choices,
  onChange,
  description,
  autoFocus
}: SelectProps<Id>) {
  const { button, isOpen, onOpenChange } = useOpening()
  const [isNear, setNear] = useState(false)
  const come = (): void => setNear(true)
  return (
    <AriaSelect
      isOpen={isOpen}
      onFocusChange={come}
      onOpenChange={onOpenChange}
      className={styles.field ?? ''}
      value={value}
      onChange={key => {
        if (key !== null) onChange(key as Id)
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button
        ref={button}
        autoFocus={autoFocus === true}
        className={`${styles.control} ${styles.select}`}
        onHoverStart={come}
      >
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
          {(isNear || isOpen ? choices : choices.filter(({ id }) => id === value)).map(choice => (
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
