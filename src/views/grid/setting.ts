import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { focusWithin } from './cell'
import { useColumnFollowing } from './columns/follow'
import { writeCell } from './edits'
import { useArrival } from './showing/arrival'
import { findPlace } from './showing/follow'
import { useUnderway } from './showing/underway'
import { type Geometry, headingHeight, scrollFor, scrollForSpan } from './space/geometry'
import { closedWith } from './order/grouping'
import { followed } from './order/held'
import type { Looks } from './order/looks'
import { commit } from './typing'
import { keyWords, platform } from './keys/platform'
import type { TableViewProps } from './props'
import { extentOf, firstWritable, type Scene, writableAt } from './scene'
import { countIn } from './selection/areas'
import { areasOf, at, kept, type Spot } from './selection/selection'
import { useSelectionNews } from './selection/speaking'
import type { GridStage } from './stage'
import type { GridStore } from './state'
import { useSums } from './foot/sums'

/** All that a grid stands in at this moment; whoever acts reads the latest. */
export interface Setting extends Omit<TableViewProps, 'view' | 'withPrivate'> {
  readonly scene: Scene
  readonly store: GridStore
  readonly geometry: Geometry
  readonly looks: Looks
  readonly frame: () => HTMLDivElement | null
}

export type Latest = StoreApi<Setting>

/** The stage of a grid, made once. */
export function useGridStage(setting: Setting): { readonly stage: GridStage; readonly latest: Latest } {
  const [made] = useState(() => {
    const latest = createStore(() => setting)
    return { latest, stage: createStage(latest) }
  })
  useLayoutEffect(() => made.latest.setState(setting, true))
  useUnderway(setting.scene, setting.store)
  useColumnFollowing(setting.scene.columns, setting.store)
  useFollowing(setting, made.stage)
  useArrival(setting, made.stage)
  useReports(setting, made.latest)
  useFilterNews(setting)
  useSelectionNews(made.stage)
  useSums(setting.store, made.latest)
  return made
}

function createStage(latest: Latest): GridStage {
  const { store } = latest.getState()
  const scene = (): Scene => latest.getState().scene
  const activeCell = (): HTMLElement | null => {
    const { row, column } = store.getState().selection.active
    const selector = `[data-row="${row}"] > [data-column="${column}"]`
    return latest.getState().frame()?.querySelector<HTMLElement>(selector) ?? null
  }
  const stage: GridStage = {
    store,
    scene,
    isSorted: () => latest.getState().looks.isSorted,
    switchFilters: () => latest.getState().looks.switchFilters(),
    get openRow() {
      return latest.getState().onOpenRow
    },
    get openThread() {
      return latest.getState().onThread
    },
    reveal: (spot, toStart) => reveal(latest.getState(), spot, toStart),
    spotOnScreen: () => {
      const box = activeCell()?.getBoundingClientRect()
      return { x: box?.left ?? 0, y: box?.bottom ?? 0 }
    },
    select: row => store.setState({ awaited: row }),
    focusActive: () => {
      store.setState({ isFocused: true })
      const { heading } = store.getState()
      if (heading === null) focusWithin(activeCell())
      else focusHeading(latest.getState().frame(), heading.key)
    },
    enterHeading: key => {
      if (store.getState().editing !== null) commit(stage, 'stay')
      store.setState({ heading: { key }, isFocused: true })
      revealHeading(latest.getState(), key)
      focusHeading(latest.getState().frame(), key)
    },
    toggleGroup: key => {
      latest.getState().looks.toggleGroup(key)
      stage.enterHeading(key)
    },
    openGroups: keys => latest.getState().looks.openGroups(keys),
    showColumn: column => latest.getState().looks.show(column, true),
    follow: row => {
      const { desk } = scene()
      const place = findPlace(desk.workbook, row)
      if (place !== null) desk.go(place)
    },
    keysWords: keys => keyWords(keys, platform(), scene().desk.language),
    done: () => {
      store.setState({ editing: null })
      scene().desk.draft(scene().place, null)
    },
    pick: value => {
      stage.done()
      writeCell(scene(), store.getState().selection.active, value)
    }
  }
  return stage
}

