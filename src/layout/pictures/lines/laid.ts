import type { Id } from '../../../model/change'
import type { Language, Tone } from '../../../model/template'
import type { Laid } from '../kind'

/** Rows beside each other, each with what was measured of it by date: what the screen draws, and native charts are made of. */
export interface LinesLaid extends Laid {
  readonly language: Language
  readonly panels: readonly Panel[]
  /** What is in the picture at all, for its legend, by its name there. */
  readonly keys: Readonly<Record<'value' | 'start' | 'target' | 'range', string | null>>
  /** Heads of the twin. */
  readonly heads: readonly string[]
  /** Said beneath: how many further rows there are. */
  readonly foot: string | null
  readonly description: string
}

/** One row: its line, and what it is held against. */
export interface Panel {
  readonly row: Id
  readonly label: string
  /** How it stands, in a word. */
  readonly status: { readonly text: string; readonly tone: Tone | null } | null
  /** What its values count; empty where that is not said. */
  readonly unit: string
  /** By their dates. */
  readonly points: readonly Dot[]
  readonly start: Level | null
  readonly target: Level | null
  readonly range: { readonly low: number | null; readonly high: number | null; readonly text: string } | null
  /** “Baseline: 118”, “Target: 70 by Jan. 31, 2028”. */
  readonly facts: readonly string[]
  /** What a screen reader says of it: whole. */
  readonly name: string
}

/** A row as it was read, before it is put in words. */
export type Seen = Omit<Panel, 'facts' | 'name'>

/** What the columns are called that lines tell of; empty for those that they do not. */
export type Labels = Readonly<Record<'name' | 'date' | 'value' | 'start' | 'target' | 'status', string>>

/** A value on a day. */
export interface Dot {
  readonly value: number
  readonly text: string
  /** Days since 1970. */
  readonly day: number
  readonly date: string
}

/** A value that may have no day. */
export interface Level {
  readonly value: number
  readonly text: string
  readonly day: number | null
  readonly date: string
}

/** The days from the first to the last of a panel; null where there is none. */
export function daysOf({ points, start, target }: Panel): { readonly from: number; readonly to: number } | null {
  const days = [...points.map(({ day }) => day), start?.day ?? null, target?.day ?? null].filter(day => day !== null)
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) }
}

/** Every value that the axis of a panel has to reach. */
export function valuesOf({ points, start, target, range }: Panel): readonly number[] {
  const levels = [start?.value, target?.value, range?.low, range?.high].filter(
    value => value !== undefined && value !== null
  )
  return [...points.map(({ value }) => value), ...levels]
}
