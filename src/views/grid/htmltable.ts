import type { CellValue } from '../../model/template'
import type { InCell } from './html'

const mostSpan = 500

/** The first table of an HTML text, as rows of cells; null where there is none. Scripts in it never run, pictures never load. */
export function readHtml(html: string): readonly (readonly InCell[])[] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  return Array.from(table.rows, row => Array.from(row.cells, inCell)).filter(row => row.length > 0)
}

function inCell(cell: HTMLTableCellElement): InCell {
  return { text: textOf(cell), across: spanOf(cell, 'col'), down: spanOf(cell, 'row'), ...exactOf(cell) }
}

/**
 * Excel writes `colspan` with `mso-ignore:colspan` on text that only spills over its neighbours: nothing is merged there, and
 * honouring it would move the cells after it.
 */
function spanOf(cell: HTMLTableCellElement, which: 'col' | 'row'): number {
  const ignored = (cell.getAttribute('style') ?? '').replace(/\s/g, '').includes(`mso-ignore:${which}span`)
  const span = which === 'col' ? cell.colSpan : cell.rowSpan
  return ignored ? 1 : Math.min(Math.max(1, span), mostSpan)
}

function exactOf(cell: HTMLTableCellElement): Pick<InCell, 'exact'> {
  const { value, kind } = cell.dataset
  if (value === undefined || kind === undefined) return {}
  try {
    return { exact: { value: JSON.parse(value) as CellValue, kind } }
  } catch {
    // Written by something else under our name: the words are all there is.
    return {}
  }
}

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'TABLE', 'TR'])

/** The words of a cell: line breaks where paragraphs and `<br>` are, source line breaks as blanks, as browsers show them. */
function textOf(cell: Element): string {
  const lines: string[] = ['']
  const breakLine = (): void => {
    if (lines.at(-1) !== '') lines.push('')
  }
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ')
      lines[lines.length - 1] = (lines.at(-1) + words).replace(/ {2,}/g, ' ')
      return
    }
    if (!(node instanceof Element) || node.tagName === 'STYLE' || node.tagName === 'SCRIPT') return
    if (node.tagName === 'BR') {
      lines.push('')
      return
    }
    const isBlock = blocks.has(node.tagName)
    if (isBlock) breakLine()
    if (node.tagName === 'LI') lines[lines.length - 1] = '- '
    for (const child of node.childNodes) walk(child)
    if (isBlock) breakLine()
  }
  for (const child of cell.childNodes) walk(child)
  return lines
    .map(line => line.trim())
    .join('\n')
    .trim()
}
