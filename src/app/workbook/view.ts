import type { Table } from '../../model/template'
import type { ChosenView } from '../../model/views'
import { type Place, useDesk } from '../../views/desk'
import { useApp } from '../session'
import { chosenView } from '../views'

/** The view of a table that is chosen, for as long as it is on the screen. */
export function useView(place: Place, table: Table): ChosenView | undefined {
  const { workbook } = useDesk()
  const id = useApp(state => state.views[`${place.sheet}/${table.id}`])
  return chosenView(workbook.state, place, table, id)
}
