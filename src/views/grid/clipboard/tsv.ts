/** A rectangle of text, a row at a time. Rows may be of different lengths as they come in. */
export type Texts = readonly (readonly string[])[]

/**
 * Tab-separated text as spreadsheets write it: a cell with a tab, a line break or a quote stands in doubled quotes. Where the
 * last row is one empty cell, a line break after it tells it from nothing.
 */
export function writeTsv(rows: Texts): string {
  const last = rows.at(-1)
  const end = last?.length === 1 && last[0] === '' ? '\r\n' : ''
  return rows.map(row => row.map(quoted).join('\t')).join('\r\n') + end
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Reads tab-separated text. A quote opens a quoted cell only at its beginning, and only where it closes again before a tab, a
 * line break or the end: 5" pipe and "so to say", she said stay as they are. The one line break that Excel puts at the end
 * is not a row. It stops once it has read more than `most` cells.
 */
export function readTsv(text: string, most = Number.POSITIVE_INFINITY): Texts {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (let count = 1; ; count++) {
    const cell = cellAt(text, at)
    row.push(cell.text)
    if (count > most) return [...rows, row]
    const stop = text[cell.end]
    if (stop === '\t') {
      at = cell.end + 1
      continue
    }
    rows.push(row)
    row = []
    if (stop === undefined) return rows
    at = cell.end + (stop === '\r' && text[cell.end + 1] === '\n' ? 2 : 1)
    if (at === text.length) return rows
  }
}

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  if (text.charCodeAt(start) === quote) {
    const end = closing(text, start + 1)
    if (end !== null) return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
  }
  let end = start
  while (end < text.length && !isStop(text.charCodeAt(end))) end++
  return { text: text.slice(start, end), end }
}

/** Where the quote opened just before `from` closes, if the cell ends there. */
function closing(text: string, from: number): number | null {
  let at = from
  for (;;) {
    at = text.indexOf('"', at)
    if (at < 0) return null
    if (text[at + 1] !== '"') return at + 1 === text.length || isStop(text.charCodeAt(at + 1)) ? at : null
    at += 2
  }
}

const [tab, lineFeed, carriageReturn, quote] = [9, 10, 13, 34] as const

/** By the letters' numbers: a letter of its own for each of a million takes ten times as long. */
function isStop(letter: number): boolean {
  return letter === tab || letter === lineFeed || letter === carriageReturn
}
