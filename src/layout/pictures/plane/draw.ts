import { widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Mark, Point, Scene, Shape } from '../scene'
import { groundOf, quarterBox, headOf, scoreHead, text } from './ground'
import { cellAt, placeWords, type PlaneCell, type PlaneEntry, type PlaneLaid, type Spot } from './laid'
import { type Item, type Pack, type Packed, packed } from './pack'
import { plainShape, ringShape, signShape } from './shapes'
import { middle, sizes, type Space, spaceOf } from './space'
import { wayShape } from './way'

/** The plane with its rows in their cells. */
export function drawPlane(laid: PlaneLaid, frame: Frame): Scene {
  const { width, height, scale } = frame
  const space = spaceOf(laid, frame)
  const isDots = laid.quarters.length > 0
  const lead = isDots ? dotLead : chipLead
  const items = itemsByCell(laid)
  const packs = laid.cells.map(cell => {
    const wording = laid.showsWay ? 'codes' : 'names'
    return { cell, pack: packed(items.get(cell) ?? [], roomIn(laid, cell, space), scale, lead, wording) }
  })
  const shown = packs.flatMap(({ pack }) => pack.shown)
  const [places, targets] = [false, true].map(
    wanted => new Map(shown.filter(({ item }) => item.isTarget === wanted).map(one => [one.item.entry, one]))
  )
  const ways = laid.entries.flatMap(entry => {
    const way = wayOf(entry, places?.get(entry)?.box, targets?.get(entry)?.box, space, 'ink')
    return laid.showsWay ? way : []
  })
  const single = laid.entries.flatMap(entry => {
    const place = places?.get(entry)
    return place === undefined ? [] : [markOf(place, targets?.get(entry)?.box, space, isDots)]
  })
  const several = packs.flatMap(({ cell, pack }) => (pack.more.length === 0 ? [] : [countOf(laid, cell, pack, space)]))
  const ground = [
    ...groundOf(laid, frame, space),
    ...ways,
    ...[...(targets?.values() ?? [])].flatMap(target => chipShapes(target, scale))
  ]
  return { width, height, scale, ground, marks: [...single, ...several] }
}

/** What stands before the words, at scale 1: the edge of a chip, a dot. */
const chipLead = 7
const dotLead = 25

/** Who stands where; where arrows are drawn, who comes there too. */
function itemsByCell(laid: PlaneLaid): ReadonlyMap<PlaneCell, readonly Item[]> {
  const groups = new Map<PlaneCell, Item[]>()
  const put = (entry: PlaneEntry, spot: Spot | null, isTarget: boolean): void => {
    const cell = spot === null ? undefined : cellAt(laid, spot)
    if (cell === undefined) return
    const group = groups.get(cell) ?? []
    groups.set(cell, group)
    group.push({ entry, isTarget })
  }
  for (const entry of laid.entries) put(entry, entry, false)
  if (laid.showsWay) for (const entry of laid.entries) put(entry, entry.to, true)
  return groups
}

/** The part of a cell that is free for rows: below its score, or below the name of the quarter that it stands at the top of. */
function roomIn(laid: PlaneLaid, cell: PlaneCell, space: Space): Box {
  const { scale } = space
  const { x, y, width, height } = space.box(cell)
  const isTop = cell.quarter !== null && Math.abs(quarterBox(laid, cell.quarter, space).y - y) < 1
  const head =
    (cell.quarter === null
      ? cell.score === '' && cell.shade === null
        ? 6
        : scoreHead + 2
      : isTop
        ? headOf(height / scale)
        : 6) * scale
  const side = 7 * scale
  return { x: x + side, y: y + head, width: width - 2 * side, height: height - head - 5 * scale }
}

function markOf(place: Packed, target: Box | undefined, space: Space, isDot: boolean): Mark {
  const { item, box } = place
  const { entry } = item
  const over = wayOf(entry, box, target, space, 'accent')
  return {
    id: entry.row,
    row: entry.row,
    name: entry.words,
    at: middle(box),
    box,
    shapes: isDot ? dotShapes(place, space.scale) : chipShapes(place, space.scale),
    ...(over.length > 0 && { over })
  }
}

/** An arrow from where a row stands to where it is on its way to: to its place there, or into the cell. */
function wayOf(
  { to }: PlaneEntry,
  from: Box | undefined,
  target: Box | undefined,
  space: Space,
  paint: 'ink' | 'accent'
): readonly Shape[] {
  if (to === null || from === undefined) return []
  const { x, y } = middle(space.box(to))
  return [wayShape(from, target ?? { x, y, width: 0, height: 0 }, space.scale, paint)]
}

/** A chip; where a row is only on its way to, its edge is dashed. */
function chipShapes({ item, box, code, lines }: Packed, scale: number): readonly Shape[] {
  const dashed = { paint: 'strong' as const, width: 1, dash: [3, 3] }
  const edge = item.isTarget ? dashed : { paint: 'strong' as const, width: 1 }
  const chip: Shape = { is: 'box', ...box, radius: 4 * scale, fill: item.isTarget ? 'paper' : 'surface', edge }
  return [chip, ...wordShapes(code, lines, { x: box.x + chipLead * scale, y: box.y + 16 * scale }, scale)]
}

function dotShapes({ item: { entry }, box, code, lines }: Packed, scale: number): readonly Shape[] {
  const at = { x: box.x + 12 * scale, y: box.y + 12 * scale }
  return [
    ...(entry.ring ? [ringShape(at, 10 * scale)] : []),
    entry.shape === null ? plainShape(at, scale, entry.hollow) : signShape(entry.shape, at, 6 * scale, entry.hollow),
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

function countOf(laid: PlaneLaid, cell: PlaneCell, { more, moreBox }: Pack, { scale }: Space): Mark {
  const { say } = laid
  const at = middle(moreBox)
  return {
    id: `more ${cell.x} ${cell.y}`,
    row: null,
    rows: [...new Set(more.map(({ entry }) => entry.row))],
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
