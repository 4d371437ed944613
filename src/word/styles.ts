import { cellSides, tableTextSize } from '../layout/fit'
import type { TextKey } from '../text'
import { colour } from './colours'

/** A named paragraph style. Sizes in half-points, spacing and indents in twips, `line` in 240ths of single spacing. */
export interface ParagraphStyle {
  /** Word's own name of a built-in style, or the key of a name in the document's language. */
  readonly name: { readonly built: string } | { readonly key: TextKey }
  readonly size: number
  readonly color: string
  readonly before: number
  readonly after: number
  readonly line: number
  readonly bold?: true
  readonly end?: true
  readonly keepNext?: true
  readonly indent?: number
  readonly hanging?: number
  /** From 0, for headings: what Word's navigation reads. */
  readonly outline?: number
  readonly next?: string
  /** The line stands at its height whatever is in it. */
  readonly exact?: true
  /** What else stands among the paragraph's properties, before its spacing. */
  readonly xml?: string
}

const body = { size: 21, color: colour('ink'), before: 0, after: 120, line: 264 } as const
const cell = { size: tableTextSize, color: colour('ink'), before: 0, after: 0, line: 240 } as const
const rule = `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="10" w:color="${colour('accent')}"/></w:pBdr>`

/** Every paragraph of a document has one of these and no formatting of its own. */
export const paragraphStyles = {
  Normal: { ...body, name: { built: 'Normal' } },
  CoverOrganisation: {
    ...body,
    name: { key: 'word.style.coverOrganisation' },
    size: 24,
    color: colour('muted'),
    after: 0
  },
  Title: {
    ...body,
    name: { built: 'Title' },
    size: 64,
    color: colour('accent'),
    before: 3400,
    after: 240,
    line: 228,
    bold: true,
    xml: rule
  },
  Subtitle: { ...body, name: { built: 'Subtitle' }, size: 32, color: colour('muted'), after: 1200, line: 240 },
  CoverNote: { ...body, name: { key: 'word.style.coverNote' }, color: colour('danger'), before: 360, bold: true },
  TOCHeading: {
    ...body,
    name: { built: 'TOC Heading' },
    size: 40,
    color: colour('accent'),
    after: 240,
    bold: true,
    keepNext: true
  },
  TOC1: { ...body, name: { built: 'toc 1' }, size: 21, before: 120, after: 10, line: 240, bold: true },
  TOC2: { ...body, name: { built: 'toc 2' }, size: 20, after: 0, line: 240, indent: 284 },
  Heading1: {
    ...body,
    name: { built: 'heading 1' },
    size: 44,
    color: colour('accent'),
    after: 100,
    line: 240,
    bold: true,
    keepNext: true,
    outline: 0,
    next: 'Normal'
  },
  Heading2: {
    ...body,
    name: { built: 'heading 2' },
    size: 28,
    before: 320,
    after: 100,
    line: 240,
    bold: true,
    keepNext: true,
    outline: 1,
    next: 'Normal'
  },
  Heading3: {
    ...body,
    name: { built: 'heading 3' },
    size: 22,
    before: 260,
    after: 60,
    line: 240,
    bold: true,
    keepNext: true,
    outline: 2,
    next: 'Normal'
  },
  Lead: { ...body, name: { key: 'word.style.lead' }, size: 24, color: colour('muted'), after: 240, line: 276 },
  Label: {
    ...body,
    name: { key: 'word.style.label' },
    size: 20,
    color: colour('muted'),
    before: 120,
    after: 20,
    bold: true,
    keepNext: true
  },
  ListBullet: {
    ...body,
    name: { built: 'List Bullet' },
    after: 60,
    indent: 340,
    hanging: 227,
    xml: '<w:numPr><w:numId w:val="1"/></w:numPr>'
  },
  Caption: {
    ...body,
    name: { built: 'caption' },
    size: 18,
    color: colour('muted'),
    before: 160,
    after: 80,
    line: 240,
    keepNext: true,
    next: 'Normal'
  },
  Picture: { ...body, name: { key: 'word.style.picture' }, before: 40, after: 200, line: 240 },
  Note: {
    ...body,
    name: { key: 'word.style.note' },
    size: 18,
    color: colour('muted'),
    before: 100,
    after: 80,
    line: 240
  },
  TableText: { ...cell, name: { key: 'word.style.tableText' } },
  TableNumber: { ...cell, name: { key: 'word.style.tableNumber' }, end: true },
  TableLabel: { ...cell, name: { key: 'word.style.tableLabel' }, color: colour('muted'), keepNext: true },
  TableLabelLoose: { ...cell, name: { key: 'word.style.tableLabelLoose' }, color: colour('muted') },
  TableHeading: { ...cell, name: { key: 'word.style.tableHeading' }, bold: true, keepNext: true },
  TableHeadingEnd: { ...cell, name: { key: 'word.style.tableHeadingEnd' }, bold: true, keepNext: true, end: true },
  TableGroup: { ...cell, name: { key: 'word.style.tableGroup' }, bold: true, keepNext: true },
  TableGroupNumber: { ...cell, name: { key: 'word.style.tableGroupNumber' }, bold: true, keepNext: true, end: true },
  Header: { ...cell, name: { built: 'header' }, size: 17, color: colour('muted') },
  Footer: { ...cell, name: { built: 'footer' }, size: 17, color: colour('muted') },
  SectionEnd: { ...cell, name: { key: 'word.style.sectionEnd' }, size: 2, line: 20, exact: true }
} as const satisfies Record<string, ParagraphStyle>

export type StyleId = keyof typeof paragraphStyles

/** One of the styles, with what it does not say left open. */
export function styleOf(id: StyleId): ParagraphStyle {
  return paragraphStyles[id]
}

/** The one table style: hairlines, a header in accent-soft, quiet first cells in tables that have no header. */
export const tableStyle = 'GroundworkTable'

/** Cell margins of the table style, in twips. */
export const cellMargin = { side: cellSides / 2, top: 40, bottom: 40 } as const

/** The character style that draws the word of a tone in its ink. */
export function toneStyle(tone: string): string {
  return `Tone${tone.slice(0, 1).toUpperCase()}${tone.slice(1)}`
}

/** The character style that puts the ground of a tone behind its word as well. */
export function chipStyle(tone: string): string {
  return toneStyle(tone).replace('Tone', 'Chip')
}

/** The character style of a remark that is not part of the cell's value, such as "overdue". */
export const markStyle = 'OverdueMark'
