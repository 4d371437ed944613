import { sheetOf, sheetsOf } from '../../model/workbook'
import { FormView } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import type { Panel } from '../app-state'
import { GapsPanel } from '../gaps/GapsPanel'
import { aboutTable } from '../sheets'
import { ThreadPanel } from '../thread/ThreadPanel'
import { useWords } from '../words'
import { GuidancePanel } from './GuidancePanel'
import { PanelFrame } from './PanelFrame'
import { RowPanel } from './RowPanel'

interface SidePanelProps {
  readonly panel: Panel
  /** Null: no sheet is in sight. */
  readonly place: Place | null
}

/** What stands beside the table: the row as a form, guidance, the sheet's own form, or what is missing. */
export function SidePanel({ panel, place }: SidePanelProps) {
  const { workbook } = useDesk()
  const { say } = useWords()
  const isThere = place !== null && sheetsOf(workbook).some(({ id }) => id === place.sheet)
  const sheet = isThere ? sheetOf(workbook, place.sheet) : null
  if (panel === 'gaps') {
    return (
      <PanelFrame title={say('gaps.title')}>
        <GapsPanel sheet={sheet} />
      </PanelFrame>
    )
  }
  if (panel === 'thread') {
    return (
      <PanelFrame title={say('thread.title')}>
        <ThreadPanel />
      </PanelFrame>
    )
  }
  if (place === null || sheet === null) return null
  switch (panel) {
    case 'row':
      return <RowPanel place={place} sheet={sheet} />
    case 'guidance':
      return (
        <PanelFrame isProse title={say('sheet.guidance')}>
          <GuidancePanel sheet={sheet} />
        </PanelFrame>
      )
    case 'about':
      return (
        <PanelFrame title={say('menu.about')}>
          <FormView place={{ sheet: sheet.id, table: aboutTable }} />
        </PanelFrame>
      )
  }
}
