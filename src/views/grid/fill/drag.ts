import type { Drag, Point } from '../selection/drag'
import type { Geometry } from '../space/geometry'
import { extentOf } from '../scene'
import { at, type Range, type Spot } from '../selection/selection'
import { type Acting, selectedRange } from '../edits'
import { fillTo, foretold } from './fill'
import { type BodyPoint, stretched } from './stretch'

interface Held {
  readonly acting: Acting
  readonly geometry: () => Geometry
  readonly bodyPoint: (point: Point) => BodyPoint
  readonly spotAt: (point: Point) => Spot
  readonly from: { readonly x: number; readonly y: number }
  /** The press was on the handle as it is seen, not on the room around it, where a click is for the cell below. */
  readonly isOnKnob: boolean
}

/** A hand that clicks moves the pointer by as many pixels. */
const still = 3

/** The drag of the fill handle: shows what would be filled, and fills it when it is dropped. Escape gives it up. */
export function fillDrag({ acting, geometry, bodyPoint, spotAt, from, isOnKnob }: Held): Drag {
  const { store } = acting
  const source = sourceOf(acting)
  let last: Point | null = null
  let hasLeft = false
  return {
    scrolls: 'both',
    move: point => {
      last = point
      hasLeft ||= Math.abs(point.x - from.x) > still || Math.abs(point.y - from.y) > still
      if (!hasLeft) return
      const scene = acting.scene()
      const { x, y, isMod: isCopy } = point
      const to = stretched(source, bodyPoint(point), geometry(), extentOf(scene), grows(acting, source))
      store.setState({ filling: to && { to, isCopy, x, y, ...foretold(scene, source, to, isCopy) } })
    },
    end: isDropped => {
      const { filling } = store.getState()
      store.setState({ filling: null })
      if (!isDropped) return
      if (filling !== null) fillTo(acting, source, filling.to, filling.isCopy)
      else if (!isOnKnob && last !== null) {
        const { row, column } = spotAt(last)
        store.setState({ selection: at(row, column) })
      }
    }
  }
}

/** The empty row at the end is nothing to go on from. */
function sourceOf(acting: Acting): Range {
  const range = selectedRange(acting)
  return { ...range, bottom: Math.max(range.top, Math.min(range.bottom, acting.scene().rows.length - 1)) }
}

function grows({ scene }: Acting, source: Range): boolean {
  const { canAdd, rows } = scene()
  return canAdd && source.bottom < rows.length
}
