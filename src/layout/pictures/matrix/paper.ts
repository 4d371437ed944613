import type { Tone } from '../../../model/template'
import type { MatrixLaid } from './laid'
import { joined, matrixTwin } from './say'

/** A matrix as documents hold it: plain data. */
export interface MatrixPaper {
  /** What the columns are; the first names the lines. */
  readonly labels: readonly string[]
  readonly lines: readonly (readonly PaperCell[])[]
  /** What the letters stand for, what is amiss, and what is left out. */
  readonly notes: readonly string[]
}

export interface PaperCell {
  readonly text: string
  readonly tone: Tone | null
  /** Something stands where a line meets a column. */
  readonly filled: boolean
}

/** The matrix's own table, with the tones of its cells. */
export function matrixPaper(laid: MatrixLaid): MatrixPaper {
  const { columns, rows } = matrixTwin(laid)
  const { cells, letters, notes, foot, say } = laid
  return {
    labels: columns.map(({ label }) => label),
    lines: rows.map((row, line) =>
      row.cells.map((text, column) => {
        const cell = cells[line]?.[column - 1]
        return { text, tone: cell?.tone ?? null, filled: cell !== undefined && text !== '' }
      })
    ),
    notes: [...legendOf(letters, say), ...notes, ...foot]
  }
}

/** “C Current engagement, D Desired engagement”. */
function legendOf(letters: MatrixLaid['letters'], say: MatrixLaid['say']): readonly string[] {
  if (letters.length === 0) return []
  const words = letters.map(({ letter, label }) =>
    label.startsWith(`${letter} `) ? label : say('matrix.letters', { first: letter, rest: label })
  )
  return [joined({ say }, words, 'picture.list')]
}
