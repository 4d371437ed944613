import {
  type ColumnDef,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { LaidColumn } from '../../../layout/table'
import { inOrder, type Look } from '../../../model/look'
import type { Row } from '../../../model/state'
import type { ColumnId, Table, Text } from '../../../model/template'
import { widthFor } from '../space/heights'
import { isSameList, useKept } from '../kept'
import { narrowest, widest } from '../order/looks'

const features = tableFeatures({
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature
})

/** The rows come from the layout, which sorts and filters; the table keeps the state of the columns. */
const noRows: Row[] = []

export interface ColumnState {
  /** Those shown, the fixed ones first. */
  readonly columns: readonly LaidColumn[]
  readonly widths: readonly number[]
  /** How many should stay in sight. */
  readonly fixed: number
  readonly wrap: Look['wrap']
}

/** The columns of a table as they are looked at just now: which are shown, in which order, how wide, which stay in sight. */
export function useColumns(laid: readonly LaidColumn[], table: Table, look: Look): ColumnState {
  const ordered = useMemo(() => inSight(laid, look.order), [laid, look.order])
  const definitions = useMemo(() => ordered.map(definition), [ordered])
  const columnVisibility = useMemo(() => Object.fromEntries(look.hidden.map(id => [id, false])), [look.hidden])
  const start = useMemo(() => frozenIds(ordered, table, look.frozen), [ordered, table, look.frozen])
  const state = useMemo(
    () => ({ columnSizing: { ...look.widths }, columnVisibility, columnPinning: { start: [...start], end: [] } }),
    [look.widths, columnVisibility, start]
  )
  const model = useTable({ features, columns: definitions, data: noRows, state })
  const fixed = model.getStartVisibleLeafColumns()
  const shown = [...fixed, ...model.getCenterVisibleLeafColumns()]
  const ids = useKept(
    shown.map(({ id }) => id),
    isSameList
  )
  const widths = useKept(
    shown.map(column => column.getSize()),
    isSameList
  )
  const columns = useMemo(() => ids.flatMap(id => laid.find(column => column.id === id) ?? []), [ids, laid])
  const { wrap } = look
  return useMemo(() => ({ columns, widths, fixed: fixed.length, wrap }), [columns, widths, fixed.length, wrap])
}

function inSight(laid: readonly LaidColumn[], order: readonly ColumnId[]): readonly LaidColumn[] {
  if (order.length === 0) return laid
  const byId = new Map(laid.map(column => [column.id, column]))
  return inOrder([...byId.keys()], order).flatMap(id => byId.get(id) ?? [])
}

function definition(laid: LaidColumn): ColumnDef<typeof features, Row> {
  const { id, label } = laid
  const size = Math.min(widest, Math.max(narrowest, widthFor(lettersFor(laid)), headingWidth(label)))
  return { id, header: label, size, minSize: narrowest, maxSize: widest }
}

const mostOfChoice = 27

/** A list takes the room of its longest word, for its words are known beforehand; the rest what the layout gives them. */
function lettersFor({ column, width }: LaidColumn): number {
  if (column === null || column.width !== undefined) return width
  if (column.kind === 'rating') return Math.max(...column.scale.values.map(({ label }) => longer(label))) + 3
  const options =
    column.kind === 'choice' ? column.options : column.kind === 'derived' ? (column.result.options ?? []) : []
  return options.length === 0
    ? width
    : Math.min(mostOfChoice, Math.max(...options.map(({ label }) => longer(label))) + 4)
}

/** In both languages alike, so that a switch of language moves no column. */
function longer({ en, fr }: Text): number {
  return Math.max(en.length, fr.length)
}

const oneLine = 11

/** A short heading takes one line, a long one two; its longest word and the chevron must fit on one. */
export function headingWidth(label: string): number {
  const longest = Math.max(...label.split(/[\s-]/).map(word => word.length), Math.ceil(label.length / 2))
  return widthFor(label.length <= oneLine ? label.length : longest) + 28
}

/** The columns up to the one that is frozen; where nothing is said of it the code and the name, where they stand first. */
function frozenIds(
  ordered: readonly LaidColumn[],
  table: Table,
  frozen: ColumnId | null | undefined
): readonly ColumnId[] {
  if (frozen === null) return []
  const chosen = ordered.findIndex(({ id }) => id === frozen)
  const name = ordered.slice(0, 2).findIndex(({ id }) => id === table.name)
  const last = chosen >= 0 ? chosen : Math.max(0, name)
  return ordered.slice(0, last + 1).map(({ id }) => id)
}
