import type { SampleRow } from '../../sample'
import { barrier, body, issue, risk, stakeholder, strategy } from '../refs'

export const issues: readonly SampleRow[] = [
  {
    key: 'is-1',
    cells: {
      date: '2027-05-25',
      issue: 'An alert on a holiday was answered after two days',
      impact: 4,
      urgency: 5,
      risk: risk('r-01'),
      owner: stakeholder('s-01'),
      action: 'Name the person on call in the holiday roster',
      due: '2027-06-14',
      status: 'done',
      'closed-on': '2027-06-14'
    }
  },
  {
    key: 'is-2',
    cells: {
      date: '2027-06-21',
      issue: 'Three clinics have no champion',
      impact: 3,
      urgency: 3,
      risk: risk('r-02'),
      owner: stakeholder('s-03'),
      action: 'Visit the three clinics with a counsellor who has tried it',
      due: '2027-08-31',
      status: 'in-progress'
    }
  }
]

export const decisions: readonly SampleRow[] = [
  {
    key: 'de-1',
    cells: {
      date: '2027-04-30',
      decision: 'Go on to all nine clinics',
      'options-considered': 'Stay with three until autumn; six; nine',
      reason: 'More than half of those who started finished, and no one was harmed.',
      'decided-by': [body('steering')],
      'lived-experience': true,
      evidence: 'Figures of the first quarter',
      'review-date': '2027-10-29'
    }
  }
]

export const lessons: readonly SampleRow[] = [
  {
    key: 'le-1',
    cells: {
      date: '2027-04-20',
      phase: 'pilot',
      type: 'challenge',
      'what-happened': 'Loaner tablets unused until library staff were trained',
      why: 'Hosts did not know what to say when someone asked.',
      recommendation: 'Train the hosts first.',
      theme: ['t2'],
      domain: 'support-and-resources',
      level: 'meso',
      'who-should-know': [stakeholder('s-05'), stakeholder('s-06')],
      'shared-on': '2027-06-14',
      related: [strategy('st-03'), risk('r-05')],
      status: 'acted-on'
    }
  },
  {
    key: 'le-2',
    cells: {
      date: '2027-05-18',
      phase: 'pilot',
      type: 'success',
      'what-happened': 'Counsellor co-wrote message templates → resistance fell',
      why: 'The words were their own.',
      recommendation: 'Have those who send a message write it.',
      theme: ['t1', 't4'],
      domain: 'professional-and-interpersonal',
      level: 'micro',
      'who-should-know': [stakeholder('s-03'), stakeholder('s-09')],
      'shared-on': '2027-06-14',
      related: [strategy('st-01'), barrier('b-01'), issue('is-2')],
      status: 'validated'
    }
  }
]

export const adaptations: readonly SampleRow[] = [
  {
    key: 'ad-1',
    cells: {
      date: '2027-03-29',
      'what-changed': 'A telephone call before lesson 3',
      'who-decided': [stakeholder('s-03')],
      planned: 'reactive',
      part: 'adaptable',
      reason: 'fit-for-people',
      effect: '19 of 22 went on, against 14 of 23 before'
    }
  }
]

export const summary: readonly SampleRow[] = [
  { key: '', cells: { 'told-whom': 'The neighbouring authority and the Ministry, at the meeting of 14 June 2027.' } }
]
