import type { Geometry } from '../space/geometry'

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
  /** Ctrl, or Cmd, is held. */
  readonly isMod: boolean
}

export interface Drag {
  /** Ways in which the table scrolls while the pointer stands at its edge or beyond. */
  readonly scrolls: 'both' | 'down' | 'across' | 'none'
  readonly move: (to: Point) => void
  /** Let go, or given up with Escape. */
  readonly end?: (isDropped: boolean) => void
}

export interface Dragged {
  readonly frame: () => HTMLElement | null
  readonly geometry: () => Geometry
}

/**
 * Follows the pointer until it is let go, beyond the window too. While it rests at an edge the table goes on scrolling, so the
 * drag moves on by itself. Returns what stops it.
 */
export function startDrag({ frame, geometry }: Dragged, drag: Drag): () => void {
  let point: Point | null = null
  let before = Number.POSITIVE_INFINITY
  const tick = (now: number): void => {
    const box = frame()
    const passed = Math.min(Math.max(0, now - before), longest)
    before = now
    if (box !== null && point !== null && pull(box, point, geometry(), drag.scrolls, passed)) drag.move(point)
    ticking = requestAnimationFrame(tick)
  }
  let ticking = requestAnimationFrame(tick)
  const onMove = ({ clientX: x, clientY: y, ctrlKey, metaKey }: PointerEvent): void => {
    point = { x, y, isMod: ctrlKey || metaKey }
    drag.move(point)
  }
  let isOver = false
  const stop = (isDropped: boolean): void => {
    if (isOver) return
    isOver = true
    cancelAnimationFrame(ticking)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('keyup', onMod, true)
    drag.end?.(isDropped)
  }
  const onUp = (event: PointerEvent): void => {
    onMove(event)
    stop(true)
  }
  const onCancel = (): void => stop(false)
  /** The key alone, with the pointer at rest, is a move too: what it turns over is seen at once. */
  const onMod = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    const isMod = ctrlKey || metaKey
    if (point === null || point.isMod === isMod) return
    point = { ...point, isMod }
    drag.move(point)
  }
  const onKey = (event: KeyboardEvent): void => {
    onMod(event)
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    stop(false)
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('keyup', onMod, true)
  return onCancel
}

/** Within so many pixels of the far edges the table begins to scroll. */
const edge = 24
/** Pixels that a millisecond scrolls for each pixel of `edge` that the pointer is beyond, and at most. */
const [speed, fastest] = [0.08, 4]
/** A frame that took longer than this does not make up for it with a leap. */
const longest = 100

/** Scrolls faster the further the pointer is beyond an edge. Returns whether anything moved. */
function pull(
  box: HTMLElement,
  { x, y }: Point,
  { header, gutter }: Geometry,
  ways: Drag['scrolls'],
  passed: number
): boolean {
  const { left, top } = box.getBoundingClientRect()
  const down = passed * pace(y, top + header, top + box.clientHeight - edge)
  const across = passed * pace(x, left + gutter, left + box.clientWidth - edge)
  const before = [box.scrollTop, box.scrollLeft]
  if (ways === 'both' || ways === 'down') box.scrollTop += down
  if (ways === 'both' || ways === 'across') box.scrollLeft += across
  return before[0] !== box.scrollTop || before[1] !== box.scrollLeft
}

function pace(at: number, from: number, to: number): number {
  const beyond = at < from ? at - from : at > to ? at - to : 0
  return Math.sign(beyond) * Math.min(fastest, Math.abs(beyond) * speed)
}
