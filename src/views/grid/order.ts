import { useMemo, useState } from 'react'
import { layoutTable, type TableAsk, type TableLayout } from '../../layout/table'
import type { Id } from '../../model/change'
import type { Row } from '../../model/state'
import type { Workbook } from '../../model/workbook'
import { heldRows } from './held'

interface Held {
  readonly ask: TableAsk
  readonly workbook: Workbook
  /** The row that was under way when the order was made. */
  readonly row: Id | null
  readonly order: readonly Id[]
  readonly before: ReadonlySet<Id>
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
export function useRows(workbook: Workbook, ask: TableAsk, layout: TableLayout, active: Id | null): readonly Row[] {
  const isOrdered = Boolean(ask.sort?.length || ask.filters?.length || ask.where?.length)
  const [held, setHeld] = useState<Held | null>(null)
  const isStale = held === null || held.ask !== ask || (held.row !== active && held.workbook !== workbook)
  let now = held
  if (isOrdered && isStale) {
    const order = layoutTable(workbook, ask).rows.map(({ id }) => id)
    now = { ask, workbook, row: active, order, before: new Set(layout.rows.map(({ id }) => id)) }
    setHeld(now)
  } else if (isOrdered && held !== null && held.row !== active) {
    now = { ...held, row: active }
    setHeld(now)
  }
  return useMemo(
    () => (isOrdered && now !== null ? heldRows(now.order, now.before, layout.rows) : layout.rows),
    [isOrdered, now, layout.rows]
  )
}
