import type { Id } from '../../model/change'
import type { TokenName } from '../../model/tokens'

/** Pixels of CSS at 100 %, from the top left corner of the scene. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A colour by what it is for; the pen knows the theme. */
export type Paint = TokenName

export interface Edge {
  readonly paint: Paint
  readonly width: number
  /** Lengths of dash and gap: what colour says, the dash says too. */
  readonly dash?: readonly number[]
}

/** What a pen can draw. Coordinates are rounded to a tenth by the pens, so that drawings can be compared as text. */
export type Shape =
  | (Box & { readonly is: 'box'; readonly radius?: number; readonly fill?: Paint; readonly edge?: Edge })
  | (Point & { readonly is: 'circle'; readonly r: number; readonly fill?: Paint; readonly edge?: Edge })
  /** `d` as in SVG, absolute commands only. */
  | { readonly is: 'path'; readonly d: string; readonly fill?: Paint; readonly edge?: Edge }
  | {
      readonly is: 'line'
      readonly points: readonly Point[]
      readonly edge: Edge
      /** An arrow's head at the last point. */
      readonly head?: true
    }
  | (Point & {
      readonly is: 'text'
      /** One line; breaking is done in the layout. `y` is its baseline. */
      readonly text: string
      /** Pixels. */
      readonly size: number
      readonly weight?: 400 | 600
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly fill: Paint
      /** Read from below upwards. */
      readonly turned?: true
    })

/** Something in a picture that stands for a row or a cell, can be focused, and perhaps moved. */
export interface Mark {
  /** Unique in the scene, and the same from drawing to drawing. */
  readonly id: string
  /** The row that it stands for; null for a mark of several rows, such as a count. */
  readonly row: Id | null
  /** The rows behind a mark of several. */
  readonly rows?: readonly Id[]
  /** What a screen reader says: whole, with its values, in the picture's language. */
  readonly name: string
  /** Its middle: the arrow keys go to the nearest in their direction. */
  readonly at: Point
  /** Where it can be pressed, at least 24 × 24. */
  readonly box: Box
  readonly shapes: readonly Shape[]
  /** Drawn over all else while the mark has the keyboard or the pointer: what would clutter the picture otherwise. */
  readonly over?: readonly Shape[]
  /** Where the pointer takes hold of one end of it alone. */
  readonly grips?: readonly { readonly end: 'first' | 'last'; readonly box: Box }[]
}

/** Rows that have no place in the picture yet, and why not. */
export interface Unplaced {
  readonly row: Id
  readonly name: string
  readonly why: string
}

/** A picture as it is drawn, by either pen. */
export interface Scene {
  readonly width: number
  readonly height: number
  /** Of everything written, as it was asked for: with the size it tells where the axes stand when a mark is moved. */
  readonly scale: number
  /** Drawn first: axes, cells, titles. Nothing in it can be focused. */
  readonly ground: readonly Shape[]
  /** In the order in which Tab and screen readers should meet them. */
  readonly marks: readonly Mark[]
}
