import { defaultRangeExtractor, type Range as VirtualRange, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo } from 'react'
import type { LaidColumn, TableLayout } from '../../layout/table'
import type { Row } from '../../model/state'
import type { CellWorld } from '../cells/edit'
import type { Geometry } from './geometry'
import styles from './grid.module.css'
import { type HeadState, Header } from './header'
import { Overlay } from './overlay'
import { type ColumnPlace, GridRow } from './row'
import { useGrid } from './state'

interface BodyProps {
  readonly name: string
  readonly layout: TableLayout
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
  readonly canAdd: boolean
  readonly geometry: Geometry
  readonly isWritable: (column: LaidColumn) => boolean
  readonly headOf: (column: string) => HeadState
  readonly speech: Pick<CellWorld, 'say'>
  readonly scroller: { readonly current: HTMLDivElement | null }
}

/** The cells in sight, and no others but the active one: it keeps the keyboard when it is scrolled away. */
export function Body(props: BodyProps) {
  const { name, layout, rows, columns, canAdd, geometry, isWritable, headOf, speech, scroller } = props
  const rowCount = rows.length + (canAdd ? 1 : 0)
  const shownRows = useShownRows(rowCount, geometry, scroller)
  const shownColumns = useShownColumns(columns, geometry, scroller)
  const places = useMemo(
    () => shownColumns.map(index => placeOf(columns, index, geometry, isWritable, layout.table.name)),
    [shownColumns, columns, geometry, isWritable, layout.table.name]
  )
  const { tops, lefts, gutter, header } = geometry
  return (
    <div
      role="grid"
      aria-label={speech.say('grid.name', { table: name })}
      aria-description={speech.say('grid.how')}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={styles.grid}
      style={{ width: lefts.at(-1) ?? 0 }}
    >
      <Header
        columns={places}
        gutter={gutter}
        height={header}
        stateOf={headOf}
        rowCount={rowCount}
        columnCount={columns.length}
        speech={speech}
      />
      <div role="rowgroup" className={styles.body} style={{ height: tops[rowCount] ?? 0 }}>
        {shownRows.map(index => (
          <GridRow
            key={rows[index]?.id ?? 'ghost'}
            row={rows[index] ?? null}
            index={index}
            top={tops[index] ?? 0}
            height={(tops[index + 1] ?? 0) - (tops[index] ?? 0)}
            gutter={gutter}
            layout={layout}
            columns={places}
            rowCount={rowCount}
            columnCount={columns.length}
            speech={speech}
          />
        ))}
        <Overlay geometry={geometry} rowCount={rowCount} columnCount={columns.length} />
      </div>
    </div>
  )
}

function useShownRows(count: number, { tops, header }: Geometry, scroller: BodyProps['scroller']): readonly number[] {
  const active = useGrid(state => state.selection.active.row)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => (tops[index + 1] ?? 0) - (tops[index] ?? 0), [tops]),
    // A new one makes the virtualizer measure anew: heights have changed.
    getItemKey: useMemo(() => keysFor(tops), [tops]),
    scrollMargin: header,
    overscan: 8,
    rangeExtractor: useCallback((range: VirtualRange) => withActive(range, active), [active])
  })
  return useSame(virtualizer.getVirtualItems().map(({ index }) => index))
}

function useShownColumns(
  columns: readonly LaidColumn[],
  { lefts, fixed }: Geometry,
  scroller: BodyProps['scroller']
): readonly number[] {
  const active = useGrid(state => state.selection.active.column)
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: Math.max(0, columns.length - fixed),
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((at: number) => (lefts[fixed + at + 1] ?? 0) - (lefts[fixed + at] ?? 0), [lefts, fixed]),
    getItemKey: useMemo(() => keysFor(lefts), [lefts]),
    scrollMargin: lefts[fixed] ?? 0,
    overscan: 2,
    rangeExtractor: useCallback((range: VirtualRange) => withActive(range, active - fixed), [active, fixed])
  })
  const moving = virtualizer.getVirtualItems().map(({ index }) => index + fixed)
  return useSame([...Array(Math.min(fixed, columns.length)).keys(), ...moving])
}

function keysFor(_edges: readonly number[]): (index: number) => number {
  return index => index
}

function withActive(range: VirtualRange, active: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || shown.includes(active)) return shown
  return [...shown, active].sort((a, b) => a - b)
}

/** The same array for as long as it holds the same, so that what is drawn from it is kept. */
function useSame(indexes: readonly number[]): readonly number[] {
  const key = indexes.join()
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key])
}

function placeOf(
  columns: readonly LaidColumn[],
  index: number,
  { lefts, fixed }: Geometry,
  isWritable: (column: LaidColumn) => boolean,
  name: string
): ColumnPlace {
  const laid = columns[index] as LaidColumn
  const left = lefts[index] ?? 0
  return {
    laid,
    index,
    left,
    width: (lefts[index + 1] ?? left) - left,
    isFixed: index < fixed,
    isHeading: laid.id === name,
    isWritable: isWritable(laid)
  }
}
