import { laterDialog } from '../../ui/later'
import { useApp, useSession } from '../session'

const AboutApp = laterDialog(async () => (await import('./AboutApp')).AboutApp)
const AddSheet = laterDialog(async () => (await import('./AddSheet')).AddSheet)
const Backups = laterDialog(async () => (await import('./Backups')).Backups)
const CopyTemplate = laterDialog(async () => (await import('./CopyTemplate')).CopyTemplate)
const CreateLink = laterDialog(async () => (await import('./CreateLink')).CreateLink)
const DeleteWorkbook = laterDialog(async () => (await import('./DeleteWorkbook')).DeleteWorkbook)
const DismissGaps = laterDialog(async () => (await import('./DismissGaps')).DismissGaps)
const DuplicateSheet = laterDialog(async () => (await import('./DuplicateSheet')).DuplicateSheet)
const ExportDialog = laterDialog(async () => (await import('./ExportDialog')).ExportDialog)
const Glossary = laterDialog(async () => (await import('./Glossary')).Glossary)
const LeaveUnsaved = laterDialog(async () => (await import('./LeaveUnsaved')).LeaveUnsaved)
const Library = laterDialog(async () => (await import('./Library')).Library)
const NameVersion = laterDialog(async () => (await import('./NameVersion')).NameVersion)
const NewWorkbook = laterDialog(async () => (await import('./NewWorkbook')).NewWorkbook)
const Palette = laterDialog(async () => (await import('../palette/Palette')).Palette)
const Questions = laterDialog(async () => (await import('./Questions')).Questions)
const RemovedRow = laterDialog(async () => (await import('./RemovedRow')).RemovedRow)
const RemoveSheet = laterDialog(async () => (await import('./RemoveSheet')).RemoveSheet)
const RenameSheet = laterDialog(async () => (await import('./RenameSheet')).RenameSheet)
const RenameWorkbook = laterDialog(async () => (await import('./RenameWorkbook')).RenameWorkbook)
const SettingsDialog = laterDialog(async () => (await import('./SettingsDialog')).SettingsDialog)
const SheetSettings = laterDialog(async () => (await import('./settings/SheetSettings')).SheetSettings)
const Shortcuts = laterDialog(async () => (await import('./Shortcuts')).Shortcuts)
const TemplateFaults = laterDialog(async () => (await import('./TemplateFaults')).TemplateFaults)
const UpgradeDialog = laterDialog(async () => (await import('./UpgradeDialog')).UpgradeDialog)
const Versions = laterDialog(async () => (await import('./Versions')).Versions)
const ViewName = laterDialog(async () => (await import('./ViewName')).ViewName)
const WorkbookDetails = laterDialog(async () => (await import('./WorkbookDetails')).WorkbookDetails)

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
    case 'glossary':
      return <Glossary onClose={close} />
    case 'about':
      return <AboutApp onClose={close} />
    case 'leave':
      return <LeaveUnsaved reason={dialog.reason} settle={dialog.settle} />
    case 'create-link':
      return <CreateLink link={dialog.link} onClose={close} />
    case 'dismiss':
      return <DismissGaps gaps={dialog.gaps} onClose={close} />
    case 'rename':
      return <RenameWorkbook onClose={close} workbook={dialog.workbook} />
    case 'delete':
      return <DeleteWorkbook onClose={close} workbook={dialog.workbook} />
    case 'removed':
      return <RemovedRow onClose={close} place={dialog.place} />
    case 'library':
      return <Library onClose={close} sheet={dialog.sheet} table={dialog.table} />
    case 'questions':
      return <Questions onClose={close} sheet={dialog.sheet} table={dialog.table} />
    case 'template-faults':
      return <TemplateFaults faults={dialog.faults} name={dialog.name} onClose={close} />
    case 'rename-sheet':
      return <RenameSheet onClose={close} sheet={dialog.sheet} />
    case 'duplicate-sheet':
      return <DuplicateSheet onClose={close} sheet={dialog.sheet} />
    case 'copy-template':
      return <CopyTemplate onClose={close} sheet={dialog.sheet} />
    case 'upgrade':
      return <UpgradeDialog onClose={close} sheet={dialog.sheet} />
    case 'remove-sheet':
      return <RemoveSheet onClose={close} sheet={dialog.sheet} />
    case 'sheet-settings':
      return <SheetSettings onClose={close} sheet={dialog.sheet} />
  }
}
