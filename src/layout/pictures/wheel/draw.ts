import { brokenTo, fitted, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Mark, Point, Scene, Shape } from '../scene'
import { tenth } from '../svg'
import type { Wedge, WheelLaid } from './laid'

const [letter, small, lineHeight, margin, widestLabel, between] = [12, 11, 15, 12, 190, 14]
/** A name of two lines, how many rows, and their share on two. */
const labelHeight = 80
const rings = [0.25, 0.5, 0.75]

interface Plot {
  readonly middle: Point
  readonly radius: number
  readonly label: number
}

function plotOf({ width, height, scale }: Frame): Plot {
  const label = Math.min(widestLabel * scale, width * 0.3)
  const room = height / 2 - (labelHeight + between + margin) * scale
  const radius = Math.max(48 * scale, Math.min(room, width / 2 - (margin + between) * scale - label))
  return { middle: { x: width / 2, y: height / 2 }, radius, label }
}

/** Rings for quarters of the share, then a wedge for each option, filled from the middle, with its words outside. */
export function drawWheel(laid: WheelLaid, frame: Frame): Scene {
  const plot = plotOf(frame)
  return {
    width: frame.width,
    height: frame.height,
    scale: frame.scale,
    ground: [],
    marks: laid.wedges.map((wedge, at) => markOf(laid, plot, wedge, at, frame.scale))
  }
}

function markOf(laid: WheelLaid, plot: Plot, wedge: Wedge, at: number, scale: number): Mark {
  const turn = (2 * Math.PI) / laid.wedges.length
  const [from, to] = [(at - 0.5) * turn, (at + 0.5) * turn]
  const middle = onCircle(plot, at * turn, 0.62)
  const share = wedge.of === 0 ? 0 : wedge.on / wedge.of
  const reach = Math.max(12 * scale, plot.radius * 0.3)
  const isEmpty = wedge.rows.length === 0
  return {
    id: wedge.id,
    row: null,
    rows: wedge.rows,
    name: wedge.name,
    at: middle,
    box: { x: middle.x - reach, y: middle.y - reach, width: 2 * reach, height: 2 * reach },
    shapes: [
      {
        is: 'path',
        d: sector(plot, from, to, 1),
        fill: isEmpty ? 'paper' : 'surface',
        edge: { paint: 'strong', width: 1, ...(isEmpty && { dash: [4, 4] }) }
      },
      ...(share === 0
        ? []
        : [
            {
              is: 'path' as const,
              d: sector(plot, from, to, share),
              fill: 'select' as const,
              edge: { paint: 'accent' as const, width: 1.5 }
            }
          ]),
      ...rings.map(ring => arcShape(plot, from, to, ring)),
      ...percentShapes(wedge, middle, scale),
      ...labelShapes(plot, wedge, at * turn, scale)
    ]
  }
}

function onCircle({ middle, radius }: Plot, angle: number, share: number): Point {
  return { x: middle.x + Math.sin(angle) * radius * share, y: middle.y - Math.cos(angle) * radius * share }
}

/** An arc in two halves, so that one wedge alone is a whole circle. */
function arc(plot: Plot, from: number, to: number, share: number): string {
  const r = tenth(plot.radius * share)
  const through = (angle: number): string => {
    const { x, y } = onCircle(plot, angle, share)
    return `A${r} ${r} 0 0 1 ${tenth(x)} ${tenth(y)}`
  }
  return `${through((from + to) / 2)}${through(to)}`
}

function sector(plot: Plot, from: number, to: number, share: number): string {
  const { x, y } = onCircle(plot, from, share)
  return `M${tenth(plot.middle.x)} ${tenth(plot.middle.y)}L${tenth(x)} ${tenth(y)}${arc(plot, from, to, share)}Z`
}

function arcShape(plot: Plot, from: number, to: number, share: number): Shape {
  const { x, y } = onCircle(plot, from, share)
  return { is: 'path', d: `M${tenth(x)} ${tenth(y)}${arc(plot, from, to, share)}`, edge: { paint: 'line', width: 1 } }
}

/** The share in the wedge, on a ground of its own: rings run under it. */
function percentShapes(wedge: Wedge, middle: Point, scale: number): readonly Shape[] {
  const size = letter * scale
  const width = widthOf(wedge.percent, size, 600) + 8 * scale
  return [
    {
      is: 'box',
      x: middle.x - width / 2,
      y: middle.y - size * 0.8,
      width,
      height: size * 1.6,
      radius: 3,
      fill: 'surface'
    },
    {
      is: 'text',
      x: middle.x,
      y: middle.y + size * 0.36,
      text: wedge.percent,
      size,
      weight: 600,
      anchor: 'middle',
      fill: 'ink'
    }
  ]
}

/** The name of a wedge beyond its rim, how many rows it has, and how many of the others are as they should be. */
function labelShapes(plot: Plot, { label, counted, told }: Wedge, angle: number, scale: number): readonly Shape[] {
  const [across, down] = [Math.sin(angle), -Math.cos(angle)]
  const anchor = across > 0.2 ? 'start' : across < -0.2 ? 'end' : 'middle'
  const room = anchor === 'middle' ? plot.label * 1.6 : plot.label
  const names = brokenTo(label, letter * scale, room, 2, 600)
  const lines = [...names, fitted(counted, small * scale, room), ...brokenTo(told, small * scale, room, 2)]
  const at = onCircle(plot, angle, 1 + (between * scale) / plot.radius)
  const height = lines.length * lineHeight * scale
  const share = anchor === 'middle' ? (down < 0 ? 1 : 0) : (1 - down) / 2
  const top = at.y - height * share
  return lines.map((text, line) => {
    const isName = line < names.length
    return {
      is: 'text',
      x: at.x,
      y: top + (line * lineHeight + letter) * scale,
      text,
      size: (isName ? letter : small) * scale,
      anchor,
      fill: isName ? 'ink' : 'muted',
      ...(isName && { weight: 600 })
    }
  })
}
