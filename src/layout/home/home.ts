import type { Workbook } from '../../model/workbook'
import { type ConditionReport, conditionsOf } from './conditions'
import { type DueDates, datesOf } from './dates'
import { risksOf, type TopRisks } from './exposure'
import { progressOf, type SheetProgress } from './progress'
import { type ThemeCoverage, themesOf } from './themes'

/** The workbook at a glance. */
export interface HomeReport {
  readonly progress: readonly SheetProgress[]
  readonly conditions: readonly ConditionReport[]
  readonly dates: DueDates
  readonly risks: TopRisks
  readonly themes: ThemeCoverage
}

const kept = new WeakMap<Workbook, { readonly today: string; readonly report: HomeReport }>()

/** What was last made of this very workbook on this day; null where it has not been looked over. */
export function knownHome(workbook: Workbook, today: string): HomeReport | null {
  const known = kept.get(workbook)
  return known?.today === today ? known.report : null
}

/** Looks the workbook over, a row a step, so that the caller can pause in between. What is found is kept. */
export function* lookOver(workbook: Workbook, today: string): Generator<undefined, HomeReport> {
  const known = knownHome(workbook, today)
  if (known !== null) return known
  const book = { workbook, today }
  const report: HomeReport = {
    progress: yield* progressOf(book),
    conditions: yield* conditionsOf(book),
    dates: yield* datesOf(book),
    risks: yield* risksOf(book),
    themes: yield* themesOf(book)
  }
  kept.set(workbook, { today, report })
  return report
}
