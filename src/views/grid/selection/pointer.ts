import { useEffect, useRef } from 'react'
import { type Drag, type Point, startDrag } from './drag'
import { fillDrag } from '../fill/drag'
import { fillToNeighbour } from '../fill/fill'
import type { BodyPoint } from '../fill/stretch'
import { type Geometry, indexAt } from '../space/geometry'
import { carrying } from '../columns/carry'
import { chosenColumns, fitColumns, isSelectedColumn } from '../columns/acts'
import { slideDrag } from '../progress/slide'
import { begin, commit } from '../typing'
import { platform } from '../keys/platform'
import { extentOf } from '../scene'
import type { Latest } from '../setting'
import { leaveDrag } from './leave'
import { added, at, extended, type Spot } from './selection'
import type { GridStage } from '../stage'

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
    group: find('group')?.dataset.group,
    foot: find('foot-cell')?.dataset.footCell,
    menu: find('column-menu')?.dataset.columnMenu,
    resize: find('resize')?.dataset.resize,
    follow: find('follow')?.dataset.follow,
    link: find('link')?.dataset.link,
    isRowMenu: find('row-menu') !== null,
    isGutter: find('gutter') !== null,
    isCorner: find('corner') !== null,
    isFill: find('fill') !== null,
    isKnob: find('fill-knob') !== null,
    slide: number(find('slide'), 'slide'),
    isEditor: find('editing') !== null || find('cell-float') !== null
  }
}

