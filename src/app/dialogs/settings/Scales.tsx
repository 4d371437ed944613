import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import type { AnchorWords } from '../../../model/anchors'
import type { Id } from '../../../model/change'
import type { Language, Text } from '../../../model/template'
import { Button } from '../../../ui/Button'
import field from '../../../ui/Field.module.css'
import { Select } from '../../../ui/Select'
import { useDesk } from '../../../views/desk'
import { said } from '../../../views/grid/columns/question'
import { useWords } from '../../words'
import form from '../form.module.css'
import {
  isMixed,
  isTouched,
  type ScaleDraft,
  type ScaleField,
  scaleDraft,
  targetOf,
  templateWords,
  wordFault
} from './scales'
import styles from './settings.module.css'

interface ScaleProps {
  readonly sheet: Id
  readonly field: ScaleField
  readonly draft: ScaleDraft
  readonly onChange: (draft: ScaleDraft) => void
}

/** The words for the values of a rating scale: what each is called and when to choose it, for one column or for all that share it. */
export function ScaleWords({ sheet, field: scale, draft, onChange }: ScaleProps) {
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const wrong = useId()
  const { rated } = scale
  const tables = new Set(rated.map(({ table }) => table.id)).size
  const nameOf = ({ table, column }: (typeof rated)[number]): string =>
    tables > 1 ? say('column.inTable', { column: of(column.label), table: of(table.title) }) : of(column.label)
  const fault = wordFault(scale, draft)
  const turnTo = (target: string): void =>
    onChange(isTouched(scale, draft) ? { ...draft, target } : scaleDraft(scale, target))
  const change = (at: number, part: Partial<AnchorWords>): void =>
    onChange({ ...draft, values: draft.values.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  const [first, last] = [draft.values[0], draft.values.at(-1)]
  return (
    <section className={styles.scale}>
      <details>
        <summary>
          <span className={form.heading}>
            {say('sheetSettings.scale', { from: first ? of(first.label) : '', to: last ? of(last.label) : '' })}
          </span>
          <small>{rated.map(nameOf).join(', ')}</small>
        </summary>
        <div className={styles.part}>
          {rated.length > 1 && (
            <div className={styles.start}>
              <Select
                choices={[
                  { id: '', label: say('sheetSettings.scaleAll', { count: rated.length }) },
                  ...rated.map(one => ({ id: targetOf(one), label: nameOf(one) }))
                ]}
                label={say('sheetSettings.scaleFor')}
                onChange={turnTo}
                value={draft.target}
              />
            </div>
          )}
          {draft.target === '' && isMixed(scale) && <p className={form.lead}>{say('sheetSettings.scaleMixed')}</p>}
          <ol className={styles.bands}>
            {draft.values.map((words, at) => (
              <AnchorRow
                describedBy={fault?.value === words.value ? wrong : undefined}
                key={words.value}
                language={language}
                onChange={part => change(at, part)}
                words={words}
              />
            ))}
          </ol>
          <p className={form.lead}>{say('sheetSettings.scaleEverySheet')}</p>
          <div>
            <Button
              icon={RotateCcw}
              look="quiet"
              onPress={() => onChange({ ...draft, values: templateWords(workbook, sheet, scale, draft.target) })}
            >
              {say('sheetSettings.scaleBack')}
            </Button>
          </div>
        </div>
      </details>
      <p aria-live="polite" className={form.problem} id={wrong}>
        {fault && say(`sheetSettings.scale.${fault.fault}`, { value: fault.value })}
      </p>
    </section>
  )
}

interface AnchorRowProps {
  readonly words: AnchorWords
  readonly language: Language
  readonly describedBy: string | undefined
  readonly onChange: (part: Partial<AnchorWords>) => void
}

const none: Text = { en: '', fr: '' }

function AnchorRow({ words: { value, label, help }, language, describedBy, onChange }: AnchorRowProps) {
  const { say } = useWords()
  const tongues: readonly Language[] = language === 'en' ? ['en', 'fr'] : ['fr', 'en']
  const meaning = help ?? none
  return (
    <li className={styles.anchor}>
      <strong>{value}</strong>
      {tongues.map(one => (
        <div className={styles.words} key={one}>
          <input
            aria-describedby={describedBy}
            aria-label={say(`sheetSettings.word.${one}`, { value })}
            className={field.control}
            lang={one}
            onChange={event => onChange({ label: said(label, one, event.target.value) })}
            value={label[one]}
          />
          <textarea
            aria-label={say(`sheetSettings.meaning.${one}`, { value })}
            className={field.control}
            lang={one}
            onChange={event => onChange({ help: said(meaning, one, event.target.value) })}
            placeholder={say('sheetSettings.meaning')}
            rows={2}
            value={meaning[one]}
          />
        </div>
      ))}
    </li>
  )
}
