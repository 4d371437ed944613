import { useEffect, useMemo } from 'react'
import { addRows, duplicateRows, removeRows } from '../../commands'
import type { Id } from '../../model/change'
import type { Table } from '../../model/template'
import { type Place, useDesk } from '../desk'
import { type Offer, useFinding } from '../finding'

interface SightAsk {
  readonly place: Place
  readonly table: Table
  readonly order: readonly Id[]
  readonly active: Id | null
  readonly takeKeyboard: () => void
  readonly onOpenRow: (row: Id) => void
}

/** Tells the menus and the palette which table is in sight, and what can be done with its rows from a picture of it. */
export function usePictureSight({ place, table, order, active, takeKeyboard, onOpenRow }: SightAsk): void {
  const { run, language } = useDesk()
  const { sheet } = place
  const rows = useMemo(() => order.map(id => ({ id })), [order])
  useEffect(() => {
    const at = { sheet, table: table.id }
    const canAdd = table.shape === 'rows' && table.reviews === undefined
    const open = (made: ReturnType<typeof run>): void => {
      const [row] = made?.made ?? []
      if (row !== undefined) onOpenRow(row)
    }
    const offers = (): readonly Offer[] => {
      if (!canAdd) return []
      const add = { id: 'below', text: addRows.label[language], act: () => open(run(addRows, at)) }
      if (active === null) return [add]
      const some = { ...at, rows: [active] }
      return [
        add,
        { id: 'duplicate', text: duplicateRows.label[language], act: () => open(run(duplicateRows, some)) },
        { id: 'remove', text: removeRows.label[language], keys: 'Mod+Delete', act: () => run(removeRows, some) }
      ]
    }
    const sight = { ...at, rows, columns: [], hidden: [], takeKeyboard, showColumn: () => undefined, offers }
    useFinding.setState({ sight })
    return () => useFinding.setState(now => (now.sight === sight ? { sight: null } : now))
  }, [sheet, table, rows, active, takeKeyboard, onOpenRow, run, language])
}