/** Keeps the selection on its rows when they are sorted, filtered, added to or taken from; a row just made is selected. */
function useFollowing({ scene, store, geometry, frame }: Setting, stage: GridStage): void {
  useLayoutEffect(() => {
    const { selection, awaited, drawn, heading } = store.getState()
    if (awaited !== null) stage.openGroups(closedWith(scene.headings, new Set([awaited])))
    const made = awaited === null ? -1 : scene.rows.findIndex(({ id }) => id === awaited)
    if (made >= 0) {
      const { column } = selection.active
      const into = writableAt(scene, column) ? column : firstWritable(scene)
      store.setState({ selection: at(made, into), awaited: null, drawn: scene.rows })
      reveal({ frame, geometry, store })
    } else {
      const next = kept(followed(selection, drawn, scene.rows), extentOf(scene))
      if (next !== selection || drawn !== scene.rows) {
        store.setState({ selection: next, drawn: scene.rows, heading: heading && { ...heading } })
      }
    }
  }, [scene, store, geometry, frame, stage])
}

/** Tells the screen around what is active, shown and selected. */
function useReports({ store }: Setting, latest: Latest): void {
  useEffect(() => {
    let said = ''
    let counted = ''
    let columns: Scene['columns'] = []
    const report = (): void => {
      const { scene, onActive, onStatus } = latest.getState()
      const { selection } = store.getState()
      const row = scene.rows[selection.active.row]?.id ?? null
      const column = scene.columns[selection.active.column]?.id ?? null
      const count = countIn(areasOf(selection, extentOf(scene)))
      const before = scene.rows[selection.active.row - 1]?.id ?? null
      const after = scene.rows[selection.active.row + 1]?.id ?? null
      const next = [row, column, before, after].join()
      if (next !== said || columns !== scene.columns) {
        said = next
        columns = scene.columns
        onActive?.(row, column, { before, after, columns: columns.map(({ id }) => id) })
      }
      const status = { shown: scene.passing, total: scene.layout.total, selected: count > 1 ? count : 0 }
      if (Object.values(status).join() === counted) return
      counted = Object.values(status).join()
      onStatus?.(status)
    }
    report()
    const stops = [store.subscribe(report), latest.subscribe(report)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, latest])
}

/** How many rows a filter leaves, said when it is put on or taken off. */
function useFilterNews({ scene, looks }: Setting): void {
  const { isUnfiltered } = looks
  const now = JSON.stringify([looks.filters, isUnfiltered])
  const said = useRef(now)
  useEffect(() => {
    if (said.current === now) return
    said.current = now
    const { desk, world, passing, layout } = scene
    const key = isUnfiltered ? 'rows.filters.off' : 'grid.filtered'
    desk.announce(world.say(key, { shown: passing, total: layout.total }))
  }, [scene, now, isUnfiltered])
}

/** Of a window, in CSS pixels, up to which the page around the table scrolls (see WorkbookScreen.module.css). */
const lowest = 360

/** Brings a cell into sight: the active one, or the corner that moves while a range grows, where none is named. */
function reveal(
  { frame, geometry, store }: Pick<Setting, 'frame' | 'geometry' | 'store'>,
  spot: Spot = store.getState().selection.focus,
  toStart = false
): void {
  const box = frame()
  if (box === null) return
  // In a window as low as that all of the page scrolls, the table with it.
  if (window.innerHeight <= lowest) box.scrollIntoView({ block: 'nearest' })
  const view = { left: box.scrollLeft, top: box.scrollTop, width: box.clientWidth, height: box.clientHeight }
  const { left, top } = scrollFor(toStart ? { ...spot, column: geometry.fixed } : spot, geometry, view)
  if (left !== box.scrollLeft) box.scrollLeft = left
  if (top !== box.scrollTop) box.scrollTop = top
}

function revealHeading({ scene, frame, geometry }: Pick<Setting, 'scene' | 'frame' | 'geometry'>, key: string): void {
  const box = frame()
  const place = geometry.headings[scene.headings.findIndex(heading => heading.key === key)]
  if (box === null || place === undefined) return
  const view = { left: box.scrollLeft, top: box.scrollTop, width: box.clientWidth, height: box.clientHeight }
  const top = scrollForSpan(place.top, place.top + headingHeight, geometry, view)
  if (top !== box.scrollTop) box.scrollTop = top
}

function focusHeading(frame: HTMLElement | null, key: string): void {
  frame?.querySelector<HTMLElement>(`[data-group="${CSS.escape(key)}"]`)?.focus({ preventScroll: true })
}
