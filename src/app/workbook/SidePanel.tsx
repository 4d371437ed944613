import { sheetOf, sheetsOf } from '../../model/workbook'
import { FormView } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import type { Panel } from '../app-state'
import { aboutTable } from '../sheets'
import { useWords } from '../words'
import { GapsPanel } from './GapsPanel'
import { GuidancePanel } from './GuidancePanel'
import { PanelFrame } from './PanelFrame'
import { RowPanel } from './RowPanel'

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
    case 'gaps':
      return (
        <PanelFrame title={say('gaps.title')}>
          <GapsPanel sheet={sheet} />
        </PanelFrame>
      )
  }
}
