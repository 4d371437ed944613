import { bareLetters, plainSigns } from './fold'

/** What is looked for in cells. */
export interface Query {
  readonly text: string
  /** Case and accents count. Spaces, apostrophes and hyphens of every kind still count as one. */
  readonly exact: boolean
  /** A cell, or one entry of a list, must read so from end to end. */
  readonly whole: boolean
}

/** A part of a text, in UTF-16 units, the end not included. Never half of a letter and its accents. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where in a text it is found, from left to right, none over another. */
export type Matcher = (text: string) => readonly Span[]

const nowhere: readonly Span[] = []

/** Null where nothing is asked for: an empty text, or nothing but spaces. */
export function matcherFor({ text, exact, whole }: Query): Matcher | null {
  const wanted = comparable(whole ? text.trim() : text, exact)
  if (wanted.trim() === '') return null
  return given => {
    const plain = comparable(given, exact)
    if (whole) return plain.trim() === wanted ? [{ from: 0, to: given.length }] : nowhere
    if (!plain.includes(wanted)) return nowhere
    return isPlain(given) ? plainSpans(plain, wanted) : spansOf(given, wanted, exact)
  }
}

/** A text with something else in place of each span. */
export function replaced(text: string, spans: readonly Span[], by: string): string {
  const parts = spans.map(({ from }, at) => text.slice(spans[at - 1]?.to ?? 0, from) + by)
  return parts.join('') + text.slice(spans.at(-1)?.to ?? 0)
}

const unseen = /[\u00AD\u200B-\u200D\uFEFF]/g

/** Nothing in it folds but case, and each character stays one: so most cells are. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7E]*$/.test(text)
}

/** A text as it is compared. Letter by letter it gives the same as all at once. */
function comparable(text: string, exact: boolean): string {
  if (isPlain(text)) return exact ? text : text.toLowerCase()
  const letters = exact ? text.normalize('NFC') : bareLetters(text)
  return plainSigns(letters.replace(unseen, '')).replace(/\s/g, ' ')
}

function plainSpans(plain: string, wanted: string): readonly Span[] {
  const spans: Span[] = []
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    spans.push({ from: at, to: at + wanted.length })
  }
  return spans
}

/** Letters with the accents that follow them, so that é found in two characters is marked and replaced whole. */
const letter = /\P{M}\p{M}*|\p{M}+/gu

function spansOf(text: string, wanted: string, exact: boolean): readonly Span[] {
  let plain = ''
  /** Where in the text each character of `plain` begins; -1 within what one letter unfolds to. */
  const places: number[] = []
  for (const { 0: one, index } of text.matchAll(letter)) {
    const bare = comparable(one, exact)
    for (let at = 0; at < bare.length; at++) places.push(at === 0 ? index : -1)
    plain += bare
  }
  places.push(text.length)
  const spans: Span[] = []
  let at = plain.indexOf(wanted)
  while (at >= 0) {
    const [from, to] = [places[at] ?? -1, places[at + wanted.length] ?? -1]
    const isWhole = from >= 0 && to >= 0
    if (isWhole) spans.push({ from, to })
    at = plain.indexOf(wanted, at + (isWhole ? wanted.length : 1))
  }
  return spans
}
