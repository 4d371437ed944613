import type { Id } from '../../../model/change'
import type { ColumnId, Language, TableId } from '../../../model/template'
import type { Laid } from '../kind'

/** Figures by entry and by series: what radars and bars say, and what a native chart of Word is made of. */
export interface Figures extends Laid {
  readonly language: Language
  readonly table: TableId
  /** Spokes, or groups of bars. */
  readonly entries: readonly Entry[]
  /** Lines round the spokes, or bars of a group, or parts of a stacked bar. */
  readonly series: readonly Series[]
  /** The ends of the axis where they are given; else as the figures ask. */
  readonly span: Span | null
  readonly unit: Unit
  readonly stacked: boolean
  /** Lines across all entries. */
  readonly lines: readonly { readonly at: number; readonly words: string }[]
  /** Heads of the twin: what an entry is, and what the parts of it come to; null where they are not added up. */
  readonly heads: { readonly entry: string; readonly total: string | null }
  /** Said beneath: such as how many further entries there are. */
  readonly foot: string | null
  readonly description: string
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** How numbers on the axis are written. */
export type Unit = { readonly as: 'number' | 'percent' } | { readonly as: 'money'; readonly currency: string }

export interface Entry {
  readonly id: string
  /** The row that it stands for; null for one of several. */
  readonly row: Id | null
  readonly rows: readonly Id[]
  readonly label: string
  /** What its parts come to, where they are stacked. */
  readonly total: { readonly value: number; readonly text: string } | null
}

export interface Series {
  readonly id: string
  readonly label: string
  /** One of each entry, in their order. */
  readonly figures: readonly Figure[]
  /** What is written when a figure is moved, and the values that it snaps to; null where none can be. */
  readonly scale: Scale | null
}

export interface Figure {
  /** Null: there is none, or it is not to be shown. */
  readonly value: number | null
  readonly text: string
  /** What a screen reader says of it. */
  readonly name: string
  /** It may be moved. */
  readonly open: boolean
}

export interface Scale {
  readonly column: ColumnId
  readonly steps: readonly Step[]
}

/** A value that a figure may be moved to, and how that is said: “Current rating 4, Good”. */
export interface Step {
  readonly value: number
  readonly text: string
  readonly words: string
}

/** The figure of a mark. */
export interface Place {
  readonly entry: number
  readonly series: number
}

/** Marks are named by what they stand for, so that they are the same from drawing to drawing. */
export function markId(figures: Figures, { entry, series }: Place): string {
  return `${figures.series[series]?.id ?? ''}/${figures.entries[entry]?.id ?? ''}`
}

export function placeOf(figures: Figures, mark: string): Place | null {
  const cut = mark.indexOf('/')
  const series = figures.series.findIndex(({ id }) => id === mark.slice(0, cut))
  const entry = figures.entries.findIndex(({ id }) => id === mark.slice(cut + 1))
  return series < 0 || entry < 0 ? null : { entry, series }
}

export function figureAt(figures: Figures, { entry, series }: Place): Figure | undefined {
  return figures.series[series]?.figures[entry]
}

/** Some figure is there to be drawn. */
export function hasFigures({ series }: Pick<Figures, 'series'>): boolean {
  return series.some(({ figures }) => figures.some(({ value }) => value !== null))
}
