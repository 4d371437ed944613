import { useState } from 'react'
import { renameView, saveView } from '../../commands/views'
import { announce } from '../../ui/toasts'
import { forgetLook, lookKey } from '../../views'
import { run } from '../editing'
import { useSession } from '../session'
import { chooseView, viewInSight } from '../views'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

interface ViewNameProps {
  readonly isNew: boolean
  readonly onClose: () => void
}

/** Asks for the name of a view: of a new one, which is then the one in sight, or another for the one that is. */
export function ViewName({ isNew, onClose }: ViewNameProps) {
  const session = useSession()
  const { say } = useWords()
  const [inView] = useState(() => viewInSight(session))
  if (inView === null) return null
  const { chosen, changed, sheet, table } = inView
  const at = { sheet, table: table.id }
  const save = (name: string): void => {
    const made = run(session, saveView, { ...at, name, base: chosen.view.id, look: changed ?? chosen.look })
    if (made === null) return
    forgetLook(lookKey(sheet, table.id, chosen.id))
    chooseView(session, inView, made.made[0] ?? '')
    announce(session.toasts, say('view.saved', { name }))
    onClose()
  }
  const rename = (name: string): void => {
    if (run(session, renameView, { ...at, view: chosen.id, name }) !== null) onClose()
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
