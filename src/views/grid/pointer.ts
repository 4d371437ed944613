import { useEffect, useRef } from 'react'
import { type Geometry, indexAt } from './geometry'
import { begin, commit } from './perform'
import { extentOf } from './scene'
import type { Latest } from './setting'
import { at, extended, type Spot } from './selection'
import type { GridStage } from './stage'

interface PointerDeps {
  readonly stage: GridStage
  readonly latest: Latest
}

export interface PointerHandlers {
  readonly onMouseDown: (event: React.MouseEvent) => void
  readonly onDoubleClick: (event: React.MouseEvent) => void
  readonly onContextMenu: (event: React.MouseEvent) => void
  readonly onClick: (event: React.MouseEvent) => void
}

/** What a pointer hit: parts are marked with data attributes, so that one listener serves all cells. */
function hit(event: React.MouseEvent) {
  const target = event.target instanceof Element ? event.target : null
  const find = (name: string): HTMLElement | null => target?.closest<HTMLElement>(`[data-${name}]`) ?? null
  const number = (element: HTMLElement | null, name: string): number | null => {
    const text = element?.dataset[name]
    return text === undefined ? null : Number(text)
  }
  return {
    row: number(find('row'), 'row'),
    column: number(find('column'), 'column'),
    heading: find('heading')?.dataset.heading,
    menu: find('column-menu')?.dataset.columnMenu,
    resize: find('resize')?.dataset.resize,
    follow: find('follow')?.dataset.follow,
    isRowMenu: find('row-menu') !== null,
    isGutter: find('gutter') !== null,
    isCorner: find('corner') !== null,
    isEditor: find('editing') !== null || find('cell-float') !== null
  }
}

/** The grid under a pointer: one set of listeners on its frame. Dragging goes on beyond the frame, and scrolls it. */
export function usePointer({ stage, latest }: PointerDeps): PointerHandlers {
  const geometry = (): Geometry => latest.getState().geometry
  const dragging = useRef<(() => void) | null>(null)
  useEffect(() => () => dragging.current?.(), [])

  const drag = (move: (event: PointerEvent) => void): void => {
    dragging.current?.()
    const stop = (): void => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
      dragging.current = null
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
    dragging.current = stop
  }

  const extend =
    (what: 'cells' | 'rows' | 'columns') =>
    (event: PointerEvent): void => {
      const box = latest.getState().frame()
      if (box === null) return
      nudge(box, event, geometry())
      const { selection } = stage.store.getState()
      const spot = spotAt(box, event, geometry())
      const extent = extentOf(stage.scene())
      const to = { row: Math.min(spot.row, extent.rows - 1), column: Math.min(spot.column, extent.columns - 1) }
      if (what === 'rows') to.column = selection.focus.column
      if (what === 'columns') to.row = selection.focus.row
      if (to.row !== selection.focus.row || to.column !== selection.focus.column) {
        stage.store.setState({ selection: extended(selection, to) })
      }
    }

  const pick = (spot: Spot, event: React.MouseEvent, whole?: 'rows' | 'columns'): void => {
    if (stage.store.getState().editing !== null) commit(stage, 'stay')
    const { selection } = stage.store.getState()
    const next = event.shiftKey ? extended(selection, spot) : { ...at(spot.row, spot.column), ...(whole && { whole }) }
    stage.store.setState({ selection: next, isLeaving: false })
    stage.focusActive()
    if (event.button === 0) drag(extend(whole ?? 'cells'))
  }

  const onMouseDown = (event: React.MouseEvent): void => {
    const on = hit(event)
    if (on.isEditor || !(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    event.preventDefault()
    const columns = stage.scene().columns
    const heading = columns.findIndex(({ id }) => id === on.heading)
    if (on.resize !== undefined) {
      const start = {
        x: event.clientX,
        width: widthOf(
          geometry(),
          columns.findIndex(({ id }) => id === on.resize)
        )
      }
      const column = on.resize
      drag(moved => latest.getState().looks.resize(column, start.width + moved.clientX - start.x))
    } else if (on.menu !== undefined || on.follow !== undefined) return
    else if (on.isCorner) stage.store.setState({ selection: { ...stage.store.getState().selection, whole: 'all' } })
    else if (heading >= 0) pick({ row: stage.store.getState().selection.active.row, column: heading }, event, 'columns')
    else if (on.row !== null && on.isGutter) pick({ row: on.row, column: 0 }, event, 'rows')
    else if (on.row !== null && on.column !== null) {
      const { selection } = stage.store.getState()
      const isInside = event.button === 2 && isSelected(event)
      if (!isInside || selection.active === undefined) pick({ row: on.row, column: on.column }, event)
    }
  }

  const onClick = (event: React.MouseEvent): void => {
    const on = hit(event)
    if (on.menu !== undefined) stage.store.setState({ open: { is: 'column-menu', column: on.menu } })
    else if (on.follow !== undefined) stage.follow(on.follow)
    else if (on.isRowMenu) openMenuAt(event)
  }

  const openMenuAt = (event: React.MouseEvent): void =>
    stage.store.setState({ open: { is: 'menu', x: event.clientX, y: event.clientY } })

  return {
    onMouseDown,
    onClick,
    onDoubleClick: event => {
      const on = hit(event)
      if (on.row !== null && on.column !== null && !on.isEditor && on.follow === undefined) begin(stage, false)
    },
    onContextMenu: event => {
      const on = hit(event)
      if (on.isEditor) return
      event.preventDefault()
      const heading = on.heading
      if (heading !== undefined) stage.store.setState({ open: { is: 'column-menu', column: heading } })
      else if (on.row !== null) openMenuAt(event)
    }
  }
}

function isSelected(event: React.MouseEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('[aria-selected]') : null
  return cell?.getAttribute('aria-selected') === 'true'
}

function widthOf({ lefts }: Geometry, column: number): number {
  return (lefts[column + 1] ?? 0) - (lefts[column] ?? 0)
}

/** The cell under a point of the screen; beyond the edges the nearest. */
function spotAt(box: HTMLElement, { clientX, clientY }: PointerEvent, { lefts, tops, header, fixed }: Geometry): Spot {
  const frame = box.getBoundingClientRect()
  const x = Math.min(Math.max(clientX - frame.left, 0), box.clientWidth - 1)
  const y = Math.min(Math.max(clientY - frame.top, header), box.clientHeight - 1)
  const isOverFixed = x < (lefts[fixed] ?? 0)
  return {
    row: indexAt(tops, y - header + box.scrollTop),
    column: indexAt(lefts, isOverFixed ? x : x + box.scrollLeft)
  }
}

const edge = 28

/** Scrolls while a drag stands at or beyond an edge of the window. */
function nudge(box: HTMLElement, { clientX, clientY }: PointerEvent, { header, gutter }: Geometry): void {
  const frame = box.getBoundingClientRect()
  if (clientY > frame.top + box.clientHeight - edge) box.scrollTop += edge
  else if (clientY < frame.top + header && clientY < frame.top + header + 1) box.scrollTop -= edge
  if (clientX > frame.left + box.clientWidth - edge) box.scrollLeft += edge
  else if (clientX < frame.left + gutter) box.scrollLeft -= edge
}
