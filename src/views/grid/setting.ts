import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '../../model/change'
import { findPlace } from './follow'
import { focusWithin } from './cell'
import { onCopy, onPaste, pasteText } from './clipboard'
import { writeCell } from './edits'
import { type Geometry, scrollFor } from './geometry'
import { followed } from './held'
import { actionFor, type Platform } from './keys'
import type { Looks } from './looks'
import { commit, goTo, perform } from './perform'
import { type PointerHandlers, usePointer } from './pointer'
import { extentOf, type Scene } from './scene'
import { at, cellsIn, kept, rangeOf } from './selection'
import type { GridStage } from './stage'
import { type GridStore, modeOf } from './state'
import type { TableViewProps } from './table'

const readyMark = 'groundwork:ready'

interface Setting extends Omit<TableViewProps, 'view' | 'withPrivate'> {
  readonly scene: Scene
  readonly store: GridStore
  readonly geometry: Geometry
  readonly looks: Looks
  readonly scroller: { readonly current: HTMLDivElement | null }
}

interface FrameHandlers extends PointerHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
  readonly onCopy: (event: React.ClipboardEvent) => void
  readonly onCut: (event: React.ClipboardEvent) => void
  readonly onPaste: (event: React.ClipboardEvent) => void
}

/** The stage of a grid, made once, and the listeners of its frame. Both read the latest scene when something happens. */
export function useGridStage(setting: Setting): { readonly stage: GridStage; readonly handlers: FrameHandlers } {
  const now = useRef(setting)
  useLayoutEffect(() => {
    now.current = setting
  })
  const focused = useRef(setting.autoFocus === true)
  const [stage] = useState(() => createStage(now, focused))
  useFollowing(setting)
  useArrival(setting, stage)
  useReports(setting)
  const pointer = usePointer({
    stage,
    geometry: () => now.current.geometry,
    looks: () => now.current.looks,
    scroller: setting.scroller
  })
  return { stage, handlers: { ...pointer, ...keyboard(stage, now, focused) } }
}

type Now = { readonly current: Setting }

function createStage(now: Now, focused: { current: boolean }): GridStage {
  const { store } = now.current
  const activeCell = (): Element | null => {
    const { row, column } = store.getState().selection.active
    return now.current.scroller.current?.querySelector(`[data-row="${row}"] > [data-column="${column}"]`) ?? null
  }
  const stage: GridStage = {
    store,
    scene: () => now.current.scene,
    isSorted: () => now.current.looks.isSorted,
    get openRow() {
      return now.current.onOpenRow
    },
    pasteText: () => void pasteText(stage),
    reveal: () => reveal(now.current),
    spotOnScreen: () => {
      const box = activeCell()?.getBoundingClientRect()
      return { x: box?.left ?? 0, y: box?.bottom ?? 0 }
    },
    select: row => {
      pending.current = row
    },
    isFocused: () => focused.current,
    focusActive: () => {
      focused.current = true
      focusWithin(activeCell())
    },
    follow: row => {
      const { desk } = now.current.scene
      const place = findPlace(desk.workbook, row)
      if (place !== null) desk.go(place)
    },
    keysWords: keys => keyWords(keys, platform(), now.current.scene.desk.language),
    pick: value => {
      store.setState({ editing: null })
      now.current.scene.desk.draft(now.current.scene.place, null)
      writeCell(now.current.scene, store.getState().selection.active, value)
    }
  }
  const pending = waiting(stage)
  return stage
}

const waits = new WeakMap<GridStore, { current: Id | null }>()

/** A row that was just made is selected when it is drawn. */
function waiting({ store }: Pick<GridStage, 'store'>): { current: Id | null } {
  const known = waits.get(store) ?? { current: null }
  waits.set(store, known)
  return known
}

/** Keeps the selection on its rows when they are sorted, filtered, added to or taken from. */
function useFollowing({ scene, store }: Setting): void {
  const before = useRef(scene.rows)
  const { rows } = scene
  useLayoutEffect(() => {
    const pending = waiting({ store })
    const made = pending.current === null ? -1 : rows.findIndex(({ id }) => id === pending.current)
    const { selection } = store.getState()
    if (made >= 0) {
      pending.current = null
      store.setState({ selection: at(made, selection.active.column) })
    } else {
      const next = kept(followed(selection, before.current, rows), extentOf(scene))
      if (next !== selection) store.setState({ selection: next })
    }
    before.current = rows
  }, [rows, scene.columns, scene.canAdd])
}

