import { renameSheet } from '../../commands'
import type { Id } from '../../model/change'
import { sheetOf } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { ownTitle } from '../sheets'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

interface RenameSheetProps {
  readonly sheet: Id
  readonly onClose: () => void
}

export function RenameSheet({ sheet: id, onClose }: RenameSheetProps) {
  const { workbook, run } = useDesk()
  const { say, of } = useWords()
  const sheet = sheetOf(workbook, id)
  return (
    <TitleDialog
      before={ownTitle(sheet)}
      description={say('renameSheet.why', { title: of(sheet.template.title) })}
      does={say('rename.do')}
      label={say('new.name')}
      onClose={onClose}
      onTitle={title => {
        onClose()
        run(renameSheet, { sheet: id, title })
      }}
      title={say('renameSheet.title')}
    />
  )
}
