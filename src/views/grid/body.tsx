import { defaultRangeExtractor, type Range as VirtualRange, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo } from 'react'
import type { LaidColumn, TableLayout } from '../../layout/table'
import type { Look } from '../../model/look'
import type { Row } from '../../model/state'
import type { CellWorld } from '../cells/edit'
import { Flash } from './flash'
import { Marching } from './clipboard/Marching'
import type { Geometry } from './geometry'
import styles from './grid.module.css'
import { isSameList, useKept } from './kept'
import { type HeadState, Header } from './header'
import { HowTo } from './howto'
import { Overlay } from './overlay'
import { Shelf } from './shelf'
import { type ColumnPlace, GridRow } from './row'
import type { Frame } from './sizes'
import { useGrid } from './state'

interface BodyProps {
  readonly name: string
  readonly layout: TableLayout
  readonly rows: readonly Row[]
  readonly columns: readonly LaidColumn[]
  readonly canAdd: boolean
  readonly geometry: Geometry
  readonly wrap: Look['wrap']
  readonly isWritable: (column: LaidColumn) => boolean
  readonly headOf: (column: string) => HeadState
  readonly speech: Pick<CellWorld, 'say'>
  readonly frame: Frame
}

/** The cells in sight, and no others but the active one: it keeps the keyboard when it is scrolled away. */
export function Body(props: BodyProps) {
  const { name, layout, rows, columns, canAdd, geometry, wrap, isWritable, headOf, speech, frame } = props
  const rowCount = rows.length + (canAdd ? 1 : 0)
  const shownRows = useShownRows(rowCount, geometry, frame)
  const shownColumns = useShownColumns(columns, geometry, frame)
  const places = useMemo(
    () => shownColumns.map(index => placeOf(columns, index, geometry, wrap, isWritable, layout.table.name)),
    [shownColumns, columns, geometry, wrap, isWritable, layout.table.name]
  )
  const { tops, lefts, gutter, header } = geometry
  return (
    <div
      role="grid"
      aria-label={speech.say('grid.name', { table: name })}
      aria-describedby="grid-how"
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={styles.grid}
      style={{ width: lefts.at(-1) ?? 0 }}
    >
      <HowTo />
      <Shelf geometry={geometry} height={header + (tops[rowCount] ?? 0)} />
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
        <Flash geometry={geometry} rows={rows} columns={columns} frame={frame.box} />
        <Marching geometry={geometry} rows={rows} columns={columns} />
      </div>
    </div>
  )
}

function useShownRows(count: number, { tops, header }: Geometry, frame: BodyProps['frame']): readonly number[] {
  const active = useGrid(state => state.selection.active.row)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.box,
    initialRect: frame,
    observeElementRect: watchSize,
    estimateSize: useCallback((index: number) => (tops[index + 1] ?? 0) - (tops[index] ?? 0), [tops]),
    // A new one makes the virtualizer measure anew: heights have changed.
    getItemKey: useMemo(() => keysFor(tops), [tops]),
    scrollMargin: header,
    overscan: 8,
    rangeExtractor: useCallback((range: VirtualRange) => withActive(range, active), [active])
  })
  return useKept(
    virtualizer.getVirtualItems().map(({ index }) => index),
    isSameList
  )
}

function useShownColumns(
  columns: readonly LaidColumn[],
  { lefts, fixed }: Geometry,
  frame: BodyProps['frame']
): readonly number[] {
  const active = useGrid(state => state.selection.active.column)
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: Math.max(0, columns.length - fixed),
    getScrollElement: () => frame.box,
    initialRect: frame,
    observeElementRect: watchSize,
    estimateSize: useCallback((at: number) => (lefts[fixed + at + 1] ?? 0) - (lefts[fixed + at] ?? 0), [lefts, fixed]),
    getItemKey: useMemo(() => keysFor(lefts), [lefts]),
    scrollMargin: lefts[fixed] ?? 0,
    overscan: 2,
    rangeExtractor: useCallback((range: VirtualRange) => withActive(range, active - fixed), [active, fixed])
  })
  const moving = virtualizer.getVirtualItems().map(({ index }) => index + fixed)
  return useKept([...Array(Math.min(fixed, columns.length)).keys(), ...moving], isSameList)
}

/** The frame's size is known before there is a virtualizer: it only needs to be told of the next one. */
function watchSize(
  { scrollElement }: { readonly scrollElement: HTMLDivElement | null },
  tell: (size: { readonly width: number; readonly height: number }) => void
): (() => void) | undefined {
  if (scrollElement === null) return undefined
  const observer = new ResizeObserver(([entry]) => entry && tell(entry.contentRect))
  observer.observe(scrollElement)
  return () => observer.disconnect()
}

function keysFor(_edges: readonly number[]): (index: number) => number {
  return index => index
}

function withActive(range: VirtualRange, active: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || shown.includes(active)) return shown
  return [...shown, active].sort((a, b) => a - b)
}

function placeOf(
  columns: readonly LaidColumn[],
  index: number,
  { lefts, fixed }: Geometry,
  wrap: Look['wrap'],
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
    isWritable: isWritable(laid),
    lines: wrap[laid.id] === undefined ? undefined : wrap[laid.id] ? 'more' : 'one'
  }
}
