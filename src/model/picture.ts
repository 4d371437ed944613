import type { Bars, Lines, Radar, Wheel } from './charts'
import type { Crossed, Lettered } from './grids'
import type { ColumnId, Condition, Text } from './terms'

/**
 * A way to see the rows of a table at a glance, as data (decision 0006). What is drawn for each kind, and what dragging there
 * writes, stands in `layout/pictures`. `C`: the columns of the table, so that a template can name no other.
 */
export type Picture<C extends ColumnId = ColumnId> = PictureBase<C> &
  (Plane<C> | Radar<C> | Bars<C> | Lines<C> | Wheel<C> | Lettered<C> | Crossed<C>)

/** The picture of one kind, as `layout/pictures` reads it. */
export type PictureOf<K extends Picture['kind']> = Extract<Picture, { readonly kind: K }>

type ConditionOn<C extends ColumnId> = Condition & { readonly column: C; readonly than?: C }

interface PictureBase<C extends ColumnId> {
  /** Unique in its table; on disk, never renamed. */
  readonly id: string
  readonly title: Text
  /** One sentence under the title: what can be read off it. Alternative texts begin with it. */
  readonly about: Text
  /** Only these rows are drawn; all that the table shows when absent. */
  readonly where?: readonly ConditionOn<C>[]
}

/** Rows as marks in a square of two ratings (heat map, power and interest, importance and changeability). */
export interface Plane<C extends ColumnId = ColumnId> {
  readonly kind: 'plane'
  /** Pairs of columns that place a row, ratings or choices, lowest rank first. The first is shown at the start. */
  readonly states: readonly PlaneState<C>[]
  /** A further way to see it: arrows from one state to another. */
  readonly movement?: { readonly from: string; readonly to: string; readonly title: Text }
  /** A derived choice of each cell: neighbouring cells of one option are a named quarter, with the option's help as advice. */
  readonly quarters?: C
  /** A choice by which marks differ in shape; its options share the shapes that there are, in turn. */
  readonly shape?: C
  /** Marks with a ring round them, and what the ring says. */
  readonly ring?: PlaneSign<C>
  /** Marks that are drawn hollow, and what that says. */
  readonly hollow?: PlaneSign<C>
  /** So many of its rows, in words: one, and several with `{count}` in it. */
  readonly counted: { readonly one: Text; readonly many: Text }
}

export interface PlaneState<C extends ColumnId = ColumnId> {
  readonly id: string
  readonly title: Text
  readonly x: C
  readonly y: C
  /** Derived from `x` and `y`: what a cell comes to, and the option whose tone shades it. */
  readonly score?: C
  readonly shade?: C
}

interface PlaneSign<C extends ColumnId> {
  readonly when: readonly ConditionOn<C>[]
  readonly words: Text
}
