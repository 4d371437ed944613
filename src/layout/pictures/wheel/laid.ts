import type { Id } from '../../../model/change'
import type { Language } from '../../../model/template'
import type { Laid } from '../kind'

/** Wedges of one size, each filled from the middle by its share. */
export interface WheelLaid extends Laid {
  readonly language: Language
  readonly wedges: readonly Wedge[]
  /** Heads of the twin: the choice, how many rows, how many of the others, their share. */
  readonly heads: readonly string[]
  readonly description: string
}

export interface Wedge {
  readonly id: string
  readonly label: string
  readonly rows: readonly Id[]
  /** “2 questions”. */
  readonly counted: string
  /** How many of the other rows are as they should be, and of how many. */
  readonly on: number
  readonly of: number
  /** “1 of 2 indicators on track (50%)”. */
  readonly told: string
  readonly percent: string
  /** What a screen reader says of it. */
  readonly name: string
}
