import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { writable } from '../../commands/cells'
import type { LaidColumn, TableAsk } from '../../layout/table'
import type { Id } from '../../model/change'
import type { View } from '../../model/template'
import { sheetOf, tableOf } from '../../model/workbook'
import { useWorld } from '../cells/world'
import { type Place, useDesk } from '../desk'
import { Body } from './body'
import { useColumns } from './columns'
import { EmptyTable } from './beginning'
import { Floats } from './floats'
import { FilterBar } from './filters'
import { fixedColumns, leftsOf } from './geometry'
import styles from './grid.module.css'
import { createHeights, type Density, rowHeights, topsOf } from './heights'
import { looksOf } from './looks'
import { useLayout, useRows } from './order'
import { usePassing } from './passing'
import type { Scene } from './scene'
import { useGridStage } from './setting'
import { SceneContext, StageContext } from './stage'
import { createGrid, GridContext } from './state'
import { useStore } from 'zustand'

/** What the status bar may say about a table. */
export interface TableStatus {
  readonly shown: number
  readonly total: number
  /** Selected cells, when more than one. */
  readonly selected: number
}

export interface TableViewProps {
  /** With a row, and perhaps a column, the grid goes there whenever it changes. */
  readonly place: Place
  /** A view of the table: its columns, order and conditions. The table's own columns when absent. */
  readonly view?: string
  readonly withPrivate?: boolean
  /** Takes the keyboard as soon as it is drawn. */
  readonly autoFocus?: boolean
  readonly onActive?: (row: Id | null, column: string | null) => void
  readonly onOpenRow?: (row: Id) => void
  readonly onStatus?: (status: TableStatus) => void
  readonly onExample?: () => void
}

/** A table as a grid to type in. */
export function TableView(props: TableViewProps) {
  const { sheet, table } = props.place
  return <Grid key={`${sheet}/${table}/${props.view ?? ''}`} {...props} />
}

const gutter = 44
const header = 40

function Grid(props: TableViewProps) {
  const { view: viewId, withPrivate = true, onExample } = props
  const desk = useDesk()
  const { workbook, language, density } = desk
  const { sheet, table: tableId } = props.place
  const place = useMemo(() => ({ sheet, table: tableId }), [sheet, tableId])
  const table = tableOf(sheetOf(workbook, sheet).template, tableId)
  const view = table.views.find(({ id }) => id === viewId)
  const [store] = useState(createGrid)
  const [passing, change] = usePassing(`${sheet}/${tableId}/${viewId ?? ''}`)
  const ask = useAsk(place, view, passing, withPrivate)
  const layout = useLayout(workbook, ask)
  const isOrdered = Boolean(ask.sort?.length || ask.filters?.length || ask.where?.length)
  const activeRow = useActiveRow(store, isOrdered)
  const rows = useRows(workbook, ask, layout, activeRow.id)
  activeRow.rows.current = rows
  const world = useWorld(place)
  const speech = useMemo(() => ({ say: world.say }), [language])
  const looks = looksOf(passing, change, layout.columns, desk, world)
  const state = useColumns(useSameColumns(layout.columns), table, passing, change)
  const canAdd = table.shape === 'rows' && table.reviews === undefined
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const geometry = useGeometry(layout, rows, state, density, canAdd, size.width)
  const page = {
    rows: Math.max(1, Math.floor((size.height - header) / rowHeights[density]) - 1),
    columns: Math.max(1, Math.floor(size.width / 160))
  }
  const { columns } = state
  const scene: Scene = { desk, place, table, layout, world, rows, columns, canAdd, page }
  const { stage, handlers } = useGridStage({ scene, store, geometry, looks, scroller, ...props })
  const isWritable = useMemo(() => (laid: LaidColumn) => laid.column !== null && writable(table, laid.column), [table])
  const isEmpty = rows.length === 0
  return (
    <GridContext value={store}>
      <StageContext value={stage}>
        <SceneContext value={scene}>
          <div className={styles.frame} data-density={density}>
            <FilterBar
              looks={looks}
              columns={layout.columns}
              place={place}
              desk={desk}
              world={world}
              shown={rows.length}
              total={layout.total}
            />
            <div ref={scroller} data-scroller className={styles.scroller} {...handlers}>
              <Body
                name={table.title[language]}
                layout={layout}
                rows={rows}
                columns={columns}
                canAdd={canAdd}
                geometry={geometry}
                isWritable={isWritable}
                headOf={looks.headOf}
                speech={speech}
                scroller={scroller}
              />
              {isEmpty && <EmptyTable isFiltered={layout.total > 0} width={size.width} onExample={onExample} />}
            </div>
            <Floats looks={looks} widths={geometry} />
          </div>
        </SceneContext>
      </StageContext>
    </GridContext>
  )
}

/** What is asked of the layout: the view, and over it the passing sort and filters. */
function useAsk(
  { sheet, table }: Pick<Place, 'sheet' | 'table'>,
  view: View | undefined,
  { sorting, filters }: ReturnType<typeof usePassing>[0],
  withPrivate: boolean
): TableAsk {
  const { language, today, currency } = useDesk()
  return useMemo(() => {
    const own = sorting.map(({ id, desc }) => ({ column: id, ...(desc && { descending: true as const }) }))
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
  }, [sheet, table, language, today, currency, sorting, filters, withPrivate, view])
}

/** The row that is under way; asked for only while it holds the order of the rows. */
function useActiveRow(store: ReturnType<typeof createGrid>, isAsked: boolean) {
  const rows = useRef<readonly { readonly id: Id }[]>([])
  const id = useStore(store, ({ selection }) => (isAsked ? (rows.current[selection.active.row]?.id ?? null) : null))
  return { id, rows }
}

/** The same columns for as long as they say the same: a new layout alone must not draw every cell anew. */
function useSameColumns(columns: readonly LaidColumn[]): readonly LaidColumn[] {
  const kept = useRef(columns)
  const isSame =
    kept.current.length === columns.length &&
    columns.every((column, at) => {
      const was = kept.current[at]
      return was?.column === column.column && was.id === column.id && was.label === column.label
    })
  if (!isSame) kept.current = columns
  return kept.current
}

function useGeometry(
  layout: Scene['layout'],
  rows: Scene['rows'],
  { columns, widths, fixed }: ReturnType<typeof useColumns>,
  density: Density,
  canAdd: boolean,
  window: number
) {
  const lefts = useMemo(() => leftsOf(gutter, widths), [widths])
  const heightOf = useMemo(() => {
    const widthOf = new Map(columns.map((column, at) => [column.id, widths[at] ?? 0]))
    return createHeights(layout, columns, column => widthOf.get(column.id) ?? 0, density)
    // A row's height comes from its own text, so heights outlive the layout that they were first asked of.
  }, [columns, widths, density])
  const kept = useRef<readonly number[]>([])
  const tops = useMemo(() => {
    const heights = rows.map(heightOf)
    const next = topsOf(canAdd ? [...heights, rowHeights[density]] : heights)
    const isSame = next.length === kept.current.length && next.every((top, at) => top === kept.current[at])
    if (!isSame) kept.current = next
    return kept.current
  }, [rows, heightOf, canAdd, density])
  const stays = window === 0 ? fixed : fixedColumns(fixed, lefts, window)
  return useMemo(() => ({ gutter, header, fixed: stays, lefts, tops }), [stays, lefts, tops])
}

function useSize(element: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = (): void => setSize({ width: box.clientWidth, height: box.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return size
}
