import { describe, expect, it } from 'vitest'
import { borderline, type Given, rules } from '../../../../src/model/rules'
import type { CellValue, Column, Result, RuleName, Setting, Settings } from '../../../../src/model/template'
import { both, column, engagement } from './columns'

const day = '2027-03-10'
const aNumber = column('number', {})
const choice = (...ids: readonly string[]) => column('choice', { options: ids.map(id => ({ id, label: both(id) })) })
const cell = (value: CellValue, of: Column = aNumber): Given => ({
  column: of,
  values: [value],
  related: false,
  setting: null
})
const cells = (...values: readonly CellValue[]): readonly Given[] => values.map(value => cell(value))
const date = (value: CellValue): Given => cell(value, column('date', {}))
const related = (values: readonly CellValue[], of: Column = aNumber): Given => ({
  column: of,
  values,
  related: true,
  setting: null
})
const setting = (value: Setting): Given => ({ column: null, values: [], related: false, setting: value })

function give(
  rule: RuleName,
  inputs: readonly Given[],
  settings: Settings = {},
  rest: { readonly today?: string; readonly result?: Result } = {}
): CellValue {
  return rules[rule]({
    inputs,
    settings,
    result: rest.result ?? { as: 'number' },
    today: rest.today ?? day,
    holds: () => true
  })
}

describe('sums', () => {
  it('a product is blank as soon as one factor is', () => {
    expect([
      give('product', cells(3, 5)),
      give('product', cells(3, null)),
      give('product', cells(3, { unread: '5?' }))
    ]).toEqual([15, null, null])
  })

  it('a difference goes by ranks of options and by days', () => {
    const stand = (id: string | null) => cell(id, column('choice', { options: engagement }))
    expect(give('difference', [stand('leading'), stand('supportive')])).toBe(1)
    expect(give('difference', [stand('supportive'), stand('leading')])).toBe(-1)
    expect(give('difference', [stand('supportive'), stand(null)])).toBeNull()
    expect(give('difference', [date('2027-03-01'), date('2027-02-27')])).toBe(2)
    expect(give('difference', [cell(15), setting(12)])).toBe(3)
  })

  it('sums and means pass over blanks, and are blank when all are', () => {
    expect([
      give('sum', [related([6000, null, 1200])]),
      give('sum', [related([])]),
      give('sum', cells(1, 2, null))
    ]).toEqual([7200, null, 3])
    expect([give('mean', [related([4.3, 4.1, null])]), give('mean', [related([null])])]).toEqual([
      4.199999999999999,
      null
    ])
  })

  it('a count is of rows, of entries, or of filled cells, and never blank', () => {
    expect([give('count', [related(['a', null])]), give('count', [related([])])]).toEqual([2, 0])
    expect(give('count', [cell(['specific', 'measurable'], column('choices', { options: [] }))])).toBe(2)
    expect(give('count', cells('x', null, 0))).toBe(2)
  })
})

describe('a share', () => {
  it('is what it says in the worked sample', () => {
    const percentage = choice('count', 'percentage')
    const measured = (part: number | null, whole: number | null, typed: number | null, measure: string) =>
      give('share', [...cells(part, whole, typed), cell(measure, percentage)], { 'percent-when': ['percentage'] })
    expect(measured(126, 210, null, 'percentage')).toBe(60)
    expect(measured(66, 126, 99, 'percentage')).toBeCloseTo(52.381, 3)
    expect(measured(113400, 126, null, 'count')).toBe(900)
    expect(measured(null, 126, 52, 'percentage')).toBe(52)
    expect(measured(12, 0, 52, 'percentage')).toBeNull()
  })

  it('is in per cent where its column is, or times what it is told', () => {
    expect(give('share', cells(1, 4), {}, { result: { as: 'percent' } })).toBe(25)
    expect([
      give('share', cells(1, 4)),
      give('share', cells(1, 4), { times: 1000 }, { result: { as: 'percent' } })
    ]).toEqual([0.25, 250])
  })

  it('by weight counts what is not given as nothing', () => {
    expect(give('weighted-share', [related([4, 2, null]), related([15, 10, 25]), cell(4)])).toBe(40)
    expect(give('weighted-share', [related([80, 20]), related([3, 1]), setting(100)])).toBe(65)
    expect([
      give('weighted-share', [related([]), related([])]),
      give('weighted-share', [related([1]), related([null])])
    ]).toEqual([null, null])
  })
})

describe('a band', () => {
  const bands = [
    { id: 'low', from: 1, to: 3, label: both(''), tone: 'low' },
    { id: 'moderate', from: 4, to: 6, label: both(''), tone: 'moderate' },
    { id: 'high', from: 8, to: 12, label: both(''), tone: 'high' },
    { id: 'extreme', from: 15, to: 25, label: both(''), tone: 'extreme' }
  ] as const

  it('holds both its ends, over all reachable scores', () => {
    const reachable = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25]
    const given = reachable.map(score => give('band', [cell(score), setting(bands)]))
    expect(given.map(id => String(id).charAt(0)).join('')).toBe('lllmmmhhhheeee')
  })

  it('fills the matrix of 25 with 5 low, 7 moderate, 7 high and 6 extreme', () => {
    const five = [1, 2, 3, 4, 5]
    const all = five.flatMap(l => five.map(c => give('band', [cell(l * c), setting(bands)])))
    const count = (id: string) => all.filter(one => one === id).length
    expect(['low', 'moderate', 'high', 'extreme'].map(count)).toEqual([5, 7, 7, 6])
  })

  it('is blank outside of all of them', () => {
    expect([
      give('band', [cell(13), setting(bands)]),
      give('band', [cell(null), setting(bands)]),
      give('band', [cell(3), setting('x')])
    ]).toEqual([null, null, null])
  })
})

