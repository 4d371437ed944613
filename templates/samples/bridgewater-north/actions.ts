import type { SampleRow } from '../../sample'
import { risk, stakeholder } from '../refs'

export const actions: readonly SampleRow[] = [
  {
    key: 'a-01',
    cells: {
      risk: risk('r-01'),
      action: 'Add automatic risk alert to on-call line',
      owner: stakeholder('s-09'),
      due: '2026-12-15',
      status: 'done',
      'done-on': '2026-12-11',
      'expected-effect': 'lowers-likelihood',
      cost: 6000,
      'percent-done': 100
    }
  },
  {
    key: 'a-02',
    cells: {
      risk: risk('r-01'),
      action: 'State response hours and 988/911 on every page',
      owner: stakeholder('s-02'),
      due: '2026-11-30',
      status: 'done',
      'done-on': '2026-11-27',
      'expected-effect': 'both',
      cost: 0,
      'percent-done': 100
    }
  },
  {
    key: 'a-03',
    cells: {
      risk: risk('r-01'),
      action: 'Test protocol with 5 drills',
      owner: stakeholder('s-01'),
      due: '2027-01-11',
      status: 'in-progress',
      'expected-effect': 'lowers-likelihood',
      cost: 1200,
      'percent-done': 80
    }
  },
  {
    key: 'a-04',
    cells: {
      risk: risk('r-02'),
      action: 'Agree three protected hours a week and caseload credit',
      owner: stakeholder('s-01'),
      due: '2027-08-31',
      status: 'in-progress',
      'expected-effect': 'lowers-likelihood',
      cost: 0,
      'percent-done': 50
    }
  },
  {
    key: 'a-05',
    cells: {
      risk: risk('r-02'),
      action: 'Name a champion in the three clinics that have none',
      owner: stakeholder('s-03'),
      due: '2027-09-17',
      status: 'not-started',
      'expected-effect': 'lowers-likelihood',
      cost: 900,
      'percent-done': 0
    }
  },
  {
    key: 'a-06',
    cells: {
      risk: risk('r-03'),
      action: 'Have an outside auditor confirm where data and backups are kept',
      owner: stakeholder('s-04'),
      due: '2027-11-30',
      status: 'not-started',
      'expected-effect': 'lowers-likelihood',
      cost: 4500,
      'percent-done': 0
    }
  },
  {
    key: 'a-07',
    cells: {
      risk: risk('r-04'),
      action: 'Build the interface for weekly summaries',
      owner: stakeholder('s-05'),
      due: '2027-11-26',
      status: 'blocked',
      'expected-effect': 'lowers-likelihood',
      cost: 45000,
      'percent-done': 10
    }
  },
  {
    key: 'a-08',
    cells: {
      risk: risk('r-05'),
      action: 'Train library staff and lend out 30 tablets',
      owner: stakeholder('s-02'),
      due: '2027-09-30',
      status: 'in-progress',
      'expected-effect': 'both',
      cost: 9300,
      'percent-done': 60
    }
  },
  {
    key: 'a-09',
    cells: {
      risk: risk('r-06'),
      action: 'Submit the case for recurrent funding',
      owner: stakeholder('s-01'),
      due: '2027-10-15',
      status: 'in-progress',
      'expected-effect': 'lowers-likelihood',
      cost: 0,
      'percent-done': 30
    }
  },
  {
    key: 'a-10',
    cells: {
      risk: risk('r-07'),
      action: 'Record audio lessons in Cree, with voices the Circle chooses',
      owner: stakeholder('s-08'),
      due: '2027-12-10',
      status: 'not-started',
      'expected-effect': 'both',
      cost: 6500,
      'percent-done': 0
    }
  },
  {
    key: 'a-11',
    cells: {
      risk: risk('r-09'),
      action: 'Run two practice days with actors',
      owner: stakeholder('s-03'),
      due: '2027-05-28',
      status: 'done',
      'done-on': '2027-05-21',
      'expected-effect': 'lowers-likelihood',
      cost: 3200,
      'percent-done': 100
    }
  }
]
