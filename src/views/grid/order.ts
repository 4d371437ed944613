import { useMemo, useState } from 'react'
import { isArranged } from '../../layout/arranged'
import { layoutTable, type TableAsk, type TableLayout } from '../../layout/table'
import type { Id } from '../../model/change'
import type { Look } from '../../model/look'
import type { Row } from '../../model/state'
import type { View } from '../../model/template'
import type { Workbook } from '../../model/workbook'
import { type Place, useDesk } from '../desk'
import { heldRows } from './held'

interface Held {
  readonly ask: TableAsk
  readonly workbook: Workbook
  /** The row that is under way. */
  readonly row: Id | null
  readonly order: readonly Id[]
  /** All rows that there were when the order was made, shown or not. */
  readonly known: ReadonlySet<Id>
}

/** What is asked of the layout: the view, and over it the passing sort and filters. */
export function useAsk(
  { sheet, table }: Pick<Place, 'sheet' | 'table'>,
  view: View | undefined,
  { sort: own, filters }: Look,
  withPrivate: boolean
): TableAsk {
  const { language, today, currency } = useDesk()
  return useMemo(() => {
    const sort = own.length > 0 ? own : view?.sort
    return {
      sheet,
      table,
      language,
      today,
      currency,
      filters,
      withPrivate,
      ...(view && { columns: view.columns }),
      ...(sort && { sort }),
      ...(view?.where && { where: view.where })
    }
  }, [sheet, table, language, today, currency, own, filters, withPrivate, view])
}

/** The layout without its sort and filters: cheap to make anew with every change, for it is only asked for single cells. */
export function useLayout(workbook: Workbook, ask: TableAsk): TableLayout {
  return useMemo(() => {
    const { sort: _, filters: __, where: ___, ...plain } = ask
    return layoutTable(workbook, plain)
  }, [workbook, ask])
}

/**
 * The rows in the order asked for. They are sorted and filtered anew when the ask changes, and when a row is left that may
 * have moved; never under the hands of whoever types in it.
 */
export function useRows(workbook: Workbook, ask: TableAsk, layout: TableLayout, active: number): readonly Row[] {
  const [held, hold] = useState<Held | null>(null)
  const shown = useMemo(
    () => (held === null ? null : heldRows(held.order, held.known, layout.rows)),
    [held, layout.rows]
  )
  if (!isArranged(ask)) return layout.rows
  const row = shown?.[active]?.id ?? null
  const isStale = held === null || held.ask !== ask || (held.row !== row && held.workbook !== workbook)
  if (!isStale && shown !== null) {
    if (held.row !== row) hold({ ...held, row })
    return shown
  }
  const rows = layoutTable(workbook, ask).rows
  const known = new Set(layout.rows.map(({ id }) => id))
  hold({ ask, workbook, row, order: rows.map(({ id }) => id), known })
  return rows
}
