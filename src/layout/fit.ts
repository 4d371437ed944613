import { textWidth, widestWord } from './measure'

/** What stands in one column of a printed table. */
export interface Contents {
  readonly label: string
  readonly texts: readonly string[]
}

/** The size of text in printed tables, in half-points. */
export const tableTextSize = 18
/** Left and right margin of a printed cell together, in twips. */
export const cellSides = 160

/** What a program may need more for the same words, in twips: its rounding is its own. */
const slack = 30

/** A column asks for no more than this share of the page on account of its texts. */
const greediest = 0.42
/** A single word claims at most this width; longer ones break. */
const longestWord = 1900

/**
 * Widths in whole twips that fill `room` exactly. Each column gets its widest word where that fits, then the rest is shared out
 * by how much more each could use, small wants before large ones; a table that needs less than the room is stretched in
 * proportion.
 */
export function fittedWidths(columns: readonly Contents[], room: number): readonly number[] {
  if (columns.length === 0) return []
  const least = lowered(columns.map(leastOf), room)
  const more = columns.map((column, at) => Math.max(0, Math.min(wantOf(column), room * greediest) - (least[at] ?? 0)))
  const shares = shared(more, room - sum(least))
  const given = least.map((width, at) => width + (shares[at] ?? 0))
  const stretch = room / sum(given)
  const whole = given.map(width => Math.floor(width * stretch))
  const short = Math.round(room - sum(whole))
  const widest = whole.indexOf(Math.max(...whole))
  return whole.map((width, at) => (at === widest ? width + short : width))
}

/** Between 0 (all large wants alike) and 1 (in proportion). */
const favour = 0.85

/**
 * What each gets of `spare`. Wants of no more than an equal share are met in full, so that a name or a date stays on its line;
 * the others divide what is left, long texts getting most.
 */
function shared(wants: readonly number[], spare: number): readonly number[] {
  if (sum(wants) <= spare) return wants
  const equal = spare / wants.length
  const large = wants.map(want => (want > equal ? want : 0))
  const left = spare - (sum(wants) - sum(large))
  const at = (level: number): readonly number[] => large.map(want => Math.min(want, level * want ** favour))
  const given = at(highest(Math.max(...large) ** (1 - favour), level => sum(at(level)) <= left))
  return wants.map((want, column) => (want > equal ? (given[column] ?? 0) : want))
}

function leastOf({ label, texts }: Contents): number {
  const word = texts.reduce((most, text) => Math.max(most, widestWord(text, tableTextSize)), 0)
  return cellSides + Math.min(longestWord, Math.max(word, widestWord(label, tableTextSize, true)) + slack)
}

/** What nine rows in ten would need to stand on one line, all their lines together. */
function wantOf({ label, texts }: Contents): number {
  const widths = texts.map(text => textWidth(text.replaceAll('\n', ' '), tableTextSize))
  const most = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0
  return cellSides + slack + Math.max(most, textWidth(label, tableTextSize, true) / 2)
}

/** Lowers the widest claims to one height until all of them fit. */
function lowered(claims: readonly number[], room: number): readonly number[] {
  if (sum(claims) <= room) return claims
  const at = (height: number): readonly number[] => claims.map(claim => Math.min(claim, height))
  return at(highest(room, height => sum(at(height)) <= room))
}

/** The highest number up to `most`, near enough, that still fits. */
function highest(most: number, fits: (level: number) => boolean): number {
  let low = 0
  let high = most
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
