import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { writable } from '../../commands/cells'
import { isArranged } from '../../layout/arranged'
import type { LaidColumn } from '../../layout/table'
import type { Language } from '../../model/template'
import { notesOf } from '../../model/notes'
import { viewOf } from '../../model/views'
import { columnOf, sheetOf, tableOf } from '../../model/workbook'
import { say } from '../../text'
import type { CellWorld } from '../cells/edit'
import { useWorld } from '../cells/world'
import { useDesk } from '../desk'
import { EmptyTable } from './beginning'
import { Body } from './body'
import { PasteBar } from './clipboard/PasteBar'
import { useColumns } from './columns/columns'
import { FilterBar } from './filter/filters'
import { Floats } from './floats'
import { footHeight, summaryOf } from './foot/foot'
import styles from './grid.module.css'
import { useGroupWords } from './order/grouping'
import { rowHeights } from './space/heights'
import { useKept } from './kept'
import { keyboardFor, listenToClipboard } from './keys/keyboard'
import { headsOf, looksOf } from './order/looks'
import { useMarks, useSight } from './showing/marks'
import { useAsk, useLayout, useRowLayouts, useShown } from './order/order'
import { NotesContext } from './notes'
import { useLeftOut } from './order/leftout'
import { lookKey, usePassing } from './order/passing'
import { usePointer } from './selection/pointer'
import type { TableViewProps } from './props'
import { firstWritable, type Scene } from './scene'
import { levelsOf } from './order/sorting'
import { useStrays } from './filter/stray'
import { useGridStage } from './setting'
import { header, useFrame, useGeometry } from './space/sizes'
import { SceneContext, StageContext } from './stage'
import { createGrid, GridContext } from './state'
import { writtenIn } from '../written'

/** A table as a grid to type in. */
export function TableView(props: TableViewProps) {
  const { sheet, table } = props.place
  return <Grid key={`${sheet}/${table}/${props.view ?? ''}`} {...props} />
}

function Grid(props: TableViewProps) {
  const { view: viewId, withPrivate = true, onExample, onLibrary } = props
  const desk = useDesk()
  const { workbook, language, density } = desk
  const { sheet, table: tableId } = props.place
  const place = useMemo(() => ({ sheet, table: tableId }), [sheet, tableId])
  const table = tableOf(sheetOf(workbook, sheet).template, tableId)
  const chosen = viewId === undefined ? undefined : viewOf(workbook.state, sheet, table, viewId)
  const view = chosen?.view
  const [passing, change] = usePassing(lookKey(sheet, tableId, viewId ?? ''), chosen?.look)
  const ask = useAsk(place, view, passing, withPrivate)
  const layout = useLayout(workbook, ask)
  const [store] = useState(() => createGrid(firstWritable(layout)))
  // Only where it holds the order of the rows does the active row concern them all.
  const active = useStore(store, ({ selection, drawn }) =>
    isArranged(ask) ? (drawn[selection.active.row]?.id ?? null) : null
  )
  const shown = useShown(workbook, ask, layout, active, passing.closed ?? none)
  const { rows, headings } = shown
  const world = useWorld(place)
  const speech = useMemo(() => ({ say: wordsOf(language) }), [language])
  useLeftOut(table, passing, chosen?.saved !== null, desk)
  const state = useColumns(useKept(layout.columns, isSameColumns), table, passing)
  const frozen = state.columns.slice(0, state.fixed).map(({ id }) => id)
  const levels = levelsOf(passing, view)
  const headOf = useMemo(() => headsOf(passing, levels), [passing, levels])
  const looks = looksOf(passing, levels, change, layout.columns, frozen, desk, world)
  const canAdd = table.shape === 'rows' && table.reviews === undefined
  const [frame, watch] = useFrame()
  const summary = useMemo(() => summaryOf(passing.foot, 'foot'), [passing.foot])
  const hasFoot = state.columns.some(column => summary(column) !== 'none')
  const geometry = useGeometry(layout, shown, state, density, canAdd, hasFoot ? footHeight : 0, frame)
  const page = {
    rows: Math.max(1, Math.floor((frame.height - header) / rowHeights[density]) - 1),
    columns: Math.max(1, Math.floor(frame.width / 160))
  }
  const { columns } = state
  const layoutOf = useRowLayouts(workbook, ask, layout, columns)
  const scene: Scene = {
    desk,
    place,
    table,
    layout,
    world,
    rows,
    headings,
    grouped: columnOf(table, ask.group ?? '') ?? null,
    passing: shown.passing.length,
    columns,
    canAdd,
    page
  }
  const getFrame = useCallback(() => frame.box, [frame.box])
  const { stage, latest } = useGridStage({ ...props, scene, store, geometry, looks, frame: getFrame })
  useSight(scene, looks.hidden, stage, latest)
  useMarks(frame.box, stage)
  const pointer = usePointer({ stage, latest })
  const keyboard = useMemo(() => keyboardFor(stage), [stage])
  useEffect(() => (frame.box === null ? undefined : listenToClipboard(frame.box, stage)), [frame.box, stage])
  const isWritable = useMemo(() => (laid: LaidColumn) => laid.column !== null && writable(table, laid.column), [table])
  const isStray = useStrays(workbook, ask)
  const wordsOfGroup = useGroupWords(desk, place, ask.group, world)
  const isEmpty = shown.passing.length === 0
  return (
    <NotesContext value={notesOf(workbook.state)}>
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
                shown={shown.passing.length}
                total={layout.total}
              />
              <div ref={watch} data-scroller role="presentation" className={styles.scroller} {...pointer} {...keyboard}>
                {frame.box !== null && (
                  <Body
                    name={table.title[language]}
                    layout={layout}
                    layoutOf={layoutOf}
                    shown={shown}
                    columns={columns}
                    canAdd={canAdd}
                    geometry={geometry}
                    wrap={passing.wrap}
                    written={writtenIn(desk)}
                    isWritable={isWritable}
                    headOf={headOf}
                    wordsOf={wordsOfGroup}
                    isStray={isStray}
                    foot={passing.foot}
                    speech={speech}
                    frame={frame}
                  />
                )}
                {isEmpty && (
                  <EmptyTable
                    isFiltered={layout.total > 0}
                    onExample={onExample}
                    onLibrary={onLibrary}
                    width={frame.width}
                  />
                )}
              </div>
              <PasteBar />
              <Floats looks={looks} widths={geometry} />
            </div>
          </SceneContext>
        </StageContext>
      </GridContext>
    </NotesContext>
  )
}

/** No groups are closed. */
const none: readonly string[] = []

const wordsOf =
  (language: Language): CellWorld['say'] =>
  (key, values) =>
    say(language, key, values)

/** A new layout alone must not draw every cell anew. */
function isSameColumns(a: readonly LaidColumn[], b: readonly LaidColumn[]): boolean {
  return (
    a.length === b.length &&
    a.every((column, at) => column.column === b[at]?.column && column.id === b[at]?.id && column.label === b[at]?.label)
  )
}
