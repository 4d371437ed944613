import type { SampleRow } from '../../sample'
import { indicator, logicItem, question, stakeholder } from '../refs'

const allSmart = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound']

/** Nine indicators, each tied to a question. */
export const indicators: readonly SampleRow[] = [
  {
    key: 'i-01',
    cells: {
      name: 'Adults started (cumulative)',
      question: question('q-01'),
      logic: logicItem('ou-2'),
      kind: 'output',
      measure: 'count',
      unit: 'people',
      direction: 'increase',
      'baseline-status': 'known',
      baseline: 0,
      'baseline-date': '2027-01-18',
      target: 600,
      'target-date': '2028-01-31',
      source: 'platform-logs',
      method: 'People who opened lesson 1, counted from launch',
      frequency: 'quarterly',
      owner: stakeholder('s-09'),
      disagg: ['age', 'gender', 'rural-urban'],
      quality: 'Counts accounts; a person who starts twice counts once.',
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-02',
    cells: {
      name: 'Completion ≥ 75% of lessons',
      question: question('q-05'),
      logic: logicItem('ou-2'),
      kind: 'output',
      measure: 'percentage',
      numerator: 'People who finished at least 75% of the lessons',
      denominator: 'People who started',
      unit: '%',
      direction: 'increase',
      'baseline-status': 'known',
      baseline: 0,
      'baseline-date': '2027-01-18',
      target: 65,
      'target-date': '2028-01-31',
      source: 'platform-logs',
      method: 'Lessons finished by the end of the period',
      frequency: 'quarterly',
      owner: stakeholder('s-09'),
      disagg: ['age', 'rural-urban', 'site'],
      quality: 'Baseline is 0 by definition. People who started lately have not had time to finish.',
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-03',
    cells: {
      name: 'Reliable improvement',
      question: question('q-03'),
      logic: logicItem('os-2'),
      kind: 'outcome-short',
      measure: 'percentage',
      numerator: 'Completers with PHQ-9 down by 6 or GAD-7 down by 4, and neither reliably worse',
      denominator: 'Completers with both measures, before and after',
      unit: '%',
      direction: 'increase',
      'baseline-status': 'unknown',
      'baseline-plan': 'Same measures for three months of counselling in person; in hand by October 2027.',
      target: 60,
      'target-date': '2028-01-31',
      instrument: 'phq-9',
      source: 'survey',
      method: 'In the platform at the first and the last lesson',
      frequency: 'quarterly',
      owner: stakeholder('s-10'),
      disagg: ['age', 'gender', 'severity'],
      quality: 'Only those who finish. Read as a trend until a baseline is set.',
      burden: 'under-5-minutes',
      smart: ['specific', 'measurable', 'relevant', 'time-bound']
    }
  },
  {
    key: 'i-04',
    cells: {
      name: 'Clinics referring',
      question: question('q-04'),
      logic: logicItem('ou-1'),
      kind: 'output',
      measure: 'count',
      unit: 'clinics',
      direction: 'increase',
      'baseline-status': 'known',
      baseline: 0,
      'baseline-date': '2027-01-18',
      target: 9,
      'target-date': '2027-06-30',
      source: 'ehr',
      method: 'Clinics with at least one referral in the last 30 days',
      frequency: 'quarterly',
      owner: stakeholder('s-01'),
      disagg: ['site'],
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-05',
    cells: {
      name: 'Median wait, days (decrease)',
      question: question('q-06'),
      logic: logicItem('om-1'),
      kind: 'outcome-medium',
      measure: 'median',
      unit: 'days',
      direction: 'decrease',
      'baseline-status': 'known',
      baseline: 118,
      'baseline-date': '2027-01-18',
      target: 70,
      'target-date': '2028-01-31',
      source: 'ehr',
      method: 'Days from referral to first counselling visit, all nine clinics',
      frequency: 'quarterly',
      owner: stakeholder('s-01'),
      disagg: ['site', 'rural-urban'],
      quality: 'Those still waiting are not counted.',
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-06',
    cells: {
      name: 'Safety escalations answered ≤ 1 business day',
      question: question('q-07'),
      kind: 'balancing',
      measure: 'percentage',
      numerator: 'Escalations answered within one business day',
      denominator: 'All escalations',
      unit: '%',
      direction: 'increase',
      'baseline-status': 'unknown',
      'baseline-plan': 'No escalations were counted before launch; the first year sets the baseline.',
      target: 100,
      'target-date': '2027-12-31',
      instrument: 'incident-counts',
      source: 'incident-system',
      method: 'Time of alert and time of first answer, from the on-call log',
      frequency: 'quarterly',
      owner: stakeholder('s-01'),
      quality: 'Small numbers: one late answer moves it by eight points.',
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-07',
    cells: {
      name: 'Rural share index',
      question: question('q-02'),
      logic: logicItem('im-1'),
      kind: 'balancing',
      measure: 'ratio',
      numerator: 'Rural people among those who started',
      denominator: 'Rural people expected among them from the eligible population (42%)',
      unit: 'index',
      direction: 'within-range',
      'baseline-status': 'not-needed',
      'range-low': 0.8,
      'range-high': 1.25,
      'target-date': '2028-01-31',
      source: 'platform-logs',
      method: 'Postal code at sign-up, against the census',
      frequency: 'quarterly',
      owner: stakeholder('s-10'),
      disagg: ['rural-urban'],
      quality: 'Postal codes are rough in the north.',
      burden: 'none',
      smart: allSmart
    }
  },
  {
    key: 'i-08',
    cells: {
      name: 'Cost per completion',
      question: question('q-08'),
      kind: 'outcome-medium',
      measure: 'currency',
      numerator: 'Running cost since launch',
      denominator: 'People who finished at least 75% of the lessons',
      unit: '$',
      direction: 'decrease',
      'baseline-status': 'unknown',
      'baseline-plan': 'Cost of a course of counselling in person, from finance by September 2027.',
      target: 900,
      'target-date': '2028-01-31',
      instrument: 'cost-diary',
      source: 'finance-system',
      method: 'Licences, staff time and honoraria; no start-up costs',
      frequency: 'semi-annual',
      owner: stakeholder('s-01'),
      quality: 'Staff time is from a two-week diary.',
      burden: 'under-5-minutes',
      smart: ['specific', 'measurable', 'relevant', 'time-bound']
    }
  },
  {
    key: 'i-09',
    cells: {
      name: 'Staff confidence 4–5',
      question: question('q-04'),
      logic: logicItem('os-1'),
      kind: 'outcome-short',
      measure: 'percentage',
      numerator: 'Staff who rate their confidence online 4 or 5',
      denominator: 'Staff who answered',
      unit: '%',
      direction: 'increase',
      'baseline-status': 'known',
      baseline: 38,
      'baseline-date': '2027-01-18',
      target: 75,
      'target-date': '2028-01-31',
      source: 'survey',
      method: 'One question by e-mail, without names',
      frequency: 'semi-annual',
      owner: stakeholder('s-10'),
      disagg: ['provider-type'],
      quality: 'Those who answer may be the keener ones.',
      burden: 'under-5-minutes',
      smart: allSmart
    }
  }
]

type Measured = Readonly<Record<string, string | number>>

function valueOf(key: string, of: string, end: string, measured: Measured): SampleRow {
  return {
    key,
    cells: {
      indicator: indicator(of),
      'period-start': '2027-01-18',
      'period-end': end,
      ...measured,
      'entered-by': 'Jo Marchand',
      'entered-on': end < '2027-06-01' ? '2027-04-12' : '2027-07-12'
    }
  }
}

/** Two periods where a first look was possible, one elsewhere, and two subgroups. */
export const values: readonly SampleRow[] = [
  valueOf('v-01', 'i-01', '2027-03-31', { value: 84, n: 84 }),
  valueOf('v-02', 'i-01', '2027-06-30', { value: 210, n: 210 }),
  valueOf('v-03', 'i-02', '2027-06-30', { numerator: 126, denominator: 210, n: 210 }),
  valueOf('v-04', 'i-02', '2027-06-30', { numerator: 38, denominator: 71, n: 71, subgroup: 'Rural' }),
  valueOf('v-05', 'i-02', '2027-06-30', { numerator: 88, denominator: 139, n: 139, subgroup: 'Town' }),
  valueOf('v-06', 'i-03', '2027-06-30', {
    numerator: 66,
    denominator: 126,
    n: 126,
    note: 'Everyone who finished has both measures: the last lesson asks for them.'
  }),
  valueOf('v-07', 'i-04', '2027-03-31', { value: 4, n: 9 }),
  valueOf('v-08', 'i-04', '2027-06-30', { value: 6, n: 9 }),
  valueOf('v-09', 'i-05', '2027-03-31', { value: 109, n: 187, note: 'Too early to be an effect of the course.' }),
  valueOf('v-10', 'i-05', '2027-06-30', { value: 94, n: 203 }),
  valueOf('v-11', 'i-06', '2027-06-30', {
    numerator: 11,
    denominator: 12,
    n: 12,
    note: 'The late one was on a holiday Monday.'
  }),
  valueOf('v-12', 'i-07', '2027-06-30', {
    numerator: 71,
    denominator: 88.2,
    n: 210,
    note: '71 of 210 are rural (33.8%); 42% of 210 would be 88.2.'
  }),
  valueOf('v-13', 'i-08', '2027-06-30', { numerator: 113400, denominator: 126, n: 126 }),
  valueOf('v-14', 'i-09', '2027-06-30', { numerator: 13, denominator: 25, n: 25 })
]
