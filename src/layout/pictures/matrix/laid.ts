import type { Id } from '../../../model/change'
import type { ColumnId, Language, TableId, Tone } from '../../../model/template'
import type { Laid, PictureAsk } from '../kind'

/** Rows against columns, with what stands where they meet: letters, or words and numbers in tones. */
export interface MatrixLaid extends Laid {
  readonly language: Language
  readonly table: TableId
  /** What the lines are. */
  readonly corner: string
  readonly heads: readonly Head[]
  readonly lines: readonly Line[]
  /** By line, then by head. */
  readonly cells: readonly (readonly MatrixCell[])[]
  /** What cells say in letters; none where they say words or numbers. */
  readonly letters: readonly Letter[]
  /** Arrows from head to head, by line. */
  readonly ways: readonly { readonly line: number; readonly from: number; readonly to: number }[]
  /** Head of what the lines come to; null where nothing is added up. */
  readonly load: string | null
  /** What is amiss, in sentences. */
  readonly notes: readonly string[]
  /** What is left out, in sentences. */
  readonly foot: readonly string[]
  readonly description: string
  readonly say: PictureAsk['say']
}

/** A column of the matrix, or one of its lines. */
export interface Head {
  /** The option or row that it stands for. */
  readonly id: string
  readonly label: string
  /** What it comes to; '' where nothing is added up. */
  readonly load: string
}

export interface Line extends Head {
  /** Null where the line is no row of the table, but an entry of one of its lists. */
  readonly row: Id | null
  /** Something is amiss with it. */
  readonly flagged: boolean
  /** What the row holds now, by the columns of the letters. */
  readonly held: Readonly<Record<ColumnId, readonly string[]>>
}

export interface MatrixCell {
  /** The row that it stands for; null for none, or several. */
  readonly row: Id | null
  readonly rows: readonly Id[]
  /** Places in `letters`. */
  readonly letters: readonly number[]
  readonly text: string
  readonly tone: Tone | null
  readonly name: string
}

/** A letter, and the column that says where it stands. */
export interface Letter {
  readonly letter: string
  readonly label: string
  readonly column: ColumnId
  /** One row bears it for several entries. */
  readonly many: boolean
}

/** Where a mark stands. */
export interface Spot {
  readonly line: number
  readonly head: number
}

export function markId({ lines, heads }: Pick<MatrixLaid, 'lines' | 'heads'>, { line, head }: Spot): string {
  return `${lines[line]?.id ?? ''}/${heads[head]?.id ?? ''}`
}

/** The cell of a mark; null where it is no longer there. */
export function spotOf({ lines, heads }: Pick<MatrixLaid, 'lines' | 'heads'>, mark: string): Spot | null {
  const cut = mark.indexOf('/')
  const line = lines.findIndex(({ id }) => id === mark.slice(0, cut))
  const head = heads.findIndex(({ id }) => id === mark.slice(cut + 1))
  return line < 0 || head < 0 ? null : { line, head }
}

export function cellAt({ cells }: Pick<MatrixLaid, 'cells'>, { line, head }: Spot): MatrixCell | undefined {
  return cells[line]?.[head]
}
