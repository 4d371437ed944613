import { readHead, readValue } from './flavour'
import type { InCell, InTable } from './html'
import { type Attributes, tokens } from './markup'

const mostSpan = 500

interface Open {
  readonly attributes: Attributes
  readonly lines: string[]
}

/**
 * The first table of an HTML text; null where there is none. It is read as text, never as a page: nothing in it runs or loads,
 * and ends of cells and rows that were left out are understood. A table within a cell is part of its words.
 */
export function readHtml(html: string): InTable | null {
  const rows: InCell[][] = []
  let columns = 0
  let head: InTable['head'] = null
  let depth = 0
  let row: InCell[] | null = null
  let cell: Open | null = null
  const endCell = (): void => {
    if (cell !== null && row !== null) row.push(inCell(cell))
    cell = null
  }
  const endRow = (): void => {
    endCell()
    if (row !== null && row.length > 0) rows.push(row)
    row = null
  }
  for (const token of tokens(html)) {
    if (token.is === 'text') {
      if (cell !== null) addWords(cell, token.text)
      continue
    }
    const { name, isEnd } = token
    if (name === 'table') {
      depth += isEnd ? -1 : 1
      if (depth <= 0 && isEnd) break
      if (depth === 1 && !isEnd) head = readHead(token.attributes.get('data-groundwork') ?? '')
    }
    if (depth !== 1) {
      if (depth > 1 && cell !== null) addTag(cell, name, isEnd)
    } else if (name === 'col') {
      columns += spanned(token.attributes.get('span'))
    } else if (name === 'tr') {
      endRow()
      if (!isEnd) row = []
    } else if (name === 'td' || name === 'th') {
      endCell()
      row ??= isEnd ? null : []
      if (!isEnd) cell = { attributes: token.attributes, lines: [''] }
    } else if (cell !== null) addTag(cell, name, isEnd)
  }
  endRow()
  return rows.length === 0 ? null : { rows, columns, head }
}

/** Breaks of lines in the source are blanks, as browsers show them. */
function addWords({ lines }: Open, text: string): void {
  const words = text.replace(/[ \t\r\n]+/g, ' ')
  lines[lines.length - 1] = ((lines.at(-1) ?? '') + words).replace(/ {2,}/g, ' ')
}

const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tr'])

function addTag({ lines }: Open, name: string, isEnd: boolean): void {
  if (name === 'br' && !isEnd) lines.push('')
  else if (blocks.has(name) && !isEmptyLine(lines.at(-1) ?? '')) lines.push('')
  if (name === 'li' && !isEnd) lines[lines.length - 1] = '- '
}

/** A line of no-break spaces was left blank on purpose. */
function isEmptyLine(line: string): boolean {
  return /^ *$/.test(line)
}

/** What Word sets before a point of a list, with no-break spaces after it. */
const bullet = /^[·•▪§o]\u00a0\s*/

function inCell({ attributes, lines }: Open): InCell {
  const text = lines
    .map(line => line.trim().replace(bullet, '- '))
    .join('\n')
    .trim()
  const value = attributes.get('data-value')
  const exact = value === undefined ? undefined : readValue(value)
  return {
    text,
    across: spanned(attributes.get('colspan')),
    down: spanned(attributes.get('rowspan')),
    ...(exact !== undefined && { value: exact })
  }
}

function spanned(text: string | undefined): number {
  const span = Number.parseInt(text ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(1, span), mostSpan)
}
