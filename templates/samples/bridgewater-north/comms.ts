import type { SampleRow } from '../../sample'
import { barrier, readinessDomain, stakeholder } from '../refs'

export const messages: readonly SampleRow[] = [
  {
    key: 'me-1',
    cells: {
      message: 'Help within a week',
      audience: [stakeholder('s-02'), stakeholder('s-12')],
      purpose: 'inform',
      'key-message-en': 'You can begin today, from home, and a counsellor writes to you every week.',
      'key-message-fr':
        'Vous pouvez commencer aujourd’hui, de chez vous, et une personne conseillère vous écrit chaque semaine.',
      'whats-in-it-for-them': 'No wait and no drive.',
      channel: ['poster', 'radio-or-press', 'website'],
      'accessible-format': ['plain-language', 'large-print', 'audio'],
      sender: stakeholder('s-02'),
      owner: stakeholder('s-01'),
      frequency: 'monthly',
      'first-date': '2027-01-18',
      'feedback-route': 'Telephone number on every poster',
      status: 'in-progress'
    }
  },
  {
    key: 'me-2',
    cells: {
      message: 'Time is set aside',
      audience: [stakeholder('s-03'), stakeholder('s-11')],
      purpose: 'persuade',
      'key-message-en': 'Three hours a week are yours for online work, and an online client counts in your caseload.',
      'key-message-fr':
        'Trois heures par semaine vous sont réservées, et une personne suivie en ligne compte dans votre charge.',
      'whats-in-it-for-them': 'Less on the pile, not more.',
      channel: ['meeting', 'email'],
      'accessible-format': ['plain-language'],
      sender: stakeholder('s-01'),
      owner: stakeholder('s-01'),
      frequency: 'quarterly',
      'first-date': '2026-12-01',
      'feedback-route': 'Ten minutes of questions in each clinic meeting',
      status: 'in-progress'
    }
  },
  {
    key: 'me-3',
    cells: {
      message: 'What the figures say',
      audience: [
        stakeholder('s-01'),
        stakeholder('s-04'),
        stakeholder('s-05'),
        stakeholder('s-06'),
        stakeholder('s-08')
      ],
      purpose: 'inform',
      'key-message-en': 'One page: who came, who got better, what went wrong, what changes.',
      'key-message-fr': 'Une page : qui est venu, qui va mieux, ce qui a mal tourné, ce qui change.',
      'whats-in-it-for-them': 'Something to decide on.',
      channel: ['meeting', 'email'],
      'accessible-format': ['plain-language', 'other-languages'],
      sender: stakeholder('s-10'),
      owner: stakeholder('s-10'),
      frequency: 'quarterly',
      'first-date': '2027-04-19',
      'feedback-route': 'Steering group',
      status: 'in-progress'
    }
  }
]

export const impacts: readonly SampleRow[] = [
  {
    key: 'ci-1',
    cells: {
      group: stakeholder('s-03'),
      'what-changes': 'A third of the week is spent in writing',
      size: 4,
      'benefit-seen': 2,
      worry: 'Extra work, and cold',
      'support-offered': 'Protected hours; a champion in each clinic',
      readiness: readinessDomain('workforce-skills-and-time')
    }
  },
  {
    key: 'ci-2',
    cells: {
      group: stakeholder('s-07'),
      'what-changes': 'Referral by one web form in place of a fax',
      size: 2,
      'benefit-seen': 3,
      worry: 'One more password',
      'support-offered': 'No password; a leaflet to hand out'
    }
  }
]

export const resistance: readonly SampleRow[] = [
  {
    key: 're-1',
    cells: {
      concern: '“Writing is not care.”',
      barrier: barrier('b-01'),
      response: 'Read out, with leave, what three people wrote after lesson 8.',
      by: stakeholder('s-02'),
      resolved: false
    }
  },
  {
    key: 're-2',
    cells: {
      concern: '“My employer will see it.”',
      barrier: barrier('b-04'),
      response: 'The privacy video says who sees what.',
      by: stakeholder('s-04'),
      resolved: true
    }
  }
]
