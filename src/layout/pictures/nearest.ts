import type { Direction } from './kind'
import type { Mark, Point } from './scene'

/** So much further counts a step aside than one straight on. */
const aside = 2.5

/** The mark that an arrow key goes to from a point: the nearest in its direction; undefined where there is none. */
export function nextMark(marks: readonly Mark[], from: Point, direction: Direction): Mark | undefined {
  let best: Mark | undefined
  let least = Infinity
  for (const mark of marks) {
    const distance = distanceTo(mark.at, from, direction)
    if (distance < least) {
      best = mark
      least = distance
    }
  }
  return best
}

function distanceTo(to: Point, from: Point, direction: Direction): number {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const isAlong = direction === 'left' || direction === 'right'
  const ahead = isAlong ? x : y
  const straight = direction === 'left' || direction === 'up' ? -ahead : ahead
  return straight < 1 ? Infinity : straight + aside * Math.abs(isAlong ? y : x)
}
