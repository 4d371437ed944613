import type { Id } from '../../model/change'
import type { Table } from '../../model/template'
import { Segments } from '../../ui/Segments'
import { choosePicture, pictureIn } from '../pictures'
import { useApp, useSession } from '../session'
import { useWords } from '../words'

/** No picture has this id: ids begin with a letter. */
const grid = '-'

/** The grid of a table and its pictures, one of them in sight. */
export function PictureSwitch({ sheet, table }: { readonly sheet: Id; readonly table: Table }) {
  const session = useSession()
  const { say, of } = useWords()
  const chosen = useApp(state => pictureIn(state, sheet, table)?.id ?? grid)
  const pictures = table.pictures ?? []
  if (pictures.length === 0) return null
  return (
    <Segments
      choices={[
        { id: grid, label: say('picture.grid') },
        ...pictures.map(({ id, title }) => ({ id, label: of(title) }))
      ]}
      isBare
      label={say('picture.ways')}
      onChange={id => choosePicture(session, sheet, table.id, id === grid ? null : id)}
      value={chosen}
    />
  )
}
