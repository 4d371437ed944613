import { useLayoutEffect, useMemo, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import { arrange, type Arrangement, isArranged } from '../../../layout/arranged'
import { type Group, groupsOf } from '../../../layout/group'
import { type LaidColumn, layoutTable, type TableAsk, type TableLayout } from '../../../layout/table'
import type { Id } from '../../../model/change'
import type { Look } from '../../../model/look'
import { type Row, rowOf } from '../../../model/state'
import type { View } from '../../../model/template'
import type { Workbook } from '../../../model/workbook'
import { useRested } from '../../../ui/rest'
import { type Place, useDesk } from '../../desk'
import { goneOn, heldRows, staying, type Touched, touchedBy, untouched } from './held'
import { levelsOf } from './sorting'

/** The heading of a group. */
export interface Heading extends Pick<Group, 'key' | 'value'> {
  /** The row on the screen that it stands above; where all below are closed, the number of rows. */
  readonly at: number
  readonly rows: readonly Row[]
  readonly isClosed: boolean
}

/** What of a table is on the screen, from top to bottom. */
export interface Shown {
  readonly rows: readonly Row[]
  readonly headings: readonly Heading[]
  /** All that pass, those of closed groups too. */
  readonly passing: readonly Row[]
}

const ungrouped: readonly Heading[] = []

interface Held {
  readonly arrangement: Arrangement
  readonly ask: TableAsk
  readonly workbook: Workbook
  /** The workbook as it was drawn last: what changes together with the row was done by an act, not by whoever leaves it. */
  readonly seen: Workbook
  /** The row that is under way. */
  readonly row: Id | null
  readonly touched: Touched
  /** Rows that are only shown because someone is in them or has just changed them. */
  readonly strays: ReadonlySet<Id>
  /** All rows that there were when the order was made, shown or not. */
  readonly all: readonly Row[]
}

/** What is asked of the layout: the view, and over it the passing sort, filters and groups. */
export function useAsk(
  { sheet, table }: Pick<Place, 'sheet' | 'table'>,
  view: View | undefined,
  look: Look,
  withPrivate: boolean
): TableAsk {
  const { language, today, currency } = useDesk()
  const { filters, isUnfiltered, group } = look
  const sort = levelsOf(look, view)
  return useMemo(() => {
    return {
      sheet,
      table,
      language,
      today,
      currency,
      filters: isUnfiltered ? [] : filters,
      withPrivate,
      ...(view && { columns: view.columns }),
      sort,
      ...(view?.where && { where: view.where }),
      ...(group !== null && { group })
    }
  }, [sheet, table, language, today, currency, sort, filters, isUnfiltered, group, withPrivate, view])
}

/** The layout without its sort and filters: cheap to make anew with every change, for it is only asked for single cells. */
export function useLayout(workbook: Workbook, ask: TableAsk): TableLayout {
  return useMemo(() => {
    const { sort: _, filters: __, where: ___, group: ____, ...plain } = ask
    return layoutTable(workbook, plain)
  }, [workbook, ask])
}

/**
 * The layout to draw a row by: the present one for a row that has changed. What a change elsewhere makes of the other rows is
 * worked out a moment later for all that are in sight, so that no key waits for it.
 */
export function useRowLayouts(
  { state }: Workbook,
  ask: TableAsk,
  layout: TableLayout,
  columns: readonly LaidColumn[]
): (row: Row) => TableLayout {
  const now = useMemo(() => ({ state, ask, layout, columns }), [state, ask, layout, columns])
  const rested = useRested(now)
  const isAlike = rested.ask === ask && rested.columns === columns
  return row => (isAlike && rowOf(rested.state, ask.sheet, ask.table, row.id) === row ? rested.layout : layout)
}

/**
 * The rows on the screen and the headings among them. They are sorted and filtered anew when the ask changes, and when a row is
 * left after a change; never under the hands of whoever types in it. The row that is entered then stays in sight even where it
 * fails the filters, and so do those of one act over several, each until it is left in its turn. `row` is the one with the active
 * cell; null where there is none.
 */
export function useShown(
  workbook: Workbook,
  ask: TableAsk,
  layout: TableLayout,
  row: Id | null,
  closed: readonly string[]
): Shown {
  // Beside React's state, which would have every edit draw the grid twice: what is held only follows from what is drawn.
  const [drawn] = useState(() => createStore<Held | null>(() => null))
  const held = heldAfter(drawn.getState(), workbook, ask, layout, row)
  useLayoutEffect(() => drawn.setState(held, true))
  const { rows } = layout
  const { all, arrangement } = held ?? {}
  return useMemo(() => {
    if (!isArranged(ask) || all === undefined || arrangement === undefined) {
      return { rows, headings: ungrouped, passing: rows }
    }
    return opened(all === rows ? arrangement.rows : heldRows(arrangement.rows, all, rows), arrangement, closed)
  }, [ask, all, arrangement, rows, closed])
}

/** What is held once this is drawn, after what was held when the grid was drawn last. */
function heldAfter(
  held: Held | null,
  workbook: Workbook,
  ask: TableAsk,
  layout: TableLayout,
  row: Id | null
): Held | null {
  const isLeft = held !== null && held.row !== row && (held.workbook !== workbook || endsStay(held, row))
  if (isArranged(ask) && (held === null || held.ask !== ask || isLeft)) return heldNow(workbook, ask, layout, held, row)
  if (held === null || (held.row === row && held.seen === workbook)) return held
  return { ...held, row, seen: workbook, touched: goneOn(held.touched, held.row, row) }
}

/** Whether a row that is only there for someone's sake goes when they go on to another. */
function endsStay({ strays, touched, row }: Held, to: Id | null): boolean {
  return strays.size > 0 && (strays.has(row ?? '') || !touched.rows.has(to ?? ''))
}

function heldNow(workbook: Workbook, ask: TableAsk, layout: TableLayout, held: Held | null, row: Id | null): Held {
  const isSame = held?.ask === ask
  const touched = isSame ? touchedNow(held, layout.rows, row, held.seen !== workbook) : untouched
  const arrangement = arrange(workbook, ask, held?.arrangement ?? null, isSame ? staying(touched, row) : new Set())
  return {
    arrangement,
    ask,
    workbook,
    seen: workbook,
    row,
    touched,
    strays: new Set(arrangement.rows.filter(one => arrangement.known.get(one) !== true).map(({ id }) => id)),
    all: layout.rows
  }
}

function touchedNow(
  { arrangement, touched, row: from }: Held,
  rows: readonly Row[],
  to: Id | null,
  isAct: boolean
): Touched {
  const changed = rows.filter(one => !arrangement.known.has(one)).map(({ id }) => id)
  return goneOn(touchedBy(touched, changed), from, to, isAct && changed.length > 1)
}

/** Rows with the headings of their groups, those of closed groups left out. */
function opened(passing: readonly Row[], { groupOf }: Arrangement, closed: readonly string[]): Shown {
  if (groupOf.size === 0) return { rows: passing, headings: ungrouped, passing }
  const shut = new Set(closed)
  const rows: Row[] = []
  const headings = groupsOf(passing, groupOf).map(({ key, value, from, to }) => {
    const own = passing.slice(from, to)
    const isClosed = shut.has(key)
    const heading = { key, value, at: rows.length, rows: own, isClosed }
    if (!isClosed) for (const row of own) rows.push(row)
    return heading
  })
  return { rows, headings, passing }
}
