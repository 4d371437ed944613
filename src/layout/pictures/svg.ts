import type { Tokens } from '../../model/tokens'
import type { Edge, Scene, Shape } from './scene'

/** What stands round a scene when it leaves the screen. */
export interface SvgAsk {
  readonly tokens: Tokens
  readonly title: string
  readonly description: string
  /** A rule of CSS that brings the font: a picture read as an image reaches no other style sheet. */
  readonly fontFace?: string
}

/** The family that pictures are set in; the rest where it is not there. */
export const family = "'Inter Variable', Inter, Carlito, Calibri, sans-serif"

/** A scene as an SVG file of its own: what is copied, saved, printed, put into documents, and compared in tests. */
export function svgOf(scene: Scene, { tokens, title, description, fontFace }: SvgAsk): string {
  const { width, height } = scene
  const shapes = [...scene.ground, ...scene.marks.flatMap(mark => mark.shapes)]
  const style = fontFace === undefined ? '' : `<style>${fontFace}</style>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${family}"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${style}` +
    `<rect width="${width}" height="${height}" fill="${tokens.surface}"/>` +
    `${shapes.map(shape => svgShape(shape, tokens)).join('')}</svg>`
  )
}

function svgShape(shape: Shape, tokens: Tokens): string {
  const fill = 'fill' in shape && shape.fill !== undefined ? tokens[shape.fill] : 'none'
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height, radius } = shape
      const round = radius === undefined ? '' : ` rx="${tenth(radius)}"`
      const size = `width="${tenth(width)}" height="${tenth(height)}"`
      return `<rect x="${tenth(x)}" y="${tenth(y)}" ${size}${round} fill="${fill}"${edged(shape.edge, tokens)}/>`
    }
    case 'circle':
      return `<circle cx="${tenth(shape.x)}" cy="${tenth(shape.y)}" r="${tenth(shape.r)}" fill="${fill}"${edged(shape.edge, tokens)}/>`
    case 'path':
      return `<path d="${shape.d}" fill="${fill}"${edged(shape.edge, tokens)}/>`
    case 'line':
      return `<path d="${lineOf(shape)}" fill="none"${edged(shape.edge, tokens)}/>`
    case 'text': {
      const { x, y, size, weight, anchor, turned } = shape
      const place = turned
        ? `transform="translate(${tenth(x)} ${tenth(y)}) rotate(-90)"`
        : `x="${tenth(x)}" y="${tenth(y)}"`
      const look = `font-size="${tenth(size)}"${weight === 600 ? ' font-weight="600"' : ''} text-anchor="${anchor ?? 'start'}"`
      return `<text ${place} ${look} fill="${fill}">${escaped(shape.text)}</text>`
    }
  }
}

/** A line through its points, and its arrow's head as two short strokes. */
export function lineOf({ points, head, edge }: Extract<Shape, { is: 'line' }>): string {
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('')
  const [from, to] = points.slice(-2)
  if (!head || from === undefined || to === undefined) return d
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const barb = (turn: number): string => {
    const length = 4 + 2 * edge.width
    return `${tenth(to.x - length * Math.cos(angle + turn))} ${tenth(to.y - length * Math.sin(angle + turn))}`
  }
  return `${d}M${barb(0.5)}L${tenth(to.x)} ${tenth(to.y)}L${barb(-0.5)}`
}

function edged(edge: Edge | undefined, tokens: Tokens): string {
  if (edge === undefined) return ''
  const dash = edge.dash === undefined ? '' : ` stroke-dasharray="${edge.dash.map(tenth).join(' ')}"`
  return ` stroke="${tokens[edge.paint]}" stroke-width="${tenth(edge.width)}" stroke-linecap="round" stroke-linejoin="round"${dash}`
}

/** Coordinates to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, letter => entities[letter] ?? letter)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
