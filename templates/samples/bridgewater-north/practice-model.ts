import type { SampleRow } from '../../sample'
import { stakeholder, tool } from '../refs'

export const uses: readonly SampleRow[] = [
  {
    key: 'u-01',
    cells: {
      provider: 'counsellors',
      model: 'coaching',
      use: 'main',
      competencies: [
        'therapeutic-relationship-online',
        'clinical-skills-online',
        'crisis-response-online',
        'privacy-security-and-safety'
      ],
      supervision: 'One hour a month in a group, by video',
      minutes: 60,
      headcount: 1.5
    }
  },
  {
    key: 'u-02',
    cells: {
      provider: 'general-practice-doctors',
      model: 'promotion',
      use: 'some',
      competencies: ['ethics-and-law', 'privacy-security-and-safety'],
      supervision: 'None; a page of advice',
      minutes: 5
    }
  },
  {
    key: 'u-03',
    cells: {
      provider: 'psychologists',
      model: 'comprehensive-therapy',
      use: 'not-used'
    }
  },
  {
    key: 'u-04',
    cells: {
      provider: 'elder-knowledge-keeper',
      model: 'case-management',
      use: 'some',
      competencies: ['cultural-safety', 'coaching'],
      supervision: 'The Elders’ Circle',
      minutes: 45,
      headcount: 0.2
    }
  }
]

const calmPath = [tool('calmpath')]

export const steps: readonly SampleRow[] = [
  {
    key: 'self-directed-information',
    cells: {
      level: 1,
      kind: 'self-directed-information',
      name: 'Provincial self-help site',
      who: ['general-practice-doctors', 'nurses'],
      entry: 'Anyone',
      'step-up': 'Still low after two weeks',
      capacity: 300,
      'wait-target': 0
    }
  },
  {
    key: 'interactive-self-help',
    cells: {
      level: 2,
      kind: 'interactive-self-help',
      name: 'The course without a guide',
      tool: calmPath,
      who: ['counsellors'],
      entry: 'Mild symptoms, prefers to work alone',
      'step-up': 'Scores rise, or no lesson for two weeks',
      'step-down': 'Well enough for the site alone',
      capacity: 40,
      'wait-target': 2
    }
  },
  {
    key: 'guided-self-help-or-coaching',
    cells: {
      level: 5,
      kind: 'guided-self-help-or-coaching',
      name: 'The course with a counsellor',
      tool: calmPath,
      who: ['counsellors', 'elder-knowledge-keeper'],
      entry: 'Mild to moderate symptoms',
      'step-up': 'Scores worse by six points, or talk of suicide',
      'step-down': 'Two weeks of mild scores',
      capacity: 50,
      'wait-target': 7
    }
  },
  {
    key: 'individual-therapy',
    cells: {
      level: 7,
      kind: 'individual-therapy',
      name: 'Counselling in person or by video',
      who: ['counsellors', 'psychologists'],
      entry: 'Moderate symptoms, or the course did not help',
      'step-up': 'High risk, psychosis',
      'step-down': 'Stable for a month',
      capacity: 60,
      'wait-target': 70
    }
  },
  {
    key: 'acute-and-case-managed-care',
    cells: {
      level: 9,
      kind: 'acute-and-case-managed-care',
      name: 'Regional hospital, crisis team',
      who: ['psychiatrist', 'nurses'],
      entry: 'Danger to oneself or others',
      'step-down': 'Discharge with a named clinician',
      capacity: 12,
      'wait-target': 0
    }
  }
]

export const suitability: readonly SampleRow[] = [
  {
    key: 'su-01',
    cells: { criterion: 'Mild to moderate depression or anxiety', suitability: 'suitable', action: 'Offer the course' }
  },
  {
    key: 'su-02',
    cells: {
      criterion: 'Reads neither English nor French with ease',
      suitability: 'caution',
      action: 'Guide by telephone'
    }
  },
  {
    key: 'su-03',
    cells: {
      criterion: 'Current high risk of suicide',
      suitability: 'not-suitable',
      action: 'Clinical contact the same day'
    }
  },
  { key: 'su-04', cells: { criterion: 'Psychosis', suitability: 'not-suitable', action: 'Refer to the psychiatrist' } }
]

export const crisis: readonly SampleRow[] = [
  {
    key: 'cr-01',
    cells: {
      trigger: 'A message speaks of suicide',
      'who-responds': stakeholder('s-03'),
      within: 60,
      contact: 'On-call line of the authority',
      hours: 'Day and night',
      backup: stakeholder('s-01'),
      'tested-on': '2027-01-08'
    }
  },
  {
    key: 'cr-02',
    cells: {
      trigger: 'A score above the safety mark',
      'who-responds': stakeholder('s-03'),
      within: 1440,
      contact: 'Counsellor of the client',
      hours: 'Weekdays, 8:00 to 18:00',
      backup: stakeholder('s-01'),
      'tested-on': '2027-01-11'
    }
  }
]

export const capacity: readonly SampleRow[] = [
  { key: '', cells: { 'clients-per-month': 130, 'minutes-per-client': 60, 'available-minutes': 6000 } }
]
