import type { PictureAsk, Twin } from '../kind'
import type { PictureWord } from '../words'
import type { MatrixLaid } from './laid'

/** Several words as one, in the manner of `word`. */
export function joined(
  { say }: Pick<PictureAsk, 'say'>,
  parts: readonly string[],
  word: Extract<PictureWord, 'matrix.letters' | 'matrix.parts' | 'picture.list'>
): string {
  return parts.slice(1).reduce((first, rest) => say(word, { first, rest }), parts[0] ?? '')
}

/** The alternative text: what the matrix is for, how large it is, what it says in short, and what is amiss. */
export function describe(
  { say }: PictureAsk,
  { about, nothing, lines, heads, notes }: Pick<MatrixLaid, 'about' | 'nothing' | 'lines' | 'heads' | 'notes'>,
  said: readonly string[]
): string {
  if (nothing !== null) return [about, nothing].join(' ')
  const size = say('matrix.size', { rows: lines.length, columns: heads.length })
  return [about, size, ...said, ...notes.slice(0, 5)].join(' ')
}

/** The matrix as a table: what it is already, with what its lines and columns come to. */
export function matrixTwin({ corner, heads, lines, cells, load }: MatrixLaid): Twin {
  const loads = load === null ? [] : [{ label: load, align: 'end' as const }]
  const rows = lines.map((line, at) => ({
    row: line.row,
    cells: [line.label, ...(cells[at] ?? []).map(({ text }) => text), ...(load === null ? [] : [line.load])]
  }))
  const foot = load === null ? [] : [{ row: null, cells: [load, ...heads.map(head => head.load), ''] }]
  return {
    columns: [
      { label: corner, align: 'start' },
      ...heads.map(({ label }) => ({ label, align: 'start' as const })),
      ...loads
    ],
    rows: [...rows, ...foot]
  }
}
