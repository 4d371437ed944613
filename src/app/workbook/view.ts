import { chooseExportView, removeView, updateView } from '../../commands/views'
import type { Look } from '../../model/look'
import type { Table } from '../../model/template'
import { type ChosenView, type SavedView, viewOf } from '../../model/views'
import { forgetLook, lookKey } from '../../views'
import { type Place, useDesk } from '../../views/desk'
import { useApp, useSession } from '../session'
import { useWords } from '../words'

/** The view of a table that is chosen; its first where the cell to go to is in a column that the chosen one leaves out. */
export function useView({ sheet, column }: Place, table: Table): ChosenView | undefined {
  const { workbook } = useDesk()
  const id = useApp(state => state.views[`${sheet}/${table.id}`])
  const chosen = viewOf(workbook.state, sheet, table, id)
  if (chosen === undefined || column === undefined) return chosen
  const shows = chosen.view.columns.includes(column) && !chosen.look.hidden.includes(column)
  return shows ? chosen : viewOf(workbook.state, sheet, table, undefined)
}

/** What can be done with the views of a table. */
export function useViewActs({ sheet }: Place, table: Table, chosen: ChosenView) {
  const session = useSession()
  const { run, announce, tell } = useDesk()
  const { say } = useWords()
  const choose = (id: string): void =>
    session.app.setState(({ views }) => ({
      views: { ...views, [`${sheet}/${table.id}`]: id },
      place: { sheet, table: table.id }
    }))
  return {
    choose,
    /** Keeps the look in the view that is chosen. */
    update: (look: Look): void => {
      if (chosen.saved === null || run(updateView, { view: chosen.saved.id, look }) === null) return
      forgetLook(lookKey(sheet, table.id, chosen.id))
      announce(say('view.updated', { name: chosen.saved.name }))
    },
    remove: ({ id, base }: SavedView): void => {
      if (run(removeView, { view: id }) === null) return
      choose(base)
      tell(say('view.removed'))
    },
    exportAs: (view: string | null): void => {
      run(chooseExportView, { sheet, table: table.id, view })
    }
  }
}
