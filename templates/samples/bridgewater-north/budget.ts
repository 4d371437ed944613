import type { SampleRow } from '../../sample'
import { funding, riskAction, stakeholder, strategy, task, tool } from '../refs'

/** A subtotal of $337,610, 8% for contingency: $364,618.80 in all. */
export const lines: readonly SampleRow[] = [
  {
    key: 'l-01',
    cells: {
      category: 'technology-licence',
      item: 'Licences',
      type: 'recurrent',
      year: 'year-1',
      unit: 'seat',
      quantity: 600,
      'unit-cost': 120,
      funding: funding('ministry'),
      status: 'secured',
      for: [tool('calmpath')]
    }
  },
  {
    key: 'l-02',
    cells: {
      category: 'staff',
      item: 'Coordinator and therapist, 1.5 positions',
      type: 'recurrent',
      year: 'year-1',
      unit: 'position',
      quantity: 1.5,
      'unit-cost': 98_000,
      funding: funding('ministry'),
      status: 'secured',
      for: [strategy('st-02')]
    }
  },
  {
    key: 'l-03',
    cells: {
      category: 'integration',
      item: 'Integration and alert to the on-call line',
      type: 'one-off',
      year: 'year-0',
      unit: 'contract',
      quantity: 1,
      'unit-cost': 45_000,
      funding: funding('ministry'),
      status: 'spent',
      actual: 46_200,
      for: [task('t-02'), riskAction('a-01')]
    }
  },
  {
    key: 'l-04',
    cells: {
      category: 'training',
      item: 'Training, 20 people for 14 hours',
      type: 'one-off',
      year: 'year-0',
      unit: 'hour',
      quantity: 280,
      'unit-cost': 52,
      funding: funding('authority'),
      status: 'spent',
      actual: 14_040,
      for: [strategy('st-01')]
    }
  },
  {
    key: 'l-05',
    cells: {
      category: 'engagement-and-honoraria',
      item: 'Honoraria, 7 people for 10 meetings',
      type: 'one-off',
      year: 'year-0',
      unit: 'meeting',
      quantity: 70,
      'unit-cost': 75,
      funding: funding('authority'),
      status: 'secured',
      for: [strategy('st-04')]
    }
  },
  {
    key: 'l-06',
    cells: {
      category: 'hardware',
      item: 'Loaner tablets',
      type: 'one-off',
      year: 'year-0',
      unit: 'tablet',
      quantity: 30,
      'unit-cost': 310,
      funding: funding('authority'),
      status: 'spent',
      actual: 9_300,
      for: [strategy('st-03')]
    }
  },
  {
    key: 'l-07',
    cells: {
      category: 'evaluation',
      item: 'Evaluation contract',
      type: 'one-off',
      year: 'year-1',
      unit: 'contract',
      quantity: 1,
      'unit-cost': 38_000,
      funding: funding('ministry'),
      status: 'secured',
      for: [task('t-09')]
    }
  },
  {
    key: 'l-08',
    cells: {
      category: 'translation-and-accessibility',
      item: 'Translation and privacy video',
      type: 'one-off',
      year: 'year-0',
      unit: 'contract',
      quantity: 1,
      'unit-cost': 6_500,
      funding: funding('authority'),
      status: 'spent',
      actual: 6_350,
      for: [strategy('st-04')]
    }
  },
  {
    key: 'l-09',
    cells: {
      category: 'contingency',
      item: 'Contingency, 8%',
      type: 'one-off',
      year: 'year-1',
      unit: 'of the subtotal',
      quantity: 0.08,
      'unit-cost': 337_610,
      funding: funding('authority'),
      status: 'secured'
    }
  }
]

export const years: readonly SampleRow[] = [
  { key: 'year-0', cells: { period: '2026–2027' } },
  { key: 'year-1', cells: { period: '2027–2028' } }
]

export const sources: readonly SampleRow[] = [
  {
    key: 'ministry',
    cells: {
      source: 'Ministry innovation fund',
      funder: stakeholder('s-06'),
      amount: 310_000,
      start: '2026-09-01',
      end: '2028-03-31',
      conditions: 'Interim report in October 2027',
      secured: true
    }
  },
  {
    key: 'authority',
    cells: {
      source: 'Own budget of the authority',
      funder: stakeholder('s-01'),
      amount: 70_000,
      start: '2026-09-01',
      end: '2028-03-31',
      secured: true
    }
  }
]

export const totals: readonly SampleRow[] = [{ key: '', cells: { 'expected-clients': 600 } }]
