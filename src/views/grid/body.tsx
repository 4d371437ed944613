import { defaultRangeExtractor, type Range as VirtualRange, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo } from 'react'
import type { LaidColumn, TableLayout } from '../../layout/table'
import type { Look } from '../../model/look'
import type { Row } from '../../model/state'
import type { CellWorld } from '../cells/edit'
import { Flash } from './showing/flash'
import { Foot, summaryOf } from './foot/foot'
import { Marching } from './clipboard/Marching'
import { FillHandle, roomToFill } from './fill/Handle'
import { bottomOf, type Geometry, headingHeight } from './space/geometry'
import styles from './grid.module.css'
import { isSameList, useKept } from './kept'
import { type HeadState, Header } from './head/header'
import { HowTo } from './keys/howto'
import { ProgressHandle } from './progress/Handle'
import { HeadingRow } from './head/heading'
import { lineAt, lineOfHeading, lineOfRow } from './space/lines'
import type { Heading, Shown } from './order/order'
import { standing } from './order/tree'
import { Overlay } from './overlay'
import { ColumnHelp } from './columns/help'
import { Shelf } from './columns/shelf'
import { type ColumnPlace, GridRow } from './row'
import { createScrolling, type Scrolling } from './space/scrolling'
import type { Frame } from './space/sizes'
import { useGrid } from './state'
import { StrayNote } from './filter/stray'
import { cellLanguage, type Written } from '../written'

interface BodyProps {
  readonly name: string
  readonly layout: TableLayout
  /** The layout to draw a row by. */
  readonly layoutOf: (row: Row) => TableLayout
  readonly shown: Shown
  readonly columns: readonly LaidColumn[]
  readonly canAdd: boolean
  readonly geometry: Geometry
  readonly wrap: Look['wrap']
  readonly written: Written
  readonly isWritable: (column: LaidColumn) => boolean
  readonly headOf: (column: string) => HeadState
  readonly wordsOf: (heading: Heading) => string
  readonly isStray: (row: Row) => boolean
  /** What a person chose to say of columns at the foot. */
  readonly foot: Look['foot']
  readonly speech: Pick<CellWorld, 'say'>
  readonly frame: Frame
}

