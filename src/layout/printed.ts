import type { Id } from '../model/change'
import type { Summary } from '../model/look'
import type { ColumnId, Language, TableId, TemplateId, Tone } from '../model/template'
import type { Paper } from './paper'
import type { SeenPicture } from './pictures'
import type { PictureAsk } from './pictures/kind'

/** What a person chose for one document. */
export interface DocumentAsk {
  readonly language: Language
  /** `YYYY-MM-DD`: the date on the cover, and what overdue is measured from. */
  readonly today: string
  readonly currency: string
  readonly paper: Paper
  /** All sheets, in the workbook's order, when absent. */
  readonly sheets?: readonly Id[]
  /** Without it private columns, and what is derived from them, are nowhere in the layout. */
  readonly withPrivate: boolean
  /** What is missing or amiss stands in an appendix. */
  readonly withGaps?: boolean
  /** With it the pictures of tables stand in the chapters; the words that they add come from it. */
  readonly pictures?: PictureAsk['say']
  /** Where empty, the workbook's own record is asked. */
  readonly preparedBy: string
  readonly organisation: string
  readonly version: string
}

/** What a document says, in order and in one language: plain data, the same for every pen. */
export interface DocumentLayout {
  readonly workbook: Id
  readonly language: Language
  readonly paper: Paper
  /** Private columns are in it. */
  readonly withPrivate: boolean
  readonly cover: Cover
  readonly chapters: readonly Chapter[]
  /** Absent unless it was asked for. */
  readonly appendix?: Appendix
}

/** What is missing or amiss in the sheets of the document, in sentences. */
export interface Appendix {
  readonly sheets: readonly { readonly title: string; readonly gaps: readonly PrintGap[] }[]
  readonly dismissed: readonly PrintDismissal[]
  /** Gaps that are not told: they would give away what the document leaves out. */
  readonly untold: number
}

/** Gaps that one sentence tells. */
export interface PrintGap {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly sentence: string
  /** Whom it concerns, by code and name; none where a whole table is meant. */
  readonly rows: readonly string[]
}

/** A gap that somebody let be. */
export interface PrintDismissal {
  readonly sheet: string
  readonly sentence: string
  readonly reason: string
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

export interface Cover {
  readonly title: string
  /** The chapter's title where there is one chapter only; else null. */
  readonly subject: string | null
  readonly organisation: string
  readonly preparedBy: string
  readonly version: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly date: string
}

/** One sheet. */
export interface Chapter {
  readonly sheet: Id
  readonly template: TemplateId
  readonly templateVersion: number
  readonly title: string
  readonly purpose: string
  /** What the sheet must not be taken for; null where its template says nothing of the kind. */
  readonly note: string | null
  /** The form that says how far along the sheet is; null where the template has none. */
  readonly about: FormBlock | null
  readonly legends: readonly Legend[]
  readonly blocks: readonly Block[]
  /** Its forms and tables that say nothing yet: they have no block. */
  readonly unfilled: readonly Unfilled[]
  /** How many private columns were left out. */
  readonly withheld: number
}

/** A form or a table in which nothing is recorded. */
export interface Unfilled {
  readonly title: string
  /** The rows that a fixed table came with, none of them answered; 0 of any other. */
  readonly rows: number
}

export type Block = FormBlock | TableBlock | CardsBlock

interface BlockBase {
  readonly table: TableId
  /** Place of the table among its template's tables, from 0. */
  readonly n: number
  readonly title: string
}

/** A table as it is seen at a glance, before its rows. Nothing in it is read back: what it shows stands in the table. */
export interface PrintedPicture {
  readonly id: string
  readonly title: string
  /** What can be read off it, in one sentence. */
  readonly about: string
  /** The alternative text. */
  readonly description: string
  readonly seen: SeenPicture
}

/** A form, read as headings and paragraphs. */
export interface FormBlock extends BlockBase {
  readonly is: 'form'
  readonly pictures: readonly PrintedPicture[]
  readonly row: Id | null
  readonly groups: readonly { readonly title: string; readonly entries: readonly Entry[] }[]
  /** Labels of what is not filled in. */
  readonly blank: readonly string[]
}

export interface TableBlock extends BlockBase {
  readonly is: 'table'
  readonly pictures: readonly PrintedPicture[]
  readonly columns: readonly PrintColumn[]
  /** Which of `columns` stands for the row: its code, else the first. */
  readonly identity: number
  readonly rows: readonly PrintRow[]
  /** The groups that the rows stand in, first to last; none where they are not grouped. */
  readonly groups: readonly PrintGroup[]
  /** Rows of the table that the printed view leaves out. */
  readonly hidden: number
  /** Names of the rows of a fixed table that nobody has answered yet: they are not among `rows`. */
  readonly blank: readonly string[]
  readonly landscape: boolean
}

/** What the table's columns left unsaid, row by row. */
export interface CardsBlock extends BlockBase {
  readonly is: 'cards'
  readonly cards: readonly Card[]
}

export interface Card {
  readonly row: Id
  readonly title: string
  readonly entries: readonly Entry[]
}

/** One labelled value outside a table. */
export interface Entry {
  readonly column: ColumnId
  /** Place of the column among its table's columns, from 0. */
  readonly n: number
  readonly label: string
  readonly cell: PrintCell
  /** Text that is written to be read as paragraphs. */
  readonly long: boolean
}

export interface PrintColumn {
  readonly id: string
  readonly label: string
  /** Place of the column among its table's columns, from 0; null for a statement run together from several. */
  readonly n: number | null
  readonly align: 'start' | 'end'
  /** Twips, cell margins included; the columns of a table fill the page's width exactly. */
  readonly width: number
}

export interface PrintRow {
  readonly id: Id
  readonly cells: readonly PrintCell[]
}

/** Rows that stand together under a heading. */
export interface PrintGroup {
  /** Its first row, among all of them from 0. */
  readonly from: number
  readonly count: number
  /** What the rows have in common; '' where that is a blank. */
  readonly title: string
  /** What its rows come to, column by column; null where nothing is said of a column. */
  readonly sums: readonly (PrintSum | null)[]
}

export interface PrintSum {
  readonly summary: Summary
  readonly text: string
}

export interface PrintCell {
  readonly text: string
  readonly tone?: Tone
  /** The anchor word of a rating. */
  readonly hint?: string
  /** The word of the band that a score falls in; its colour is the tone. */
  readonly band?: string
  readonly overdue?: true
}

/** How a chapter's ratings are to be read. */
export type Legend =
  | {
      readonly is: 'scale'
      /** Labels of the columns that are rated by it. */
      readonly columns: readonly string[]
      readonly values: readonly { readonly value: number; readonly label: string; readonly help: string }[]
    }
  | {
      readonly is: 'bands'
      readonly columns: readonly string[]
      readonly bands: readonly {
        readonly from: number
        readonly to: number
        readonly label: string
        readonly tone: Tone
        readonly escalation: string
      }[]
    }
