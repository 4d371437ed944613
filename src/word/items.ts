import type { ChartRunOptions } from 'docx/charts'
import type { Tone } from '../model/template'
import type { StyleId } from './styles'

/** What the body of a document is made of, in order: laid out by `paginate`, drawn by `draw`. */
export type Item = Paragraph | TableItem | Contents | Charts

export interface Paragraph {
  readonly is: 'paragraph'
  readonly style: StyleId
  readonly text: string
  /** Hidden bookmarks round the text: how an edited document is recognised. */
  readonly bookmarks?: readonly string[]
  /** A heading of the contents (level 1 or 2), by its place among them from 0. */
  readonly entry?: number
  /** The number of a caption, written as a field after its label: Word counts each sequence for itself. */
  readonly caption?: { readonly sequence: Sequence; readonly label: string; readonly number: number }
}

export type Sequence = 'Table' | 'Figure'

export interface TableItem {
  readonly is: 'table'
  readonly widths: readonly number[]
  readonly header: readonly Cell[] | null
  readonly count: number
  /** Rows are made while they are drawn: a long register never stands in memory twice. */
  readonly row: (at: number) => readonly Cell[]
  /** Alternative text. */
  readonly title: string
  readonly description: string
}

export interface Cell {
  readonly style: StyleId
  readonly text: string
  readonly tone?: Tone
  /** The tone lies behind the word only, not over the whole cell. */
  readonly chip?: true
  /** The ground of a heading among the rows of a table. */
  readonly shaded?: true
  /** Columns of the grid that the cell takes; one when absent. */
  readonly span?: number
  /** A remark after the text that is not part of the value. */
  readonly mark?: string
  readonly bookmark?: string
  /** Further paragraphs of the cell, on its ground and in the ink of their own style. */
  readonly below?: readonly { readonly style: StyleId; readonly text: string }[]
}

/** Native charts in one paragraph, as many in a line as fit: Word draws them, with their data inside to be edited. */
export interface Charts {
  readonly is: 'charts'
  readonly charts: readonly Chart[]
}

export interface Chart {
  /** Alternative text. */
  readonly title: string
  readonly description: string
  /** Pixels of 1/96 inch. */
  readonly width: number
  readonly height: number
  readonly options: ChartRunOptions
}

/** The table of contents; its entries are the paragraphs with `entry`. */
export interface Contents {
  readonly is: 'contents'
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: string
}

/** Pages of one shape with one running head; each begins on a new page. */
export interface Section {
  readonly landscape: boolean
  /** Null on the cover, which has neither head nor foot. */
  readonly head: string | null
  readonly items: readonly Item[]
}
