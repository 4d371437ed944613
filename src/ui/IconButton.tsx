import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import styles from './Button.module.css'
import { Tooltip } from './Tooltip'

interface IconButtonProps {
  /** Its name: read aloud, and shown on hover and on focus. */
  readonly label: string
  readonly icon: LucideIcon
  readonly onPress: () => void
  /** As people read it, such as `Ctrl+Z`. */
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean
  /** Present where the button keeps something shown or hidden. */
  readonly isOn?: boolean
}

/** A button small enough to need its name told. */
export function IconButton({ label, icon: Icon, onPress, shortcut, isDisabled = false, isOn }: IconButtonProps) {
  const picture = <Icon aria-hidden size={16} strokeWidth={1.5} />
  const className = `${styles.button} ${styles.icon}`
  return (
    <Tooltip label={label} shortcut={shortcut}>
      {isOn === undefined ? (
        <AriaButton aria-label={label} className={className} isDisabled={isDisabled} onPress={() => onPress()}>
          {picture}
        </AriaButton>
      ) : (
        <ToggleButton
          aria-label={label}
          className={className}
          isDisabled={isDisabled}
          isSelected={isOn}
          onChange={() => onPress()}
        >
          {picture}
        </ToggleButton>
      )}
    </Tooltip>
  )
}