/** Goes where the place says, whenever it says so anew. */
function useArrival(setting: Setting, stage: GridStage): void {
  const { row, column } = setting.place
  const { scene, autoFocus } = setting
  const isThere = row === undefined || scene.rows.some(({ id }) => id === row)
  useLayoutEffect(() => {
    if (row === undefined) return
    const index = scene.rows.findIndex(({ id }) => id === row)
    const across = column === undefined ? -1 : scene.columns.findIndex(({ id }) => id === column)
    const { active } = stage.store.getState().selection
    if (index >= 0 && (active.row !== index || across >= 0)) goTo(stage, index, across >= 0 ? across : active.column)
  }, [row, column, isThere])
  useEffect(() => {
    if (autoFocus) stage.focusActive()
  }, [autoFocus, stage])
}

/** Tells the screen around what is active, shown and selected. */
function useReports({ scene, store, onActive, onStatus }: Setting): void {
  const { rows, columns, layout } = scene
  const latest = useRef({ scene, onActive, onStatus })
  useLayoutEffect(() => {
    latest.current = { scene, onActive, onStatus }
  })
  useEffect(() => {
    let said = ''
    const report = (): void => {
      const { scene: now, onActive: active, onStatus: status } = latest.current
      const { selection } = store.getState()
      const row = now.rows[selection.active.row]?.id ?? null
      const column = now.columns[selection.active.column]?.id ?? null
      const count = cellsIn(rangeOf(selection, extentOf(now)))
      const next = [row, column, count, now.rows.length, now.layout.total].join()
      if (next === said) return
      said = next
      active?.(row, column)
      status?.({ shown: now.rows.length, total: now.layout.total, selected: count > 1 ? count : 0 })
    }
    report()
    return store.subscribe(report)
  }, [store, rows, columns, layout.total])
}

function keyboard(
  stage: GridStage,
  now: Now,
  focused: { current: boolean }
): Omit<FrameHandlers, keyof PointerHandlers> {
  const isInside = (event: { readonly target: EventTarget; readonly currentTarget: EventTarget }): boolean =>
    event.target instanceof Node && event.currentTarget instanceof Node && event.currentTarget.contains(event.target)
  const isReady = (): boolean => stage.store.getState().editing === null
  return {
    onKeyDown: event => {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !isInside(event)) return
      const press = {
        key: event.key,
        code: event.code,
        ctrl: event.ctrlKey,
        shift: event.shiftKey,
        alt: event.altKey,
        meta: event.metaKey
      }
      const action = actionFor(press, modeOf(stage.store.getState()), platform())
      if (action === null || !perform(stage, action)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onFocus: event => {
      if (!isInside(event)) return
      if (!focused.current) {
        // Ready to be typed in: what the benchmarks of starting and opening wait for. Only the latest is kept.
        performance.clearMarks(readyMark)
        performance.mark(readyMark)
      }
      focused.current = true
    },
    onBlur: event => {
      const to = event.relatedTarget
      const inside =
        to instanceof Element && (now.current.scroller.current?.contains(to) || to.closest('[data-cell-float]'))
      // A cell that stops being active takes its input away, and with it the focus: that is no leaving.
      const isMoving = to === null && (!document.hasFocus() || !event.target.isConnected)
      if (inside || isMoving) return
      focused.current = false
      if (!isReady()) commit(stage, 'stay')
    },
    onCopy: event => {
      if (isReady() && isInside(event)) onCopy(stage, event.nativeEvent, false)
    },
    onCut: event => {
      if (isReady() && isInside(event)) onCopy(stage, event.nativeEvent, true)
    },
    onPaste: event => {
      if (isReady() && isInside(event)) onPaste(stage, event.nativeEvent)
    }
  }
}

/** Brings the active cell into sight, or the corner that moves while a range grows. */
function reveal({ scroller, geometry, store }: Setting): void {
  const box = scroller.current
  if (box === null) return
  const { selection } = store.getState()
  const view = { left: box.scrollLeft, top: box.scrollTop, width: box.clientWidth, height: box.clientHeight }
  const { left, top } = scrollFor(selection.focus, geometry, view)
  if (left !== box.scrollLeft) box.scrollLeft = left
  if (top !== box.scrollTop) box.scrollTop = top
}

function platform(): Platform {
  return /Mac/.test(navigator.userAgent) ? 'mac' : 'other'
}

const frenchKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl', Shift: 'Maj', Delete: 'Suppr', Enter: 'Entrée' }
const englishKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫', Enter: '↩' }
const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' }

function keyWords(keys: string, on: Platform, language: 'en' | 'fr'): string {
  const names = on === 'mac' ? macSigns : language === 'fr' ? frenchKeys : englishKeys
  return keys
    .split('+')
    .map(key => names[key] ?? arrows[key] ?? key)
    .join(on === 'mac' ? '' : '+')
}
