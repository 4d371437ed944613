import type { PointerEvent, RefObject } from 'react'
import { useMemo, useRef } from 'react'
import type { Grab } from '../../layout/pictures/kind'
import type { Point } from '../../layout/pictures/scene'
import type { Spot } from './spot'
import { canCarry, type CarryStore, drag, type Held, letGo, putBack, type Thing } from './carry'

/** So many pixels are still a click. */
const slack = 4

interface Pressed {
  readonly thing: Thing
  readonly grab: Grab
  readonly id: number
  readonly client: Point
}

export interface PointerAsk {
  /** As things stand at the moment of the event. */
  readonly held: () => Held | null
  readonly thingAt: (element: Element) => Thing | undefined
  /** The drawing, whose pixels points are counted in. */
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly store: CarryStore
  readonly choose: (thing: Thing) => void
  /** A press in the drawing beside all marks, in parts of its size; absent where nothing comes of it. */
  readonly onSpot?: ((spot: Spot) => void) | undefined
}

/** Marks are dragged with the pointer held fast to the picture; a press without a move chooses. */
export function usePictureDrag({ held, thingAt, drawing, store, choose, onSpot }: PointerAsk) {
  const pressed = useRef<Pressed | null>(null)
  return useMemo(() => {
    const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
      const box = drawing.current?.getBoundingClientRect()
      const width = drawing.current?.viewBox.baseVal.width ?? 1
      const scale = box === undefined || box.width === 0 ? 1 : width / box.width
      return { x: (clientX - (box?.left ?? 0)) * scale, y: (clientY - (box?.top ?? 0)) * scale }
    }
    const end = (): Pressed | null => {
      const was = pressed.current
      pressed.current = null
      return was
    }
    return {
      onPointerDown: (event: PointerEvent): void => {
        const { target } = event
        const thing = event.button === 0 && target instanceof Element ? thingAt(target) : undefined
        if (thing === undefined || !(target instanceof Element)) {
          const scene = held()?.scene
          const isInside = target instanceof Node && drawing.current?.contains(target) === true
          if (onSpot === undefined || scene === undefined || !isInside || event.button !== 0) return
          event.preventDefault()
          const { x, y } = pointOf(event)
          return onSpot({ x: x / scene.width, y: y / scene.height })
        }
        const end = target.closest('[data-end]')?.getAttribute('data-end')
        const grab: Grab = { end: end === 'first' || end === 'last' ? end : 'whole', from: pointOf(event) }
        pressed.current = { thing, grab, id: event.pointerId, client: { x: event.clientX, y: event.clientY } }
      },
      onPointerMove: (event: PointerEvent): void => {
        const was = pressed.current
        const now = held()
        if (was === null || now === null || was.id !== event.pointerId || !canCarry(now, was.thing)) return
        const isFar = Math.hypot(event.clientX - was.client.x, event.clientY - was.client.y) > slack
        if (store.getState() === null && !isFar) return
        if (store.getState() === null) event.currentTarget.setPointerCapture(event.pointerId)
        drag(store, now, was.thing, pointOf(event), was.grab)
      },
      onPointerUp: (event: PointerEvent): void => {
        const was = end()
        const now = held()
        if (was === null || now === null || was.id !== event.pointerId) return
        if (store.getState()?.by === 'pointer') letGo(store, now)
        else choose(was.thing)
      },
      onPointerCancel: (): void => {
        const now = held()
        if (end() !== null && now !== null && store.getState()?.by === 'pointer') putBack(store, now)
      },
      /** Escape while the pointer is down. */
      cancel: (): void => void end()
    }
  }, [held, thingAt, drawing, store, choose, onSpot])
}
