import type { LaidColumn, TableLayout } from '../../../layout/table'
import type { Look } from '../../../model/look'
import type { Row } from '../../../model/state'

export type Density = 'compact' | 'normal' | 'comfortable'

/** Height of a row of one line, in CSS pixels (look.md, "Type and space"). */
export const rowHeights: Readonly<Record<Density, number>> = { compact: 26, normal: 32, comfortable: 40 }

/** One line of cell text: 13 px at 1.3. */
export const lineHeight = 17
const mostLines = 3

/** An average letter of Inter at 13 px, and what a cell keeps free at its sides. */
const letter = 6.7
/** The same of a heading, which is written in heavier letters. */
const headingLetter = 7.2
export const cellPadding = 20

/** Pixels that so many letters take, with the cell's padding. */
export function widthFor(letters: number): number {
  return Math.round(letters * letter) + cellPadding
}

/** Lines that a text takes at so many letters a line, broken at blanks; three at the most, for the rest is in the row's form. */
export function linesFor(text: string, perLine: number): number {
  const room = Math.max(4, perLine)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines++
    for (const word of paragraph.split(' ')) {
      const length = word.length + (used > 0 ? 1 : 0)
      if (used > 0 && used + length > room) {
        lines++
        used = word.length
      } else used += length
      while (used > room) {
        lines++
        used -= room
      }
      if (lines >= mostLines) return mostLines
    }
  }
  return lines
}

/** Whether the text of a column wraps: as a person wants it, else text and names of rows do and the rest keeps to one line. */
export function wraps({ id, column, heading }: LaidColumn, wanted: Look['wrap']): boolean {
  return wanted[id] ?? (column === null || column.kind === 'text' || heading === true)
}

export interface Heights {
  readonly heightOf: (row: Row, layout: Pick<TableLayout, 'cell'>) => number
  /** The height of a row that was asked for before. */
  readonly knownOf: (row: Row) => number | undefined
}

/** Gives the height of any row; what it works out it keeps for as long as the row stays the same object. */
export function createHeights(
  columns: readonly LaidColumn[],
  width: (column: LaidColumn) => number,
  density: Density,
  wrap: Look['wrap'] = {}
): Heights {
  const wrapping = columns
    .filter(column => wraps(column, wrap))
    .map(column => ({
      column,
      perLine: Math.floor((width(column) - cellPadding) / (column.heading ? headingLetter : letter))
    }))
  const known = new WeakMap<Row, number>()
  const heightOf: Heights['heightOf'] = (row, layout) => {
    const height = known.get(row)
    if (height !== undefined) return height
    let lines = 1
    for (const { column, perLine } of wrapping) {
      const isText = column.column?.kind === 'text'
      const stored = isText ? row.fields[column.id] : layout.cell(row, column).text
      if (typeof stored === 'string' && stored.length + 1 > perLine / 2)
        lines = Math.max(lines, linesFor(stored, perLine))
      if (lines === mostLines) break
    }
    const made = rowHeights[density] + (lines - 1) * lineHeight
    known.set(row, made)
    return made
  }
  return { heightOf, knownOf: row => known.get(row) }
}
