import type { SampleRow } from '../../sample'
import { stakeholder } from '../refs'

function needed(
  key: string,
  who: string,
  competency: string,
  [wanted, there, people]: readonly [number, number, number]
) {
  return {
    key,
    cells: {
      group: stakeholder(who),
      competency,
      'required-level': wanted,
      'current-level': there,
      people
    }
  }
}

export const needs: readonly SampleRow[] = [
  needed('tn-1', 's-03', 'crisis-response-online', [3, 1, 14]),
  needed('tn-2', 's-03', 'therapeutic-relationship-online', [3, 2, 14]),
  needed('tn-3', 's-03', 'clinical-skills-online', [3, 2, 14]),
  needed('tn-4', 's-03', 'privacy-security-and-safety', [3, 2, 14]),
  needed('tn-5', 's-07', 'ethics-and-law', [2, 1, 31]),
  needed('tn-6', 's-07', 'privacy-security-and-safety', [2, 2, 31]),
  needed('tn-7', 's-08', 'coaching', [2, 1, 4]),
  needed('tn-8', 's-03', 'cultural-safety', [3, 2, 14])
]

export const sessions: readonly SampleRow[] = [
  {
    key: 'ts-1',
    cells: {
      title: 'Writing to people you do not see',
      competencies: ['therapeutic-relationship-online', 'clinical-skills-online', 'privacy-security-and-safety'],
      audience: [stakeholder('s-03')],
      mode: 'workshop',
      trainer: stakeholder('s-09'),
      hours: 8,
      date: '2026-11-24',
      capacity: 20,
      cost: 8_320,
      status: 'done',
      registered: 20,
      completed: 17,
      evaluation: 3.9
    }
  },
  {
    key: 'ts-2',
    cells: {
      title: 'A message at night: drill',
      competencies: ['crisis-response-online'],
      audience: [stakeholder('s-03')],
      mode: 'simulation',
      trainer: stakeholder('s-01'),
      hours: 4,
      date: '2027-01-08',
      capacity: 20,
      cost: 4_160,
      status: 'done',
      registered: 18,
      completed: 16,
      evaluation: 4.4
    }
  },
  {
    key: 'ts-3',
    cells: {
      title: 'Working with Elders',
      competencies: ['cultural-safety', 'coaching', 'ethics-and-law'],
      audience: [stakeholder('s-03'), stakeholder('s-07'), stakeholder('s-08')],
      mode: 'community-of-practice',
      trainer: stakeholder('s-08'),
      hours: 2,
      date: '2027-10-05',
      capacity: 40,
      cost: 2_080,
      status: 'not-started'
    }
  }
]

export const support: readonly SampleRow[] = [
  {
    key: 'su-1',
    cells: {
      group: stakeholder('s-03'),
      'super-user': stakeholder('s-03'),
      helpdesk: 'CalmPath, weekdays 7:00 to 19:00',
      supervision: 'One hour a month, by video',
      'refresh-date': '2027-11-23'
    }
  },
  {
    key: 'su-2',
    cells: {
      group: stakeholder('s-07'),
      'super-user': stakeholder('s-03'),
      helpdesk: 'Coordinator, by telephone',
      'refresh-date': '2028-01-18'
    }
  }
]
