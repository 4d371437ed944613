import { dayNumberOf } from '../../../model/date'
import type { CellValue } from '../../../model/template'
import type { Head } from './flavour'
import type { Texts } from './tsv'

/** A cell on its way out: words for people, and the value for a paste that loses nothing. */
export interface OutCell {
  readonly text: string
  readonly value: CellValue
  readonly isDate?: boolean
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
 * The table that Word, Outlook, Excel and LibreOffice receive. Numbers and days go as what they are, in Excel's attribute
 * (`x:num`; Microsoft Office HTML and XML Reference) and in LibreOffice's (`sdval`, `sdnum`, as it writes them itself); a text
 * that looks like a formula or a number goes as text.
 */
export function writeHtml(rows: readonly (readonly OutCell[])[], head: Head): string {
  const body = rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')
  const own = ` data-groundwork="${escaped(JSON.stringify(head))}"`
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse"${own}>${body}</table></body></html>`
}

function cellHtml({ text, value, isDate, ink, ground }: OutCell): string {
  const { format, attributes } = asData(value, isDate === true)
  const looks = [
    ...(format === null ? [] : [`mso-number-format:'${format}'`]),
    ...(ground === undefined ? [] : [`background:${ground}`, `color:${ink ?? 'inherit'}`])
  ]
  const style = looks.length === 0 ? '' : ` style="${looks.join(';')}"`
  const colour = ground === undefined ? '' : ` bgcolor="${ground}"`
  const exact = ` data-value="${escaped(JSON.stringify(value))}"`
  return `<td${style}${colour}${attributes}${exact}>${escaped(text).replaceAll('\n', '<br>')}</td>`
}

/** Days are counted from the end of 1899. The two programs agree on them from March 1900 on, the 61st. */
const firstSerial = 25_569
const firstShared = 61

function asData(value: CellValue, isDate: boolean): { readonly format: string | null; readonly attributes: string } {
  if (typeof value === 'number') return { format: null, attributes: ` x:num="${value}" sdval="${value}" sdnum="1033;"` }
  const day = isDate && typeof value === 'string' ? dayNumberOf(value) : null
  const serial = (day ?? 0) + firstSerial
  if (day !== null && serial >= firstShared) {
    return {
      format: 'yyyy\\-mm\\-dd',
      attributes: ` x:num="${serial}" sdval="${serial}" sdnum="1033;0;YYYY-MM-DD"`
    }
  }
  return value === null ? { format: null, attributes: '' } : { format: '\\@', attributes: ' sdnum="1033;0;@"' }
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
