import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import styles from './Field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string | undefined
  /** What is amiss, in one sentence; absent while nothing is. */
  readonly problem?: string | undefined
  readonly autoFocus?: boolean
  readonly lines?: number
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'numeric' | 'decimal'
  readonly onBlur?: () => void
  /** Of what is typed in it, where that is not the language of the window. */
  readonly lang?: string | undefined
}

/** A line or a few of typing. */
export function TextField({ label, description, problem, lines, lang, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className={styles.field ?? ''} isInvalid={problem !== undefined}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines === undefined ? (
        <Input className={styles.control ?? ''} lang={lang} />
      ) : (
        <TextArea className={styles.control ?? ''} lang={lang} rows={lines} />
      )}
      {description !== undefined && (
        <Text slot="description" className={styles.help ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  )
}
