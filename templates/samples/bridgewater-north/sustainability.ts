import type { SampleRow } from '../../sample'
import { body, stakeholder } from '../refs'

export const summary: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      set: 'clinical',
      'how-rated': 'Eleven people in one evening in June 2027, on paper; only the means were kept.'
    }
  }
]

export const domains: readonly SampleRow[] = [
  { key: 'engaged-staff', cells: { 'survey-mean': 4.8, note: 'Six clinics carry it; three do not yet.' } },
  { key: 'engaged-stakeholders', cells: { 'survey-mean': 5.4, note: 'The council is heard.' } },
  { key: 'organisational-readiness', cells: { 'survey-mean': 3.6, note: 'No line in the budget of 2028.' } },
  { key: 'workflow-integration', cells: { 'survey-mean': 3.2, note: 'Results are typed twice.' } },
  { key: 'training', cells: { 'survey-mean': 4.9, note: 'Newcomers learn from champions.' } },
  { key: 'monitoring', cells: { 'survey-mean': 5.1, note: 'Figures come every quarter.' } },
  { key: 'outcomes', cells: { 'survey-mean': 4.6, note: 'Too early to be sure.' } }
]

export const actions: readonly SampleRow[] = [
  {
    key: 'sa-1',
    cells: {
      domain: 'organisational-readiness',
      goal: 'A line in the budget of 2028–2029',
      action: 'Bring the case for recurrent funding to the board',
      owner: stakeholder('s-01'),
      due: '2027-11-30',
      resource: 'Evaluation team, five days',
      status: 'in-progress'
    }
  },
  {
    key: 'sa-2',
    cells: {
      domain: 'workflow-integration',
      goal: 'Results typed once',
      action: 'Have the vendor write results as a file that the record system can read',
      owner: stakeholder('s-05'),
      due: '2028-02-28',
      resource: '$12,000',
      status: 'not-started'
    }
  }
]

export const handover: readonly SampleRow[] = [
  {
    key: 'ho-1',
    cells: {
      function: 'Coordination of the course',
      'project-owner': stakeholder('s-01'),
      'steady-state-owner': stakeholder('s-03'),
      ready: false,
      date: '2028-03-31'
    }
  },
  {
    key: 'ho-2',
    cells: {
      function: 'Hazard log and incidents',
      'project-owner': stakeholder('s-01'),
      'steady-state-owner': body('safety'),
      ready: true,
      date: '2027-09-30'
    }
  }
]

export const scale: readonly SampleRow[] = [
  {
    key: 'sc-1',
    cells: {
      next: 'Three remaining clinics',
      readiness: 4,
      'adaptation-needed': 'Telephone version first',
      core: 'A counsellor writes every week; alerts are answered at once',
      decision: 'scale'
    }
  },
  {
    key: 'sc-2',
    cells: {
      next: 'Neighbouring authority',
      readiness: 2,
      'adaptation-needed': 'Own crisis protocol',
      core: 'A counsellor writes every week; alerts are answered at once',
      decision: 'pause'
    }
  }
]
