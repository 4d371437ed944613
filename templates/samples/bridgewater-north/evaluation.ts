import type { SampleRow } from '../../sample'
import { indicator, objective, stakeholder } from '../refs'

export const scope: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      purpose: 'decide-on-scale-up',
      decision:
        'In October 2027 the Ministry decides whether to fund the course from April 2028, and the authority whether to offer it to its neighbours.',
      design: 'mixed-methods',
      evaluator: 'both',
      'start-date': '2027-01-18',
      'end-date': '2028-03-31',
      'ethics-route': 'qi-exemption',
      'ethics-reference': 'Prairie University REB, exemption letter of 12 November 2026',
      'data-sharing-agreement': true,
      'co-production':
        'Three members of the Lived-Experience Council chose the outcomes with us. They added safety answers within a day, and struck out two long questionnaires.'
    }
  }
]

/** Eight questions; none is about maintenance, and the workbook says so. */
export const questions: readonly SampleRow[] = [
  {
    key: 'q-01',
    cells: {
      question: 'How many adults who could benefit does the course reach?',
      dimension: 'reach',
      proctor: 'penetration',
      qtype: 'outcome',
      theme: ['t2'],
      priority: 'must',
      objective: objective('o-1'),
      audience: [stakeholder('s-01'), stakeholder('s-06')]
    }
  },
  {
    key: 'q-02',
    cells: {
      question: 'Does it reach people in rural areas as well as people in town?',
      dimension: 'reach',
      proctor: 'none',
      qtype: 'equity',
      theme: ['t2', 't4'],
      priority: 'must',
      audience: [stakeholder('s-02'), stakeholder('s-08')]
    }
  },
  {
    key: 'q-03',
    cells: {
      question: 'Do people who finish get reliably better?',
      dimension: 'effectiveness',
      proctor: 'none',
      qtype: 'outcome',
      theme: ['t1'],
      priority: 'must',
      objective: objective('o-2'),
      audience: [stakeholder('s-01'), stakeholder('s-02'), stakeholder('s-06')]
    }
  },
  {
    key: 'q-04',
    cells: {
      question: 'Do all nine clinics take it up, and do staff feel able to work this way?',
      dimension: 'adoption',
      proctor: 'adoption',
      qtype: 'process',
      theme: ['t3'],
      priority: 'should',
      objective: objective('o-3'),
      audience: [stakeholder('s-01'), stakeholder('s-03')]
    }
  },
  {
    key: 'q-05',
    cells: {
      question: 'Is the course delivered as meant, so that people finish it?',
      dimension: 'implementation',
      proctor: 'fidelity',
      qtype: 'process',
      theme: ['t1'],
      priority: 'must',
      audience: [stakeholder('s-03'), stakeholder('s-09')]
    }
  },
  {
    key: 'q-06',
    cells: {
      question: 'Does the wait for counselling get shorter?',
      dimension: 'implementation',
      proctor: 'appropriateness',
      qtype: 'experience',
      theme: ['t1', 't2'],
      priority: 'must',
      objective: objective('o-4'),
      audience: [stakeholder('s-01'), stakeholder('s-06'), stakeholder('s-07')]
    }
  },
  {
    key: 'q-07',
    cells: {
      question: 'Are calls for help answered in time?',
      dimension: 'implementation',
      proctor: 'feasibility',
      qtype: 'safety',
      theme: ['t1'],
      priority: 'must',
      audience: [stakeholder('s-01'), stakeholder('s-02')]
    }
  },
  {
    key: 'q-08',
    cells: {
      question: 'What does one completed course cost?',
      dimension: 'implementation',
      proctor: 'implementation-cost',
      qtype: 'economic',
      theme: ['t2'],
      priority: 'should',
      audience: [stakeholder('s-06')]
    }
  }
]

