import { type ReactNode, useId } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Field.module.css'
import { Tick } from './Tick'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isOn: boolean
  readonly onChange: (on: boolean) => void
  readonly isDisabled?: boolean
  readonly description?: string
}

/** Yes or no, with the words for yes beside it. */
export function Checkbox({ children, isOn, onChange, isDisabled = false, description }: CheckboxProps) {
  const id = useId()
  return (
    <div className={styles.tick}>
      <AriaCheckbox
        className={styles.checkbox ?? ''}
        isDisabled={isDisabled}
        isSelected={isOn}
        onChange={onChange}
        {...(description !== undefined && { 'aria-describedby': id })}
      >
        <Tick />
        {children}
      </AriaCheckbox>
      {description !== undefined && (
        <p className={styles.help} id={id}>
          {description}
        </p>
      )}
    </div>
  )
}
