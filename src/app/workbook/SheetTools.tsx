import { BookOpen, ListChecks, PanelRight, Plus, Redo2, Undo2 } from 'lucide-react'
import type { Table } from '../../model/template'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Toolbar } from '../../ui/Toolbar'
import type { Place } from '../../views/desk'
import { type Action, type ActionId, actionsOf } from '../actions'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import styles from './SheetTools.module.css'
import { ViewMenu } from './ViewMenu'

interface SheetToolsProps {
  readonly place: Place
  readonly table: Table
}

/** The six most used commands; all others are in the menus. */
export function SheetTools({ place, table }: SheetToolsProps) {
  const session = useSession()
  const { say } = useWords()
  const platform = useApp(state => state.start.platform)
  const panel = useApp(state => state.panel)
  const actions: Readonly<Record<ActionId, Action>> = actionsOf(session)
  // Asked again when it is pressed: the active row may be another by then.
  const act = (id: ActionId) => (): void => actionsOf(session)[id].run()
  const keys = ({ shortcut }: Action): string | undefined =>
    shortcut === undefined ? undefined : readShortcut(shortcut, platform, say)
  const quiet = (id: 'edit.undo' | 'edit.redo', icon: typeof Undo2) => (
    <IconButton
      icon={icon}
      isDisabled={!actions[id].isEnabled}
      label={actions[id].label}
      onPress={act(id)}
      shortcut={keys(actions[id])}
    />
  )
  const takesRows = table.shape === 'rows' && table.reviews === undefined
  return (
    <Toolbar className={styles.tools} label={say('shell.regions.tools')} region="tools">
      {quiet('edit.undo', Undo2)}
      {quiet('edit.redo', Redo2)}
      {takesRows && (
        <Button icon={Plus} look="quiet" onPress={act('row.add')}>
          {say('sheet.add')}
        </Button>
      )}
      {table.shape === 'form' && (
        <Button icon={ListChecks} look="quiet" onPress={act('tools.questions')}>
          {say('questions.open')}
        </Button>
      )}
      <ViewMenu place={place} table={table} />
      <Button icon={BookOpen} isOn={panel === 'guidance'} look="quiet" onPress={act('view.guidance')}>
        {say('sheet.guidance')}
      </Button>
      {table.shape !== 'form' && (
        <IconButton
          icon={PanelRight}
          isOn={panel === 'row'}
          label={say('sheet.rowPanel')}
          onPress={act('view.row')}
          shortcut={keys(actions['view.row'])}
        />
      )}
    </Toolbar>
  )
}
