import { colour, toneColours } from './colours'
import type { Cell, Contents, Paragraph, TableItem } from './items'
import { mayBreak, type Pages, spanned } from './paginate'
import { chipStyle, markStyle, tableStyle, toneStyle } from './styles'
import { escaped, isRightToLeft, runs, type Tally } from './text'

/** What is handed from piece to piece while the body of a document is written. */
export interface Pen {
  readonly tally: Tally
  readonly pages: Pages
  /** The next bookmark's number: the shell's own begin at 0, ours stay clear of them. */
  bookmark: number
  /** Native charts, in the order in which they come. */
  readonly drawings: IterableIterator<string>
}

export const firstBookmark = 1_000_001

/** A paragraph in its named style, with its bookmarks and, in a caption, its number as a field. */
export function drawParagraph(pen: Pen, item: Paragraph): string {
  const { caption } = item
  const names = [...(item.entry === undefined ? [] : [anchorOf(item.entry)]), ...(item.bookmarks ?? [])]
  const number = caption
    ? `${runs(`${caption.label}\u00a0`, null, pen.tally)}${field(`SEQ ${caption.sequence} \\* ARABIC`, String(caption.number))}` +
      runs('. ', null, pen.tally)
    : ''
  return `<w:p>${head(item.style, item.text)}${number}${bookmarked(pen, names, runs(item.text, null, pen.tally))}</w:p>`
}

/** The table of contents as Word itself would have left it: filled in, each line a link, nothing to be updated. */
export function drawContents(pen: Pen, contents: Contents, width: number): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const lines = contents.entries.map(({ level, text }, at) => {
    const anchor = anchorOf(at)
    const page = field(`PAGEREF ${anchor} \\h`, String(pen.pages.entries[at] ?? ''))
    return (
      `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/>${tabs}</w:pPr>${at === 0 ? begin : ''}` +
      `<w:hyperlink w:anchor="${anchor}" w:history="1">${runs(text, null, pen.tally)}<w:r><w:tab/></w:r>${page}</w:hyperlink></w:p>`
    )
  })
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${lines.join('')}<w:p>${head('Normal', '')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>`
  )
}

/** All of a table that stands before its body rows. */
export function drawTableHead(pen: Pen, table: TableItem): string {
  const { tally } = pen
  const width = table.widths.reduce((sum, one) => sum + one, 0)
  const look = table.header
    ? '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
    : '<w:tblLook w:val="0400" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyle}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}` +
    `<w:tblCaption w:val="${escaped(table.title, tally)}"/><w:tblDescription w:val="${escaped(table.description, tally)}"/></w:tblPr>` +
    `<w:tblGrid>${table.widths.map(one => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    (table.header ? row(pen, table.header, table.widths, '<w:cantSplit/><w:tblHeader/>') : '')
  )
}

/** One body row; it stays on one page unless it is taller than one. */
export function drawRow(pen: Pen, table: TableItem, at: number, room: number): string {
  return row(pen, table.row(at), table.widths, mayBreak(table, at, room) ? '' : '<w:cantSplit/>')
}

/** Native charts, as docx wrote each of them for the shell. */
export function drawCharts(drawings: readonly string[]): string {
  const space = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
  return `<w:p>${head('Picture', '')}${drawings.map(drawing => `<w:r>${drawing}</w:r>`).join(space)}</w:p>`
}

export const tableEnd = '</w:tbl>'

function row(pen: Pen, cells: readonly Cell[], widths: readonly number[], properties: string): string {
  const drawn = spanned(cells, widths)
    .map(({ cell, width }) => drawCell(pen, cell, width))
    .join('')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${drawn}</w:tr>`
}

function drawCell(pen: Pen, cell: Cell, width: number): string {
  const { tone, chip, shaded, span, mark, below = [] } = cell
  const ground = tone && !chip ? toneColours(tone).ground : shaded ? colour('paper') : null
  const fill = ground === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`
  const grid = span ? `<w:gridSpan w:val="${span}"/>` : ''
  const style = tone ? (chip ? chipStyle(tone) : toneStyle(tone)) : null
  const remark = mark ? runs(cell.text === '' ? mark : ` ${mark}`, markStyle, pen.tally) : ''
  const marks = cell.bookmark ? [cell.bookmark] : []
  const more = below.map(one => `<w:p>${head(one.style, one.text)}${runs(one.text, null, pen.tally)}</w:p>`).join('')
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${grid}${fill}</w:tcPr>` +
    `<w:p>${head(cell.style, cell.text)}${bookmarked(pen, marks, runs(cell.text, style, pen.tally))}${remark}</w:p>${more}</w:tc>`
  )
}

function head(style: string, text: string): string {
  return `<w:pPr><w:pStyle w:val="${style}"/>${isRightToLeft(text) ? '<w:bidi/>' : ''}</w:pPr>`
}

function bookmarked(pen: Pen, names: readonly string[], inner: string): string {
  if (names.length === 0) return inner
  const marks = names.map(name => ({ name, id: pen.bookmark++ }))
  const starts = marks.map(({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`).join('')
  return `${starts}${inner}${marks.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`).join('')}`
}

/** Names that Word would give its own: they begin with `_Toc`, so its contents can be built anew over them. */
function anchorOf(entry: number): string {
  return `_Toc${String(entry + 1).padStart(9, '0')}`
}

function field(instruction: string, result: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  )
}
