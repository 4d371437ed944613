import { later } from '../../ui/later'
import { useApp, useSession } from '../session'

const AboutApp = later(async () => (await import('./AboutApp')).AboutApp)
const AddSheet = later(async () => (await import('./AddSheet')).AddSheet)
const Backups = later(async () => (await import('./Backups')).Backups)
const DeleteWorkbook = later(async () => (await import('./DeleteWorkbook')).DeleteWorkbook)
const DismissGaps = later(async () => (await import('./DismissGaps')).DismissGaps)
const ExportDialog = later(async () => (await import('./ExportDialog')).ExportDialog)
const LeaveUnsaved = later(async () => (await import('./LeaveUnsaved')).LeaveUnsaved)
const NameVersion = later(async () => (await import('./NameVersion')).NameVersion)
const NewWorkbook = later(async () => (await import('./NewWorkbook')).NewWorkbook)
const Palette = later(async () => (await import('../palette/Palette')).Palette)
const RemoveSheet = later(async () => (await import('./RemoveSheet')).RemoveSheet)
const RenameSheet = later(async () => (await import('./RenameSheet')).RenameSheet)
const RenameWorkbook = later(async () => (await import('./RenameWorkbook')).RenameWorkbook)
const SettingsDialog = later(async () => (await import('./SettingsDialog')).SettingsDialog)
const SheetSettings = later(async () => (await import('./settings/SheetSettings')).SheetSettings)
const Shortcuts = later(async () => (await import('./Shortcuts')).Shortcuts)
const Versions = later(async () => (await import('./Versions')).Versions)
const ViewName = later(async () => (await import('./ViewName')).ViewName)
const WorkbookDetails = later(async () => (await import('./WorkbookDetails')).WorkbookDetails)

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
    case 'versions':
      return <Versions onClose={close} />
    case 'mark':
      return <NameVersion onClose={close} />
    case 'export':
      return <ExportDialog onClose={close} />
    case 'details':
      return <WorkbookDetails onClose={close} />
    case 'add-sheet':
      return <AddSheet onClose={close} />
    case 'shortcuts':
      return <Shortcuts onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case 'save-view':
    case 'rename-view':
      return <ViewName isNew={dialog.is === 'save-view'} onClose={close} />
    case 'about':
      return <AboutApp onClose={close} />
    case 'leave':
      return <LeaveUnsaved reason={dialog.reason} settle={dialog.settle} />
    case 'dismiss':
      return <DismissGaps gaps={dialog.gaps} onClose={close} />
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
