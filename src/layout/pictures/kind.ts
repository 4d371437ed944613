import type { Id } from '../../model/change'
import type { Fields, Language, Picture, TableId } from '../../model/template'
import type { Workbook } from '../../model/workbook'
import type { Mark, Point, Scene, Shape, Unplaced } from './scene'
import type { PictureWord } from './words'

/** What a picture is asked for. */
export interface PictureAsk {
  readonly workbook: Workbook
  readonly sheet: Id
  readonly table: TableId
  readonly language: Language
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly currency: string
  /** Without it private columns, and what is derived from them, are nowhere in the picture. */
  readonly withPrivate: boolean
  /** Cells that could give a person away say so in place of their figures: for all that leaves the workbook. */
  readonly suppress?: true
  /** Only these rows, as a filter leaves them; all when absent. */
  readonly rows?: ReadonlySet<Id>
  /** What is chosen of the picture's controls, by their ids; the first of each when absent. */
  readonly chosen: Readonly<Record<string, string>>
  readonly say: (word: PictureWord, values?: Readonly<Record<string, string | number>>) => string
}

/** Several ways of one picture, such as inherent, current and target. */
export interface Control {
  readonly id: string
  readonly label: string
  readonly chosen: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

/** What a picture says, in one language, before it has a size: the same for the screen, the documents and its twin table. */
export interface Laid {
  readonly title: string
  readonly about: string
  readonly controls: readonly Control[]
  readonly unplaced: readonly Unplaced[]
  /** A plain sentence in place of the picture where it has nothing to show, or cannot be drawn; else null. */
  readonly nothing: string | null
}

/** The picture as a table: what it shows, and nothing else. */
export interface Twin {
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[]
  readonly rows: readonly { readonly row: Id | null; readonly cells: readonly string[] }[]
}

/** The room that a picture is drawn for. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Of everything written: 1 on the screen, more where it is read from across a room. */
  readonly scale: number
}

/** What moving a mark somewhere would write, and how that is said while it is carried. */
export interface Aim {
  /** Rows to be changed; `row: null` adds one. They are written as one change set. */
  readonly edits: readonly { readonly table: TableId; readonly row: Id | null; readonly cells: Fields }[]
  /** Where the mark would stand. */
  readonly at: Point
  /** The values there: “Likelihood 4, Likely; consequence 3, Moderate”. */
  readonly words: string
  /** The mark as it would look there; its own shapes moved to `at` when absent. */
  readonly ghost?: readonly Shape[]
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** What of a mark is moved: all of it, or one of its ends, where it has ends. */
export type End = 'whole' | 'last' | 'first'

/** How marks are moved. The pointer and the keys come to the same values, and so does typing them into the row's form. */
export interface Moves<L extends Laid> {
  /** What letting go of a mark at a point would write; null where it may not be let go, or would change nothing. */
  readonly at: (laid: L, scene: Scene, mark: Mark | Unplaced, point: Point, grab: Grab) => Aim | null
  /**
   * What an arrow key makes of a mark, or of where it is carried to by now. Null: there is no further in that direction. A mark
   * without a row is a new one, on its way to the place where it is put.
   */
  readonly step: (
    laid: L,
    scene: Scene,
    mark: Mark | Unplaced,
    from: Aim | null,
    direction: Direction,
    /** Shift and Alt with the key: another end of the mark, where it has ends. */
    end: End
  ) => Aim | null
  /** What a key that types something makes of a mark: a digit its rating, a letter its role. Null: the key means nothing there. */
  readonly typed?: (laid: L, scene: Scene, mark: Mark | Unplaced, from: Aim | null, key: string) => Typed | null
  /** What a new row would hold that is put at a point; null where none may be. Its name is filled in by whoever asks. */
  readonly place?: (laid: L, scene: Scene, point: Point) => Aim | null
}

/** Where and by what a mark was taken hold of. */
export interface Grab {
  readonly end: End
  readonly from: Point
}

export interface Typed {
  readonly aim: Aim
  /** Nothing more is to come: it is written at once. Else a further key, Enter or Escape decides. */
  readonly isWhole: boolean
}

/** All that one kind of picture is. Pure: what is measured is measured with the widths of `inter.ts`. */
export interface Kind<P extends Picture, L extends Laid> {
  readonly read: (picture: P, ask: PictureAsk) => L
  readonly draw: (laid: L, frame: Frame) => Scene
  /** Height in pixels that a width asks for. A picture that fits itself to the screen uses the `room` that there is. */
  readonly height: (laid: L, width: number, scale: number, room?: number) => number
  readonly twin: (laid: L) => Twin
  /** The alternative text: what a reader who does not see it needs to know, a few sentences at the most. */
  readonly describe: (laid: L) => string
  readonly moves?: Moves<L>
}
