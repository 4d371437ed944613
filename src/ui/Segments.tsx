import { Label, Radio, RadioGroup } from 'react-aria-components'
import styles from './Field.module.css'

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly choices: readonly {
    readonly id: Id
    readonly label: string
    readonly name?: string
    readonly lang?: string
  }[]
  readonly onChange: (id: Id) => void
  /** The label is read aloud only. */
  readonly isBare?: boolean
}

/** One of two to four, all in sight. `name` is what is read aloud where the label is short. */
export function Segments<Id extends string>({ label, value, choices, onChange, isBare = false }: SegmentsProps<Id>) {
  return (
    <RadioGroup
      className={styles.field ?? ''}
      orientation="horizontal"
      value={value}
      onChange={id => onChange(id as Id)}
      {...(isBare && { 'aria-label': label })}
    >
      {!isBare && <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.segments}>
        {choices.map(choice => (
          <Radio
            key={choice.id}
            value={choice.id}
            className={styles.segment ?? ''}
            {...(choice.name !== undefined && { 'aria-label': choice.name })}
          >
            <span lang={choice.lang}>{choice.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
