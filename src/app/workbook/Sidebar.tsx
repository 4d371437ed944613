import { Check, LayoutList, Plus } from 'lucide-react'
import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { completeness } from '../../model/checks'
import type { Phase } from '../../model/template'
import { type Sheet, sheetsOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { useDesk } from '../../views/desk'
import { useWritten } from '../../views/written'
import { narrowBelow } from '../app-state'
import { phases } from '../dialogs/TemplatePicker'
import { useApp, useSession } from '../session'
import { titleLanguage, titleOf } from '../sheets'
import { useWords } from '../words'
import { useSettled } from './settled'
import unseen from '../../ui/unseen.module.css'
import styles from './Sidebar.module.css'

/** The workbook's sheets along the path, each with how far it is. */
export function Sidebar() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say } = useWords()
  const place = useApp(state => state.place)
  const sheets = sheetsOf(workbook)
  return (
    <nav aria-label={say('shell.regions.sheets')} className={styles.sidebar} data-region="sheets">
      <AriaButton
        aria-current={place === null ? 'page' : undefined}
        className={styles.item ?? ''}
        onPress={() => session.app.setState({ place: null, active: null, shown: null })}
      >
        <LayoutList aria-hidden size={16} strokeWidth={1.5} />
        <span className={styles.title}>{say('shell.overview')}</span>
      </AriaButton>
      {phases.map(phase => (
        <PhaseList key={phase} phase={phase} sheets={sheets.filter(({ template }) => template.phase === phase)} />
      ))}
      <div className={styles.add}>
        <Button icon={Plus} look="quiet" onPress={() => session.app.setState({ dialog: { is: 'add-sheet' } })}>
          {say('shell.addSheet')}
        </Button>
      </div>
    </nav>
  )
}

function PhaseList({ phase, sheets }: { readonly phase: Phase; readonly sheets: readonly Sheet[] }) {
  const { say } = useWords()
  const heading = useId()
  if (sheets.length === 0) return null
  return (
    <div>
      <h2 className={styles.phase} id={heading}>
        {say(`phase.${phase}`)}
      </h2>
      <ul aria-labelledby={heading}>
        {sheets.map(sheet => (
          <li key={sheet.id}>
            <SheetItem sheet={sheet} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function SheetItem({ sheet }: { readonly sheet: Sheet }) {
  const session = useSession()
  const { today, go } = useDesk()
  const { say, language } = useWords()
  const written = useWritten()
  const isHere = useApp(state => state.place?.sheet === sheet.id)
  const settled = useSettled(sheet.id)
  const { rows, gaps, of } = settled === null ? { rows: 0, gaps: 0, of: 0 } : completeness(settled, sheet.id, today)
  // Rows that a template gives ask for nothing before someone works with them: that is not yet complete.
  const isComplete = rows > 0 && gaps === 0 && of > 0
  const counted =
    rows === 0 ? say('shell.empty') : isComplete ? say('shell.complete') : say('shell.gaps', { count: gaps })
  return (
    <AriaButton
      aria-current={isHere ? 'page' : undefined}
      className={styles.item ?? ''}
      onPress={() => {
        if (window.innerWidth < narrowBelow) session.app.setState({ isSidebarOpen: false })
        go({ sheet: sheet.id, table: sheet.template.main })
      }}
    >
      <span className={styles.title} lang={titleLanguage(sheet, written)}>
        {titleOf(sheet, language)}
      </span>
      {isComplete && <Check aria-hidden className={styles.done ?? ''} size={16} strokeWidth={1.5} />}
      {rows > 0 && gaps > 0 && (
        <span aria-hidden className={styles.count}>
          {gaps}
        </span>
      )}
      <span className={unseen.words}>{settled === null ? '' : counted}</span>
    </AriaButton>
  )
}
