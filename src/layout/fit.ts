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

/** A column asks for no more than this share of the page on account of its texts. */
const greediest = 0.42
/** A single word claims at most this width; longer ones break. */
const longestWord = 1900

/**
 * Widths in whole twips that fill `room` exactly. Each column gets its widest word where that fits, then the rest is shared out
 * by how much more each could use; a table that needs less than the room is stretched in proportion.
 */
export function fittedWidths(columns: readonly Contents[], room: number): readonly number[] {
  if (columns.length === 0) return []
  const least = lowered(columns.map(leastOf), room)
  const wanted = columns.map((column, at) => Math.max(least[at] ?? 0, Math.min(wantOf(column), room * greediest)))
  const spare = room - sum(least)
  const wish = sum(wanted) - sum(least)
  const given = least.map((width, at) => {
    const more = (wanted[at] ?? 0) - width
    return wish >= spare ? width + (wish === 0 ? 0 : (more * spare) / wish) : width + more
  })
  const stretch = room / sum(given)
  const whole = given.map(width => Math.floor(width * stretch))
  const short = Math.round(room - sum(whole))
  const widest = whole.indexOf(Math.max(...whole))
  return whole.map((width, at) => (at === widest ? width + short : width))
}

function leastOf({ label, texts }: Contents): number {
  const word = texts.reduce((most, text) => Math.max(most, widestWord(text, tableTextSize)), 0)
  return cellSides + Math.min(longestWord, Math.max(word, widestWord(label, tableTextSize, true)) + 20)
}

/** What nine rows in ten would need to stand on one line, all their lines together. */
function wantOf({ label, texts }: Contents): number {
  const widths = texts.map(text => textWidth(text.replaceAll('\n', ' '), tableTextSize))
  const most = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0
  return cellSides + Math.max(most, textWidth(label, tableTextSize, true) / 2)
}

/** Lowers the widest claims to one height until all of them fit. */
function lowered(claims: readonly number[], room: number): readonly number[] {
  if (sum(claims) <= room) return claims
  let low = 0
  let high = room
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (sum(claims.map(claim => Math.min(claim, middle))) > room) high = middle
    else low = middle
  }
  return claims.map(claim => Math.min(claim, low))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
