import { dayNumberOf } from '../date'
import type { CellValue } from '../template'
import { type Call, numberAt, type Rule, valueAt } from './call'

/** In % of the target, for measures that are to be maintained. */
const usualTolerance = 5

/** For sums that are not exact in binary: 63 is within 5 % of 60. */
const slack = 1e-9

/** Days between two values. Values that come once, at milestones or all the time are never overdue. */
const periods: ReadonlyMap<CellValue, number> = new Map([
  ['weekly', 7],
  ['monthly', 365.25 / 12],
  ['quarterly', 365.25 / 4],
  ['semi-annual', 365.25 / 2],
  ['annual', 365.25]
])

/** How many periods may pass without a value before it is overdue. */
const patience = 1.5

/**
 * Rule P of templates.md 2.20: how much of the way from baseline to target is done, in %, not clamped; the same sum for
 * more and for less. To be maintained: 100 within the tolerance, else 0. Within a range: 100 inside, else 0; an end not
 * given is open. A count without a baseline starts from 0; anything else without one is blank. `not-applicable` where
 * the target is the baseline.
 */
export const progress: Rule = call => {
  const direction = valueAt(call, 1)
  const [actual, target] = [numberAt(call, 3), numberAt(call, 4)]
  if (actual === null) return null
  if (direction === 'within-range') return shareOf(isInside(actual, numberAt(call, 5), numberAt(call, 6)))
  if (target === null) return null
  if (direction === 'maintain') return shareOf(isNear(actual, target, numberAt(call, 7) ?? usualTolerance))
  if (direction !== 'increase' && direction !== 'decrease') return null
  const baseline = numberAt(call, 2) ?? (valueAt(call, 0) === 'count' ? 0 : null)
  if (baseline === null) return null
  return target === baseline ? 'not-applicable' : ((actual - baseline) / (target - baseline)) * 100
}

/**
 * Rule Q of templates.md 2.20. `met` as soon as the latest value reaches the target, whatever the time elapsed and even
 * without a baseline. Else `data-overdue` when the last value is older than 1.5 × its frequency (with no value at all,
 * when the baseline is); then `no-baseline`; else progress against the share of time that has passed between the dates
 * of baseline and target: `green` from 0.9, `amber` from 0.6, `red` below. `grey` where nothing was expected yet or
 * there is nothing to judge by.
 */
export const status: Rule = call => {
  const made = valueAt(call, 1)
  if (isMet(call, made)) return 'met'
  if (isOverdue(call)) return 'data-overdue'
  const direction = valueAt(call, 0)
  const towards = direction === 'increase' || direction === 'decrease'
  if (made === null && towards && numberAt(call, 2) !== null && numberAt(call, 3) !== null) return 'no-baseline'
  const expected = elapsed(call)
  if (typeof made !== 'number' || expected === 0) return 'grey'
  const index = made / (expected * 100) + slack
  return index >= 0.9 ? 'green' : index >= 0.6 ? 'amber' : 'red'
}

function isMet(call: Call, made: CellValue): boolean {
  const direction = valueAt(call, 0)
  const [actual, target] = [numberAt(call, 2), numberAt(call, 3)]
  if (actual === null) return false
  if (direction === 'within-range') return isInside(actual, numberAt(call, 4), numberAt(call, 5)) === true
  if (direction === 'maintain') return made === 100
  if (target === null) return false
  return (direction === 'increase' && actual >= target) || (direction === 'decrease' && actual <= target)
}

function isOverdue(call: Call): boolean {
  const period = periods.get(valueAt(call, 9))
  const today = dayNumberOf(call.today)
  if (period === undefined || today === null) return false
  const hasValue = numberAt(call, 2) !== null
  const last = numberAt(call, hasValue ? 8 : 6)
  return last === null ? !hasValue : today - last > patience * period
}

/** The share of time from the baseline's date to the target's that has passed, 0 to 1; 0 where a date is missing. */
function elapsed(call: Call): number {
  const [start, end, today] = [numberAt(call, 6), numberAt(call, 7), dayNumberOf(call.today)]
  if (start === null || end === null || today === null) return 0
  if (end <= start) return today >= end ? 1 : 0
  return Math.min(1, Math.max(0, (today - start) / (end - start)))
}

function isInside(value: number, low: number | null, high: number | null): boolean | null {
  if (low === null && high === null) return null
  return (low === null || value >= low) && (high === null || value <= high)
}

function isNear(value: number, target: number, percent: number): boolean {
  return Math.abs(value - target) <= (Math.abs(target) * percent) / 100 + slack
}

function shareOf(done: boolean | null): number | null {
  return done === null ? null : done ? 100 : 0
}
