import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { sheetOf, sheetsOf } from '../../model/workbook'
import { IconButton } from '../../ui/IconButton'
import { FormView } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import type { Panel } from '../app-state'
import { useSession } from '../session'
import { useWords } from '../words'
import { GapsPanel } from './GapsPanel'
import { GuidancePanel } from './GuidancePanel'
import { RowPanel } from './RowPanel'
import { aboutTable } from './SheetPage'
import styles from './SidePanel.module.css'

interface SidePanelProps {
  readonly panel: Panel
  readonly place: Place
}

/** What stands beside the table: the row as a form, guidance, the sheet's own form, or what is missing. */
export function SidePanel({ panel, place }: SidePanelProps) {
  const { workbook } = useDesk()
  const { say } = useWords()
  if (!sheetsOf(workbook).some(({ id }) => id === place.sheet)) return null
  const sheet = sheetOf(workbook, place.sheet)
  switch (panel) {
    case 'row':
      return <RowPanel place={place} sheet={sheet} />
    case 'guidance':
      return (
        <PanelFrame title={say('sheet.guidance')}>
          <GuidancePanel sheet={sheet} />
        </PanelFrame>
      )
    case 'about':
      return (
        <PanelFrame title={say('menu.about')}>
          <FormView place={{ sheet: sheet.id, table: aboutTable }} />
        </PanelFrame>
      )
    case 'gaps':
      return (
        <PanelFrame title={say('gaps.title')}>
          <GapsPanel sheet={sheet} />
        </PanelFrame>
      )
  }
}

interface PanelFrameProps {
  readonly title: string
  /** Above the title, such as a row's code. */
  readonly over?: string
  /** Beside the close button. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

export function PanelFrame({ title, over, tools, children }: PanelFrameProps) {
  const session = useSession()
  const { say } = useWords()
  return (
    <aside aria-label={say('shell.regions.side')} className={styles.panel} data-region="side">
      <header className={styles.head}>
        <div className={styles.title}>
          {over !== undefined && <p>{over}</p>}
          <h2>{title}</h2>
        </div>
        <div className={styles.tools}>
          {tools}
          <IconButton icon={X} label={say('app.close')} onPress={() => session.app.setState({ panel: null })} />
        </div>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
