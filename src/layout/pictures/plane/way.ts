import type { Box, Paint, Point, Shape } from '../scene'
import { middle } from './space'

/** An arrow from the edge of one box to the edge of another, in a straight line between their middles. */
export function wayShape(from: Box, to: Box, scale: number, paint: Paint): Shape {
  const points = [leaving(from, middle(to)), leaving(to, middle(from))]
  return { is: 'line', points, edge: { paint, width: 1.5 * scale }, head: true }
}

/** Where the line from the middle of a box towards a point crosses its edge. */
function leaving(box: Box, towards: Point): Point {
  const at = middle(box)
  const [x, y] = [towards.x - at.x, towards.y - at.y]
  const part = Math.min(box.width / 2 / Math.max(Math.abs(x), 1e-9), box.height / 2 / Math.max(Math.abs(y), 1e-9), 1)
  return { x: at.x + x * part, y: at.y + y * part }
}
