import type { SampleRow } from '../../sample'
import { stakeholder, strategy } from '../refs'

function asked(
  key: string,
  [current, desired, importance]: readonly [number, number, number],
  [now, wanted]: readonly [string, string],
  more: SampleRow['cells'] = {}
): SampleRow {
  return {
    key,
    cells: {
      'current-situation': now,
      'desired-situation': wanted,
      'current-rating': current,
      'desired-rating': desired,
      importance,
      'evidence-source': 'Workshop, 22 September 2026',
      ...more
    }
  }
}

export const domains: readonly SampleRow[] = [
  asked(
    'transformation',
    [2, 4, 4],
    ['The clinic decides when people are seen.', 'People begin on the day they ask, at the hour that suits them.'],
    { action: [strategy('st-01')] }
  ),
  asked(
    'efficiency',
    [2, 4, 4],
    [
      'A counsellor sees five people a day, with two hours of notes.',
      'The same hour helps three people, and notes are short.'
    ],
    { action: [strategy('st-02')] }
  ),
  asked(
    'access-and-inequalities',
    [2, 4, 5],
    ['Two hours of driving for a third of the area.', 'Help at home, in the library or by telephone.'],
    { 'evidence-source': 'Referral data of 2025; council evening, 29 September 2026', action: [strategy('st-03')] }
  ),
  asked(
    'governance-and-safety',
    [3, 5, 5],
    ['Each clinic has its own way with risk.', 'One protocol, answered day and night.'],
    { action: [strategy('st-01')] }
  ),
  asked(
    'quality-and-evidence',
    [3, 4, 4],
    ['Outcomes are asked for, not read.', 'Every clinic sees its figures each quarter.']
  ),
  asked('peer-support', [1, 3, 3], ['None.', 'A peer worker answers first questions.']),
  asked(
    'informing-procurement',
    [3, 4, 3],
    ['Bought on price.', 'Scored against criteria that the council helped set.']
  ),
  asked(
    'implications-for-the-system',
    [2, 3, 3],
    ['No one owns online care between clinic and Ministry.', 'One coordinator, one line in the Ministry.']
  ),
  asked(
    'learning-from-elsewhere',
    [3, 4, 2],
    ['We have read reports of the neighbouring province.', 'Two visits, and a call each quarter.']
  )
]

export const scan: readonly SampleRow[] = [
  {
    key: 'n-01',
    cells: {
      name: 'CalmPath course',
      provider: 'CalmPath Inc.',
      type: 'guided-internet-therapy',
      population: 'Adults, mild to moderate',
      reach: 'Used in two provinces',
      intent: 'transformative',
      'evidence-level': 'trial',
      cost: 120,
      strengths: 'Two trials; works on a telephone',
      limits: 'English and French only; hosts abroad unless asked not to',
      source: 'Vendor dossier, October 2026',
      relevance: 5
    }
  },
  {
    key: 'n-02',
    cells: {
      name: 'Provincial self-help site',
      provider: 'Ministry of Health',
      type: 'information-site',
      population: 'Everyone',
      reach: '300 visits a month from our area',
      intent: 'enabling',
      'evidence-level': 'opinion',
      cost: 0,
      strengths: 'Free, no sign-up',
      limits: 'No one to write to; people leave after two pages',
      source: 'Ministry web figures, 2025',
      relevance: 3
    }
  },
  {
    key: 'n-03',
    cells: {
      name: 'Video counselling',
      provider: 'Our own clinics',
      type: 'video-or-phone-care',
      population: 'Clients of three clinics',
      reach: '90 people in 2025',
      intent: 'enabling',
      'evidence-level': 'systematic-review',
      cost: 18_000,
      strengths: 'Same counsellor as in person',
      limits: 'Takes as long as a visit; needs broadband',
      source: 'Clinic records, 2025',
      relevance: 4
    }
  }
]

export const informants: readonly SampleRow[] = [
  {
    key: 'in-01',
    cells: {
      date: '2026-09-18',
      stakeholder: stakeholder('s-02'),
      method: 'focus-group',
      question: 'help-wanted',
      'key-points':
        'Help should begin within a week. No one wants to tell their story twice. Employers must not see any of it.',
      themes: ['t1', 't2', 't4'],
      'consent-to-quote': true
    }
  },
  {
    key: 'in-02',
    cells: {
      date: '2026-09-21',
      stakeholder: stakeholder('s-03'),
      method: 'interview',
      question: 'technology-now',
      'key-points':
        'Caseloads are full. Online work is seen as extra, and as cold. They would try it with time set aside.',
      themes: ['t1', 't3'],
      'consent-to-quote': false
    }
  },
  {
    key: 'in-03',
    cells: {
      date: '2026-09-24',
      stakeholder: stakeholder('s-08'),
      method: 'forum',
      question: 'governance-and-safety',
      'key-points':
        'Who holds our data, and who may speak for the community? Elders who speak Cree must not be left out.',
      themes: ['t2', 't4'],
      'consent-to-quote': true
    }
  }
]

export const demand: readonly SampleRow[] = [
  {
    key: 'd-01',
    cells: { measure: 'population', value: 41_000, year: 2026, source: 'Census', note: 'Nine clinic areas together.' }
  },
  {
    key: 'd-02',
    cells: {
      measure: 'wait-in-days',
      value: 118,
      year: 2026,
      source: 'Clinic records',
      note: 'Median, all nine clinics.'
    }
  },
  { key: 'd-03', cells: { measure: 'referrals-per-year', value: 1_240, year: 2025, source: 'Clinic records' } },
  {
    key: 'd-04',
    cells: { measure: 'travel-km', value: 64, year: 2025, source: 'Postal codes of clients', note: 'Median, one way.' }
  },
  { key: 'd-05', cells: { measure: 'no-show-percent', value: 21, year: 2025, source: 'Clinic records' } }
]
