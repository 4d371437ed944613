import type { ColumnId, Condition, Text } from './terms'

/**
 * A way to see the rows of a table at a glance, as data (decision 0006). What is drawn for each kind, and what dragging there
 * writes, stands in `layout/pictures`.
 */
export type Picture = PictureBase & Plane

interface PictureBase {
  /** Unique in its table; on disk, never renamed. */
  readonly id: string
  readonly title: Text
  /** One sentence under the title: what can be read off it. Alternative texts begin with it. */
  readonly about: Text
  /** Only these rows are drawn; all that the table shows when absent. */
  readonly where?: readonly Condition[]
}

/** Rows as marks in a square of two ratings (heat map, power and interest, importance and changeability). */
export interface Plane {
  readonly kind: 'plane'
  /** Pairs of columns that place a row, ratings or choices, lowest rank first. The first is shown at the start. */
  readonly states: readonly PlaneState[]
  /** A further way to see it: arrows from one state to another. */
  readonly movement?: { readonly from: string; readonly to: string; readonly title: Text }
  /** A derived choice of each cell: neighbouring cells of one option are a named quarter, with the option's help as advice. */
  readonly quarters?: ColumnId
  /** A choice by which marks differ in shape; its options share the shapes that there are, in turn. */
  readonly shape?: ColumnId
  /** Marks with a ring round them, and what the ring says. */
  readonly ring?: { readonly when: readonly Condition[]; readonly words: Text }
}

export interface PlaneState {
  readonly id: string
  readonly title: Text
  readonly x: ColumnId
  readonly y: ColumnId
  /** Derived from `x` and `y`: what a cell comes to, and the option whose tone shades it. */
  readonly score?: ColumnId
  readonly shade?: ColumnId
}
