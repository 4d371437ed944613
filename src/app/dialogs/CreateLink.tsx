import type { ThreadLink } from '../../model/thread'
import { columnOf, rowName } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { createLink, homeOf } from '../thread/create'
import { useWords } from '../words'
import { TitleDialog } from './TitleDialog'

interface CreateLinkProps {
  readonly link: ThreadLink
  readonly onClose: () => void
}

/** Asks what the row that a thread lacks is called; the rest of it is filled in where it stands. */
export function CreateLink({ link, onClose }: CreateLinkProps) {
  const desk = useDesk()
  const { say, of, language } = useWords()
  const home = homeOf(desk.workbook, link)
  const step = of(link.step.label)
  const column = home === null ? undefined : columnOf(home.table, home.table.name)
  return (
    <TitleDialog
      before=""
      description={say('thread.createWhy')}
      does={say('thread.createDo')}
      label={column === undefined ? step : say('thread.createName', { column: of(column.label) })}
      lead={rowName(desk.workbook, link.from, language)}
      onClose={onClose}
      onTitle={name => {
        if (name === '') return
        onClose()
        if (createLink(desk, link, name)) desk.announce(say('thread.created', { name }))
      }}
      problem={say('thread.nameNeeded')}
      title={say('thread.createTitle', { step })}
    />
  )
}