/** The grid under a pointer: one set of listeners on its frame. Dragging goes on beyond the frame, and scrolls it. */
export function usePointer({ stage, latest }: PointerDeps): PointerHandlers {
  const geometry = (): Geometry => latest.getState().geometry
  const dragging = useRef<(() => void) | null>(null)
  useEffect(() => () => dragging.current?.(), [])

  const drag = (way: Drag): void => {
    dragging.current?.()
    dragging.current = startDrag({ frame: () => latest.getState().frame(), geometry }, way)
  }

  /** The cell under the pointer, or the nearest. */
  const reach = (point: Point): Spot | null => {
    const box = latest.getState().frame()
    if (box === null) return null
    const { row, column } = spotAt(box, point, geometry())
    const { rows, columns } = extentOf(stage.scene())
    return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) }
  }

  const extend =
    (what: 'cells' | 'rows' | 'columns') =>
    (point: Point): void => {
      const under = reach(point)
      if (under === null) return
      const { selection } = stage.store.getState()
      const to = { ...under }
      if (what === 'rows') to.column = selection.focus.column
      if (what === 'columns') to.row = selection.focus.row
      if (to.row !== selection.focus.row || to.column !== selection.focus.column) {
        stage.store.setState({ selection: extended(selection, to) })
      }
    }

  /** A press on a cell or a heading: begins anew, with Shift goes on from the anchor, with Mod takes further cells or leaves them. */
  const pick = (spot: Spot, event: React.MouseEvent, whole?: 'rows' | 'columns'): void => {
    if (stage.store.getState().editing !== null) commit(stage, 'stay')
    const { selection } = stage.store.getState()
    const canLeave = isMod(event) && !event.shiftKey && event.button === 0
    const leave = canLeave ? leaveDrag({ acting: stage, from: spot, whole, spotAt: reach }) : null
    if (leave !== null) {
      stage.focusActive()
      return drag(leave)
    }
    const begun = event.shiftKey
      ? extended(selection, spot)
      : isMod(event)
        ? added(selection, spot)
        : at(spot.row, spot.column)
    stage.store.setState({ selection: { ...begun, ...(whole && { whole }) }, isLeaving: false })
    stage.focusActive()
    if (event.button !== 0) return
    drag({
      scrolls: whole === 'rows' ? 'down' : whole === 'columns' ? 'across' : 'both',
      move: extend(whole ?? 'cells')
    })
  }

  const pickAll = (): void => {
    const { active } = stage.store.getState().selection
    stage.store.setState({ selection: { ...at(active.row, active.column), whole: 'all' } })
    stage.focusActive()
  }

  /** A heading that is selected already is taken up; else a press selects it. */
  const isTaken = (event: React.MouseEvent, heading: number): boolean =>
    event.button === 0 && !event.shiftKey && !isMod(event) && isSelectedColumn(stage, heading)
  const dragToFill = ({ clientX: x, clientY: y }: React.MouseEvent, isOnKnob: boolean): void => {
    const box = latest.getState().frame()
    if (box === null) return
    const bodyPoint = (point: Point) => placeOf(box, point, geometry())
    drag(
      fillDrag({
        acting: stage,
        geometry,
        bodyPoint,
        spotAt: point => spotAt(box, point, geometry()),
        from: { x, y },
        isOnKnob
      })
    )
  }

  const onMouseDown = (event: React.MouseEvent): void => {
    const on = hit(event)
    if (on.isEditor || !(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    event.preventDefault()
    if (on.isFill) return dragToFill(event, on.isKnob)
    if (on.slide !== null) return drag(slideDrag(stage, event.clientX, on.slide))
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
      drag({
        scrolls: 'none',
        move: ({ x }) => latest.getState().looks.resize(chosenColumns(stage, column), () => start.width + x - start.x)
      })
    } else if (on.menu !== undefined || on.follow !== undefined) return
    else if (on.isCorner) pickAll()
    else if (on.link !== undefined && isMod(event)) stage.follow(on.link)
    else if (heading >= 0 && isTaken(event, heading)) drag(carrying({ stage, latest }, heading, event.clientX))
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
    stage.store.setState({ open: { is: 'menu', ...pointOf(event) } })

  return {
    onMouseDown,
    onClick,
    onDoubleClick: event => {
      const on = hit(event)
      if (on.isFill) return fillToNeighbour(stage)
      if (on.resize !== undefined) fitColumns(stage, latest.getState().looks, chosenColumns(stage, on.resize))
      if (on.row !== null && on.column !== null && !on.isEditor && on.follow === undefined) begin(stage, false)
    },
    onContextMenu: event => {
      const on = hit(event)
      if (on.isEditor) return
      event.preventDefault()
      const { heading, group, foot } = on
      if (heading !== undefined) stage.store.setState({ open: { is: 'column-menu', column: heading } })
      else if (group !== undefined) stage.store.setState({ open: { is: 'group-menu', group, ...pointOf(event) } })
      else if (foot !== undefined) stage.store.setState({ open: { is: 'foot', column: foot } })
      else if (on.row !== null) openMenuAt(event)
    }
  }
}

/** Ctrl, and Cmd on macOS, where Ctrl and a click ask for the menu. */
function isMod(event: React.MouseEvent): boolean {
  return platform() === 'mac' ? event.metaKey : event.ctrlKey
}

function pointOf({ clientX: x, clientY: y }: React.MouseEvent): Pick<Point, 'x' | 'y'> {
  return { x, y }
}

function isSelected(event: React.MouseEvent): boolean {
  const cell = event.target instanceof Element ? event.target.closest('[aria-selected]') : null
  return cell?.getAttribute('aria-selected') === 'true'
}

function widthOf({ lefts }: Geometry, column: number): number {
  return (lefts[column + 1] ?? 0) - (lefts[column] ?? 0)
}

/** The cell under a point of the screen; beyond the edges the nearest. */
function spotAt(box: HTMLElement, point: Point, at: Geometry): Spot {
  const { x, y } = placeOf(box, point, at)
  return { row: indexAt(at.tops, y), column: indexAt(at.lefts, x) }
}

/** Where a point of the screen lies among the cells; never beyond what is in sight of them. */
function placeOf(box: HTMLElement, point: Point, { lefts, header, fixed }: Geometry): BodyPoint {
  const frame = box.getBoundingClientRect()
  const x = Math.min(Math.max(point.x - frame.left, 0), box.clientWidth - 1)
  const y = Math.min(Math.max(point.y - frame.top, header), box.clientHeight - 1)
  const isOverFixed = x < (lefts[fixed] ?? 0)
  return { x: isOverFixed ? x : x + box.scrollLeft, y: y - header + box.scrollTop }
}
