import type { ColumnId, Condition, OptionId, TableId, Text } from './terms'

type ConditionOn<C extends ColumnId> = Condition & { readonly column: C; readonly than?: C }

/** A column of figures: ratings, numbers, per cents or money, typed or derived. */
export interface Measure<C extends ColumnId = ColumnId> {
  readonly column: C
  /** Where the column's own label says too little beside others. */
  readonly title?: Text
  /**
   * What moving a figure changes: itself where it is typed, else the typed number that it is worked out from for as long as
   * all of `while` holds. Absent for what is worked out and cannot be moved.
   */
  readonly typed?: { readonly column: C; readonly while: readonly ConditionOn<C>[] }
}

/** Rows as spokes of a wheel, measures as lines round it. With fewer than three rows, or more than twelve, it is bars. */
export interface Radar<C extends ColumnId = ColumnId> {
  readonly kind: 'radar'
  /** The first is what is so now. One that no row has a figure of is left out. */
  readonly measures: readonly Measure<C>[]
  /** The middle and the rim. */
  readonly from: number
  readonly to: number
}

/** Rows, or rows brought together, as bars. */
export interface Bars<C extends ColumnId = ColumnId> {
  readonly kind: 'bars'
  /** A bar for each entry of this choice or link, its rows added up; a bar for each row when absent. */
  readonly by?: C
  /** Side by side, or stacked. Absent: how many rows there are. One that no row has a figure of is left out. */
  readonly measures?: readonly Measure<C>[]
  /** The one measure, or the count, is parted by the entries of this choice or link; the parts are stacked. */
  readonly split?: C
  readonly stacked?: true
  /** Bars by this column, those without it last; in the order of the rows or options when absent. */
  readonly order?: { readonly column: C; readonly descending?: true }
  /** The ends of the axis, for scales; as the figures ask when absent. */
  readonly span?: { readonly from: number; readonly to: number }
  /** Lines across all bars, such as what is proportionate. */
  readonly lines?: readonly { readonly at: number; readonly words: Text }[]
}

/** A small chart for each row: its points in time, where it began, where it is to get to, how it stands. */
export interface Lines<C extends ColumnId = ColumnId> {
  readonly kind: 'lines'
  /** Rows of another table of the sheet, which refer to the row by `by`. */
  readonly points: {
    readonly table: TableId
    readonly by: ColumnId
    readonly date: ColumnId
    readonly value: ColumnId
    readonly where?: readonly Condition[]
  }
  readonly unit?: C
  readonly baseline?: { readonly value: C; readonly date: C }
  readonly target?: { readonly value: C; readonly date: C }
  /** What is aimed at is to stay between these. */
  readonly range?: { readonly low: C; readonly high: C }
  readonly status?: C
}

/** A wedge for each option of a choice: how much of it there is, and how much of that is well. */
export interface Wheel<C extends ColumnId = ColumnId> {
  readonly kind: 'wheel'
  readonly by: C
  /** Rows of another table of the sheet are counted beside the table's own. */
  readonly beside: { readonly table: TableId; readonly column: ColumnId; readonly title: Text }
  readonly title2: Text
  /** Of the rows that can be judged (`of`), those for which `good` holds are well. */
  readonly of: readonly ConditionOn<C>[]
  readonly good: readonly ConditionOn<C>[]
  readonly goodTitle: Text
}

/** Parts of one whole round a ring, and the share that some of them make in its middle. */
export interface Ring<C extends ColumnId = ColumnId> {
  readonly kind: 'ring'
  /** A choice; rows in which it is blank are a part of their own. */
  readonly by: C
  /** The options whose share stands in the middle, and what that share is called. */
  readonly done: readonly OptionId[]
  readonly doneTitle: Text
}

/** A form's sum as a place between two ends. */
export interface Slider<C extends ColumnId = ColumnId> {
  readonly kind: 'slider'
  readonly value: C
  readonly from: number
  readonly to: number
  /** A derived choice by bands: names the parts of the way. */
  readonly band: C
  /** What the sum is made of. */
  readonly parts: readonly C[]
}
