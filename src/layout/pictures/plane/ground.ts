import { toneTokens } from '../../../model/tokens'
import { fitted, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Paint, Shape } from '../scene'
import { bandOf, type PlaneCell, type PlaneLaid } from './laid'
import { ringShape, signShape } from './shapes'
import { legendAfter, legendLine, legendOf, middle, sizes, type Space, wordLines } from './space'

/** Cells, what stands at their head, axes and legend. */
export function groundOf(laid: PlaneLaid, frame: Frame, space: Space): readonly Shape[] {
  return [
    ...(laid.quarters.length > 0 ? quarterShapes(laid, space) : laid.cells.flatMap(cell => cellShapes(cell, space))),
    ...upright(laid, frame, space),
    ...level(laid, space),
    ...legend(laid, frame, space)
  ]
}

/** Between two cells, at scale 1. */
const cellGap = 3
/** What is kept free at the head of a cell for its score, and of a quarter for its name, at scale 1. */
export const scoreHead = 20

/** In cells too low for both, the advice gives way to the marks; documents and the table have it. */
export function headOf(cell: number): number {
  return cell < 76 ? 24 : 42
}

function cellShapes(cell: PlaneCell, space: Space): readonly Shape[] {
  const { scale } = space
  const { x, y, width, height } = space.box(cell)
  const inset = (cellGap * scale) / 2
  const [fill, ink] = inkOf(cell)
  const box = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset }
  const ground: Shape = { is: 'box', ...box, radius: 4 * scale, fill, edge: { paint: 'line', width: 1 } }
  const base = box.y + 15 * scale
  const band = fitted(bandOf(cell), sizes.word, width / scale - 40)
  return [
    ground,
    ...(cell.score === ''
      ? []
      : [text(cell.score, box.x + 7 * scale, base, sizes.title * scale, ink, { weight: 600 })]),
    ...(band === ''
      ? []
      : [text(band, box.x + box.width - 7 * scale, base, sizes.word * scale, ink, { anchor: 'end' })])
  ]
}

function inkOf({ shade }: PlaneCell): readonly [Paint, Paint] {
  return shade?.tone ? toneTokens[shade.tone] : ['paper', 'muted']
}

/** The box of all cells of a quarter; cells of a quarter lie side by side. */
export function quarterBox({ cells }: PlaneLaid, id: string, space: Space): Box {
  const own = cells.filter(({ quarter }) => quarter === id)
  const xs = own.map(({ x }) => x)
  const ys = own.map(({ y }) => y)
  const first = space.box({ x: Math.min(...xs), y: Math.max(...ys) })
  const last = space.box({ x: Math.max(...xs), y: Math.min(...ys) })
  return { x: first.x, y: first.y, width: last.x + last.width - first.x, height: last.y + last.height - first.y }
}

function quarterShapes(laid: PlaneLaid, space: Space): readonly Shape[] {
  const { scale } = space
  const inset = 2 * scale
  return laid.quarters.flatMap(({ id, label, advice }): readonly Shape[] => {
    const { x, y, width, height } = quarterBox(laid, id, space)
    const room = width / scale - 22
    return [
      {
        is: 'box',
        x: x + inset,
        y: y + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
        radius: 6 * scale,
        fill: 'paper',
        edge: { paint: 'line', width: 1 }
      },
      ...innerLines(laid, id, space),
      text(fitted(label, sizes.title, room, 600), x + 11 * scale, y + 19 * scale, sizes.title * scale, 'ink', {
        weight: 600
      }),
      ...(headOf(space.step.y / scale) < 42
        ? []
        : [text(fitted(advice, sizes.word, room), x + 11 * scale, y + 35 * scale, sizes.word * scale, 'muted', {})])
    ]
  })
}

