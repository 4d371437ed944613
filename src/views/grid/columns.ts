import {
  type ColumnDef,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { LaidColumn } from '../../layout/table'
import type { Row } from '../../model/state'
import type { Table, Text } from '../../model/template'
import { widthFor } from './heights'
import { isSameList, useKept } from './kept'
import { narrowest, widest } from './looks'
import type { Passing } from './passing'

const features = tableFeatures({
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature
})

/** The rows come from the layout, which sorts and filters; the table keeps the state of the columns. */
const noRows: Row[] = []

export interface ColumnState {
  /** Those shown, the fixed ones first. */
  readonly columns: readonly LaidColumn[]
  readonly widths: readonly number[]
  /** How many should stay in sight. */
  readonly fixed: number
}

/** The columns of a table as they are looked at just now: which are shown, in which order, how wide, which stay in sight. */
export function useColumns(
  laid: readonly LaidColumn[],
  table: Table,
  passing: Passing,
  change: (part: Partial<Passing>) => void
): ColumnState {
  const definitions = useMemo(() => laid.map(definition), [laid])
  const start = useMemo(() => fixedIds(laid, table), [laid, table])
  const columnVisibility = useMemo(() => Object.fromEntries(passing.hidden.map(id => [id, false])), [passing.hidden])
  const state = useMemo(
    () => ({
      sorting: passing.sorting,
      columnSizing: passing.sizes,
      columnVisibility,
      columnPinning: { start: [...start], end: [] }
    }),
    [passing.sorting, passing.sizes, columnVisibility, start]
  )
  const model = useTable({
    features,
    columns: definitions,
    data: noRows,
    state,
    manualSorting: true,
    onSortingChange: next => change({ sorting: resolved(next, passing.sorting) }),
    onColumnSizingChange: next => change({ sizes: resolved(next, passing.sizes) })
  })
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
  return useMemo(() => ({ columns: columns, widths, fixed: fixed.length }), [columns, widths, fixed.length])
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
function headingWidth(label: string): number {
  const longest = Math.max(...label.split(/[\s-]/).map(word => word.length), Math.ceil(label.length / 2))
  return widthFor(label.length <= oneLine ? label.length : longest) + 28
}

/** The code and the name of a row stay in sight, where they stand first. */
function fixedIds(laid: readonly LaidColumn[], table: Table): readonly string[] {
  const name = laid.slice(0, 2).findIndex(({ id }) => id === table.name)
  return laid.slice(0, name < 0 ? 1 : name + 1).map(({ id }) => id)
}

function resolved<Value>(next: Updater<Value>, now: Value): Value {
  return typeof next === 'function' ? (next as (now: Value) => Value)(now) : next
}
