import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { workbookWith } from './workbook'

const t = (place: number) => `workplan/task/${place}`
const person = { 'stakeholders/stakeholder': [{ name: 'IT director', power: 4, interest: 2 }] }
const owner = 'stakeholders/stakeholder/1'
const task = (cells: Fields): Fields => ({ type: 'task', owner, status: 'not-started', ...cells })

/** The extract of the work plan in the toolkit's first sample. */
const sample = {
  ...person,
  'workplan/task': [
    task({ task: 'Submit the impact assessment', start: '2026-10-30', end: '2026-10-30', status: 'done' }),
    task({ task: 'Integration test', start: '2026-11-02', end: '2026-12-11', predecessors: [t(1)], status: 'done' }),
    task({ task: 'Crisis drills', start: '2027-01-04', end: '2027-01-11' }),
    task({ task: 'Go or no go', type: 'gate', end: '2027-01-12', predecessors: [t(2), t(3)], 'gate-criteria': 'Five' }),
    task({ task: 'Pilot in three clinics', start: '2027-01-18', end: '2027-04-16', predecessors: [t(4)] }),
    task({ task: 'Decide on scale', type: 'milestone', end: '2027-04-30', predecessors: [t(5)] })
  ]
}

describe('the work plan', () => {
  it('counts the working days of the sample, and numbers gates with the milestones', () => {
    expect(workbookWith(sample).cells('workplan/task', 'code', 'duration', 'free-from', 'days-left')).toEqual([
      ['T-01', 1, null, -66],
      ['T-02', 30, '2026-10-30', -24],
      ['T-03', 6, null, 7],
      ['M-01', null, '2027-01-11', 8],
      ['T-04', 65, '2027-01-12', 102],
      ['M-02', null, '2027-04-16', 116]
    ])
    expect(workbookWith(sample).gaps('workplan')).toEqual([])
  })

  it('says what would start before its predecessors end, and lets a milestone fall on the very day', () => {
    const late = workbookWith({
      ...person,
      'workplan/task': [
        task({ task: 'First', start: '2027-01-04', end: '2027-01-15' }),
        task({ task: 'Same day', start: '2027-01-15', end: '2027-01-20', predecessors: [t(1)] }),
        task({ task: 'Milestone', type: 'milestone', end: '2027-01-15', predecessors: [t(1)] }),
        task({ task: 'Gate', type: 'gate', end: '2027-01-14', predecessors: [t(1)], 'gate-criteria': 'One' })
      ]
    })
    expect(late.cells('workplan/task', 'attention')).toEqual([
      ['due-soon'],
      ['starts-too-early'],
      ['due-soon'],
      ['starts-too-early']
    ])
    expect(late.gaps('workplan')).toEqual(['starts-too-early task 2', 'falls-too-early task 4'])
  })

  it('refuses a circle, an end before its start and a task that is late', () => {
    const wrong = workbookWith({
      ...person,
      'workplan/task': [
        task({ task: 'A', start: '2027-03-01', end: '2027-02-01', predecessors: [t(2)], status: 'in-progress' }),
        task({ task: 'B', start: '2027-03-01', end: '2027-03-05', predecessors: [t(1)] }),
        task({ task: 'C', start: '2026-12-01', end: '2027-01-03' }),
        task({ task: 'D', type: 'gate', end: '2027-04-01' })
      ]
    })
    expect(wrong.gaps('workplan').toSorted()).toEqual([
      'end-before-start task 1',
      'goes-round task 1',
      'goes-round task 2',
      'late task 3',
      'required gate-criteria task 4',
      'starts-too-early task 1'
    ])
  })

  it('works out how far a task is from its pieces, each weighted by its working days', () => {
    const parts = workbookWith({
      ...person,
      'workplan/task': [
        task({ task: 'Whole', start: '2027-01-04', end: '2027-01-29', 'percent-done': 5 }),
        task({ task: 'Five days', 'part-of': t(1), start: '2027-01-04', end: '2027-01-08', 'percent-done': 100 }),
        task({ task: 'Fifteen days', 'part-of': t(1), start: '2027-01-11', end: '2027-01-29', 'percent-done': 20 }),
        task({ task: 'Dropped', 'part-of': t(1), start: '2027-01-04', end: '2027-01-29', status: 'cancelled' })
      ]
    })
    // (5 × 100 + 15 × 20) ÷ 20 = 40
    expect(parts.cells('workplan/task', 'progress')).toEqual([[40], [100], [20], [null]])
  })
})

const line = (cells: Fields): Fields => ({ type: 'one-off', year: 'year-0', funding: 'budget/funding/1', ...cells })

