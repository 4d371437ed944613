import { bandAt, bandsIn } from '../../model/settings'
import type { ColumnId, Condition, TemplateId } from '../../model/template'
import { settingOf } from '../../model/workbook'
import {
  allHold,
  type Book,
  numberAt,
  type Placed,
  rowsThat,
  sheetsFrom,
  type Spot,
  spotOf,
  type TablePath
} from './book'

/** Whether the workbook bears something out: wholly, in part, not at all; or it has nothing that tells. */
export type Verdict = 'yes' | 'partly' | 'no' | 'nothing'

/** One thing that the workbook was asked for, with what it was found by. */
export interface Finding<Id extends string = string> {
  readonly id: Id
  readonly verdict: Verdict
  /** How many of how many; of a single answer 1 of 1 or 0 of 1. */
  readonly count: number
  readonly of: number
  /** What the sentence names besides: levels that are missing, a share, a mean. */
  readonly more?: readonly string[]
  readonly amount?: number
  /** The first that is lacking, else the table that was read; null where the workbook has no such sheet. */
  readonly at: Spot | null
  /** The template whose sheet was read. */
  readonly template: TemplateId
}

export type Answer = Omit<Finding, 'id'>
export type Rule = (book: Book) => Generator<undefined, Answer>

/** All: yes. Some: partly. None: no. None to count: nothing to go by. */
export function verdictOf(count: number, of: number): Verdict {
  if (of === 0) return 'nothing'
  if (count === 0) return 'no'
  return count >= of ? 'yes' : 'partly'
}

/** What to say where a template has no sheet, or its sheet nothing to count. */
export function nothing(book: Book, { template, table }: TablePath): Answer {
  const sheet = sheetsFrom(book, template)[0]
  return { verdict: 'nothing', count: 0, of: 0, at: sheet ? { sheet: sheet.id, table } : null, template }
}

/** Of the rows for which `among` holds, how many `good` holds for as well. The jump lands in `column` of the first that it does not. */
export function share(
  path: TablePath,
  { among = [], good, column }: { among?: readonly Condition[]; good: readonly Condition[]; column: ColumnId }
): Rule {
  return function* read(book) {
    const rows = yield* rowsThat(book, path, among)
    return counted(book, path, rows, placed => allHold(book, placed, good), column)
  }
}

export function counted(
  book: Book,
  path: TablePath,
  rows: readonly Placed[],
  isGood: (placed: Placed) => boolean,
  column: ColumnId
): Answer {
  const first = rows[0]
  if (first === undefined) return nothing(book, path)
  const lacking = rows.filter(placed => !isGood(placed))
  const count = rows.length - lacking.length
  const at = lacking[0] ? spotOf(lacking[0], column) : { sheet: first.sheet, table: first.table }
  return { verdict: verdictOf(count, rows.length), count, of: rows.length, at, template: path.template }
}

/**
 * How ready one domain of the readiness assessment is, by the bands in force: the lowest is no, the next partly, any above yes.
 * Of several sheets the first that has a mean counts.
 */
export function readinessOf(domain: string): Rule {
  const path = { template: 'readiness', table: 'domain' }
  return function* read(book) {
    const rows = yield* rowsThat(book, path, [
      { column: 'domain', test: 'is', value: domain },
      { column: 'mean', test: 'filled' }
    ])
    const placed = rows[0]
    const mean = placed ? numberAt(book, placed, 'mean') : null
    if (placed === undefined || mean === null) return nothing(book, path)
    const rank = bandRank(book, placed, mean)
    if (rank < 0) return nothing(book, path)
    const verdict = (['no', 'partly'] as const)[rank] ?? 'yes'
    const [count, of] = [verdict === 'yes' ? 1 : 0, 1]
    return { verdict, count, of, amount: mean, at: spotOf(placed, 'mean'), template: path.template }
  }
}

/** The place of a mean's band among the table's own, from 0 for the lowest; -1 outside of all. */
export function bandRank({ workbook }: Book, { sheet, table }: Placed, mean: number): number {
  const bands = bandsIn(settingOf(workbook, sheet, table, 'bands')) ?? []
  const band = bandAt(bands, mean)
  return band === undefined ? -1 : bands.indexOf(band)
}