/** Hairlines between the cells of one quarter. */
function innerLines(laid: PlaneLaid, id: string, space: Space): readonly Shape[] {
  const own = laid.cells.filter(({ quarter }) => quarter === id)
  const has = (x: number, y: number): boolean => own.some(cell => cell.x === x && cell.y === y)
  const edge = { paint: 'line' as const, width: 1, dash: [2, 4] }
  return own.flatMap(({ x, y }): readonly Shape[] => {
    const box = space.box({ x, y })
    const right = box.x + box.width
    const line = (from: { x: number; y: number }, to: { x: number; y: number }): Shape => ({
      is: 'line',
      points: [from, to],
      edge
    })
    return [
      ...(has(x + 1, y) ? [line({ x: right, y: box.y + 4 }, { x: right, y: box.y + box.height - 4 })] : []),
      ...(has(x, y + 1) ? [line({ x: box.x + 4, y: box.y }, { x: right - 4, y: box.y })] : [])
    ]
  })
}

function upright({ y }: PlaneLaid, frame: Frame, space: Space): readonly Shape[] {
  const { scale, area } = space
  const right = area.x - 8 * scale
  const steps = y.steps.flatMap((step, at) => {
    const words = wordLines(step.word, 92)
    const count = words.length + (step.short === '' ? 0 : 1)
    const box = space.box({ x: 0, y: at })
    const first = middle(box).y - ((count - 1) * 14 * scale) / 2 + 4 * scale
    return stepText(step.short, words, right, first, scale, 'end')
  })
  const title = fitted(y.label, sizes.text, area.height / scale, 600)
  const size = sizes.text * scale
  const base = Math.min(frame.height, area.y + area.height / 2 + (widthOf(title, sizes.text, 600) * scale) / 2)
  return [...steps, { is: 'text', text: title, x: 12 * scale, y: base, size, weight: 600, fill: 'ink', turned: true }]
}

function level({ x }: PlaneLaid, space: Space): readonly Shape[] {
  const { scale, area } = space
  const base = area.y + area.height
  const steps = x.steps.flatMap((step, at) => {
    const words = wordLines(step.word, space.step.x / scale - 6)
    return stepText(step.short, words, middle(space.box({ x: at, y: 0 })).x, base + 15 * scale, scale, 'middle')
  })
  const title = fitted(x.label, sizes.text, area.width / scale, 600)
  const y = base + (axisRoom(x.steps.some(({ short }) => short !== '')) + 14) * scale
  return [
    ...steps,
    text(title, area.x + area.width / 2, y, sizes.text * scale, 'ink', { weight: 600, anchor: 'middle' })
  ]
}

function axisRoom(hasShort: boolean): number {
  return (hasShort ? 17 : 4) + 2 * 14
}

function stepText(
  short: string,
  words: readonly string[],
  x: number,
  y: number,
  scale: number,
  anchor: 'middle' | 'end'
): readonly Shape[] {
  const head = short === '' ? [] : [text(short, x, y, sizes.title * scale, 'ink', { weight: 600, anchor })]
  return [
    ...head,
    ...words.map((word, at) =>
      text(word, x, y + (at + head.length) * 14 * scale, sizes.word * scale, 'muted', { anchor })
    )
  ]
}

function legend(laid: PlaneLaid, { height, width }: Frame, { scale }: Space): readonly Shape[] {
  const lines = legendOf(laid, width / scale)
  const top = height - lines.length * legendLine * scale
  return lines.flatMap((line, at) => {
    let x = 8 * scale
    const y = top + (at + 0.5) * legendLine * scale
    return line.flatMap(part => {
      const centre = { x, y: y - 1 }
      x += legendAfter(part) * scale
      const sign = signShape(part.is === 'shape' ? part.at : 0, centre, 5 * scale, part.is === 'hollow')
      return [
        sign,
        ...(part.is === 'ring' ? [ringShape(centre, 8 * scale)] : []),
        text(part.words, centre.x + 13 * scale, y + 3 * scale, sizes.word * scale, 'muted', {})
      ]
    })
  })
}

interface TextLook {
  readonly weight?: 600
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function text(words: string, x: number, y: number, size: number, fill: Paint, look: TextLook): Shape {
  return { is: 'text', text: words, x, y, size, fill, ...look }
}
