import type { Id } from '../../model/change'
import { daysBetween } from '../../model/date'
import type { Check, Column, ColumnId, Condition, Table } from '../../model/template'
import { columnsOf, sheetsOf } from '../../model/workbook'
import { rowsOf } from '../../model/state'
import { allHold, type Book, type Placed, type Spot, valueIn } from './book'

/** A date that wants someone. */
export interface DueDate {
  readonly at: Required<Spot>
  readonly date: string
  /** Days from today; negative where it has passed. */
  readonly days: number
}

export interface DueDates {
  /** The longest overdue first. */
  readonly overdue: readonly DueDate[]
  /** Within 30 days, today included, the nearest first. */
  readonly upcoming: readonly DueDate[]
}

const horizon = 30

/** Names that the templates give to dates of what is planned. Any other date that no check watches is a record of what was. */
const planned: ReadonlySet<ColumnId> = new Set(
  'due due-date target-date start end start-date end-date go-live-date first-date next-date pilot-date refresh-date review-date'.split(
    ' '
  )
)

/**
 * The dates across the workbook that have passed and those that come up. What can be overdue is said by the checks of the
 * templates: a date that one of them watches counts while the rest of that check holds (the task is not done). Other dates of
 * what is planned are told while they are ahead, and never as overdue.
 */
export function* datesOf(book: Book): Generator<undefined, DueDates> {
  const found: DueDate[] = []
  for (const { id: sheet, template } of sheetsOf(book.workbook)) {
    for (const table of template.tables) {
      const columns = watchedIn(book, sheet, table)
      if (columns.length === 0) continue
      for (const row of rowsOf(book.workbook.state, sheet, table.id)) {
        const placed = { sheet, table: table.id, row }
        for (const column of columns) found.push(...dueIn(book, placed, table, column))
        yield
      }
    }
  }
  const sorted = found.toSorted((a, b) => a.days - b.days)
  return { overdue: sorted.filter(({ days }) => days < 0), upcoming: sorted.filter(({ days }) => days >= 0) }
}

interface Watched {
  readonly id: ColumnId
  /** What else must hold for a passed date to matter, check by check; none where no check watches it. */
  readonly rests: readonly (readonly Condition[])[]
}

function watchedIn({ workbook }: Book, sheet: Id, table: Table): readonly Watched[] {
  return columnsOf(workbook, sheet, table.id).flatMap(column => {
    const isOfDates = column.kind === 'date' || (column.kind === 'derived' && column.result.as === 'date')
    const rests = isOfDates ? watchesOf(table, column) : []
    return isOfDates && (rests.length > 0 || planned.has(column.id)) ? [{ id: column.id, rests }] : []
  })
}

/** The date of a cell, where it is within reach and matters; else none. */
function dueIn(book: Book, placed: Placed, table: Table, { id, rests }: Watched): readonly DueDate[] {
  const date = valueIn(book, placed, id)
  const days = typeof date === 'string' ? daysBetween(book.today, date) : null
  if (typeof date !== 'string' || days === null || days > horizon || (days < 0 && rests.length === 0)) return []
  if (!allHold(book, placed, table.hideUnless ?? [])) return []
  if (rests.length > 0 && !rests.some(rest => allHold(book, placed, rest))) return []
  return [{ at: { ...placed, row: placed.row.id, column: id }, date, days }]
}

function watchesOf(table: Table, { id }: Column): readonly (readonly Condition[])[] {
  return table.checks.flatMap(check => (check.rule === 'row' && isWatch(check, id) ? [restOf(check.when, id)] : []))
}

function isWatch(check: Check & { readonly rule: 'row' }, column: ColumnId): boolean {
  return check.when.some(one => isPassing(one, column))
}

function restOf(when: readonly Condition[], column: ColumnId): readonly Condition[] {
  return when.filter(one => !isPassing(one, column))
}

function isPassing(condition: Condition, column: ColumnId): boolean {
  return condition.column === column && condition.test === 'before-today'
}
