// Advance widths of Carlito, which has the metrics of Calibri, in 1/2048 em: U+0020 to U+007E, then U+00A0 to U+00FF.
const regular = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038, 1038,
  1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276,
  516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628,
  1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714,
  801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020
]
const regularLatin = [
  463, 667, 1020, 1038, 1020, 1038, 1020, 1020, 804, 1709, 824, 1049, 1020, 627, 1038, 807, 694, 1020, 688, 685, 598,
  1126, 1200, 517, 629, 504, 865, 1049, 1303, 1375, 1383, 949, 1185, 1185, 1185, 1185, 1185, 1185, 1563, 1092, 1000,
  1000, 1000, 1000, 516, 516, 516, 516, 1279, 1322, 1356, 1356, 1356, 1356, 1356, 1020, 1359, 1314, 1314, 1314, 1314,
  998, 1058, 1080, 981, 981, 981, 981, 981, 981, 1583, 866, 1019, 1019, 1019, 1019, 470, 470, 470, 470, 1076, 1076,
  1080, 1080, 1080, 1080, 1080, 1020, 1084, 1076, 1076, 1076, 1076, 927, 1076, 927
]
const others: Readonly<Record<string, number>> = {
  '‘': 511,
  '’': 511,
  '“': 857,
  '”': 857,
  '–': 1020,
  '—': 1854,
  '…': 1414,
  '•': 1020,
  œ: 1740,
  '→': 1854,
  '↑': 1854,
  '↓': 1854
}

/** Bold is wider by this much on the whole; single letters differ a little. */
const boldness = 1.03

/** Carlito's ascent, descent and line gap together, in ems: what Word calls single spacing. */
export const singleLine = 2500 / 2048

/** How wide a piece of text stands on one line, in twips (1/20 point). `size` is in half-points, as Word counts. */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    units += code < 0x100 ? (latin[code] ?? 0) : advance(text.codePointAt(at) ?? 0)
    if (code >= 0xd800 && code < 0xdc00) at++
  }
  return (units * size * 10 * (bold ? boldness : 1)) / 2048
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
    const wide = textWidth(word, size, bold)
    if (used > 0 && used + blank + wide > room) {
      lines++
      used = 0
    }
    used += (used > 0 ? blank : 0) + wide
    while (used > room) {
      lines++
      used -= room
    }
  }
  return lines
}

/** By code, up to U+00FF; control characters have no width. */
const latin = Float64Array.from({ length: 0x100 }, (_, code) =>
  code < 0x7f ? (regular[code - 0x20] ?? 0) : (regularLatin[code - 0xa0] ?? 0)
)

function advance(code: number): number {
  return others[String.fromCodePoint(code)] ?? (code >= 0x1100 && code < 0xffdc && !isNarrow(code) ? 2048 : 1100)
}

/** Scripts between Hangul Jamo and the half-width forms that are not set in full-width squares. */
function isNarrow(code: number): boolean {
  return code < 0x2e80 || (code >= 0xa4d0 && code < 0xac00) || (code >= 0xd7a4 && code < 0xf900) || code >= 0xfb00
}