describe('a lookup', () => {
  const likelihood = choice('very-low', 'low', 'medium', 'high', 'very-high')
  const severity = choice('minor', 'significant', 'considerable', 'major', 'catastrophic')

  it('gives the hazard matrix of templates.md 2.13', () => {
    const rows = { 'very-high': '34455', high: '23345', medium: '22334', low: '12234', 'very-low': '11223' }
    const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic']
    const pairs = Object.entries(rows).flatMap(([row, cellsOfRow]) =>
      severities.map((column, at) => [`${row}/${column}`, cellsOfRow.charAt(at)] as const)
    )
    const risk = (l: string, s: string) => give('lookup', [cell(l, likelihood), cell(s, severity)], { pairs })
    expect([
      risk('medium', 'major'),
      risk('low', 'major'),
      risk('low', 'considerable'),
      risk('medium', 'significant')
    ]).toEqual([3, 3, 2, 2])
  })

  it('takes the first pair that fits, and nothing where none does', () => {
    const pairs = [
      ['keep-satisfied/yes', 'involve'],
      ['keep-satisfied/*', 'consult']
    ] as const
    const corner = choice('keep-satisfied', 'monitor')
    const lived = (value: boolean | null) => cell(value, column('check', {}))
    const suggest = (id: string, value: boolean | null) => give('lookup', [cell(id, corner), lived(value)], { pairs })
    expect([suggest('keep-satisfied', true), suggest('keep-satisfied', null), suggest('monitor', true)]).toEqual([
      'involve',
      'consult',
      null
    ])
  })
})

describe('the power and interest grid', () => {
  const settings = {
    'high-high': 'closely',
    'high-low': 'satisfied',
    'low-high': 'informed',
    'low-low': 'monitor',
    blank: 'not-rated'
  }
  const corner = (power: number | null, interest: number | null, threshold = 3) =>
    give('quadrant', [...cells(power, interest), setting(threshold)], settings)

  it('takes exactly 3 for low, and says it is on the line', () => {
    expect([corner(5, 4), corner(3, 5), corner(4, 3), corner(3, 3), corner(5, 3, 2)]).toEqual([
      'closely',
      'informed',
      'satisfied',
      'monitor',
      'closely'
    ])
    expect([borderline(3, 5), borderline(4, 3), borderline(4, 4), borderline(null, 3), borderline(4, 5, 4)]).toEqual([
      true,
      true,
      false,
      false,
      true
    ])
  })

  it('plots nobody who is not rated', () => {
    expect([corner(null, 4), corner(4, null)]).toEqual(['not-rated', 'not-rated'])
  })
})

describe('what comes of related rows', () => {
  it('the latest is the last that is filled and can be read', () => {
    expect(give('latest-related', [related([210, 240, null, { unread: '?' }])])).toBe(240)
    expect(give('latest-related', [related([])])).toBeNull()
  })

  it('a trend compares with the latest review, or with the one before where that recorded the current score', () => {
    const trend = (current: number | null, ...past: readonly (number | null)[]) =>
      give('deviation', [cell(current), related(past)])
    expect([
      trend(15),
      trend(15, 15),
      trend(15, 20, 15),
      trend(15, 15, 15),
      trend(20, 15),
      trend(12, 20, 15),
      trend(15, 12, 15)
    ]).toEqual(['new', 'new', 'down', 'steady', 'up', 'down', 'up'])
    expect([trend(null, 15), trend(15, 20, null)]).toEqual([null, 'down'])
  })
})

describe('dates', () => {
  it('working days are Mondays to Fridays, both ends counted, holidays too', () => {
    const days = (start: string, end: string) => give('working-days', [date(start), date(end)])
    expect([
      days('2026-11-02', '2026-12-11'),
      days('2027-01-04', '2027-01-11'),
      days('2027-03-12', '2027-03-15')
    ]).toEqual([30, 6, 2])
    expect([
      days('2027-03-13', '2027-03-14'),
      days('2027-03-15', '2027-03-15'),
      days('2027-03-15', '2027-03-12')
    ]).toEqual([0, 1, null])
    expect(give('working-days', [date('2027-03-15'), date(null)])).toBeNull()
  })

  it('days to a date are none today and fewer than none once it has passed', () => {
    expect([
      give('days-to', [date('2027-03-12')]),
      give('days-to', [date(day)]),
      give('days-to', [date('2027-02-28')])
    ]).toEqual([2, 0, -10])
  })
})

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
