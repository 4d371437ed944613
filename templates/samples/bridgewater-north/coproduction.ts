import type { SampleRow } from '../../sample'
import { stakeholder } from '../refs'

const council = stakeholder('s-02')
const elders = stakeholder('s-08')

export const participation: readonly SampleRow[] = [
  {
    key: 'co-01',
    cells: {
      phase: 'explore',
      activity: 'Say what is wrong with the wait, and what must not happen online',
      who: [council, elders],
      groups: ['rural-remote-inner-city', 'indigenous-peoples'],
      level: 'involve',
      'influence-promised': 'The three worries named most often become risks with an owner.',
      method: 'Two evenings, one in the Wellness Centre',
      honorarium: 1050,
      'access-supports': ['travel', 'child-care', 'cultural-protocol'],
      date: '2026-09-18',
      outcome: 'R-01, R-03 and R-07 stand in the register in their words.',
      'reported-back-on': '2026-10-13'
    }
  },
  {
    key: 'co-02',
    cells: {
      phase: 'choose-technology',
      activity: 'Set the criteria and their weights, and try two courses',
      who: [council],
      groups: ['rural-remote-inner-city', 'people-with-disabilities', 'low-income'],
      level: 'collaborate',
      'influence-promised': 'Their scores count as much as those of the clinicians.',
      method: 'One day with telephones lent out',
      honorarium: 525,
      'access-supports': ['tech-loan', 'plain-language'],
      date: '2026-10-06',
      outcome: 'A course without a telephone version was ruled out.',
      'reported-back-on': '2026-10-27'
    }
  },
  {
    key: 'co-03',
    cells: {
      phase: 'design',
      activity: 'Write the privacy video and the first message that people get',
      who: [council, stakeholder('s-04')],
      groups: ['rural-remote-inner-city', 'low-income'],
      level: 'collaborate',
      'influence-promised': 'Nothing is shown that the council has not agreed to.',
      method: 'Three workshops, scripts read aloud',
      honorarium: 1575,
      'access-supports': ['plain-language', 'trauma-informed-facilitation'],
      date: '2026-11-17',
      outcome: 'The video says first that employers see nothing.',
      'reported-back-on': '2026-12-08'
    }
  },
  {
    key: 'co-04',
    cells: {
      phase: 'run',
      activity: 'Read what people say on leaving early, every quarter',
      who: [council],
      groups: ['rural-remote-inner-city'],
      level: 'involve',
      'influence-promised': 'Each quarter at least one thing is changed, or it is said why not.',
      method: 'Meeting with a page of quotations',
      honorarium: 525,
      'access-supports': ['travel'],
      date: '2027-07-06'
    }
  },
  {
    key: 'co-05',
    cells: {
      phase: 'evaluate',
      activity: 'Choose the outcomes that count',
      who: [council, stakeholder('s-10')],
      groups: ['rural-remote-inner-city', 'indigenous-peoples'],
      level: 'collaborate',
      'influence-promised': 'No outcome is measured that they think harmful.',
      method: 'Half a day with the evaluation team',
      honorarium: 525,
      'access-supports': ['plain-language'],
      date: '2026-11-03',
      outcome: 'Safety answers within a day were added; two long questionnaires were struck out.',
      'reported-back-on': '2026-11-24'
    }
  }
]

export const groups: readonly SampleRow[] = [
  'indigenous-peoples',
  'rural-remote-inner-city',
  'low-income',
  'people-with-disabilities',
  'people-without-digital-access'
].map(key => ({ key, cells: { 'in-population': true } }))

export const principles: readonly SampleRow[] = [
  { key: 'roles-agreed', cells: { answer: 'yes', note: 'One page, signed by both sides in September 2026.' } },
  { key: 'power-shared', cells: { answer: 'yes', note: 'Two seats with a vote on the steering group.' } },
  { key: 'paid-fairly', cells: { answer: 'yes', note: '$75 a meeting, within two weeks.' } },
  { key: 'accessible', cells: { answer: 'partly', note: 'The winter road closed one evening; no line to join by.' } },
  { key: 'safe-to-speak', cells: { answer: 'yes', note: 'A support person is in the next room.' } },
  { key: 'diverse-voices', cells: { answer: 'partly', note: 'No one under 25, no one without internet at home.' } },
  { key: 'feedback-loop-closed', cells: { answer: 'yes', note: 'First item of every meeting.' } },
  {
    key: 'cultural-protocols-agreed',
    cells: { answer: 'yes', note: 'Agreed with the Elders’ Circle before the first evening.' }
  }
]

export const summary: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      learned: 'Lending telephones for a day taught more about the course than three demonstrations.'
    }
  }
]
