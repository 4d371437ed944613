import type { CellValue, ColumnId } from './template'

/** Spans of dates that move with the day. What is due today is not overdue. */
export type DateSpan = 'this-month' | 'next-30-days' | 'this-quarter' | 'overdue'

/**
 * One condition that a person set on a column, shown as a chip. Of several on a table all must hold. Words are compared without
 * accents and case. `any-of`: the cell holds one of the values; null among them stands for a blank cell.
 */
export type Filter =
  | { readonly column: ColumnId; readonly test: 'any-of'; readonly values: readonly CellValue[] }
  | { readonly column: ColumnId; readonly test: 'contains' | 'lacks' | 'begins'; readonly text: string }
  | { readonly column: ColumnId; readonly test: 'blank' | 'filled' }
  /** Both ends included; null leaves an end open. Numbers, or dates as `YYYY-MM-DD`. */
  | {
      readonly column: ColumnId
      readonly test: 'between'
      readonly from: number | string | null
      readonly to: number | string | null
    }
  | { readonly column: ColumnId; readonly test: 'during'; readonly span: DateSpan }

/** One level of a sort; upwards unless it says otherwise. Blanks stand last either way. */
export interface SortLevel {
  readonly column: ColumnId
  readonly descending?: true
}

/**
 * How a table is looked at: what a saved view keeps, and what passes when a person changes it without saving. Columns that
 * the table does not have (any more) are passed over wherever they are named.
 */
export interface Look {
  /** Columns from first to last; one that is not named stands where the table has it, after the one before it. */
  readonly order: readonly ColumnId[]
  readonly hidden: readonly ColumnId[]
  /** CSS pixels; the column's own width where none is given. */
  readonly widths: Readonly<Record<ColumnId, number>>
  /** The last of the columns that stay in sight; null: none stays; absent: as the table has it. */
  readonly frozen?: ColumnId | null
  /** Whether the text of a column wraps; where it is not named, as its kind does. */
  readonly wrap: Readonly<Record<ColumnId, boolean>>
  readonly sort: readonly SortLevel[]
  readonly filters: readonly Filter[]
  /** Rows stand in groups of one value of this column; null: in none. */
  readonly group: ColumnId | null
  /** Groups whose rows are not shown, by their key. Not kept by a view. */
  readonly closed?: readonly string[]
  /** Filters stand by and keep nothing back. Not kept by a view. */
  readonly isUnfiltered?: boolean
  /** What the template's view sorts by is taken off too; without it an empty sort leaves that in force. */
  readonly isUnsorted?: boolean
  /** What is said of columns at the foot; a column that is not named has what is usual for its kind. */
  readonly foot: Readonly<Record<ColumnId, Summary>>
}

/** What is said of all cells of a column. `share`: of those that say yes among those that are filled. */
export const summaries = ['none', 'count', 'filled', 'sum', 'average', 'least', 'most', 'share'] as const
export type Summary = (typeof summaries)[number]

/** A table looked at as its template has it. */
export const plainLook: Look = {
  order: [],
  hidden: [],
  widths: {},
  wrap: {},
  sort: [],
  filters: [],
  group: null,
  foot: {}
}

/** Columns in the order of a look; those that it does not name follow the one that they follow in the table. */
export function inOrder(columns: readonly ColumnId[], order: readonly ColumnId[]): readonly ColumnId[] {
  const present = new Set(columns)
  const placed = order.filter(id => present.has(id))
  const named = new Set(placed)
  for (const [at, id] of columns.entries()) {
    if (named.has(id)) continue
    const before = columns[at - 1]
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id)
  }
  return placed
}
