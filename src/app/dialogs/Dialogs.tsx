import { useApp, useSession } from '../session'
import { AboutApp } from './AboutApp'
import { AddSheet } from './AddSheet'
import { Backups } from './Backups'
import { DeleteWorkbook } from './DeleteWorkbook'
import { ExportDialog } from './ExportDialog'
import { LeaveUnsaved } from './LeaveUnsaved'
import { NewWorkbook } from './NewWorkbook'
import { RemoveSheet } from './RemoveSheet'
import { RenameSheet } from './RenameSheet'
import { RenameWorkbook } from './RenameWorkbook'
import { SettingsDialog } from './SettingsDialog'
import { SheetSettings } from './SheetSettings'
import { Shortcuts } from './Shortcuts'
import { WorkbookDetails } from './WorkbookDetails'

/** The one dialog that is open, if any. */
export function Dialogs() {
  const session = useSession()
  const dialog = useApp(state => state.dialog)
  const close = (): void => session.app.setState({ dialog: null })
  switch (dialog?.is) {
    case undefined:
      return null
    case 'new':
      return <NewWorkbook onClose={close} />
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'backups':
      return <Backups onClose={close} />
    case 'export':
      return <ExportDialog onClose={close} />
    case 'details':
      return <WorkbookDetails onClose={close} />
    case 'add-sheet':
      return <AddSheet onClose={close} />
    case 'shortcuts':
      return <Shortcuts onClose={close} />
    case 'about':
      return <AboutApp onClose={close} />
    case 'leave':
      return <LeaveUnsaved reason={dialog.reason} settle={dialog.settle} />
    case 'rename':
      return <RenameWorkbook onClose={close} workbook={dialog.workbook} />
    case 'delete':
      return <DeleteWorkbook onClose={close} workbook={dialog.workbook} />
    case 'rename-sheet':
      return <RenameSheet onClose={close} sheet={dialog.sheet} />
    case 'remove-sheet':
      return <RemoveSheet onClose={close} sheet={dialog.sheet} />
    case 'sheet-settings':
      return <SheetSettings onClose={close} sheet={dialog.sheet} />
  }
}
