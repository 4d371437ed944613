/** The languages of the product. */
export type Language = 'en' | 'fr'

/** Words in both languages, always. A person's own words stand in both until the other is given. */
export interface Text {
  readonly en: string
  readonly fr: string
}

export type TemplateId = string
export type TableId = string
export type ColumnId = string
export type OptionId = string

/**
 * What a cell holds, as plain JSON: dates `YYYY-MM-DD`; choices option ids; refs row ids; percent as 35 for 35 %;
 * money in units with two decimals. `unread` is what was typed or imported and could not be read: shown, exported,
 * counted as a gap, never thrown away. `null` is empty.
 */
export type CellValue = null | string | number | boolean | readonly string[] | { readonly unread: string }

/** The cells of one row by column id, or any record's fields by name. */
export type Fields = Readonly<Record<string, CellValue>>

/** A ground and an ink from tokens; the word always stands beside the colour. */
export type Tone = 'low' | 'moderate' | 'high' | 'extreme' | 'ok' | 'warn' | 'danger' | 'quiet'

/** One of a list. The order of options is their rank, from 0. Never removed or renamed on disk: retire it. */
export interface Option {
  readonly id: OptionId
  readonly label: Text
  readonly help?: Text
  readonly tone?: Tone
  readonly retired?: true
  /** Offered only while another column of the row holds one of these. */
  readonly when?: { readonly column: ColumnId; readonly is: readonly OptionId[] }
}

/** Anchored numbers, lowest first. A rating cell stores the number. */
export interface Scale {
  readonly id: string
  readonly values: readonly {
    readonly value: number
    readonly label: Text
    readonly help?: Text
    /** An answer that is no number ("don’t know"): rules and conditions read the cell as blank. */
    readonly apart?: true
  }[]
}

/** A span of scores, both ends included, and what is to be done about what falls in it. */
export interface Band {
  readonly id: OptionId
  readonly from: number
  readonly to: number
  readonly label: Text
  readonly tone: Tone
  readonly escalation?: Text
}

/** Bands that teams are known to use, offered in place of those of a table's setting `bands`. */
export interface Preset {
  readonly id: string
  readonly title: Text
  readonly bands: readonly Band[]
}

/** A number among a table's settings that people may change for one sheet, and what it does. Both ends may be chosen. */
export interface Settable {
  readonly key: string
  readonly label: Text
  readonly help: Text
  readonly from: number
  readonly to: number
  /** Whole numbers only where it is absent. */
  readonly decimals?: number
}

/** A table of another template, in every sheet of that template. */
export interface TableRef {
  readonly template: TemplateId
  readonly table: TableId
}

/**
 * One test of a row. `column` may be derived. `blank` and `filled` take no value; `is` and `not` take option ids, booleans or
 * numbers; the orderings compare numbers, ranks of options or dates with `value`, with a setting of the table that the row
 * stands in, or with another column of the row.
 */
export interface Condition {
  readonly column: ColumnId
  readonly test: 'blank' | 'filled' | 'is' | 'not' | 'at-least' | 'at-most' | 'above' | 'below' | 'before-today'
  readonly value?: string | number | boolean | readonly string[]
  readonly setting?: string
  readonly than?: ColumnId
}

/** Where a rule reads from: this row, rows it refers to, rows of a table, or a setting of the table. */
export type Input =
  | { readonly column: ColumnId }
  | { readonly via: ColumnId; readonly column: ColumnId; readonly where?: readonly Condition[] }
  | {
      /** Of the same sheet; where `template` is given, of every sheet of that template. */
      readonly table: TableId
      readonly template?: TemplateId
      /** Only rows whose link `by` holds this row; where `of` is given, rows that hold in `by` what this row holds there. */
      readonly by?: ColumnId
      readonly of?: ColumnId
      readonly column: ColumnId
      readonly where?: readonly Condition[]
      /** Rows are read in the order of this column, then of their ids. */
      readonly order?: ColumnId
    }
  | { readonly setting: string }

/** The closed list of computing rules; what each reads and gives stands in `rules/`. */
export type RuleName =
  | 'product'
  | 'difference'
  | 'band'
  | 'lookup'
  | 'quadrant'
  | 'first-flag'
  | 'latest-related'
  | 'count'
  | 'sum'
  | 'mean'
  | 'deviation'
  | 'progress'
  | 'status'
  | 'weighted-share'
  | 'working-days'
  | 'share'
  | 'days-to'
  | 'first-filled'
  | 'highest'
  | 'lowest'
  | 'spread'
  | 'portion'
  | 'rank'
  | 'changes'
  | 'next-date'

/** JSON that a rule, check or table is tuned by. */
export type Setting =
  | null
  | string
  | number
  | boolean
  | Text
  | readonly Band[]
  | readonly { readonly id: OptionId; readonly when: readonly Condition[] }[]
  | readonly (readonly [from: string, to: string])[]
  | readonly string[]
export type Settings = Readonly<Record<string, Setting>>

/** A rule with what it reads. */
export interface Derivation {
  readonly rule: RuleName
  readonly inputs: readonly Input[]
  readonly settings?: Settings
  /** Settings of the rule that are those of the table, by their keys there: people may change them. */
  readonly tuned?: Readonly<Record<string, string>>
}
