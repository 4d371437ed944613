import { widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Mark, Point, Scene, Shape } from '../scene'
import { groundOf, quarterBox, quarterHead, scoreHead, text } from './ground'
import { cellAt, placeWords, type PlaneCell, type PlaneEntry, type PlaneLaid } from './laid'
import { type Pack, type Packed, packed } from './pack'
import { ringShape, signShape } from './shapes'
import { middle, sizes, type Space, spaceOf } from './space'

/** The plane with its rows in their cells. */
export function drawPlane(laid: PlaneLaid, frame: Frame): Scene {
  const { width, height, scale } = frame
  const space = spaceOf(laid, frame)
  const isDots = laid.quarters.length > 0
  const lead = isDots ? dotLead : chipLead
  const byCell = grouped(laid)
  const packs = laid.cells.map(cell => ({
    cell,
    pack: packed(byCell.get(cell) ?? [], roomIn(laid, cell, space), scale, lead)
  }))
  const places = new Map(packs.flatMap(({ pack }) => pack.shown.map(one => [one.entry, one] as const)))
  const single = laid.entries.flatMap(entry => {
    const place = places.get(entry)
    return place === undefined ? [] : [markOf(laid, place, space, isDots)]
  })
  const several = packs.flatMap(({ cell, pack }) => (pack.more.length === 0 ? [] : [countOf(laid, cell, pack, space)]))
  return { width, height, scale, ground: groundOf(laid, frame, space), marks: [...single, ...several] }
}

/** What stands before the words, at scale 1: the edge of a chip, a dot. */
const chipLead = 7
const dotLead = 25

function grouped(laid: PlaneLaid): ReadonlyMap<PlaneCell, readonly PlaneEntry[]> {
  const groups = new Map<PlaneCell, PlaneEntry[]>()
  for (const entry of laid.entries) {
    const cell = cellAt(laid, entry)
    if (cell === undefined) continue
    const group = groups.get(cell)
    if (group === undefined) groups.set(cell, [entry])
    else group.push(entry)
  }
  return groups
}

/** The part of a cell that is free for rows: below its score, or below the name of the quarter that it stands at the top of. */
function roomIn(laid: PlaneLaid, cell: PlaneCell, space: Space): Box {
  const { scale } = space
  const { x, y, width, height } = space.box(cell)
  const isTop = cell.quarter !== null && Math.abs(quarterBox(laid, cell.quarter, space).y - y) < 1
  const head =
    (cell.quarter === null ? (cell.score === '' && cell.shade === null ? 6 : scoreHead + 2) : isTop ? quarterHead : 6) *
    scale
  const side = 7 * scale
  return { x: x + side, y: y + head, width: width - 2 * side, height: height - head - 5 * scale }
}

function markOf(laid: PlaneLaid, place: Packed, space: Space, isDot: boolean): Mark {
  const { entry, box } = place
  const way = entry.to === null ? [] : wayShapes(entry, box, space)
  return {
    id: entry.row,
    row: entry.row,
    name: entry.words,
    at: middle(box),
    box,
    shapes: [
      ...(laid.showsWay ? way : []),
      ...(isDot ? dotShapes(place, space.scale) : chipShapes(place, space.scale))
    ],
    ...(!laid.showsWay && way.length > 0 && { over: way })
  }
}

function chipShapes({ box, code, lines }: Packed, scale: number): readonly Shape[] {
  const chip: Shape = { is: 'box', ...box, radius: 4 * scale, fill: 'surface', edge: { paint: 'strong', width: 1 } }
  return [chip, ...wordShapes(code, lines, { x: box.x + chipLead * scale, y: box.y + 16 * scale }, scale)]
}

function dotShapes({ entry, box, code, lines }: Packed, scale: number): readonly Shape[] {
  const at = { x: box.x + 12 * scale, y: box.y + 12 * scale }
  return [
    ...(entry.ring ? [ringShape(at, 10 * scale)] : []),
    signShape(entry.shape ?? 0, at, 6 * scale, entry.hollow),
    ...wordShapes(code, lines, { x: box.x + dotLead * scale, y: box.y + 16 * scale }, scale)
  ]
}

/** The code, and beside it the lines of the name, set in from it. */
function wordShapes(code: string, lines: readonly string[], { x, y }: Point, scale: number): readonly Shape[] {
  const size = sizes.text * scale
  const beside = code === '' ? 0 : widthOf(`${code} `, sizes.text, 600) * scale
  return [
    ...(code === '' ? [] : [text(code, x, y, size, 'ink', { weight: 600 })]),
    ...lines.map((line, at) => text(line, x + beside, y + at * 15 * scale, size, 'ink', {}))
  ]
}

/** An arrow to the cell that a row is on its way to. */
function wayShapes({ to }: PlaneEntry, box: Box, space: Space): readonly Shape[] {
  if (to === null) return []
  const [from, end] = [middle(box), middle(space.box(to))]
  return [{ is: 'line', points: [from, end], edge: { paint: 'ink', width: 1.5 * space.scale }, head: true }]
}

function countOf(laid: PlaneLaid, cell: PlaneCell, { more, moreBox }: Pack, { scale }: Space): Mark {
  const { say } = laid
  const at = middle(moreBox)
  return {
    id: `more ${cell.x} ${cell.y}`,
    row: null,
    rows: more.map(({ row }) => row),
    name: say('plane.more.name', { counted: laid.counted(more.length), at: placeWords(laid, cell) }),
    at,
    box: moreBox,
    shapes: [
      { is: 'box', ...moreBox, radius: 4 * scale, fill: 'ink' },
      text(say('plane.more', { count: more.length }), at.x, at.y + 4 * scale, sizes.text * scale, 'surface', {
        weight: 600,
        anchor: 'middle'
      })
    ]
  }
}
