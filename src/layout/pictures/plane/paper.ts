import type { Tone } from '../../../model/template'
import { type Axis, bandOf, cellAt, type PlaneCell, type PlaneEntry, type PlaneLaid, type Quarter } from './laid'
import { unplacedWords } from './say'

/** A plane as paper has it, where nothing is pointed at: a grid of words. Plain data. */
export interface PlanePaper {
  /** What goes up and what goes along, in one cell. */
  readonly corner: string
  /** The steps along, from left to right. */
  readonly head: readonly string[]
  /** From the top down. */
  readonly lines: readonly { readonly head: string; readonly cells: readonly PaperCell[] }[]
  /** What the signs mean, and who has no place yet; each a sentence of its own. */
  readonly notes: readonly string[]
}

export interface PaperCell {
  /** Score and band, or the name of a quarter. */
  readonly head: string
  readonly tone: Tone | null
  /** What is to be done with those in it; '' where nothing is said. */
  readonly advice: string
  /** Codes side by side, or names one under the other. */
  readonly rows: string
}

/** Cells with their scores and codes; where there are quarters, those with their names. */
export function planePaper(laid: PlaneLaid): PlanePaper {
  const { x, y, say } = laid
  const grid = laid.quarters.length > 0 ? quartered(laid) : celled(laid)
  return { corner: say('plane.corner', { y: y.label, x: x.label }), ...grid, notes: notesOf(laid) }
}

type Grid = Pick<PlanePaper, 'head' | 'lines'>

function celled(laid: PlaneLaid): Grid {
  const { x, y } = laid
  const standing = new Map<PlaneCell | undefined, PlaneEntry[]>()
  for (const entry of laid.entries) {
    const cell = cellAt(laid, entry)
    const there = standing.get(cell)
    if (there === undefined) standing.set(cell, [entry])
    else there.push(entry)
  }
  const cellOf = (cell: PlaneCell): PaperCell => ({
    head: [cell.score, bandOf(cell)].filter(part => part !== '').join('\u00a0'),
    tone: cell.shade?.tone ?? null,
    advice: '',
    rows: together(standing.get(cell) ?? [])
  })
  const lines = y.steps.map((step, at) => ({
    head: step.words,
    cells: laid.cells.filter(cell => cell.y === at).map(cellOf)
  }))
  return { head: x.steps.map(({ words }) => words), lines: lines.toReversed() }
}

/** Codes stand in one line; names, where rows have no code, each on its own. */
function together(entries: readonly PlaneEntry[]): string {
  const hasCodes = entries.every(({ code }) => code !== '')
  return hasCodes ? entries.map(({ code }) => code).join(', ') : entries.map(({ name }) => name).join('\n')
}

/** The extent of a quarter in steps, both ends included. */
interface Extent {
  readonly quarter: Quarter
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
}

/** Quarters side by side where they reach equally far up; the highest first. */
function quartered(laid: PlaneLaid): Grid {
  const extents = laid.quarters.map(quarter => extentOf(laid, quarter))
  const levels = [...new Set(extents.map(({ y }) => y[1]))].toSorted((a, b) => b - a)
  const rows = levels.map(level => extents.filter(({ y }) => y[1] === level).toSorted((a, b) => a.x[0] - b.x[0]))
  const [top = []] = rows
  const isGrid = rows.every(row => row.length === top.length)
  const lines = isGrid ? rows : extents.map(one => [one])
  return {
    head: (isGrid ? top : [undefined]).map(one => (one === undefined ? '' : range(laid, laid.x, one.x))),
    lines: lines.map(row => ({
      head: isGrid && row[0] !== undefined ? range(laid, laid.y, row[0].y) : '',
      cells: row.map(({ quarter }) => quarterCell(laid, quarter))
    }))
  }
}

function extentOf({ cells }: PlaneLaid, quarter: Quarter): Extent {
  const own = cells.filter(cell => cell.quarter === quarter.id)
  const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)]
  return { quarter, x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] }
}

function range({ say }: PlaneLaid, { steps }: Axis, [first, last]: readonly [number, number]): string {
  const [from, to] = [steps[first]?.words ?? '', steps[last]?.words ?? '']
  return first === last ? from : say('plane.range', { from, to })
}

function quarterCell(laid: PlaneLaid, { id, label, advice }: Quarter): PaperCell {
  const own = laid.entries.filter(entry => cellAt(laid, entry)?.quarter === id)
  return {
    head: label,
    tone: null,
    advice,
    rows: own.map(entry => `${signsOf(entry)}\u00a0${nameOf(entry)}`).join('\n')
  }
}

function nameOf({ code, name }: PlaneEntry): string {
  return code === '' || code === name ? name : `${code} ${name}`
}

const signs = { plain: '•', ring: '◎', hollow: '○' } as const

function signsOf({ ring, hollow }: PlaneEntry): string {
  const own = [...(ring ? [signs.ring] : []), ...(hollow ? [signs.hollow] : [])]
  return own.length === 0 ? signs.plain : own.join('')
}

function notesOf(laid: PlaneLaid): readonly string[] {
  const { entries, ring, hollow, say } = laid
  const meant = (sign: string, words: string | null, has: boolean): readonly string[] =>
    has && words !== null ? [say('plane.signed', { sign, words })] : []
  const isQuartered = laid.quarters.length > 0
  return [
    ...meant(signs.ring, ring, isQuartered && entries.some(entry => entry.ring)),
    ...meant(signs.hollow, hollow, isQuartered && entries.some(entry => entry.hollow)),
    ...unplacedWords(laid)
  ]
}