/** The budget of the toolkit's first sample: 337,610 and 8 % contingency. */
const budget = {
  'budget/line': [
    line({
      category: 'technology-licence',
      type: 'recurrent',
      year: 'year-1',
      quantity: 600,
      'unit-cost': 120,
      item: 'Seats'
    }),
    line({
      category: 'staff',
      type: 'recurrent',
      year: 'year-1',
      quantity: 1.5,
      'unit-cost': 98000,
      item: 'Coordinator'
    }),
    line({ category: 'integration', quantity: 1, 'unit-cost': 45000, item: 'Interface' }),
    line({ category: 'training', quantity: 280, 'unit-cost': 52, item: '20 people for 14 hours' }),
    line({ category: 'engagement-and-honoraria', quantity: 70, 'unit-cost': 75, item: 'Seven people, ten meetings' }),
    line({ category: 'hardware', quantity: 30, 'unit-cost': 310, item: 'Loaner tablets' }),
    line({ category: 'evaluation', quantity: 1, 'unit-cost': 38000, item: 'Contract' }),
    line({ category: 'translation-and-accessibility', quantity: 1, 'unit-cost': 6500, item: 'Translation' }),
    line({ category: 'contingency', quantity: 0.08, 'unit-cost': 337610, item: '8 % of the subtotal' })
  ],
  'budget/funding': [{ source: 'Ministry', amount: 182309.4, secured: true }],
  'budget/totals': { '': { ceiling: 480000, 'expected-clients': 600 } }
}

describe('the budget', () => {
  it('comes to 364,618.80 in the sample, 115,381.20 below its ceiling', () => {
    const found = workbookWith(budget)
    expect(found.cells('budget/line', 'code', 'amount')).toEqual([
      ['BL-01', 72000],
      ['BL-02', 147000],
      ['BL-03', 45000],
      ['BL-04', 14560],
      ['BL-05', 5250],
      ['BL-06', 9300],
      ['BL-07', 38000],
      ['BL-08', 6500],
      ['BL-09', 27008.8]
    ])
    expect(found.cells('budget/totals', 'subtotal', 'contingency', 'contingency-share', 'total', 'headroom')).toEqual([
      [337610, 27008.8, 8, 364618.8, 115381.2]
    ])
    expect(
      found.cells(
        'budget/totals',
        'one-off',
        'recurrent',
        'secured-share',
        'funding-gap',
        'steady-state',
        'cost-per-client'
      )
    ).toEqual([[118610, 219000, 50, 182309.4, 219000, 607.7]])
    expect(found.gaps('budget')).toEqual(['pilot-only line', 'funding-short totals 1'])
  })

  it('takes its ceiling from the charter where there is one, and says when another is typed', () => {
    const charter = (ceiling: number | null) => ({ 'charter/charter': { '': { 'budget-ceiling': ceiling } } })
    const ceilings = (rows: Parameters<typeof workbookWith>[0]) =>
      workbookWith(rows).cells('budget/totals', 'charter-ceiling', 'ceiling-in-force', 'headroom')[0]
    expect(ceilings(budget)).toEqual([null, 480000, 115381.2])
    expect(ceilings({ ...budget, ...charter(null) })).toEqual([null, 480000, 115381.2])
    expect(ceilings({ ...budget, ...charter(360000) })).toEqual([360000, 360000, -4618.8])
    expect(workbookWith({ ...budget, ...charter(360000) }).checks('budget/totals')).toEqual([
      'over-ceiling',
      'two-ceilings',
      'funding-short'
    ])
    expect(workbookWith(budget).checks('budget/totals')).not.toContain('two-ceilings')
  })

  it('adds up every year by itself', () => {
    expect(workbookWith(budget).cells('budget/year', 'year', 'one-off', 'recurrent', 'total').slice(0, 3)).toEqual([
      ['year-0', 145618.8, null, 145618.8],
      ['year-1', null, 219000, 219000],
      ['year-2', null, null, null]
    ])
  })

  it('keeps what is given in kind out of the money needed, and tells what cost more than planned', () => {
    const found = workbookWith({
      'budget/line': [
        line({
          category: 'facilities',
          quantity: 10,
          'unit-cost': 100,
          item: 'Room',
          'in-kind': true,
          status: 'spent',
          actual: 1000
        }),
        line({ category: 'other', quantity: 4, 'unit-cost': 50.25, item: 'Chairs', status: 'spent', actual: 241.2 })
      ],
      'budget/funding': [{ source: 'Ministry', amount: 201 }],
      'budget/totals': { '': { ceiling: 200 } }
    })
    expect(found.cells('budget/line', 'amount', 'variance', 'variance-share')).toEqual([
      [1000, 0, 0],
      [201, 40.2, 20]
    ])
    expect(found.cells('budget/totals', 'total', 'in-kind', 'needed', 'headroom', 'spent', 'variance')).toEqual([
      [1201, 1000, 201, -1, 1241.2, 40.2]
    ])
    expect(found.gaps('budget').filter(gap => gap.includes('totals'))).toEqual([
      'over-ceiling totals 1',
      'no-contingency totals 1',
      'nothing-secured totals 1'
    ])
    expect(found.gaps('budget')).toContain('over-by-a-tenth line 2')
  })
})
