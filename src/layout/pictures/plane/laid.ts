import type { Id } from '../../../model/change'
import type { ColumnId, TableId, Tone } from '../../../model/template'
import type { Laid, PictureAsk } from '../kind'

/** One value that a row can have on an axis, lowest first. */
export interface Step {
  readonly value: string | number
  /** The number of a rating; '' for an option. */
  readonly short: string
  readonly word: string
  /** As it is read out: “4, Likely”. */
  readonly words: string
}

export interface Axis {
  readonly column: ColumnId
  readonly label: string
  readonly steps: readonly Step[]
}

/** A place on the plane, counted from 0 on each axis. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** What every row comes to that is rated so. */
export interface PlaneCell extends Spot {
  /** '' where the picture has no score. */
  readonly score: string
  readonly shade: { readonly id: string; readonly label: string; readonly tone: Tone | null } | null
  /** The option that names the quarter. */
  readonly quarter: string | null
  /** “Current score: 12, High.”; '' where a cell comes to nothing. */
  readonly words: string
}

export interface Quarter {
  readonly id: string
  readonly label: string
  readonly advice: string
}

export interface PlaneEntry extends Spot {
  readonly row: Id
  /** '' where the table gives none. */
  readonly code: string
  readonly name: string
  readonly words: string
  /** Where it is on its way to. */
  readonly to: Spot | null
  /** Which of the shapes, by the place of its option in `shapes`; null: none of them, though others have one. */
  readonly shape: number | null
  readonly ring: boolean
  readonly hollow: boolean
}

/** What a plane says, before it has a size. */
export interface PlaneLaid extends Laid {
  readonly table: TableId
  readonly x: Axis
  readonly y: Axis
  /** Row by row from the lowest, in each from the lowest. */
  readonly cells: readonly PlaneCell[]
  readonly quarters: readonly Quarter[]
  readonly entries: readonly PlaneEntry[]
  /** Arrows are drawn at all times, not only on a mark that is pointed at. */
  readonly showsWay: boolean
  /** The options that shapes stand for, those that a row holds. */
  readonly shapes: readonly string[]
  readonly ring: string | null
  readonly hollow: string | null
  /** Values that rows have already on one axis, for those that have no place. */
  readonly halves: ReadonlyMap<Id, { readonly x: number | null; readonly y: number | null }>
  readonly counted: (count: number) => string
  readonly say: PictureAsk['say']
}

export function cellAt({ cells, x }: Pick<PlaneLaid, 'cells' | 'x'>, spot: Spot): PlaneCell | undefined {
  return cells[spot.y * x.steps.length + spot.x]
}

/** The band of a cell. Where the option begins with the score itself (“3 Undesirable”), it is not said twice. */
export function bandOf({ shade, score }: PlaneCell): string {
  const label = shade?.label ?? ''
  return label.startsWith(`${score} `) ? label.slice(score.length + 1) : label
}

/** “Current likelihood: 4, Likely; current consequence: 3, Moderate”. */
export function placeWords({ x, y, say }: Pick<PlaneLaid, 'x' | 'y' | 'say'>, spot: Spot): string {
  const values = { y: y.label, yValue: y.steps[spot.y]?.words ?? '', x: x.label, xValue: x.steps[spot.x]?.words ?? '' }
  return say('plane.at', values)
}
