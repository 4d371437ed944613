import { type Sheet, tableOf } from '../../model/workbook'
import { rowsOf } from '../../model/state'
import { Ellipsis, Pencil, SlidersHorizontal, Table2, Trash2 } from 'lucide-react'
import { Chip } from '../../ui/Chip'
import { MenuButton } from '../../ui/MenuButton'
import { useDesk } from '../../views/desk'
import { exportCsv } from '../exporting'
import { useSession } from '../session'
import { titleOf } from '../sheets'
import { useWords } from '../words'
import { aboutTable } from './SheetPage'
import styles from './SheetHead.module.css'

/** What the sheet is and what it is for. */
export function SheetHead({ sheet }: { readonly sheet: Sheet }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const dialog = (is: 'rename-sheet' | 'remove-sheet' | 'sheet-settings') => () =>
    session.app.setState({ dialog: { is, sheet: sheet.id } })
  const acts = {
    csv: () => void exportCsv(session, workbook),
    settings: dialog('sheet-settings'),
    rename: dialog('rename-sheet'),
    remove: dialog('remove-sheet')
  }
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>{titleOf(sheet, language)}</h1>
        <Status sheet={sheet} />
        <MenuButton
          choices={[
            { id: 'settings', label: say('menu.sheetSettings'), icon: SlidersHorizontal },
            { id: 'csv', label: say('sheet.csv'), icon: Table2 },
            { id: 'rename', label: say('sheet.rename'), icon: Pencil },
            { id: 'remove', label: say('sheet.remove'), icon: Trash2, isDanger: true }
          ]}
          icon={Ellipsis}
          label={say('sheet.more')}
          onChoose={id => acts[id]()}
        />
      </div>
      <p>{of(sheet.template.purpose)}</p>
    </div>
  )
}

/** How far along the sheet is, as its own form says. */
function Status({ sheet }: { readonly sheet: Sheet }) {
  const { workbook } = useDesk()
  const { of } = useWords()
  if (!sheet.template.tables.some(({ id }) => id === aboutTable)) return null
  const column = tableOf(sheet.template, aboutTable).columns.find(({ id }) => id === 'status')
  const value = rowsOf(workbook.state, sheet.id, aboutTable)[0]?.fields['status']
  const option = column?.kind === 'choice' ? column.options.find(({ id }) => id === value) : undefined
  return option ? <Chip tone={option.tone}>{of(option.label)}</Chip> : null
}
