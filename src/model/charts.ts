import type { ColumnId, Condition, TableId, Text } from './terms'

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

/** Rows as small pictures beside each other: what was measured of each by date, on its way to a target. */
export interface Lines<C extends ColumnId = ColumnId> {
  readonly kind: 'lines'
  readonly points: LinePoints
  /** Where each started, and when. */
  readonly start?: DatedColumns<C>
  /** Where it is to get to, and by when. */
  readonly target?: DatedColumns<C>
  /** Between what it is to stay; an end that is blank is open. */
  readonly range?: { readonly low: C; readonly high: C }
  /** A choice that says how it stands, in a word. */
  readonly status?: C
  /** A text: what its values count. */
  readonly unit?: C
}

/** The points of lines: rows of another table of the template that refer to a row of this one by a link. */
export interface LinePoints {
  readonly table: TableId
  readonly by: ColumnId
  readonly date: ColumnId
  readonly value: ColumnId
  /** Only these rows, as conditions on their own table. */
  readonly where?: readonly Condition[]
}

export interface DatedColumns<C extends ColumnId = ColumnId> {
  readonly value: C
  readonly date: C
}

/** The options of a choice as wedges of a wheel: how many rows each has, and what share of the rows of another table is as it should be. */
export interface Wheel<C extends ColumnId = ColumnId> {
  readonly kind: 'wheel'
  readonly by: C
  /** So many of its rows, in words: one, and several with `{count}` in it. */
  readonly counted: { readonly one: Text; readonly many: Text }
  readonly share: WheelShare
}

/** Rows of another table of the template that answer with the same options, and those of them that are as they should be. */
export interface WheelShare {
  readonly table: TableId
  readonly by: ColumnId
  readonly when: readonly Condition[]
  /** “{on} of {of} indicators on track”. */
  readonly words: Text
  /** What the share is called at the head of a column. */
  readonly title: Text
}
