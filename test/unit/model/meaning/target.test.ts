import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../../src/model/template'
import { cell, cells, choice, date, day, give, setting } from './call'
import { column } from './columns'

interface Indicator {
  readonly measure?: string
  readonly direction: string | null
  readonly baseline?: CellValue
  readonly actual: number | null
  readonly target?: number | null
  readonly low?: number
  readonly high?: number
  readonly from?: string
  readonly by?: string
  readonly on?: string | null
  readonly frequency?: string
}

const measures = choice('count', 'percentage', 'currency', 'ratio', 'median')
const directions = choice('increase', 'decrease', 'maintain', 'within-range')
const frequencies = choice(
  'once',
  'weekly',
  'monthly',
  'quarterly',
  'semi-annual',
  'annual',
  'at-milestones',
  'continuous'
)

const progressOf = (one: Indicator) =>
  give('progress', [
    cell(one.measure ?? 'percentage', measures),
    cell(one.direction, directions),
    ...cells(one.baseline ?? null, one.actual, one.target ?? null, one.low ?? null, one.high ?? null)
  ])

const statusOf = (one: Indicator, today = day) =>
  give(
    'status',
    [
      cell(one.direction, directions),
      cell(progressOf(one), column('derived', { rule: 'progress', inputs: [], result: { as: 'percent' } })),
      ...cells(one.actual, one.target ?? null, one.low ?? null, one.high ?? null),
      date(one.from ?? null),
      date(one.by ?? null),
      date(one.on ?? null),
      cell(one.frequency ?? 'once', frequencies)
    ],
    {},
    { today }
  )

describe('progress to target (rule P)', () => {
  it('is that of the nine indicators of the worked sample', () => {
    const nine: readonly Indicator[] = [
      { measure: 'count', direction: 'increase', baseline: 0, actual: 210, target: 600 },
      { direction: 'increase', baseline: 0, actual: 60, target: 65 },
      { direction: 'increase', baseline: { unread: 'unknown' }, actual: 66 / 1.26, target: 60 },
      { measure: 'count', direction: 'increase', actual: 6, target: 9 },
      { measure: 'median', direction: 'decrease', baseline: 118, actual: 94, target: 70 },
      { direction: 'increase', actual: 1100 / 12, target: 100 },
      { measure: 'ratio', direction: 'within-range', actual: 0.805, low: 0.8, high: 1.25 },
      { measure: 'currency', direction: 'decrease', actual: 900, target: 900 },
      { direction: 'increase', baseline: 38, actual: 52, target: 75 }
    ]
    const shown = nine.map(progressOf).map(value => (typeof value === 'number' ? value.toFixed(1) : value))
    expect(shown).toEqual(['35.0', '92.3', null, '66.7', '50.0', null, '100.0', null, '37.8'])
  })

  it('is not clamped, and has no meaning where the target is the baseline', () => {
    expect(progressOf({ direction: 'increase', baseline: 10, actual: 40, target: 20 })).toBe(300)
    expect(progressOf({ direction: 'decrease', baseline: 10, actual: 15, target: 5 })).toBe(-100)
    expect(progressOf({ direction: 'increase', baseline: 20, actual: 40, target: 20 })).toBe('not-applicable')
  })

  it('of what is to be maintained is all or nothing, 5 % around the target or what a setting says', () => {
    const maintained = (actual: number) => progressOf({ direction: 'maintain', actual, target: 60 })
    expect([maintained(57), maintained(63), maintained(63.1), maintained(56.9)]).toEqual([100, 100, 0, 0])
    const inputs = [
      cell('count', measures),
      cell('maintain', directions),
      ...cells(null, 66, 60, null, null),
      setting(10)
    ]
    expect(give('progress', inputs)).toBe(100)
  })

  it('within a range takes an end that is not given for open', () => {
    const ranged = (actual: number | null, low?: number, high?: number) =>
      progressOf({
        direction: 'within-range',
        actual,
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high })
      })
    expect([ranged(5, 1, 5), ranged(6, 1, 5), ranged(6, 1), ranged(6), ranged(null, 1, 5)]).toEqual([
      100,
      0,
      100,
      null,
      null
    ])
  })

  it('is blank without a value, a target or a direction', () => {
    expect([
      progressOf({ direction: 'increase', baseline: 0, actual: null, target: 5 }),
      progressOf({ direction: 'increase', baseline: 0, actual: 5 }),
      progressOf({ direction: null, baseline: 0, actual: 5, target: 6 })
    ]).toEqual([null, null, null])
  })
})

describe('status against plan (rule Q)', () => {
  /** Half of the time has passed on the day: 181 of 362 days. */
  const plan = { from: '2026-09-10', by: '2027-09-07' } as const
  const half = (actual: number): Indicator => ({ direction: 'increase', baseline: 0, actual, target: 100, ...plan })

  it('is green from 0.9 of what was expected, amber from 0.6, red below', () => {
    expect([45, 44.9, 30, 29.9].map(actual => statusOf(half(actual)))).toEqual(['green', 'amber', 'amber', 'red'])
  })

  it('is met as soon as the target is, whatever the time, even without a baseline', () => {
    expect(statusOf({ direction: 'decrease', actual: 900, target: 900 })).toBe('met')
    expect(statusOf({ ...half(100), on: '2020-01-01', frequency: 'weekly' })).toBe('met')
    expect(statusOf({ direction: 'within-range', actual: 0.805, low: 0.8, high: 1.25 })).toBe('met')
    expect(statusOf({ direction: 'maintain', actual: 61, target: 60 })).toBe('met')
  })

  it('is overdue once the last value is older than one and a half times its frequency', () => {
    const monthly = (on: string) => statusOf({ ...half(45), on, frequency: 'monthly' })
    expect([monthly('2027-01-24'), monthly('2027-01-23')]).toEqual(['green', 'data-overdue'])
    expect(statusOf({ ...half(45), on: '2026-10-25', frequency: 'quarterly' })).toBe('green')
    expect(statusOf({ ...half(45), on: '2026-10-24', frequency: 'quarterly' })).toBe('data-overdue')
    expect(statusOf({ ...half(45), on: '2020-01-01', frequency: 'at-milestones' })).toBe('green')
  })

  it('with no value at all is overdue only when one was due since the baseline', () => {
    const none = (from: string) =>
      statusOf({
        direction: 'increase',
        baseline: 0,
        actual: null,
        target: 100,
        from,
        by: '2028-01-31',
        frequency: 'monthly'
      })
    expect([none('2027-03-01'), none('2026-12-01'), none('2027-06-01')]).toEqual(['grey', 'data-overdue', 'grey'])
    expect(statusOf({ direction: 'increase', actual: null, target: 100, frequency: 'monthly' })).toBe('data-overdue')
    expect(statusOf({ direction: 'increase', actual: null, target: 100 })).toBe('grey')
  })

  it('without a baseline says so', () => {
    expect(statusOf({ direction: 'increase', actual: 1100 / 12, target: 100, ...plan })).toBe('no-baseline')
  })

  it('is grey where nothing was expected yet or nothing can be', () => {
    expect(statusOf(half(10), '2026-09-10')).toBe('grey')
    expect(statusOf({ direction: 'increase', baseline: 0, actual: 10, target: 100 })).toBe('grey')
    expect(statusOf({ direction: 'increase', baseline: 0, actual: 10 })).toBe('grey')
  })

  it('expects all of it once the day has passed', () => {
    expect([statusOf(half(89), '2028-01-01'), statusOf(half(90), '2028-01-01')]).toEqual(['amber', 'green'])
  })
})
