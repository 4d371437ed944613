import { type Advances, bold, regular } from './carlito'

/** The advances by code, up to U+00FF; control characters have no width. */
function cutOf({ ascii, latin, others }: Advances): Pick<Advances, 'others'> & { readonly byCode: Float64Array } {
  const byCode = Float64Array.from({ length: 0x100 }, (_, code) =>
    code < 0x7f ? (ascii[code - 0x20] ?? 0) : (latin[code - 0xa0] ?? 0)
  )
  return { byCode, others }
}

const regularCut = cutOf(regular)
const boldCut = cutOf(bold)

/** Carlito's ascent, descent and line gap together, in ems: what Word calls single spacing. */
export const singleLine = 2500 / 2048

/** How wide a piece of text stands on one line, in twips (1/20 point). `size` is in half-points, as Word counts. */
export function textWidth(text: string, size: number, bold = false): number {
  const cut = bold ? boldCut : regularCut
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    units += code < 0x100 ? (cut.byCode[code] ?? 0) : advance(text.codePointAt(at) ?? 0, cut.others)
    if (code >= 0xd800 && code < 0xdc00) at++
  }
  return (units * size * 10) / 2048
}

/** Lines that text takes in a column, broken at blanks as Word does, and within a word that is too long for a line. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  let lines = 0
  for (const paragraph of text.split('\n')) lines += wrapped(paragraph, size, width, bold)
  return lines
}

/** The widest word, in twips: a column should not be narrower. */
export function widestWord(text: string, size: number, bold = false): number {
  return text.split(breaks).reduce((widest, word) => Math.max(widest, textWidth(word, size, bold)), 0)
}

/** Blanks at which a line may break; a no-break space is not among them, and a code such as R-01 is kept whole. */
const breaks = /[ \t\n]+/u

function wrapped(paragraph: string, size: number, width: number, bold: boolean): number {
  const room = Math.max(width, size * 10)
  // No letter is wider than an em: most cells need no measuring.
  if (paragraph.length * size * 10 <= room) return 1
  const blank = textWidth(' ', size, bold)
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    let before = blank
    for (const part of word.includes('-') ? word.split(afterHyphen) : [word]) {
      const wide = textWidth(part, size, bold)
      if (used > 0 && used + before + wide > room) {
        lines++
        used = 0
      }
      used += (used > 0 ? before : 0) + wide
      while (used > room) {
        lines++
        used -= room
      }
      before = 0
    }
  }
  return lines
}

/** A line may break after a hyphen that a letter follows: "Côté-Bélanger", not "R-01". */
const afterHyphen = /(?<=[\p{L}\p{N}]-)(?=\p{L})/u

function advance(code: number, others: Advances['others']): number {
  return others[String.fromCodePoint(code)] ?? (code >= 0x1100 && code < 0xffdc && !isNarrow(code) ? 2048 : 1100)
}

/** Scripts between Hangul Jamo and the half-width forms that are not set in full-width squares. */
function isNarrow(code: number): boolean {
  return code < 0x2e80 || (code >= 0xa4d0 && code < 0xac00) || (code >= 0xd7a4 && code < 0xf900) || code >= 0xfb00
}
