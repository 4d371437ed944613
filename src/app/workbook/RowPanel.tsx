import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import { useCallback } from 'react'
import { isAlive, rowOf } from '../../model/state'
import type { Sheet } from '../../model/workbook'
import { IconButton } from '../../ui/IconButton'
import { RowForm } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { leaveRowForm, stepRowForm } from '../rowform'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { goBack } from '../trail'
import { useWords } from '../words'
import styles from './RowPanel.module.css'
import { PanelFrame, SideRegion } from './PanelFrame'

interface RowPanelProps {
  readonly sheet: Sheet
  readonly place: Place
}

/** The row under the active cell as a form, with the rows before and after it on the screen one press away. */
export function RowPanel({ sheet, place }: RowPanelProps) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say } = useWords()
  const active = useApp(state => state.active?.row ?? null)
  const beside = useApp(state => state.beside)
  const aim = useApp(state => state.aim)
  const noteOn = useApp(state => state.noteOn)
  const hasTrail = useApp(state => state.trail.length > 0)
  const platform = useApp(state => state.start.platform)
  const aimed = useCallback(() => session.app.setState({ aim: null }), [session])
  const row = active === null ? undefined : rowOf(workbook.state, sheet.id, place.table, active)
  if (row === undefined || !isAlive(row)) {
    return (
      <PanelFrame title={say('sheet.rowPanel')}>
        <p className={styles.none}>{say('row.none')}</p>
      </PanelFrame>
    )
  }
  const step = (by: 'before' | 'after', column: string | null): void => stepRowForm(session, by, column)
  const keys = (shortcut: string): string => readShortcut(shortcut, platform, say)
  const tools = (
    <>
      {hasTrail && (
        <IconButton
          icon={ArrowLeft}
          label={say('links.back')}
          onPress={() => goBack(session)}
          shortcut={keys('Alt+ArrowLeft')}
        />
      )}
      <IconButton
        icon={ChevronUp}
        isDisabled={beside.before === null}
        label={say('row.previous')}
        onPress={() => step('before', null)}
        shortcut={keys('Alt+PageUp')}
      />
      <IconButton
        icon={ChevronDown}
        isDisabled={beside.after === null}
        label={say('row.next')}
        onPress={() => step('after', null)}
        shortcut={keys('Alt+PageDown')}
      />
    </>
  )
  return (
    <SideRegion>
      <RowForm
        aim={aim}
        noteOn={noteOn?.row === row.id ? noteOn.column : null}
        onAimed={aimed}
        onNoteOn={column => session.app.setState({ noteOn: { row: row.id, column } })}
        onClose={() => leaveRowForm(session)}
        onStep={step}
        order={beside.columns}
        place={{ sheet: sheet.id, table: place.table, row: row.id }}
        tools={tools}
      />
    </SideRegion>
  )
}
