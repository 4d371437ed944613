import { Plus } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { addSheet } from '../../../commands'
import type { SheetProgress } from '../../../layout/home/progress'
import type { Id } from '../../../model/change'
import type { Phase, Template } from '../../../model/template'
import { type Sheet, sheetsOf } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import { useDesk } from '../../../views/desk'
import { phases } from '../../dialogs/TemplatePicker'
import { useApp } from '../../session'
import { useWords } from '../../words'
import { Card } from './Card'
import { useLastEdits } from './edits'
import type { Glance } from './glance'
import styles from './Path.module.css'

/** The tools phase by phase: those of this workbook as cards, the others of the toolkit to be added by one press. */
export function Path({ glance }: { readonly glance: Glance | null }) {
  const { workbook } = useDesk()
  const edits = useLastEdits()
  const sheets = sheetsOf(workbook)
  const used = new Set(sheets.map(({ template }) => template.id))
  const offered = useApp(state => state.toolkit)?.templates.filter(({ id }) => !used.has(id)) ?? []
  return (
    <div className={styles.path}>
      {phases.map(phase => (
        <PhaseTools
          edits={edits}
          key={phase}
          offered={offered.filter(one => one.phase === phase)}
          phase={phase}
          progress={glance?.report.progress ?? []}
          sheets={sheets.filter(one => one.template.phase === phase)}
        />
      ))}
    </div>
  )
}

interface PhaseProps {
  readonly phase: Phase
  readonly sheets: readonly Sheet[]
  readonly offered: readonly Template[]
  readonly progress: readonly SheetProgress[]
  /** When each sheet was last edited, as far as it is known. */
  readonly edits: ReadonlyMap<Id, string>
}

function PhaseTools({ phase, sheets, offered, progress, edits }: PhaseProps) {
  const { run, tell, go } = useDesk()
  const { say, of } = useWords()
  const heading = useId()
  const cards = useRef<HTMLUListElement>(null)
  // The card of a sheet that was just added here takes the keyboard: the button that added it is gone.
  const added = useRef<Id | null>(null)
  useLayoutEffect(() => {
    if (added.current === null) return
    const card = cards.current?.querySelector<HTMLElement>(`[data-sheet="${added.current}"] button`)
    if (card === null || card === undefined) return
    added.current = null
    card.focus()
  })
  if (sheets.length + offered.length === 0) return null
  const add = (template: Template): void => {
    const made = run(addSheet, { template })?.made[0]
    if (made === undefined) return
    added.current = made
    const open = (): void => go({ sheet: made, table: template.main })
    tell(say('overview.added', { title: of(template.title) }), { label: say('overview.go'), run: open })
  }
  return (
    <section aria-labelledby={heading} className={styles.phase}>
      <h2 id={heading}>{say(`phase.${phase}`)}</h2>
      <ul className={styles.cards} ref={cards}>
        {sheets.map(sheet => (
          <li data-sheet={sheet.id} key={sheet.id}>
            <Card edited={edits.get(sheet.id)} progress={progress.find(one => one.sheet === sheet.id)} sheet={sheet} />
          </li>
        ))}
      </ul>
      {offered.length > 0 && (
        <div className={styles.offered}>
          <h3 id={`${heading}-later`}>{say('overview.later')}</h3>
          <ul aria-labelledby={`${heading} ${heading}-later`}>
            {offered.map(template => (
              <li key={template.id}>
                <Button
                  icon={Plus}
                  label={say('overview.add', { title: of(template.title) })}
                  look="quiet"
                  onPress={() => add(template)}
                >
                  {of(template.title)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
