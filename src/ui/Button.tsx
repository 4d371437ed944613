import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './Button.module.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `primary` is the one thing a screen is for; `danger` cannot be taken back lightly. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Present where the button keeps something shown or hidden. */
  readonly isOn?: boolean
  readonly type?: 'button' | 'submit'
  /** The id of the form that a `submit` outside of it sends. */
  readonly form?: string
  /** Its full name, where the words alone would not tell it from its neighbours. */
  readonly label?: string
}

/** A button that says what it will do. An icon stands beside the words, never in place of them. */
export function Button({ children, onPress, look = 'plain', icon: Icon, label, isOn, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      aria-pressed={isOn}
      className={`${styles.button} ${styles[look] ?? ''}`}
      onPress={onPress && (() => onPress())}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.5} />}
      <span>{children}</span>
    </AriaButton>
  )
}
