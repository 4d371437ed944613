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
import { useState } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { chosenForExport } from '../../layout/exported'
import type { Table } from '../../model/template'
import { type ChosenView, savedViews } from '../../model/views'
import buttons from '../../ui/Button.module.css'
import menu from '../../ui/Menu.module.css'
import { useOpening } from '../../ui/focus'
import { forgetLook, lookKey, useChangedLook } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { useWords } from '../words'
import { useView, useViewActs } from './view'
import { ViewName } from './ViewName'
import styles from './ViewMenu.module.css'

interface InTable {
  readonly place: Place
  readonly table: Table
}

interface Act {
  readonly id: string
  readonly icon: LucideIcon
  readonly label: string
  readonly isDanger?: true
  readonly run: () => void
}

/** The ways to look at a table: those of the template, those that people saved, and what can be done with the one in sight. */
export function ViewMenu({ place, table }: InTable) {
  const chosen = useView(place, table)
  return table.shape === 'form' || chosen === undefined ? null : (
    <ViewButton chosen={chosen} place={place} table={table} />
  )
}

function ViewButton({ place, table, chosen }: InTable & { readonly chosen: ChosenView }) {
  const { workbook } = useDesk()
  const { say, of } = useWords()
  const [asking, ask] = useState<'save' | 'rename' | null>(null)
  const key = lookKey(place.sheet, table.id, chosen.id)
  const changed = useChangedLook(key, chosen.look)
  const { choose, update, remove, exportAs } = useViewActs(place, table, chosen)
  const { saved } = chosen
  const own = savedViews(workbook.state, place.sheet, table.id)
  const exported = chosenForExport(workbook, place.sheet, table)
  const name = saved?.name ?? of(chosen.view.title)
  const { button, closeAnd, ...opening } = useOpening()
  const shown = changed === null ? name : say('view.changed', { name })
  const acts: readonly Act[] = [
    ...(saved !== null && changed !== null
      ? [{ id: 'update', icon: Save, label: say('view.update', { name }), run: () => update(changed) }]
      : []),
    { id: 'save', icon: BookmarkPlus, label: say('view.save'), run: () => ask('save') },
    ...(changed === null
      ? []
      : [{ id: 'reset', icon: RotateCcw, label: say('view.reset'), run: () => forgetLook(key) }]),
    ...(saved === null
      ? []
      : [
          exported?.id === saved.id
            ? { id: 'no-export', icon: FileX, label: say('view.notExport'), run: () => exportAs(null) }
            : { id: 'export', icon: FileOutput, label: say('view.export'), run: () => exportAs(saved.id) },
          { id: 'rename', icon: PencilLine, label: say('view.rename'), run: () => ask('rename') },
          { id: 'remove', icon: Trash2, label: say('view.remove'), isDanger: true as const, run: () => remove(saved) }
        ])
  ]
  return (
    <>
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
              views={table.views.map(({ id, title }) => ({ id, label: of(title), detail: null }))}
            />
            {own.length > 0 && (
              <ViewSection
                chosen={chosen.id}
                label={say('view.own')}
                onChoose={choose}
                views={own.map(({ id, name: label }) => ({
                  id,
                  label,
                  detail: id === exported?.id ? say('view.isExport') : null
                }))}
              />
            )}
            <Separator className={styles.separator ?? ''} />
            {acts.map(({ id, icon: Icon, label, isDanger, run }) => (
              <MenuItem
                className={`${menu.item} ${isDanger ? menu.danger : ''}`}
                id={id}
                key={id}
                onAction={() => closeAnd(run)}
                textValue={label}
              >
                <Icon aria-hidden size={16} strokeWidth={1.5} />
                <span className={menu.label}>{label}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {asking !== null && (
        <ViewName
          chosen={chosen}
          isNew={asking === 'save'}
          look={changed ?? chosen.look}
          onClose={() => ask(null)}
          place={place}
          table={table}
        />
      )}
    </>
  )
}

interface ViewSectionProps {
  readonly label: string
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly views: readonly { readonly id: string; readonly label: string; readonly detail: string | null }[]
}

function ViewSection({ label, chosen, onChoose, views }: ViewSectionProps) {
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
      {views.map(({ id, label: name, detail }) => (
        <MenuItem className={menu.item ?? ''} id={id} key={id} textValue={name}>
          <span className={menu.label}>
            {name}
            {detail !== null && <small>{detail}</small>}
          </span>
          <Check aria-hidden className={menu.tick ?? ''} size={16} strokeWidth={1.5} />
        </MenuItem>
      ))}
    </MenuSection>
  )
}
