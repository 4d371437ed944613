import { removeSheet } from '../../commands'
import type { Id } from '../../model/change'
import { rowsOf } from '../../model/state'
import { sheetOf } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { titleOf } from '../sheets'
import { useSession } from '../session'
import { useWords } from '../words'
import { ConfirmDialog } from './ConfirmDialog'

interface RemoveSheetProps {
  readonly sheet: Id
  readonly onClose: () => void
}

export function RemoveSheet({ sheet: id, onClose }: RemoveSheetProps) {
  const session = useSession()
  const { workbook, run } = useDesk()
  const { say, language } = useWords()
  const sheet = sheetOf(workbook, id)
  const tables = sheet.template.tables.filter(table => table.shape === 'rows')
  const rows = tables.reduce((sum, table) => sum + rowsOf(workbook.state, id, table.id).length, 0)
  const act = (): void => {
    session.app.setState({ dialog: null, place: null, active: null, panel: null })
    run(removeSheet, { sheet: id })
  }
  return (
    <ConfirmDialog
      act={say('removeSheet.do')}
      isDanger
      onAct={act}
      onClose={onClose}
      title={say('removeSheet.title', { title: titleOf(sheet, language) })}
    >
      <p>{say('removeSheet.words', { rows })}</p>
    </ConfirmDialog>
  )
}
