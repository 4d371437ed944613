import { Check, Plus } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { completeness } from '../../model/checks'
import type { Id } from '../../model/change'
import { longDate } from '../../model/date'
import type { Phase } from '../../model/template'
import { type Sheet, sheetsOf } from '../../model/workbook'
import { locale } from '../../text'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useDesk } from '../../views/desk'
import { useWritten } from '../../views/written'
import { whenOf } from '../dates'
import { phases } from '../dialogs/TemplatePicker'
import { Mark } from '../Mark'
import { useSession } from '../session'
import { detailsOf, titleLanguage, titleOf } from '../sheets'
import { useWords } from '../words'
import { NextStep } from './NextStep'
import { useLastEdits } from './edits'
import { useSettled } from './settled'
import styles from './Overview.module.css'

/** The workbook at a glance: whose it is, what it holds, how far each sheet is, what to do next. */
export function Overview() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say } = useWords()
  const sheets = sheetsOf(workbook)
  const add = (): void => session.app.setState({ dialog: { is: 'add-sheet' } })
  const edits = useLastEdits()
  return (
    <div className={styles.page} data-region="main">
      <Head />
      {sheets.length === 0 ? (
        <EmptyState
          actions={
            <Button icon={Plus} look="primary" onPress={add}>
              {say('shell.addSheet')}
            </Button>
          }
          drawing={<Mark size={64} />}
          sentence={say('overview.noSheets')}
        />
      ) : (
        <>
          <NextStep sheets={sheets} />
          <div className={styles.path}>
            {phases.map(phase => (
              <PhaseSheets
                edits={edits}
                key={phase}
                phase={phase}
                sheets={sheets.filter(one => one.template.phase === phase)}
              />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

function Head() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, language } = useWords()
  const written = useWritten()
  const { title, organisation, preparedBy, created } = detailsOf(workbook)
  const facts = [
    organisation,
    preparedBy === '' ? '' : say('overview.prepared', { name: preparedBy }),
    created === '' ? '' : say('overview.created', { date: longDate(created, language) })
  ].filter(fact => fact !== '')
  return (
    <header className={styles.head}>
      <div>
        <h1 lang={title === '' ? undefined : written}>{title === '' ? say('app.untitled') : title}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      <Button onPress={() => session.app.setState({ dialog: { is: 'details' } })}>{say('overview.details')}</Button>
    </header>
  )
}

interface PhaseProps {
  readonly phase: Phase
  readonly sheets: readonly Sheet[]
  /** When each sheet was last edited, as far as it is known. */
  readonly edits: ReadonlyMap<Id, string>
}

function PhaseSheets({ phase, sheets, edits }: PhaseProps) {
  const { say } = useWords()
  const heading = useId()
  if (sheets.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles.phase}>
      <h2 id={heading}>{say(`phase.${phase}`)}</h2>
      <ul>
        {sheets.map(sheet => (
          <li key={sheet.id}>
            <SheetLine edited={edits.get(sheet.id)} sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SheetLine({ sheet, edited }: { readonly sheet: Sheet; readonly edited: string | undefined }) {
  const { today, go } = useDesk()
  const { say, of, language } = useWords()
  const written = useWritten()
  const purpose = useId()
  const facts = useId()
  const settled = useSettled(sheet.id)
  const counted = settled === null ? null : completeness(settled, sheet.id, today)
  const { filled, of: cells, rows, gaps } = counted ?? { filled: 0, of: 0, rows: 0, gaps: 0 }
  const share = cells === 0 ? 0 : filled / cells
  const percent = new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div className={styles.sheet}>
      <div className={styles.words}>
        <AriaButton
          aria-describedby={`${purpose} ${facts}`}
          className={styles.open ?? ''}
          onPress={() => go({ sheet: sheet.id, table: sheet.template.main })}
        >
          <span lang={titleLanguage(sheet, written)}>{titleOf(sheet, language)}</span>
        </AriaButton>
        <p id={purpose}>{of(sheet.template.purpose)}</p>
      </div>
      <p className={styles.facts} id={facts}>
        {counted !== null && <span>{say('home.rows', { count: rows })}</span>}
        {rows > 0 && <span>{say('overview.filled', { share: percent.format(share) })}</span>}
        {rows > 0 && (
          <span className={gaps === 0 ? styles.good : styles.gaps}>
            {gaps === 0 && <Check aria-hidden size={14} strokeWidth={2} />}
            {say('shell.gaps', { count: gaps })}
          </span>
        )}
        {edited !== undefined && (
          <span className={styles.edited}>{say('overview.edited', { when: whenOf(edited, today, language) })}</span>
        )}
      </p>
    </div>
  )
}
