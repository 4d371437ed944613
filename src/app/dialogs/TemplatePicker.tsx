import type { Phase, Template } from '../../model/template'
import { Checkbox } from '../../ui/Checkbox'
import { useWords } from '../words'
import styles from './TemplatePicker.module.css'

/** The path that the toolkit follows. */
export const phases: readonly Phase[] = ['explore', 'prepare', 'plan', 'sustain']

interface TemplatePickerProps {
  readonly templates: readonly Template[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** The toolkit by phase, each template with what it is for. */
export function TemplatePicker({ templates, chosen, onChange }: TemplatePickerProps) {
  const { say, of } = useWords()
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <div className={styles.phases}>
      {phases.map(phase => {
        const inPhase = templates.filter(template => template.phase === phase)
        if (inPhase.length === 0) return null
        return (
          <div className={styles.phase} key={phase}>
            <h3>{say(`phase.${phase}`)}</h3>
            {inPhase.map(template => (
              <div className={styles.template} key={template.id}>
                <Checkbox
                  description={of(template.purpose)}
                  isOn={chosen.has(template.id)}
                  onChange={on => toggle(template.id, on)}
                >
                  <strong>{of(template.title)}</strong>
                </Checkbox>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
