import type { CellValue, ColumnKind } from '../../model/template'
import type { Texts } from './tsv'

/** A cell on its way out: words for people, and the value for a paste that loses nothing. */
export interface OutCell {
  readonly text: string
  readonly value: CellValue
  readonly kind: ColumnKind | null
  readonly ink?: string
  readonly ground?: string
}

/** A cell of a table that came in as HTML. */
export interface InCell {
  readonly text: string
  readonly across: number
  readonly down: number
  /** Our own: what the cell held, exactly. */
  readonly exact?: { readonly value: CellValue; readonly kind: string }
}

const generator = 'groundwork'

/** The table that Word, Outlook and Excel receive. */
export function writeHtml(rows: readonly (readonly OutCell[])[]): string {
  const body = rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')
  const head = `<meta charset="utf-8"><meta name="generator" content="${generator}">`
  return `${head}<table border="1" style="border-collapse:collapse">${body}</table>`
}

function cellHtml({ text, value, kind, ink, ground }: OutCell): string {
  const style = ground === undefined ? '' : ` style="background:${ground};color:${ink ?? 'inherit'}"`
  const number = typeof value === 'number' ? ` x:num="${value}"` : ''
  const exact = ` data-kind="${kind ?? ''}" data-value="${escaped(JSON.stringify(value))}"`
  return `<td${style}${number}${exact}>${escaped(text).replaceAll('\n', '<br>')}</td>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Which of the two forms on the clipboard says how the cells lie. */
export type Shape = 'own' | 'html' | 'text'

/**
 * Our own HTML before anything else. A table out of Word is read from its HTML, for its text breaks the lines of a cell
 * apart; otherwise tabular text decides, and HTML only where there is no such text.
 */
export function shapeOf(html: string, text: string): Shape {
  if (new RegExp(`name="?generator"? content="?${generator}"?`, 'i').test(html)) return 'own'
  if (!/<table[\s>]/i.test(html)) return 'text'
  if (/urn:schemas-microsoft-com:office:word|content="?Microsoft Word|MsoTable|MsoNormalTable/i.test(html))
    return 'html'
  return text === '' ? 'html' : 'text'
}

/** Lays spans out as one value and blanks, so that no cell moves into another's column. */
export function unspanned<Cell extends { readonly across: number; readonly down: number }>(
  rows: readonly (readonly Cell[])[]
): readonly (readonly (Cell | null)[])[] {
  const laid: (Cell | null | undefined)[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (laid[at]?.[column] !== undefined) column++
      for (let down = 0; down < cell.down && at + down < rows.length; down++) {
        const line = laid[at + down] ?? []
        for (let across = 0; across < cell.across; across++) line[column + across] = down + across === 0 ? cell : null
      }
      column += cell.across
    }
  }
  const width = Math.max(0, ...laid.map(line => line.length))
  return laid.map(line => Array.from({ length: width }, (_, column) => line[column] ?? null))
}

/** The text of each cell, blank where a span reached over. */
export function textsOf(rows: readonly (readonly (InCell | null)[])[]): Texts {
  return rows.map(row => row.map(cell => cell?.text ?? ''))
}
