import { Columns3 } from 'lucide-react'
import type { Table, View } from '../../model/template'
import { MenuButton } from '../../ui/MenuButton'
import type { Place } from '../../views/desk'
import { useApp, useSession } from '../session'
import { useWords } from '../words'

interface InTable {
  readonly place: Place
  readonly table: Table
}

/** The view of a table that is chosen; its first where the cell to go to is in a column that the chosen one leaves out. */
export function useView({ sheet, column }: Place, table: Table): View | undefined {
  const chosen = useApp(state => state.views[`${sheet}/${table.id}`])
  const view = table.views.find(({ id }) => id === chosen) ?? table.views[0]
  const shows = column === undefined || view === undefined || view.columns.includes(column)
  return shows ? view : table.views[0]
}

/** The ways that the template offers to look at a table: fewer columns, other rows, another order. */
export function ViewMenu({ place, table }: InTable) {
  const session = useSession()
  const { say, of } = useWords()
  const view = useView(place, table)
  if (table.shape === 'form' || table.views.length < 2 || view === undefined) return null
  const choose = (id: string): void =>
    session.app.setState(({ views }) => ({
      views: { ...views, [`${place.sheet}/${table.id}`]: id },
      place: { sheet: place.sheet, table: table.id }
    }))
  return (
    <MenuButton
      choices={table.views.map(({ id, title }) => ({ id, label: of(title) }))}
      chosen={view.id}
      icon={Columns3}
      label={say('sheet.view', { view: of(view.title) })}
      onChoose={choose}
      words
    />
  )
}
