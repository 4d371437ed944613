import { toneTokens } from '../../../model/tokens'
import type { Frame } from '../kind'
import type { Box, Mark, Point, Scene, Shape } from '../scene'
import { chipShapes, chipWidth } from './chips'
import { cellAt, markId, type MatrixCell, type MatrixLaid, type Spot } from './laid'
import { sizes, type Space, spaceOf } from './space'

/** A legend, heads, a line of cells for each row, what they come to, and what is amiss beneath. */
export function drawMatrix(laid: MatrixLaid, frame: Frame): Scene {
  const space = spaceOf(laid, frame)
  const { scale } = frame
  if (laid.nothing !== null) return { ...frame, ground: [], marks: [] }
  return {
    width: space.width,
    height: Math.max(frame.height, space.height),
    scale,
    ground: [
      ...space.legend.shapes(0),
      ...headShapes(laid, space),
      ...laid.lines.flatMap((_, line) => lineShapes(laid, space, line)),
      ...loadShapes(laid, space),
      ...cellGrounds(laid, space),
      ...wayShapes(laid, space),
      ...noteShapes(space)
    ],
    marks: laid.lines.flatMap((_, line) => laid.heads.map((__, head) => markOf(laid, space, { line, head })))
  }
}

type Anchor = NonNullable<Extract<Shape, { is: 'text' }>['anchor']>

/** Lines of words, the middle of them at a point. */
function wordsAt(
  lines: readonly string[],
  { x, y }: Point,
  scale: number,
  anchor: Anchor,
  fill: Extract<Shape, { is: 'text' }>['fill'] = 'ink',
  weight: 400 | 600 = 400
): readonly Shape[] {
  const [size, pitch] = [sizes.word * scale, sizes.line * scale]
  const first = y - ((lines.length - 1) / 2) * pitch + size * 0.36
  return lines.map((text, at) => ({ is: 'text', x, y: first + at * pitch, text, size, weight, anchor, fill }))
}

function headShapes({ heads, corner }: MatrixLaid, space: Space): readonly Shape[] {
  const { scale, top, left, turned } = space
  const [size, pitch] = [sizes.word * scale, sizes.line * scale]
  const cornerLines = space.lineLines(corner)
  const above = { x: left - 10 * scale, y: top - 6 * scale - (cornerLines.length / 2) * pitch }
  const labels = heads.flatMap(({ label }, head): readonly Shape[] => {
    const { x, width } = space.box({ line: 0, head })
    const lines = space.headLines(label)
    const middle = x + width / 2
    if (!turned) {
      const y = top - 6 * scale - (lines.length / 2) * pitch
      return wordsAt(lines, { x: middle, y }, scale, 'middle', 'ink', 600)
    }
    const first = middle - ((lines.length - 1) / 2) * pitch + size * 0.36
    return lines.map((text, at) => ({
      is: 'text',
      x: first + at * pitch,
      y: top - 7 * scale,
      text,
      size,
      weight: 600,
      fill: 'ink',
      turned: true
    }))
  })
  return [...wordsAt(cornerLines, above, scale, 'end', 'muted'), ...labels]
}

/** What names a line, with a sign where something is amiss with it, and what it comes to. */
function lineShapes({ lines, heads, load }: MatrixLaid, space: Space, line: number): readonly Shape[] {
  const { scale, left, cell, width } = space
  const one = lines[line]
  if (one === undefined) return []
  const { y } = space.box({ line, head: 0 })
  const middle = y + cell.height / 2
  const right = left + heads.length * cell.width
  return [
    ...wordsAt(space.lineLines(one.label), { x: left - 10 * scale, y: middle }, scale, 'end'),
    ...(one.flagged ? wordsAt(['!'], { x: 4 * scale, y: middle }, scale, 'start', 'warn', 600) : []),
    ...(load === null ? [] : wordsAt([one.load], { x: (right + width) / 2, y: middle }, scale, 'middle', 'ink', 600))
  ]
}

