import { removeSheet } from '../../commands'
import type { Id } from '../../model/change'
import { rowsOf } from '../../model/state'
import { sheetOf } from '../../model/workbook'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useDesk } from '../../views/desk'
import { titleOf } from '../sheets'
import { useSession } from '../session'
import { useWords } from '../words'

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
  const actions = (
    <>
      <Button autoFocus onPress={onClose}>
        {say('app.cancel')}
      </Button>
      <Button
        look="danger"
        onPress={() => {
          session.app.setState({ dialog: null, place: null, active: null, panel: null })
          run(removeSheet, { sheet: id })
        }}
      >
        {say('removeSheet.do')}
      </Button>
    </>
  )
  return (
    <Dialog
      actions={actions}
      closeLabel={say('app.close')}
      isAlert
      onClose={onClose}
      size="small"
      title={say('removeSheet.title', { title: titleOf(sheet, language) })}
    >
      <p>{say('removeSheet.words', { rows })}</p>
    </Dialog>
  )
}
