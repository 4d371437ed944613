import type { CellValue } from '../../../model/template'
import type { Head } from './flavour'
import type { Texts } from './tsv'

/** A cell on its way out: words for people, and the value for a paste that loses nothing. */
export interface OutCell {
  readonly text: string
  readonly value: CellValue
  readonly ink?: string
  readonly ground?: string
}

/** A cell of a table that came in as HTML. */
export interface InCell {
  readonly text: string
  readonly across: number
  readonly down: number
  /** Our own: what the cell held, exactly. */
  readonly value?: CellValue
}

/** A table that came in as HTML. */
export interface InTable {
  readonly rows: readonly (readonly InCell[])[]
  /** How many columns it says that it has; 0 where it does not say. */
  readonly columns: number
  /** Our own: where its cells come from. */
  readonly head: Head | null
}

/**
 * The table that Word, Outlook and Excel receive. Excel takes a number from `x:num`, and leaves a text that looks like a
 * formula alone where its format is text (Microsoft Office HTML and XML Reference).
 */
export function writeHtml(rows: readonly (readonly OutCell[])[], head: Head): string {
  const body = rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')
  const own = ` data-groundwork="${escaped(JSON.stringify(head))}"`
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse"${own}>${body}</table></body></html>`
}

function cellHtml({ text, value, ink, ground }: OutCell): string {
  const looks = [
    ...(typeof value === 'string' ? ["mso-number-format:'\\@'"] : []),
    ...(ground === undefined ? [] : [`background:${ground}`, `color:${ink ?? 'inherit'}`])
  ]
  const style = looks.length === 0 ? '' : ` style="${looks.join(';')}"`
  const number = typeof value === 'number' ? ` x:num="${value}"` : ''
  return `<td${style}${number} data-value="${escaped(JSON.stringify(value))}">${escaped(text).replaceAll('\n', '<br>')}</td>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Whether a table is read from its HTML although there is text: out of Word, whose text breaks the lines of a cell apart. */
export function isFromWord(html: string): boolean {
  return /urn:schemas-microsoft-com:office:word|content="?Microsoft Word|MsoTable|MsoNormalTable/i.test(html)
}

/**
 * Lays spans out as one value and blanks, so that no cell moves into another's column. A text that spills over empty cells
 * spans them too in what Excel writes (`mso-ignore:colspan`), so it is laid out alike; no span reaches past the columns that
 * the table says it has.
 */
export function unspanned<Cell extends { readonly across: number; readonly down: number }>(
  rows: readonly (readonly Cell[])[],
  columns = 0
): readonly (readonly (Cell | null)[])[] {
  const laid: (Cell | null | undefined)[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (laid[at]?.[column] !== undefined) column++
      const across = columns > column ? Math.min(cell.across, columns - column) : cell.across
      for (let down = 0; down < cell.down && at + down < rows.length; down++) {
        const line = laid[at + down] ?? []
        for (let over = 0; over < across; over++) line[column + over] = down + over === 0 ? cell : null
      }
      column += across
    }
  }
  const width = laid.reduce((most, line) => Math.max(most, line.length), 0)
  return laid.map(line => Array.from({ length: width }, (_, column) => line[column] ?? null))
}

/** The text of each cell, blank where a span reached over. */
export function textsOf(rows: readonly (readonly (InCell | null)[])[]): Texts {
  return rows.map(row => row.map(cell => cell?.text ?? ''))
}
