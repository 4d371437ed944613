import { describe, expect, it } from 'vitest'
import { meets } from '../../../../src/model/meets'
import type { CellValue, Condition } from '../../../../src/model/template'
import { column } from './columns'
import { cell, cells, choice, date, give, related, setting } from './call'

const levels = choice('inform', 'consult', 'involve', 'collaborate', 'empower')
const scale = column('rating', {
  scale: {
    id: 'agree5',
    values: [
      { value: 0, label: { en: 'Don’t know', fr: 'Ne sait pas' }, apart: true },
      ...[1, 2, 3, 4, 5].map(value => ({ value, label: { en: `${value}`, fr: `${value}` } }))
    ]
  }
})

describe('an answer that its scale sets apart', () => {
  const asked = (condition: Omit<Condition, 'column'>, value: CellValue) =>
    meets({ column: 'score', ...condition }, () => ({ column: scale, value }), '2026-11-22')

  it('is blank to conditions, as it is to rules, and is found by its own value', () => {
    expect([asked({ test: 'blank' }, 0), asked({ test: 'filled' }, 0), asked({ test: 'is', value: 0 }, 0)]).toEqual([
      true,
      false,
      true
    ])
    expect([asked({ test: 'blank' }, 1), asked({ test: 'filled' }, 1)]).toEqual([false, true])
  })
})

describe('rules over many values', () => {
  it('the mean leaves out answers that the scale sets apart, and is blank when too few answered', () => {
    expect(give('mean', [related([4, 0, 5, null, 3], scale)])).toBe(4)
    expect(give('mean', [related([4, 5], scale)], { fewest: 3 })).toBeNull()
    expect(give('mean', [related([4, 5, 3], scale)], { fewest: 3 })).toBe(4)
    expect(give('mean', [related([0, 0], scale)])).toBeNull()
  })

  it('a sum of too few answers is none', () => {
    expect(give('sum', cells(1, 2, null, 1), { fewest: 4 })).toBeNull()
    expect(give('sum', cells(1, 2, 2, 1), { fewest: 4 })).toBe(6)
  })

  it('the spread is the standard deviation of a sample', () => {
    expect(give('spread', [related([2, 4, 4, 4, 5, 5, 7, 9])])).toBeCloseTo(2.138, 3)
    expect(give('spread', [related([1, 5], scale)])).toBeCloseTo(2.828, 3)
    expect([give('spread', [related([4])]), give('spread', [related([3, 3, 3])])]).toEqual([null, 0])
  })

  it('the highest is the option of the highest rank, the latest day or the largest number', () => {
    expect(give('highest', [related(['consult', 'collaborate', 'involve'], levels)])).toBe('collaborate')
    expect(give('lowest', [related(['consult', null, 'involve'], levels)])).toBe('consult')
    expect(give('highest', [date('2026-10-30'), date('2026-12-11'), date(null)])).toBe('2026-12-11')
    expect([give('highest', cells(3, 7, null)), give('lowest', cells(3, 7)), give('highest', [related([])])]).toEqual([
      7,
      3,
      null
    ])
  })

  it('the first that is filled is passed on, whatever it is', () => {
    expect([
      give('first-filled', cells(null, 4.3, 2)),
      give('first-filled', [cell('involve', levels)]),
      give('first-filled', [related([null, 'x'])]),
      give('first-filled', cells({ unread: '?' }, null)),
      give('first-filled', [...cells(null), setting(12)]),
      give('first-filled', [...cells(7), setting(12)])
    ]).toEqual([4.3, 'involve', 'x', null, 12, 7])
  })

  it('a portion is of rows, and blank where there are none', () => {
    expect([
      give('portion', [related(['a', 'b', 'c']), related(['a', 'b', 'c', 'd', 'e', 'f'])]),
      give('portion', [related([]), related(['a'])]),
      give('portion', [related([]), related([])])
    ]).toEqual([50, 0, null])
  })

  it('a rank is shared by equals and counts from either end', () => {
    const weighted = related([72.5, 81, 60, 81, null])
    expect([81, 72.5, 60].map(own => give('rank', [cell(own), weighted]))).toEqual([1, 3, 4])
    expect([60, 81].map(own => give('rank', [cell(own), weighted], { from: 'lowest' }))).toEqual([1, 3])
    expect(give('rank', [cell(null), weighted])).toBeNull()
  })

  it('changes are hand-offs from one lane to another', () => {
    const lanes = column('ref', { to: [] })
    const walk = ['client', 'intake', 'intake', null, 'counsellor', 'intake']
    expect(give('changes', [related(walk, lanes)])).toBe(3)
    expect([give('changes', [related([])]), give('changes', [related(['a'])])]).toEqual([0, 0])
  })

  it('a difference does not fall below the least that is set', () => {
    expect([
      give('difference', cells(2, 4), { least: 0 }),
      give('difference', cells(4, 1), { least: 0 }),
      give('difference', cells(null, 1), { least: 0 })
    ]).toEqual([0, 3, null])
  })
})

describe('the next date', () => {
  const every = choice('once', 'weekly', 'monthly', 'quarterly', 'annual')
  const next = (first: string | null, frequency: string | null, today: string) =>
    give('next-date', [date(first), cell(frequency, every)], {}, { today, result: { as: 'date' } })

  it('is the first from today on', () => {
    expect([
      next('2026-11-02', 'weekly', '2026-11-20'),
      next('2026-11-02', 'weekly', '2026-11-16'),
      next('2026-09-15', 'monthly', '2026-11-20'),
      next('2026-09-15', 'quarterly', '2026-11-20'),
      next('2024-02-29', 'annual', '2026-11-20')
    ]).toEqual(['2026-11-23', '2026-11-16', '2026-12-15', '2026-12-15', '2027-02-28'])
  })

  it('is the first date itself while that lies ahead, and for what comes once', () => {
    expect([
      next('2027-01-18', 'monthly', '2026-11-20'),
      next('2026-01-18', 'once', '2026-11-20'),
      next('2026-01-18', null, '2026-11-20'),
      next(null, 'monthly', '2026-11-20')
    ]).toEqual(['2027-01-18', '2026-01-18', '2026-01-18', null])
  })

  it('keeps to the end of short months without losing the day', () => {
    expect([next('2026-01-31', 'monthly', '2026-02-10'), next('2026-01-31', 'monthly', '2026-03-05')]).toEqual([
      '2026-02-28',
      '2026-03-31'
    ])
  })
})

describe('bands of means', () => {
  const bands = [
    { id: 'not-ready', from: 1, to: 2.4 },
    { id: 'partly', from: 2.5, to: 3.4 },
    { id: 'mostly', from: 3.5, to: 4.2 },
    { id: 'ready', from: 4.3, to: 5 }
  ].map(band => ({ ...band, label: { en: band.id, fr: band.id }, tone: 'quiet' as const }))

  it('leave nothing out between one step and the next', () => {
    const means = [1, 2.4, 2.47, 2.5, 3.2375, 3.499, 3.5, 4.299, 4.3, 5, 0.9, 5.1]
    const given = means.map(value => give('band', [cell(value), { ...cell(null), column: null, setting: bands }]))
    expect(given).toEqual([
      'not-ready',
      'not-ready',
      'not-ready',
      'partly',
      'partly',
      'partly',
      'mostly',
      'mostly',
      'ready',
      'ready',
      null,
      null
    ])
  })
})
