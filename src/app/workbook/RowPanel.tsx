import { ChevronDown, ChevronUp } from 'lucide-react'
import { rowsOf } from '../../model/state'
import type { Sheet } from '../../model/workbook'
import { IconButton } from '../../ui/IconButton'
import { RowForm } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import styles from './RowPanel.module.css'
import { PanelFrame, SideRegion } from './PanelFrame'

interface RowPanelProps {
  readonly sheet: Sheet
  readonly place: Place
}

/** The row under the active cell as a form, with the rows before and after one press away. */
export function RowPanel({ sheet, place }: RowPanelProps) {
  const session = useSession()
  const { workbook, go } = useDesk()
  const { say } = useWords()
  const active = useApp(state => state.active?.row ?? null)
  const rows = rowsOf(workbook.state, sheet.id, place.table)
  const at = rows.findIndex(({ id }) => id === active)
  const row = rows[at]
  if (row === undefined) {
    return (
      <PanelFrame title={say('sheet.rowPanel')}>
        <p className={styles.none}>{say('row.none')}</p>
      </PanelFrame>
    )
  }
  const here = { sheet: sheet.id, table: place.table, row: row.id }
  const step = (by: 1 | -1) => (): void => {
    const next = rows[at + by]
    if (next === undefined) return
    session.app.setState({ active: { row: next.id, column: null } })
    go({ ...here, row: next.id })
  }
  const tools = (
    <>
      <IconButton icon={ChevronUp} isDisabled={at === 0} label={say('row.previous')} onPress={step(-1)} />
      <IconButton icon={ChevronDown} isDisabled={at === rows.length - 1} label={say('row.next')} onPress={step(1)} />
    </>
  )
  return (
    <SideRegion>
      <RowForm onClose={() => session.app.setState({ panel: null })} place={here} tools={tools} />
    </SideRegion>
  )
}
