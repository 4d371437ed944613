import type { Id } from '../../../model/change'
import type { Fields } from '../../../model/template'
import type { Aim, Direction, Moves } from '../kind'
import type { Box, Point, Scene, Shape } from '../scene'
import { type Axis, placeWords, type PlaneLaid, type Spot } from './laid'
import { middle, type Space, spaceOf } from './space'

/** A row is moved from cell to cell: dragged, by arrows, or by two digits, first up and then along. */
export const planeMoves: Moves<PlaneLaid> = {
  at: (laid, scene, mark, point) => {
    const spot = spaceIn(laid, scene).spotAt(point)
    return spot === null || mark.row === null ? null : aimAt(laid, scene, mark.row, spot)
  },
  step: (laid, scene, mark, from, direction) => {
    if (laid.cells.length === 0 || (mark.row === null && from === null)) return null
    const space = spaceIn(laid, scene)
    if (from === null && mark.row !== null && !('box' in mark)) {
      return aimAt(laid, scene, mark.row, beginning(laid, mark.row))
    }
    const here = from === null ? spotOf(laid, mark.row ?? '') : space.spotAt(from.at)
    const spot = here && beside(laid, here, direction)
    return spot === null || spot === undefined ? null : aimAt(laid, scene, mark.row, spot)
  },
  typed: (laid, scene, mark, from, key) => {
    const at = steppedBy(from === null ? laid.y : laid.x, key)
    if (mark.row === null || at < 0) return null
    if (from === null) return { aim: raised(laid, scene, mark.row, at), isWhole: false }
    const y = spaceIn(laid, scene).spotAt(from.at)?.y ?? 0
    return { aim: aimAt(laid, scene, mark.row, { x: at, y }), isWhole: true }
  },
  place: (laid, scene, point) => {
    const spot = spaceIn(laid, scene).spotAt(point)
    return spot === null ? null : aimAt(laid, scene, null, spot)
  }
}

function spaceIn(laid: PlaneLaid, scene: Scene): Space {
  return spaceOf(laid, scene)
}

/** Where a row stands, or what is known of it. */
function halfOf(laid: PlaneLaid, row: Id): { readonly x: number | null; readonly y: number | null } {
  return laid.entries.find(entry => entry.row === row) ?? laid.halves.get(row) ?? { x: null, y: null }
}

function spotOf(laid: PlaneLaid, row: Id): Spot | null {
  const { x, y } = halfOf(laid, row)
  return x === null || y === null ? null : { x, y }
}

/** Where a row without a place comes in: by what it has already, else in the middle. */
function beginning(laid: PlaneLaid, row: Id): Spot {
  const { x, y } = halfOf(laid, row)
  return { x: x ?? Math.floor(laid.x.steps.length / 2), y: y ?? Math.floor(laid.y.steps.length / 2) }
}

function beside({ x, y }: PlaneLaid, at: Spot, direction: Direction): Spot | null {
  const to = {
    x: at.x + (direction === 'right' ? 1 : direction === 'left' ? -1 : 0),
    y: at.y + (direction === 'up' ? 1 : direction === 'down' ? -1 : 0)
  }
  const isThere = to.x >= 0 && to.y >= 0 && to.x < x.steps.length && to.y < y.steps.length
  return isThere ? to : null
}

/** The step that a digit stands for: the rating of that number, or the option of that place. */
function steppedBy({ steps }: Axis, key: string): number {
  if (!/^\d$/u.test(key)) return -1
  const rated = steps.findIndex(({ value }) => String(value) === key)
  if (rated >= 0) return rated
  const at = Number(key) - 1
  return steps.some(({ value }) => typeof value === 'number') || at >= steps.length ? -1 : at
}

function aimAt(laid: PlaneLaid, scene: Scene, row: Id | null, spot: Spot): Aim {
  const box = spaceIn(laid, scene).box(spot)
  const aim = { edits: editsFor(laid, row, spot), at: middle(box), words: placeWords(laid, spot) }
  return row === null ? { ...aim, ghost: [framed(box, scene.scale)] } : aim
}

/** A cell that a new row is to come into. */
function framed({ x, y, width, height }: Box, scale: number): Shape {
  const by = 4 * scale
  const box = { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by }
  return { is: 'box', ...box, radius: 6 * scale, edge: { paint: 'accent', width: 2.5, dash: [7, 5] } }
}

/** What would change: a row that comes back to where it stands changes nothing. */
function editsFor({ table, ...laid }: PlaneLaid, row: Id | null, spot: Partial<Spot>): Aim['edits'] {
  const known = row === null ? { x: null, y: null } : halfOf({ table, ...laid }, row)
  const cells: Fields = {
    ...(spot.y !== undefined && spot.y !== known.y && { [laid.y.column]: laid.y.steps[spot.y]?.value ?? null }),
    ...(spot.x !== undefined && spot.x !== known.x && { [laid.x.column]: laid.x.steps[spot.x]?.value ?? null })
  }
  return Object.keys(cells).length === 0 ? [] : [{ table, row, cells }]
}

/** The first of two digits: up or down alone, along as it was. */
function raised(laid: PlaneLaid, scene: Scene, row: Id, y: number): Aim {
  const space = spaceIn(laid, scene)
  const known = halfOf(laid, row)
  const beforeFirst = (box: Point & { readonly height: number }): Point => ({ x: box.x, y: box.y + box.height / 2 })
  const at = known.x === null ? beforeFirst(space.box({ x: 0, y })) : middle(space.box({ x: known.x, y }))
  const words = laid.say('plane.at.one', { y: laid.y.label, yValue: laid.y.steps[y]?.words ?? '' })
  return { edits: editsFor(laid, row, { y }), at, words }
}
