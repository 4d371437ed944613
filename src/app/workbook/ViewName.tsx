import { renameView, saveView } from '../../commands/views'
import type { Look } from '../../model/look'
import type { Table } from '../../model/template'
import type { ChosenView } from '../../model/views'
import { forgetLook, lookKey } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { TitleDialog } from '../dialogs/TitleDialog'
import { useWords } from '../words'
import { useViewActs } from './view'

interface ViewNameProps {
  readonly place: Place
  readonly table: Table
  readonly chosen: ChosenView
  /** As the table is looked at just now: what a new view keeps. */
  readonly look: Look
  readonly isNew: boolean
  readonly onClose: () => void
}

/** Asks for the name of a view: of a new one, which is then the one in sight, or another for the one that is. */
export function ViewName({ place, table, chosen, look, isNew, onClose }: ViewNameProps) {
  const { run, announce } = useDesk()
  const { say } = useWords()
  const { choose } = useViewActs(place, table, chosen)
  const at = { sheet: place.sheet, table: table.id }
  const save = (name: string): void => {
    const made = run(saveView, { ...at, name, base: chosen.view.id, look })
    if (made === null) return
    forgetLook(lookKey(at.sheet, at.table, chosen.id))
    choose(made.made[0] ?? '')
    announce(say('view.saved', { name }))
    onClose()
  }
  const rename = (name: string): void => {
    if (run(renameView, { ...at, view: chosen.id, name }) !== null) onClose()
  }
  return (
    <TitleDialog
      before={isNew ? '' : (chosen.saved?.name ?? '')}
      does={say(isNew ? 'view.save.do' : 'column.rename.do')}
      label={say('view.name')}
      onClose={onClose}
      onTitle={isNew ? save : rename}
      title={say(isNew ? 'view.save.title' : 'view.rename.title')}
    />
  )
}
