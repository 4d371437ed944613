import type { Picture } from './picture'
import type {
  CellValue,
  ColumnId,
  Condition,
  Derivation,
  Fields,
  Option,
  OptionId,
  Preset,
  Scale,
  Settable,
  Settings,
  TableId,
  TableRef,
  TemplateId,
  Text
} from './terms'

export type * from './charts'
export type * from './grids'
export type * from './picture'
export type * from './terms'

/** What a derived column gives: an option, a number, or a number that may be an option instead (such as "n/a"). */
export type Result =
  | { readonly as: 'choice'; readonly options: readonly Option[] }
  | {
      readonly as: 'number' | 'percent' | 'money' | 'date'
      readonly options?: readonly Option[]
      readonly signed?: true
      readonly decimals?: number
    }

interface ColumnBase {
  readonly id: ColumnId
  readonly label: Text
  readonly help: Text
  /** A blank one is a gap; where `requiredWhen` stands, only while all of it holds. */
  readonly required?: true
  readonly requiredWhen?: readonly Condition[]
  readonly retired?: true
  /** Left out of documents unless asked for (personal or candid). */
  readonly private?: true
  /** Filled when a row is added; `today` and `author` are taken from the context. */
  readonly default?: CellValue | { readonly from: 'today' | 'author' }
  /** Characters of width on the screen; the kind's own when absent. */
  readonly width?: number
}

export type Column = ColumnBase &
  (
    | { readonly kind: 'text'; readonly long?: true; readonly max?: number }
    | {
        readonly kind: 'number'
        readonly unit?: Text
        readonly min?: number
        readonly max?: number
        readonly decimals?: number
      }
    | { readonly kind: 'money' }
    | { readonly kind: 'percent' }
    | { readonly kind: 'date' }
    | { readonly kind: 'check' }
    | {
        readonly kind: 'choice' | 'choices'
        readonly options: readonly Option[]
        /** Other words than the options are taken as they are. */
        readonly other?: true
        /** Offered first in the list, as a suggestion; never filled by itself. */
        readonly suggest?: Derivation
      }
    | { readonly kind: 'rating'; readonly scale: Scale }
    | { readonly kind: 'ref' | 'refs'; readonly to: readonly TableRef[] }
    | {
        readonly kind: 'code'
        readonly prefix: string | { readonly by: ColumnId; readonly map: Readonly<Record<string, string>> }
      }
    | ({ readonly kind: 'derived'; readonly result: Result } & Derivation)
  )

export type ColumnKind = Column['kind']

/**
 * Something amiss that a person may want to mend. `words` names the trouble in one plain sentence; `{row}` in it is the row's
 * name. `row`: every row for which all of `when` holds. `none-related`: such rows that no living row of `table` (for which
 * `where` holds) refers to by `by`; where `template` is given, of that table in any sheet of that template. `covers`: an option of `column` that no row holds. `some`: no row for which `where`
 * holds, in a table with rows. `total`: `column` does not add up to `is` over the rows. `crowded`: one entry of `column`
 * that two rows or more hold, and more than `over` % of them; `{entry}` in the words is its name. `loop`: every row that
 * comes back to itself along the link `by`. Absent `when` or `where` holds always.
 */
export type Check = {
  readonly id: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly words: Text
  /** The sentence for several rows at once, `{count}` in it: “{count} barriers have no strategy.” */
  readonly many?: Text
  /** The cells that it points at; the first is where a jump lands. */
  readonly at: readonly ColumnId[]
  /** Asked only while the workbook has a sheet of each of these: nobody can link to what is not there. */
  readonly beside?: readonly TemplateId[]
} & (
  | { readonly rule: 'row'; readonly when: readonly Condition[] }
  | {
      readonly rule: 'none-related'
      readonly when?: readonly Condition[]
      readonly template?: TemplateId
      readonly table: TableId
      readonly by: ColumnId
      readonly where?: readonly Condition[]
    }
  | { readonly rule: 'covers'; readonly column: ColumnId; readonly options?: readonly OptionId[] }
  | { readonly rule: 'some'; readonly where: readonly Condition[] }
  | {
      readonly rule: 'total'
      readonly column: ColumnId
      readonly is: number
      readonly where?: readonly Condition[]
    }
  | {
      readonly rule: 'crowded'
      readonly column: ColumnId
      readonly over: number
      readonly where?: readonly Condition[]
    }
  | { readonly rule: 'loop'; readonly by: ColumnId }
)

/** A column of a view: one column, or several run together into one read-only statement. */
export type ViewColumn = ColumnId | { readonly id: string; readonly label: Text; readonly join: readonly ColumnId[] }

/**
 * A way of looking at a table, as data. `print` marks the one that documents use; where it is `only`, they say nothing of the
 * table beyond it, and how many rows there are where it has no columns.
 */
