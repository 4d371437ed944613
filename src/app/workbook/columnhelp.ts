import { columnsOf, sheetsOf } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { useApp } from '../session'
import { useWords } from '../words'

/** What belongs in the column that the keyboard is in, in the template's words or a person's own; null where nothing is said. */
export function useColumnHelp(): { readonly label: string; readonly help: string } | null {
  const { workbook } = useDesk()
  const { of } = useWords()
  const place = useApp(state => state.place)
  const active = useApp(state => state.active?.column ?? state.column)
  if (place === null || active === null || !sheetsOf(workbook).some(({ id }) => id === place.sheet)) return null
  const column = columnsOf(workbook, place.sheet, place.table).find(({ id }) => id === active)
  if (column === undefined || of(column.help) === '') return null
  return { label: of(column.label), help: of(column.help) }
}