/** The cells in sight, and no others but the active one: it keeps the keyboard when it is scrolled away. */
export function Body(props: BodyProps) {
  const {
    name,
    layout,
    layoutOf,
    shown,
    columns,
    canAdd,
    geometry,
    wrap,
    written,
    isWritable,
    headOf,
    wordsOf,
    isStray,
    foot,
    speech,
    frame
  } = props
  const { rows, headings } = shown
  const rowCount = rows.length + (canAdd ? 1 : 0)
  const isGrouped = headings.length > 0
  const scrolling = useMemo(() => createScrolling(frame.box), [frame.box])
  const shownLines = useShownLines(rowCount, headings, geometry, frame, scrolling.down)
  const shownColumns = useShownColumns(columns, geometry, frame, scrolling.across)
  const places = useMemo(
    () => shownColumns.map(index => placeOf(columns, index, geometry, wrap, written, isWritable, layout.table.name)),
    [shownColumns, columns, geometry, wrap, written, isWritable, layout.table.name]
  )
  const { tops, lefts, gutter, header } = geometry
  const atFoot = useMemo(() => summaryOf(foot, 'foot'), [foot])
  const ofGroup = useMemo(() => summaryOf(foot, 'group'), [foot])
  const room = useGrid(({ filling }) => roomToFill(filling, geometry, rowCount))
  const hasFoot = (geometry.foot ?? 0) > 0
  const isStrayAt = (index: number): boolean => {
    const row = rows[index]
    return row !== undefined && isStray(row)
  }
  const drawHeading = (index: number, line: number) => {
    const heading = headings[index]
    if (heading === undefined) return null
    return (
      <HeadingRow
        key={`group ${heading.key}`}
        heading={heading}
        position={index + 1}
        siblings={headings.length + (canAdd ? 1 : 0)}
        words={wordsOf(heading)}
        line={line}
        top={geometry.headings[index]?.top ?? 0}
        gutter={gutter}
        columns={columns}
        places={places}
        summary={ofGroup}
        speech={speech}
      />
    )
  }
  return (
    <div
      role={isGrouped ? 'treegrid' : 'grid'}
      aria-label={speech.say('grid.name', { table: name })}
      aria-describedby="grid-how"
      aria-rowcount={rowCount + headings.length + (hasFoot ? 2 : 1)}
      aria-colcount={columns.length}
      aria-multiselectable
      className={styles.grid}
      style={{ width: lefts.at(-1) ?? 0 }}
    >
      <HowTo />
      <ColumnHelp columns={columns} />
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
      <div role="rowgroup" className={styles.body} style={{ height: heightOf(geometry, rowCount) + room }}>
        {shownLines.map(line => {
          const at = lineAt(headings, line)
          if ('heading' in at) return drawHeading(at.heading, line)
          const { row } = at
          const one = rows[row] ?? null
          return (
            <GridRow
              key={one?.id ?? 'ghost'}
              row={one}
              index={row}
              line={line}
              {...(isGrouped && standing(headings, row < rows.length ? row : null))}
              top={tops[row] ?? 0}
              height={bottomOf(geometry, row) - (tops[row] ?? 0)}
              gutter={gutter}
              layout={one === null ? layout : layoutOf(one)}
              columns={places}
              rowCount={rowCount}
              columnCount={columns.length}
              isStray={isStrayAt(row)}
              speech={speech}
            />
          )
        })}
        <Overlay geometry={geometry} rowCount={rowCount} columnCount={columns.length} />
        <ProgressHandle geometry={geometry} />
        <FillHandle geometry={geometry} rowCount={rowCount} columnCount={columns.length} />
        <StrayNote rows={rows} isStray={isStray} geometry={geometry} speech={speech} />
        <Flash geometry={geometry} rows={rows} columns={columns} frame={frame.box} />
        <Marching geometry={geometry} rows={rows} columns={columns} />
      </div>
      {hasFoot && (
        <Foot
          rows={shown.passing}
          columns={columns}
          places={places}
          summary={atFoot}
          gutter={gutter}
          line={rowCount + headings.length}
        />
      )}
    </div>
  )
}

/** Rows and headings by their line: those in sight, and the active one. */
function useShownLines(
  rowCount: number,
  headings: readonly Heading[],
  geometry: Geometry,
  frame: BodyProps['frame'],
  scrolled: Scrolling['down']
): readonly number[] {
  const { tops, header } = geometry
  const active = useGrid(({ selection, heading }) => {
    const index = heading === null ? -1 : headings.findIndex(({ key }) => key === heading.key)
    return index < 0 ? lineOfRow(headings, selection.active.row) : lineOfHeading(headings, index)
  })
  const virtualizer = useVirtualizer({
    count: rowCount + headings.length,
    getScrollElement: () => frame.box,
    initialRect: frame,
    observeElementRect: watchSize,
    observeElementOffset: scrolled,
    estimateSize: useCallback((line: number) => lineHeightOf(geometry, line), [geometry]),
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

function lineHeightOf(geometry: Geometry, line: number): number {
  const at = lineAt(geometry.headings, line)
  return 'heading' in at ? headingHeight : bottomOf(geometry, at.row) - (geometry.tops[at.row] ?? 0)
}

/** Of all lines together. */
function heightOf({ tops, headings }: Geometry, rowCount: number): number {
  const last = headings.at(-1)
  return Math.max(tops[rowCount] ?? 0, last === undefined ? 0 : last.top + headingHeight)
}

function useShownColumns(
  columns: readonly LaidColumn[],
  { lefts, fixed }: Geometry,
  frame: BodyProps['frame'],
  scrolled: Scrolling['across']
): readonly number[] {
  const active = useGrid(state => state.selection.active.column)
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: Math.max(0, columns.length - fixed),
    getScrollElement: () => frame.box,
    initialRect: frame,
    observeElementRect: watchSize,
    observeElementOffset: scrolled,
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
  written: Written,
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
    lines: wrap[laid.id] === undefined ? undefined : wrap[laid.id] ? 'more' : 'one',
    lang: cellLanguage(laid.column, written)
  }
}