export interface View {
  readonly id: string
  readonly title: Text
  readonly kind: 'grid' | 'form'
  readonly columns: readonly ViewColumn[]
  readonly sort?: readonly { readonly column: ColumnId; readonly descending?: true }[]
  readonly where?: readonly Condition[]
  readonly print?: true | 'only'
  /** Columns that its own stand for: documents do not print them beside it. */
  readonly says?: readonly ColumnId[]
}

/** Headings of a form or a row's form: columns in groups. */
export interface Section {
  readonly title: Text
  readonly columns: readonly ColumnId[]
}

/**
 * A row that a template words beforehand. What is the same in every language (options, numbers, dates) stands in `cells`; words
 * for text columns in both languages. Words for a link are shown, never stored: whom they name is in no workbook.
 */
export interface ReadyRow {
  readonly cells: Fields
  readonly words: Readonly<Record<ColumnId, Text>>
}

/** Rows that people pick from, in the order and under the headings that they are offered with. */
export interface Library {
  readonly title: Text
  readonly about: Text
  readonly rows: readonly (ReadyRow & { readonly key: string; readonly group?: Text })[]
}

export interface Table {
  readonly id: TableId
  readonly title: Text
  /** One sentence for an empty table: what a row of it is. */
  readonly about: Text
  readonly shape: 'rows' | 'form' | 'fixed'
  /** Pair tables: one row per combination of these columns. A second one is kept, and told as a gap at these cells. */
  readonly key?: readonly ColumnId[]
  /** The rows of a fixed table. What is given here names them and is not to be typed over; the rest is. */
  readonly fixed?: readonly { readonly key: string; readonly cells: Fields }[]
  /** Rows that a new sheet begins with; like any others they may be changed and deleted. */
  readonly starters?: readonly { readonly key: string; readonly cells: Fields }[]
  /** What a row may look like, to be read and, in a table of rows, to be added. */
  readonly example?: ReadyRow
  /** Of a table of rows: what is often written there, to be added by those who want it. */
  readonly library?: Library
  readonly columns: readonly Column[]
  /** Rows are closed, never deleted: only undo takes back one that was just added (hazards). */
  readonly keeps?: true
  /** The column that names a row in pickers, messages and links. */
  readonly name: ColumnId
  readonly sections?: readonly Section[]
  readonly views: readonly View[]
  /** What its rows are seen in beside its views. */
  readonly pictures?: readonly Picture[]
  readonly checks: readonly Check[]
  readonly settings?: Settings
  /** The numbers of `settings` that a person may change. Bands and matrices may always be. */
  readonly settable?: readonly Settable[]
  readonly presets?: readonly Preset[]
  /** Rows come only from recording a review of the table it names (risk-review). */
  readonly reviews?: {
    readonly table: TableId
    readonly by: ColumnId
    /** [column of this table, column of the reviewed row]: shown, set on the row, and kept here. */
    readonly records: readonly (readonly [here: ColumnId, there: ColumnId])[]
    readonly date: ColumnId
    readonly comment: ColumnId
  }
  /** A filled cell here is carried over to the row it refers to (engagement after -> current). */
  readonly carries?: readonly { readonly column: ColumnId; readonly by: ColumnId; readonly to: ColumnId }[]
  /** Rows are left out of pictures and printed views, not of the table, unless this holds (inactive stakeholders). */
  readonly hideUnless?: readonly Condition[]
  /**
   * Cells that could give a person away: whatever is exported says the words of the first case that holds in place of what
   * they hold. On the screen they are shown.
   */
  readonly suppress?: {
    readonly columns: readonly ColumnId[]
    readonly cases: readonly { readonly when: readonly Condition[]; readonly words: Text }[]
  }
}

/** Where a template's content comes from: a name, and a DOI or address to look it up by. */
export interface Basis {
  readonly name: string
  readonly doi?: string
  readonly for: Text
}

/** What stands beside a sheet for someone who has never done this. */
export interface Guidance {
  readonly what: Text
  readonly who: Text
  readonly time: Text
  readonly steps: readonly Text[]
  readonly example: Text
  readonly feeds: readonly { readonly template: TemplateId; readonly how: Text }[]
  readonly cautions: readonly Text[]
}

export type Phase = 'explore' | 'prepare' | 'plan' | 'sustain'

export interface Template {
  readonly id: TemplateId
  /** The template of the toolkit that a person's own began as a copy of: what is said of that one goes for this one. */
  readonly like?: TemplateId
  readonly version: number
  readonly phase: Phase
  readonly title: Text
  readonly purpose: Text
  /** What a reader must not take the sheet for: said at the head of the sheet and of its chapter in every document. */
  readonly note?: Text
  readonly guidance: Guidance
  readonly basis: readonly Basis[]
  readonly tables: readonly Table[]
  readonly main: TableId
}
