import type { ColumnId, OptionId, Text, Tone } from './terms'

/**
 * Rows down, and across them what some of their choices or links hold: each of those says so by its letter. All letters are of
 * one list: the options of one scale, or rows of one table.
 */
export interface Lettered<C extends ColumnId = ColumnId> {
  readonly kind: 'lettered'
  readonly letters: readonly { readonly column: C; readonly letter: Text }[]
  /** An arrow from where the letter of one column stands to where that of another does. */
  readonly way?: { readonly from: C; readonly to: C }
  /** How many letters each row and each entry bear, and what is amiss with them, is said at the edges. */
  readonly loads?: true
}

/** Two choices or links of the rows crossed: each row stands in the cell of what it holds of both. */
export interface Crossed<C extends ColumnId = ColumnId> {
  readonly kind: 'crossed'
  readonly down: C
  readonly across: C
  /** What a cell says: the highest figure or option of its rows. Absent: how many rows stand there. */
  readonly value?: C
  /** Of figures: the tone of a cell from this figure on, lowest first. Options have tones of their own. */
  readonly tones?: readonly { readonly from: number; readonly tone: Tone }[]
  /** Rows counted apart by what they hold of a choice; one may count for several letters. */
  readonly parted?: {
    readonly column: C
    readonly parts: readonly { readonly letter: Text; readonly label: Text; readonly options: readonly OptionId[] }[]
  }
}
