import { limits } from '../../../model/limits'
import type { CellValue } from '../../../model/template'
import { type Flavour, type Head, readFlavour } from './flavour'
import { type InTable, isFromWord, unspanned } from './html'
import { readHtml } from './htmltable'
import { readTsv, type Texts } from './tsv'

/** The forms in which something lies on the clipboard; '' for one that is not there. */
export interface Forms {
  readonly own: string
  readonly html: string
  readonly text: string
}

/** A column of ours that cells were copied from. */
export interface Origin {
  readonly sheet: string
  readonly table: string
  readonly column: string | null
  readonly kind: string | null
}

/** What came off the clipboard for one cell: its words, and with them the exact value where the copy was ours. */
export interface Pasted {
  readonly text: string
  readonly exact?: { readonly value: CellValue; readonly from: Origin }
}

export type Block = readonly (readonly Pasted[])[]

export interface Incoming {
  readonly block: Block
  /** Where the cells come from, if from here. */
  readonly head: Head | null
}

/**
 * The cells on the clipboard (experience.md C.3): our own flavour first, in its own form or else carried by the HTML; then the
 * text, which alone says surely how the cells of a spreadsheet lie. HTML only where the text is no table: there is none, or it
 * sets each cell on a line of its own (LibreOffice Writer), or breaks the lines of a cell apart (Word).
 */
export function incoming({ own, html, text }: Forms): Incoming {
  const flavour = own === '' ? null : readFlavour(own)
  if (flavour !== null) return { block: ownBlock(flavour, readTsv(text, most)), head: flavour }
  const table = /<table[\s>]/i.test(html) && isOfUse(html, text) ? readHtml(html) : null
  if (table === null) return { block: text === '' ? [] : worded(readTsv(text, most)), head: null }
  const carried = flavourIn(table)
  const texts = textsIn(table)
  if (carried !== null) return { block: ownBlock(carried, texts), head: carried }
  const isNoTable = text === '' || isFromWord(html) || (!text.includes('\t') && (texts[0]?.length ?? 0) > 1)
  return { block: worded(isNoTable ? texts : withLines(readTsv(text, most), texts)), head: null }
}

/** Enough to know that it is too much. */
const most = limits.cellsPerPaste

/** HTML is slow to read where it is long, so only what may tell more than the text is read. */
function isOfUse(html: string, text: string): boolean {
  return !text.includes('\t') || isFromWord(html) || /data-groundwork=|content="LibreOffice/.test(html)
}

/** LibreOffice Calc writes the lines of a cell as one line of text; its HTML has them still. */
function withLines(texts: Texts, lined: Texts): Texts {
  if (texts.length !== lined.length) return texts
  return texts.map((row, down) =>
    row.map((text, across) => {
      const other = lined[down]?.[across] ?? ''
      return other.includes('\n') && other.replaceAll('\n', ' ') === text ? other : text
    })
  )
}

function worded(texts: Texts): Block {
  return texts.map(row => row.map(text => ({ text })))
}

function textsIn({ rows, columns }: InTable): Texts {
  return unspanned(rows, columns).map(row => row.map(cell => cell?.text ?? ''))
}

/** A table of ours that lost its own form on the way. A program that changed its shape made it its own. */
function flavourIn({ rows, head }: InTable): Flavour | null {
  if (head === null) return null
  const width = head.columns.length
  const isWhole = rows.every(row => row.length === width && row.every(({ value }) => value !== undefined))
  return isWhole ? { ...head, cells: rows.map(row => row.map(({ value }) => value ?? null)) } : null
}

/** The words come from the text beside it, so that both tell of the same cells; without them a value speaks for itself. */
function ownBlock({ sheet, table, columns, cells }: Flavour, texts: Texts): Block {
  const isSame = texts.length === cells.length && texts.every(row => row.length === columns.length)
  const origins = columns.map(({ id, kind }): Origin => ({ sheet, table, column: id, kind }))
  return cells.map((row, down) =>
    row.map((value, across): Pasted => {
      const from = origins[across]
      const text = isSame ? (texts[down]?.[across] ?? '') : bare(value)
      return from === undefined ? { text } : { text, exact: { value, from } }
    })
  )
}

function bare(value: CellValue): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  return 'unread' in value ? value.unread : value.join('; ')
}
