import {
  BookmarkPlus,
  Check,
  ChevronDown,
  Columns3,
  FileOutput,
  FileX,
  type LucideIcon,
  PencilLine,
  RotateCcw,
  Save,
  Trash2
} from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { Table } from '../../model/template'
import type { ChosenView } from '../../model/views'
import buttons from '../../ui/Button.module.css'
import menu from '../../ui/Menu.module.css'
import { useOpening } from '../../ui/focus'
import { lookKey, useChangedLook } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { useSession } from '../session'
import { chooseView, type ViewAct, viewActs, type ViewChoice, viewChoices } from '../views'
import { useWords } from '../words'
import { useView } from './view'
import styles from './ViewMenu.module.css'

interface InTable {
  readonly place: Place
  readonly table: Table
}

const icons: Readonly<Record<ViewAct['id'], LucideIcon>> = {
  update: Save,
  save: BookmarkPlus,
  reset: RotateCcw,
  export: FileOutput,
  'no-export': FileX,
  rename: PencilLine,
  remove: Trash2
}

/** The ways to look at a table: those of the template, those that people saved, and what can be done with the one in sight. */
export function ViewMenu({ place, table }: InTable) {
  const chosen = useView(place, table)
  return table.shape === 'form' || chosen === undefined ? null : (
    <ViewButton chosen={chosen} place={place} table={table} />
  )
}

function ViewButton({ place, table, chosen }: InTable & { readonly chosen: ChosenView }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { say } = useWords()
  const changed = useChangedLook(lookKey(place.sheet, table.id, chosen.id), chosen.look)
  const inView = { workbook, sheet: place.sheet, table, chosen, changed }
  const views = viewChoices(session, inView)
  const own = views.filter(({ isOwn }) => isOwn)
  const name = views.find(({ id }) => id === chosen.id)?.name ?? ''
  const { button, closeAnd, ...opening } = useOpening()
  const shown = changed === null ? name : say('view.changed', { name })
  const choose = (id: string): void => chooseView(session, inView, id)
  return (
    <MenuTrigger {...opening}>
      <Button
        ref={button}
        aria-label={say('sheet.view', { view: shown })}
        className={`${buttons.button} ${buttons.quiet}`}
      >
        <Columns3 aria-hidden size={16} strokeWidth={1.5} />
        <span>{shown}</span>
        <ChevronDown aria-hidden size={14} strokeWidth={1.5} />
      </Button>
      <Popover className={menu.popover ?? ''} offset={4}>
        <Menu aria-label={say('sheet.view', { view: name })} className={menu.menu ?? ''}>
          <ViewSection
            chosen={chosen.id}
            label={say('view.template')}
            onChoose={choose}
            views={views.filter(({ isOwn }) => !isOwn)}
          />
          {own.length > 0 && <ViewSection chosen={chosen.id} label={say('view.own')} onChoose={choose} views={own} />}
          <Separator className={styles.separator ?? ''} />
          {viewActs(session, inView).map(act => (
            <ActItem act={{ ...act, run: () => closeAnd(act.run) }} key={act.id} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function ActItem({ act: { id, label, isDanger, run } }: { readonly act: ViewAct }) {
  const Icon = icons[id]
  return (
    <MenuItem className={`${menu.item} ${isDanger ? menu.danger : ''}`} id={id} onAction={run} textValue={label}>
      <Icon aria-hidden size={16} strokeWidth={1.5} />
      <span className={menu.label}>{label}</span>
    </MenuItem>
  )
}

interface ViewSectionProps {
  readonly label: string
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly views: readonly ViewChoice[]
}

function ViewSection({ label, chosen, onChoose, views }: ViewSectionProps) {
  const { say } = useWords()
  return (
    <MenuSection
      onSelectionChange={keys => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined) onChoose(String(id))
      }}
      selectedKeys={[chosen]}
      selectionMode="single"
    >
      <Header className={styles.heading}>{label}</Header>
      {views.map(({ id, name, isExport }) => (
        <MenuItem className={menu.item ?? ''} id={id} key={id} textValue={name}>
          <span className={menu.label}>
            {name}
            {isExport && <small>{say('view.isExport')}</small>}
          </span>
          <Check aria-hidden className={menu.tick ?? ''} size={16} strokeWidth={1.5} />
        </MenuItem>
      ))}
    </MenuSection>
  )
}
