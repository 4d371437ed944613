import { describe, expect, it } from 'vitest'
import { borderline } from '../../../../src/model/rules'
import { cell, cells, choice, date, day, give, related, setting } from './call'
import { both, column, engagement } from './columns'

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
