import type { SampleRow } from '../../sample'
import { indicator, stakeholder } from '../refs'

export const charter: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      'project-name': 'Bridgewater North iCBT',
      organisation: 'Bridgewater North Health Authority',
      jurisdiction: 'saskatchewan',
      'crisis-line-checked-on': '2026-09-08',
      sponsor: stakeholder('s-01'),
      lead: stakeholder('s-01'),
      'problem-and-need':
        'Adults in our nine clinics wait a median of 118 days for counselling. Some drive two hours each way, and one in five gives up before the first visit.',
      'case-for-change': ['rising-demand', 'waits', 'distance', 'workforce-shortage', 'choice-and-control'],
      'service-description':
        'An online course of eight lessons for low mood and anxiety. A counsellor writes once a week, and telephones when someone is stuck or at risk.',
      'service-type': 'guided-internet-therapy',
      population: 'Adults of 18 and over with mild to moderate depression or anxiety, in an area of 41,000 people.',
      'in-scope':
        '- The course in English and French\n- Referral by any clinic, and by oneself\n- A telephone and paper way in',
      'out-of-scope': '- People under 18\n- Current high risk of suicide\n- Psychosis',
      constraints: 'No new counsellors can be hired. The record system cannot be changed before 2028.',
      assumptions:
        'At least nine in ten households have some form of internet. The Ministry keeps its online-care policy.',
      'start-date': '2026-09-01',
      'go-live-date': '2027-01-18',
      'end-date': '2028-03-31',
      'budget-ceiling': 480_000,
      'approved-by': 'Steering group',
      'approved-on': '2026-09-15'
    }
  }
]

const smart = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound']

/** Five objectives. What makes the service last has no measure yet, and no objective speaks of co-production. */
export const objectives: readonly SampleRow[] = [
  {
    key: 'o-1',
    cells: {
      objective: 'Enrol 600 adults by 31 January 2028',
      smart,
      theme: ['t2'],
      dimension: 'reach',
      'due-date': '2028-01-31',
      owner: stakeholder('s-01'),
      indicators: [indicator('i-01'), indicator('i-07')]
    }
  },
  {
    key: 'o-2',
    cells: {
      objective: 'See 60% of those who finish reliably improve',
      smart: ['specific', 'measurable', 'relevant', 'time-bound'],
      theme: ['t1'],
      dimension: 'effectiveness',
      'due-date': '2028-01-31',
      owner: stakeholder('s-10'),
      indicators: [indicator('i-03'), indicator('i-02'), indicator('i-06')]
    }
  },
  {
    key: 'o-3',
    cells: {
      objective: 'Have all nine clinics referring by 30 June 2027',
      smart,
      theme: ['t3'],
      dimension: 'adoption',
      'due-date': '2027-06-30',
      owner: stakeholder('s-03'),
      indicators: [indicator('i-04'), indicator('i-09')]
    }
  },
  {
    key: 'o-4',
    cells: {
      objective: 'Cut the median wait for counselling from 118 to 70 days by 31 January 2028',
      smart,
      dimension: 'implementation',
      'due-date': '2028-01-31',
      owner: stakeholder('s-01'),
      indicators: [indicator('i-05')]
    }
  },
  {
    key: 'o-5',
    cells: {
      objective: 'Have recurrent funding approved by 28 February 2028',
      smart,
      dimension: 'maintenance',
      'due-date': '2028-02-28',
      owner: stakeholder('s-01')
    }
  }
]

/** Control 1, collaborative role 2, self-care 2, governance 1: six of eight. */
export const intent: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      control: 'partly',
      'collaborative-role': 'yes',
      'self-care': 'yes',
      governance: 'partly',
      'intent-note':
        'People choose when they work and what they write; the order of the lessons is fixed. The safety group exists, its minutes are not public yet.'
    }
  }
]