export const collection: readonly SampleRow[] = [
  {
    key: 'c-01',
    cells: {
      instrument: 'phq-9',
      indicators: [indicator('i-03')],
      'who-completes': 'People who take the course, at the first and the last lesson',
      'language-versions': ['english', 'french'],
      'licence-checked': true,
      'consent-needed': true,
      'storage-location': 'CalmPath, data centre in Canada',
      retention: 'Seven years, then destroyed',
      'pilot-date': '2026-12-14'
    }
  },
  {
    key: 'c-02',
    cells: {
      instrument: 'gad-7',
      indicators: [indicator('i-03')],
      'who-completes': 'People who take the course, at the first and the last lesson',
      'language-versions': ['english', 'french'],
      'licence-checked': true,
      'consent-needed': true,
      'storage-location': 'CalmPath, data centre in Canada',
      retention: 'Seven years, then destroyed',
      'pilot-date': '2026-12-14'
    }
  },
  {
    key: 'c-03',
    cells: {
      instrument: 'One-question staff survey',
      indicators: [indicator('i-09')],
      'who-completes': 'Counsellors and clinic staff who were trained',
      'language-versions': ['english'],
      'licence-checked': true,
      'consent-needed': false,
      'storage-location': 'Prairie University, secure server',
      retention: 'Until March 2029',
      'pilot-date': '2026-12-07'
    }
  },
  {
    key: 'c-04',
    cells: {
      instrument: 'Platform report',
      indicators: [indicator('i-01'), indicator('i-02'), indicator('i-07')],
      'who-completes': 'The platform itself; totals only',
      'licence-checked': true,
      'consent-needed': false,
      'storage-location': 'CalmPath; totals are sent each quarter',
      retention: 'Totals are kept, accounts are closed after two years',
      'pilot-date': '2027-01-08'
    }
  },
  {
    key: 'c-05',
    cells: {
      instrument: 'cost-diary',
      indicators: [indicator('i-08')],
      'who-completes': 'Coordinator and counsellors, two weeks twice a year',
      'language-versions': ['english'],
      'licence-checked': true,
      'consent-needed': false,
      'storage-location': 'Finance shared drive of the authority',
      retention: 'Seven years',
      'pilot-date': '2027-03-01'
    }
  }
]

export const reporting: readonly SampleRow[] = [
  {
    key: 'p-01',
    cells: {
      product: 'dashboard',
      audience: [stakeholder('s-01'), stakeholder('s-03')],
      'analysis-summary': 'Latest value of each indicator against baseline and target.',
      format: 'One page, monthly',
      'due-date': '2027-07-30',
      owner: stakeholder('s-10'),
      'shared-with-participants': false
    }
  },
  {
    key: 'p-02',
    cells: {
      product: 'interim-report',
      audience: [stakeholder('s-06'), stakeholder('s-01')],
      'analysis-summary':
        'Values of the first nine months by quarter; people who finished against people who did not, by area and age. Missing last measures are counted as no change.',
      format: 'Twelve pages',
      'due-date': '2027-10-08',
      owner: stakeholder('s-10'),
      'shared-with-participants': false
    }
  },
  {
    key: 'p-03',
    cells: {
      product: 'plain-language-summary',
      audience: [stakeholder('s-02'), stakeholder('s-08')],
      'analysis-summary': 'What was found, what we do not know, what will change. Written with the council.',
      format: 'Two pages, and read aloud at two evenings',
      'due-date': '2027-11-05',
      owner: stakeholder('s-02'),
      'shared-with-participants': true
    }
  },
  {
    key: 'p-04',
    cells: {
      product: 'final-report',
      audience: [stakeholder('s-06'), stakeholder('s-01'), stakeholder('s-02')],
      'analysis-summary': 'The whole period, with interviews of twelve people who left early.',
      format: 'Thirty pages, with an annex of figures',
      'due-date': '2028-03-31',
      owner: stakeholder('s-10'),
      'shared-with-participants': true
    }
  }
]