function loadShapes({ heads, lines, load }: MatrixLaid, space: Space): readonly Shape[] {
  if (load === null) return []
  const { scale, top, left, cell, width } = space
  const right = left + heads.length * cell.width
  const y = top + (lines.length + 0.5) * cell.height
  return [
    ...wordsAt([load], { x: left - 10 * scale, y }, scale, 'end', 'muted'),
    ...wordsAt(
      [load],
      { x: (right + width) / 2, y: top - 6 * scale - (sizes.line * scale) / 2 },
      scale,
      'middle',
      'muted'
    ),
    ...heads.flatMap((head, at) =>
      wordsAt([head.load], { x: left + (at + 0.5) * cell.width, y }, scale, 'middle', 'ink', 600)
    )
  ]
}

function cellGrounds(laid: MatrixLaid, space: Space): readonly Shape[] {
  return laid.cells.flatMap((cells, line) =>
    cells.map(({ tone }, head): Shape => {
      const fill = tone === null ? 'surface' : toneTokens[tone][0]
      return { is: 'box', ...space.box({ line, head }), fill, edge: { paint: 'line', width: 1 } }
    })
  )
}

/** From the letter of what is so to the letter of what is wanted. */
function wayShapes(laid: MatrixLaid, space: Space): readonly Shape[] {
  const { scale } = space
  return laid.ways.map(({ line, from, to }): Shape => {
    const [start, end] = [middleOf(space.box({ line, head: from })), middleOf(space.box({ line, head: to }))]
    const by = Math.sign(to - from) * 15 * scale
    return {
      is: 'line',
      points: [
        { x: start.x + by, y: start.y },
        { x: end.x - by, y: end.y }
      ],
      edge: { paint: 'muted', width: 1.5 },
      head: true
    }
  })
}

function noteShapes({ noteLines, notesTop, scale }: Space): readonly Shape[] {
  return noteLines.map((text, at): Shape => {
    const y = notesTop + (at + 1) * (sizes.line + 2) * scale
    return { is: 'text', x: 4 * scale, y, text, size: sizes.word * scale, fill: 'ink' }
  })
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function markOf(laid: MatrixLaid, space: Space, spot: Spot): Mark {
  const box = space.box(spot)
  const { row, rows, name } = cellAt(laid, spot) as MatrixCell
  const places = chipPlaces(laid, space, spot)
  const [first, last] = places
  return {
    id: markId(laid, spot),
    row,
    ...(row === null && { rows }),
    name,
    at: middleOf(box),
    box,
    shapes: cellShapes(laid, space, spot),
    ...(first !== undefined &&
      last !== undefined && {
        grips: [
          { end: 'first' as const, box: around(first.at, space.scale) },
          { end: 'last' as const, box: around(last.at, space.scale) }
        ]
      })
  }
}

function around({ x, y }: Point, scale: number): Box {
  return { x: x - 12 * scale, y: y - 12 * scale, width: 24 * scale, height: 24 * scale }
}

function cellShapes(laid: MatrixLaid, space: Space, spot: Spot): readonly Shape[] {
  const cell = cellAt(laid, spot) as MatrixCell
  const places = chipPlaces(laid, space, spot)
  if (places.length > 0) {
    return places.flatMap(({ letter, at }) => chipShapes(laid.letters[letter]?.letter ?? '', letter, at, space.scale))
  }
  const ink = cell.tone === null ? 'ink' : toneTokens[cell.tone][1]
  return wordsAt(space.cellLines(cell.text), middleOf(space.box(spot)), space.scale, 'middle', ink, 600)
}

/** Where the letters of a cell stand: side by side, or one over the other's edge where it is narrow. */
function chipPlaces(laid: MatrixLaid, { box, scale }: Space, spot: Spot) {
  const { letters } = cellAt(laid, spot) as MatrixCell
  const { x, y } = middleOf(box(spot))
  const { width } = box(spot)
  const chip = Math.max(0, ...letters.map(at => chipWidth(laid.letters[at]?.letter ?? '', scale)))
  const pitch = Math.min(chip + 3 * scale, width / Math.max(1, letters.length))
  const first = x - ((letters.length - 1) / 2) * pitch
  return letters.map((letter, at) => ({ letter, at: { x: first + at * pitch, y } }))
}
