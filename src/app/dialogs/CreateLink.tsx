import { useState } from 'react'
import type { ThreadLink } from '../../model/thread'
import { columnOf, rowName } from '../../model/workbook'
import { Select } from '../../ui/Select'
import { useDesk } from '../../views/desk'
import { titleOf } from '../sheets'
import { createLink, homesOf } from '../thread/create'
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
  const homes = homesOf(desk.workbook, link)
  const [chosen, setChosen] = useState('')
  const home = homes.find(({ sheet }) => sheet.id === chosen) ?? homes[0]
  const step = of(link.step.label)
  const column = home === undefined ? undefined : columnOf(home.table, home.table.name)
  return (
    <TitleDialog
      before=""
      description={say('thread.createWhy')}
      does={say('thread.createDo')}
      label={column === undefined ? step : say('thread.createName', { column: of(column.label) })}
      lead={rowName(desk.workbook, link.from, language)}
      onClose={onClose}
      onTitle={name => {
        if (name === '' || home === undefined) return
        onClose()
        if (createLink(desk, link, home, name)) desk.announce(say('thread.created', { name }))
      }}
      problem={say('thread.nameNeeded')}
      title={say('thread.createTitle', { step })}
    >
      {homes.length > 1 && home !== undefined && (
        <Select
          choices={homes.map(({ sheet }) => ({ id: sheet.id, label: titleOf(sheet, language) }))}
          label={say('thread.createIn')}
          onChange={setChosen}
          value={home.sheet.id}
        />
      )}
    </TitleDialog>
  )
}
