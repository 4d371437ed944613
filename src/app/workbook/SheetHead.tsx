import { type Sheet, sheetsOf, tableOf } from '../../model/workbook'
import { rowsOf } from '../../model/state'
import {
  ArrowUpCircle,
  Copy,
  Ellipsis,
  FileDown,
  LayoutTemplate,
  Pencil,
  SlidersHorizontal,
  Table2,
  Trash2
} from 'lucide-react'
import { memo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Table } from '../../model/template'
import { Chip } from '../../ui/Chip'
import { MenuButton } from '../../ui/MenuButton'
import { later } from '../../ui/later'
import { Tooltip } from '../../ui/Tooltip'
import { type Place, useDesk } from '../../views/desk'
import { writtenIn } from '../../views/written'
import { actionsOf } from '../actions'
import type { DialogState } from '../app-state'
import { newerFor } from '../newer'
import { useApp, useSession } from '../session'
import { aboutTable, titleLanguage, titleOf } from '../sheets'
import { useWords } from '../words'
import styles from './SheetHead.module.css'
import { SheetTools } from './SheetTools'

const NewerOffer = later(async () => (await import('./NewerOffer')).NewerOffer)

type SheetDialog = Exclude<Extract<DialogState, { readonly sheet: string }>['is'], 'library' | 'questions'>

interface SheetHeadProps {
  readonly place: Place
  readonly table: Table
}

/** What the sheet is and what it is for, and the commands used most. */
export const SheetHead = memo(function SheetHead({ place, table }: SheetHeadProps) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, of, language } = useWords()
  const toolkit = useApp(state => state.toolkit)
  const sheet = sheetsOf(workbook).find(({ id }) => id === place.sheet)
  if (sheet === undefined) return null
  const newer = newerFor(workbook, sheet, { toolkit })
  const dialog = (is: SheetDialog) => () => session.app.setState({ dialog: { is, sheet: sheet.id } })
  const acts = {
    csv: () => actionsOf(session)['file.csv'].run(),
    settings: dialog('sheet-settings'),
    rename: dialog('rename-sheet'),
    duplicate: dialog('duplicate-sheet'),
    template: dialog('copy-template'),
    upgrade: dialog('upgrade'),
    templateFile: () => actionsOf(session)['file.saveTemplate'].run(),
    remove: dialog('remove-sheet')
  }
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1 lang={titleLanguage(sheet, writtenIn({ workbook, language }))}>{titleOf(sheet, language)}</h1>
        <Status sheet={sheet} />
        <MenuButton
          choices={[
            { id: 'settings', label: say('menu.sheetSettings'), icon: SlidersHorizontal },
            { id: 'csv', label: say('sheet.csv'), icon: Table2 },
            { id: 'rename', label: say('sheet.rename'), icon: Pencil },
            { id: 'duplicate', label: say('duplicateSheet.menu'), icon: Copy },
            { id: 'template', label: say('ownTemplate.menu'), icon: LayoutTemplate },
            { id: 'templateFile', label: say('templateFile.save'), icon: FileDown },
            ...(newer === null ? [] : [{ id: 'upgrade' as const, label: say('upgrade.menu'), icon: ArrowUpCircle }]),
            { id: 'remove', label: say('sheet.remove'), icon: Trash2, isDanger: true }
          ]}
          icon={Ellipsis}
          label={say('sheet.more')}
          onChoose={id => acts[id]()}
        />
        <SheetTools place={place} table={table} />
      </div>
      <p>{of(sheet.template.purpose)}</p>
      {sheet.template.note !== undefined && <p className={styles.note}>{of(sheet.template.note)}</p>}
      {newer !== null && <NewerOffer key={`${sheet.id} ${newer.version}`} newer={newer} sheet={sheet.id} />}
    </div>
  )
})

/** How far along the sheet is, as its own form says; a press opens that form. */
function Status({ sheet }: { readonly sheet: Sheet }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, of } = useWords()
  const isOpen = useApp(state => state.panel === 'about')
  if (!sheet.template.tables.some(({ id }) => id === aboutTable)) return null
  const column = tableOf(sheet.template, aboutTable).columns.find(({ id }) => id === 'status')
  const value = rowsOf(workbook.state, sheet.id, aboutTable)[0]?.fields['status']
  const option = column?.kind === 'choice' ? column.options.find(({ id }) => id === value) : undefined
  const word = option === undefined ? say('sheet.noStatus') : of(option.label)
  return (
    <Tooltip label={say('menu.about')}>
      <AriaButton
        aria-expanded={isOpen}
        aria-label={say('sheet.status', { status: word })}
        className={styles.status ?? ''}
        onPress={() => session.app.setState({ panel: isOpen ? null : 'about' })}
      >
        <Chip tone={option?.tone}>{word}</Chip>
      </AriaButton>
    </Tooltip>
  )
}
