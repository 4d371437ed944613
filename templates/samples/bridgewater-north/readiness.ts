import type { SampleRow } from '../../sample'
import { barrier, stakeholder } from '../refs'

function rated(key: string, mean: number, note: string): SampleRow {
  return { key, cells: { 'survey-mean': mean, note } }
}

/** Means of the first round, as the paper questionnaire gave them. Together 3.24: ready in part. */
export const domains: readonly SampleRow[] = [
  rated('need-and-motivation', 4.3, 'No one doubts that the wait is too long.'),
  rated('leadership-and-commitment', 4.1, 'The Vice-President says so in every meeting; two managers do not yet.'),
  rated('confidence-to-deliver', 3.2, 'Those who have worked by video are sure of themselves, the others are not.'),
  rated('workforce-skills-and-time', 2.4, 'Time, above all: no one sees where the hours will come from.'),
  rated('technology-and-connectivity', 2.8, 'Three clinics have poor lines; the record system takes nothing in.'),
  rated('policy-privacy-and-legal', 3.1, 'A privacy officer is named; no workload code for online care.'),
  rated('clients-and-community', 3.4, 'The council was asked early. Elders who speak Cree were not.'),
  rated('money-and-sustainment', 2.6, 'Paid for until March 2028 and not a day longer.')
]

const roles: readonly (readonly [role: string, count: number])[] = [
  ['leader', 3],
  ['manager', 4],
  ['clinician', 9],
  ['it', 2],
  ['pwlle', 4],
  ['other', 2]
]

/** Twenty-four people answered the first round; who they are is not kept. */
export const respondents: readonly SampleRow[] = roles
  .flatMap(([role, count]) => Array.from({ length: count }, () => role))
  .map((role, at) => ({
    key: `p-${at + 1}`,
    cells: { role, round: 'baseline', 'answered-on': at < 15 ? '2026-09-22' : '2026-09-29' }
  }))

export const actions: readonly SampleRow[] = [
  {
    key: 'ra-01',
    cells: {
      domain: 'workforce-skills-and-time',
      gap: 'No hours are set aside for online work.',
      action: 'Agree on three protected hours a week and a caseload credit with the clinic managers',
      owner: stakeholder('s-01'),
      due: '2026-12-18',
      status: 'done',
      barrier: barrier('b-01')
    }
  },
  {
    key: 'ra-02',
    cells: {
      domain: 'technology-and-connectivity',
      gap: 'Lines in three clinics are too slow for video.',
      action: 'Put the three clinics first in the line of the broadband programme',
      owner: stakeholder('s-05'),
      due: '2027-09-30',
      status: 'in-progress',
      barrier: barrier('b-03')
    }
  },
  {
    key: 'ra-03',
    cells: {
      domain: 'money-and-sustainment',
      gap: 'Nothing is promised after March 2028.',
      action: 'Write the case for recurrent funding with the Ministry',
      owner: stakeholder('s-01'),
      due: '2027-11-30',
      status: 'in-progress'
    }
  }
]

export const summary: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      'how-asked':
        'Thirty-one people were invited in September 2026 and 24 answered on paper, without names; only the means of each domain were kept. Family physicians are missing.'
    }
  }
]
