import { type Legend, legendOf } from '../figures/legend'
import { brokenTo, widthOf } from '../inter'
import type { Frame } from '../kind'
import type { Box, Point } from '../scene'
import { chipShapes } from './chips'
import type { Letter, MatrixLaid, Spot } from './laid'

/** Sizes at scale 1. */
export const sizes = { word: 12, small: 11, line: 15 } as const

const [widest, narrowest, pad] = [150, 34, 8]

/** Where everything of a matrix stands. */
export interface Space {
  readonly scale: number
  readonly width: number
  readonly height: number
  readonly legend: Legend
  /** The upper left corner of the cells. */
  readonly left: number
  readonly top: number
  readonly cell: { readonly width: number; readonly height: number }
  /** Heads are read from below upwards where they would not fit. */
  readonly turned: boolean
  readonly headLines: (label: string) => readonly string[]
  readonly lineLines: (label: string) => readonly string[]
  readonly cellLines: (text: string) => readonly string[]
  readonly noteLines: readonly string[]
  readonly notesTop: number
  readonly box: (spot: Spot) => Box
  readonly spotAt: (point: Point) => Spot | null
}

/** Lays a matrix out for a width. With columns too many for it the scene is wider, and its frame scrolls. */
export function spaceOf(laid: MatrixLaid, { width, scale }: Pick<Frame, 'width' | 'scale'>): Space {
  const { heads, lines, letters, load } = laid
  const size = sizes.word * scale
  const left = namesWidth(laid, width, scale)
  const loads = load === null ? 0 : Math.max(52 * scale, ...lines.map(line => widthOf(line.load, size) + 16 * scale))
  const room = (width - left - loads - 2 * scale) / Math.max(1, heads.length)
  const cellWidth = Math.max(narrowest * scale, Math.min(widest * scale, room))
  const inner = cellWidth - pad * scale
  const turned = heads.some(({ label }) => !fits(label, size, inner))
  const headLines = (label: string): readonly string[] =>
    turned ? brokenTo(label, size, 130 * scale, 2) : brokenTo(label, size, inner, 4)
  const lineLines = (label: string): readonly string[] => brokenTo(label, size, left - 20 * scale, 2)
  const cellLines = (text: string): readonly string[] => (text === '' ? [] : brokenTo(text, size, inner, 3))
  const legend = legendOf(
    letters.map((letter, at) => ({
      label: withoutLetter(letter),
      sample: (middle: Point) => chipShapes(letter.letter, at, middle, scale)
    })),
    4 * scale,
    width - 4 * scale,
    scale
  )
  const headHeight = turned
    ? Math.max(...heads.flatMap(({ label }) => headLines(label).map(line => widthOf(line, size, 600)))) + 14 * scale
    : Math.max(1, ...heads.map(({ label }) => headLines(label).length)) * sizes.line * scale + 12 * scale
  const top = legend.height + (legend.height > 0 ? 14 * scale : 2 * scale) + headHeight
  const tallest = Math.max(
    1,
    ...lines.map(({ label }) => lineLines(label).length),
    ...laid.cells.flat().map(({ text }) => cellLines(text).length)
  )
  const cellHeight = Math.max(30 * scale, (tallest * sizes.line + 10) * scale)
  const rows = lines.length + (load === null ? 0 : 1)
  const noteLines = [...notesOf(laid), ...laid.foot].flatMap(note => brokenTo(note, size, width - 24 * scale, 3))
  const notesTop = top + rows * cellHeight + 14 * scale
  const bottom = notesTop + noteLines.length * (sizes.line + 2) * scale
  return {
    scale,
    width: Math.max(width, left + cellWidth * heads.length + loads + 2 * scale),
    height: Math.ceil(bottom + 6 * scale),
    legend,
    left,
    top,
    cell: { width: cellWidth, height: cellHeight },
    turned,
    headLines,
    lineLines,
    cellLines,
    noteLines,
    notesTop,
    box: ({ line, head }) => ({
      x: left + head * cellWidth,
      y: top + line * cellHeight,
      width: cellWidth,
      height: cellHeight
    }),
    spotAt: ({ x, y }) => {
      const [head, line] = [Math.floor((x - left) / cellWidth), Math.floor((y - top) / cellHeight)]
      return head < 0 || line < 0 || head >= heads.length || line >= lines.length ? null : { line, head }
    }
  }
}

/** A label that begins with its letter (“R Responsible”) does not say it twice. */
function withoutLetter({ letter, label }: Letter): string {
  return label.startsWith(`${letter} `) ? label.slice(letter.length + 1) : label
}

/** Room for what names the lines: as wide as they are, but no more than a third. */
function namesWidth({ lines, corner, load }: MatrixLaid, width: number, scale: number): number {
  const labels = [corner, load ?? '', ...lines.map(({ label }) => label)]
  const wanted = Math.max(...labels.map(label => widthOf(label, sizes.word * scale, 600))) + 24 * scale
  return Math.max(60 * scale, Math.min(wanted, width / 3, 260 * scale))
}

/** Words that need not be cut to stand level in a column. */
function fits(label: string, size: number, width: number): boolean {
  return !brokenTo(label, size, width, 4).some(line => line.endsWith('…'))
}

const mostNotes = 6

/** The first notes, and how many more there are. */
function notesOf({ notes, say }: MatrixLaid): readonly string[] {
  const further = notes.length - mostNotes
  return [...notes.slice(0, mostNotes), ...(further > 0 ? [say('matrix.moreNotes', { count: further })] : [])]
}
