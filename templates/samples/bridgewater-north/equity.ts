import { populations } from '../../populations'
import type { SampleRow } from '../../sample'
import { indicator, risk, stakeholder, strategy } from '../refs'

/** The groups that the team looked into; the others of the list stand as not relevant here. */
const looked: Readonly<Record<string, SampleRow['cells']>> = {
  'indigenous-peoples': {
    who: 'Two First Nations communities; Elders who speak Cree',
    size: 5_900,
    'size-source': 'Census 2026',
    'positive-impact': 'Help without leaving the community.',
    'negative-impact': 'A course in English and French alone tells Elders that it is not for them.',
    areas: ['access', 'experience'],
    severity: 3,
    likelihood: 4,
    consulted: true,
    'consulted-how': 'Two evenings with the Elders’ Circle',
    mitigation: 'Cree-speaking guide by telephone; first lesson recorded with the Elders.',
    owner: stakeholder('s-08'),
    due: '2027-10-29',
    'follow-through': [risk('r-07')]
  },
  'rural-remote-inner-city': {
    who: 'People more than 40 km from a clinic',
    size: 17_200,
    'size-source': 'Postal codes, 2026',
    'positive-impact': 'No more two-hour drives.',
    'negative-impact': 'Those without broadband are left with the old wait.',
    areas: ['access', 'outcome'],
    severity: 4,
    likelihood: 3,
    consulted: true,
    'consulted-how': 'Council evening, four of seven members',
    mitigation: 'Loaner tablets, library rooms, lessons by telephone.',
    owner: stakeholder('s-05'),
    due: '2027-09-30',
    'follow-through': [risk('r-05'), strategy('st-03')],
    indicator: indicator('i-07')
  },
  'people-with-disabilities': {
    who: 'People who read with a screen reader or need more time',
    'positive-impact': 'Own pace, own screen.',
    'negative-impact': 'Two exercises need a mouse.',
    areas: ['experience'],
    severity: 3,
    likelihood: 2,
    consulted: true,
    'consulted-how': 'Two council members tried the course',
    mitigation: 'Vendor mends the two exercises; paper version until then.',
    owner: stakeholder('s-09'),
    due: '2027-08-31',
    indicator: indicator('i-02')
  },
  'low-income': {
    who: 'Households without a data plan',
    'positive-impact': 'No fare and no time off work.',
    'negative-impact': 'Data cost money that is not there.',
    areas: ['access'],
    severity: 3,
    likelihood: 3,
    consulted: false,
    mitigation: 'Tablets come with a data plan.',
    owner: stakeholder('s-05'),
    due: '2027-08-31',
    'follow-through': [strategy('st-03')],
    indicator: indicator('i-07')
  },
  'people-without-digital-access': {
    who: 'About one home in five',
    size: 8_900,
    'size-source': 'Broadband map, 2026',
    'positive-impact': 'None by itself.',
    'negative-impact': 'The wait for visits grows if counsellors move online.',
    areas: ['access', 'outcome'],
    severity: 4,
    likelihood: 3,
    consulted: true,
    'consulted-how': 'Library staff asked their visitors',
    mitigation: 'Half of the protected hours stay with visits in person.',
    owner: stakeholder('s-01'),
    due: '2027-12-17',
    'follow-through': [risk('r-05')],
    indicator: indicator('i-05')
  }
}

export const groups: readonly SampleRow[] = populations.map(({ id }) => ({
  key: id,
  cells: { group: id, relevant: id in looked, ...looked[id] }
}))

export const access: readonly SampleRow[] = [
  { key: 'device', cells: { who: 'One home in eight', extent: 3, alternative: 'Loaner tablet from the library' } },
  { key: 'data-connectivity', cells: { who: 'Three of nine areas', extent: 4, alternative: 'Lessons by telephone' } },
  { key: 'private-space', cells: { who: 'Shared homes', extent: 3, alternative: 'Room in the library or clinic' } },
  { key: 'digital-literacy', cells: { who: 'Over 65', extent: 3, alternative: 'First lesson together with a host' } },
  { key: 'literacy', cells: { who: 'Unknown', extent: 2, alternative: 'Every lesson can be listened to' } },
  {
    key: 'language',
    cells: { who: 'Elders who speak Cree', extent: 4, alternative: 'Cree-speaking guide by telephone' }
  },
  { key: 'disability-assistive-tech', cells: { who: 'Screen-reader users', extent: 2, alternative: 'Paper version' } },
  { key: 'cost', cells: { who: 'No data plan', extent: 3, alternative: 'Tablet with a data plan' } },
  {
    key: 'trust',
    cells: { who: 'People who work for large employers here', extent: 3, alternative: 'Privacy video; visit in person' }
  },
  {
    key: 'culture',
    cells: { who: 'Both First Nations communities', extent: 3, alternative: 'Course guided by a community worker' }
  }
]

export const steps: readonly SampleRow[] = [
  { key: 'identify-issue', cells: { notes: 'Who waits longest, and who never asks?', done: true, date: '2026-09-18' } },
  {
    key: 'challenge-assumptions',
    cells: { notes: 'That young people are the ones who want it online.', done: true, date: '2026-09-29' }
  },
  {
    key: 'gather-facts',
    cells: { notes: 'Postal codes, broadband map, two evenings.', done: true, date: '2026-10-16' }
  },
  {
    key: 'options-and-recommendations',
    cells: { notes: 'Telephone and tablets from the first day.', done: true, date: '2026-11-10' }
  },
  {
    key: 'monitor-and-evaluate',
    cells: { notes: 'Rural share each quarter; Indigenous identity only once agreed.', done: true, date: '2027-07-09' }
  },
  { key: 'communicate', cells: { notes: 'Report to both communities is due in the autumn.', done: false } },
  { key: 'document', cells: { notes: 'This sheet.', done: false } }
]

export const materials: readonly SampleRow[] = [
  {
    key: 'm-01',
    cells: {
      material: 'Course lessons',
      english: true,
      french: true,
      'reading-grade': 8,
      'reviewed-by': [stakeholder('s-02')]
    }
  },
  {
    key: 'm-02',
    cells: {
      material: 'Privacy video',
      english: true,
      french: true,
      other: 'Cree subtitles in preparation',
      'reading-grade': 6,
      'reviewed-by': [stakeholder('s-02'), stakeholder('s-04')]
    }
  },
  {
    key: 'm-03',
    cells: {
      material: 'Poster for clinics',
      english: true,
      french: false,
      'reading-grade': 6,
      'reviewed-by': [stakeholder('s-02')]
    }
  }
]
