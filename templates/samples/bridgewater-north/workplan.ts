import type { SampleRow } from '../../sample'
import { budgetLine, indicator, riskAction, stakeholder, strategy, task } from '../refs'

function planned(
  key: string,
  said: string,
  owner: string,
  [start, end]: readonly [string | null, string],
  more: SampleRow['cells'] = {}
): SampleRow {
  return {
    key,
    cells: {
      task: said,
      type: key.startsWith('m') ? 'gate' : 'task',
      phase: 'prepare',
      owner: stakeholder(owner),
      ...(start !== null && { start }),
      end,
      ...more
    }
  }
}

const done = { status: 'done', 'percent-done': 100 }

export const tasks: readonly SampleRow[] = [
  planned('t-01', 'Privacy impact assessment submitted', 's-04', ['2026-09-14', '2026-10-30'], done),
  planned('t-02', 'Integration test', 's-05', ['2026-11-02', '2026-12-11'], {
    ...done,
    helpers: [stakeholder('s-09')],
    predecessors: [task('t-01')],
    'risk-action': [riskAction('a-01')],
    budget: [budgetLine('l-03')]
  }),
  planned('t-03', 'Crisis drills', 's-01', ['2027-01-04', '2027-01-11'], {
    status: 'in-progress',
    'percent-done': 80,
    helpers: [stakeholder('s-03')],
    predecessors: [task('t-02')],
    'risk-action': [riskAction('a-03')],
    note: 'Four of five are done; the night shift is missing.'
  }),
  planned('m-01', 'Go or no-go', 's-01', [null, '2027-01-12'], {
    ...done,
    phase: 'launch',
    'gate-criteria': 'Privacy impact assessment approved; four drills held; three clinics ready.'
  }),
  planned('t-04', 'Pilot in 3 clinics', 's-03', ['2027-01-18', '2027-04-16'], {
    ...done,
    phase: 'pilot',
    predecessors: [task('m-01')]
  }),
  planned('m-02', 'Scale decision', 's-01', [null, '2027-04-30'], {
    ...done,
    phase: 'scale',
    predecessors: [task('t-04')],
    'gate-criteria': 'No serious incident; half of those who start finish.'
  }),
  planned('t-05', 'Champions named and trained in nine clinics', 's-03', ['2026-11-02', '2027-06-30'], {
    status: 'in-progress',
    'percent-done': 67,
    phase: 'scale',
    strategy: [strategy('st-01')],
    budget: [budgetLine('l-04')],
    note: 'Six of nine.'
  }),
  planned('t-06', 'Protected hours agreed with each manager', 's-01', ['2026-11-02', '2026-12-18'], {
    ...done,
    strategy: [strategy('st-02')],
    budget: [budgetLine('l-02')]
  }),
  planned('t-07', 'Tablets and rooms in four libraries', 's-05', ['2027-02-01', '2027-09-30'], {
    status: 'in-progress',
    'percent-done': 60,
    phase: 'scale',
    strategy: [strategy('st-03')],
    budget: [budgetLine('l-06')]
  }),
  planned('t-08', 'Privacy video', 's-04', ['2026-11-17', '2026-12-15'], {
    ...done,
    helpers: [stakeholder('s-02')],
    strategy: [strategy('st-04')],
    budget: [budgetLine('l-08')]
  }),
  planned('t-09', 'Interim evaluation report', 's-10', ['2027-07-05', '2027-10-08'], {
    status: 'in-progress',
    'percent-done': 10,
    phase: 'sustain',
    budget: [budgetLine('l-07')]
  }),
  planned('t-10', 'Case for recurrent funding', 's-01', ['2027-09-06', '2027-11-30'], {
    status: 'not-started',
    'percent-done': 0,
    phase: 'sustain'
  })
]

export const cycles: readonly SampleRow[] = [
  {
    key: 'cy-1',
    cells: {
      aim: 'Fewer people stop after lesson 2',
      task: task('t-04'),
      owner: stakeholder('s-03'),
      plan: 'Telephone once before lesson 3, in one clinic',
      start: '2027-03-01',
      end: '2027-03-26',
      measure: 'People who open lesson 3',
      indicator: indicator('i-02'),
      result: '19 of 22, against 14 of 23 before',
      decision: 'adopt'
    }
  }
]
