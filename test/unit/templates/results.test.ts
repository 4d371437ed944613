import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { workbookWith } from './workbook'

const box = (key: string) => `logic-model/item/${key}`
const flags = (items: Readonly<Record<string, Fields>>) =>
  workbookWith({ 'logic-model/item': items }).cells('logic-model/item', 'text', 'attention')

/** Money → coaching → people started → fewer symptoms → shorter wait → help in time. */
const chain = {
  money: { column: 'input', text: 'Money', next: [box('coach')] },
  coach: { column: 'activity', text: 'Coaching', next: [box('started')] },
  started: { column: 'output', text: 'People started', next: [box('symptoms')] },
  symptoms: { column: 'outcome-short', text: 'Fewer symptoms', next: [box('wait')] },
  wait: { column: 'outcome-medium', text: 'Shorter wait', next: [box('help')] },
  help: { column: 'impact', text: 'Help in time' }
} as const

describe('the logic model', () => {
  it('asks an indicator of its three outcomes and of nothing else, where all arrows are drawn', () => {
    const book = workbookWith({ 'logic-model/item': chain })
    expect(book.gaps('logic-model')).toEqual([
      'no-indicator item 4',
      'no-indicator item 5',
      'no-indicator item 6',
      'required situation around 1'
    ])
    expect(book.cells('logic-model/item', 'led-to-by', 'leads-to-outputs', 'leads-to-outcomes')).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 0, 1],
      [1, 0, 1],
      [1, 0, 1],
      [1, 0, 0]
    ])
  })

  it('takes an indicator picked in the model, and one that points at it from the evaluation plan', () => {
    const book = workbookWith({
      'logic-model/item': {
        ...chain,
        symptoms: { ...chain.symptoms, indicator: ['evaluation/indicator/score'] }
      },
      'evaluation/indicator': {
        score: { name: 'Mean score' },
        days: { name: 'Days waited', logic: box('wait') }
      }
    })
    expect(book.cells('logic-model/item', 'indicators')).toEqual([[0], [0], [0], [1], [1], [0]])
    expect(book.gaps('logic-model').filter(gap => gap.startsWith('no-indicator'))).toEqual(['no-indicator item 6'])
  })

  it('names what stands alone, leads to no output or outcome, or comes from nowhere', () => {
    const broken = flags({
      alone: { column: 'input', text: 'Alone' },
      idle: { column: 'activity', text: 'Idle activity', next: [box('change')] },
      made: { column: 'output', text: 'Made by nobody', next: [box('change')] },
      empty: { column: 'activity', text: 'Makes the empty output', next: [box('lost')] },
      lost: { column: 'output', text: 'Empty output' },
      change: { column: 'outcome-short', text: 'Change' }
    })
    expect(broken).toEqual([
      ['Alone', 'orphan'],
      ['Idle activity', 'no-output'],
      ['Made by nobody', 'from-nowhere'],
      ['Makes the empty output', null],
      ['Empty output', 'no-outcome'],
      ['Change', 'no-indicator']
    ])
  })

  it('tells an arrow that goes back, and a ring', () => {
    const book = workbookWith({
      'logic-model/item': {
        ...chain,
        help: { ...chain.help, next: [box('coach')] }
      }
    })
    const gaps = book.gaps('logic-model')
    expect(gaps.filter(gap => gap.startsWith('goes-back'))).toEqual(['goes-back item 6'])
    expect(gaps.filter(gap => gap.startsWith('goes-round'))).toEqual([2, 3, 4, 5, 6].map(n => `goes-round item ${n}`))
  })
})

const lesson = (cells: Fields): Fields => ({
  type: 'challenge',
  recommendation: 'Train hosts first',
  'who-should-know': ['stakeholders/stakeholder/1'],
  ...cells
})
const people = { 'stakeholders/stakeholder': [{ name: 'Council', power: 3, interest: 5 }] }

/** The two lessons of the first sample, and one more. */
const learned = {
  ...people,
  'lessons/lesson': [
    lesson({
      'what-happened': 'Loaner tablets lay unused',
      theme: ['t2'],
      status: 'acted-on',
      'shared-on': '2027-06-01'
    }),
    lesson({
      'what-happened': 'A counsellor co-wrote messages',
      type: 'success',
      theme: ['t1', 't4'],
      status: 'validated'
    }),
    lesson({ 'what-happened': 'Evenings are busiest', type: 'surprise', theme: ['t2'] })
  ]
}

describe('the lessons log', () => {
  it('counts lessons by theme, one with two themes under both, and the share acted on', () => {
    const book = workbookWith(learned)
    expect(book.cells('lessons/theme-count', 'theme', 'lessons', 'acted-on', 'share')).toEqual([
      ['t1', 1, 0, 0],
      ['t2', 2, 1, 50],
      ['t3', 0, 0, null],
      ['t4', 1, 0, 0]
    ])
    const [[lessons, acted, shared] = []] = book.cells('lessons/summary', 'lessons', 'share-acted-on', 'share-shared')
    expect(lessons).toBe(3)
    expect(acted).toBeCloseTo(100 / 3, 10)
    expect(shared).toBeCloseTo(100 / 3, 10)
    expect(book.gaps('lessons')).toEqual(['not-shared lesson 2'])
  })

  it('misses a success, and somebody who should know', () => {
    const book = workbookWith({
      'lessons/lesson': [lesson({ 'what-happened': 'Nothing worked', 'who-should-know': [] })]
    })
    expect(book.gaps('lessons').toSorted()).toEqual(['for-nobody lesson 1', 'no-success lesson'])
  })

  it('weighs issues by impact times urgency, and counts those that are open', () => {
    const owner = 'stakeholders/stakeholder/1'
    const book = workbookWith({
      ...people,
      'lessons/issue': [
        { issue: 'Alerts arrive late', impact: 5, urgency: 3, owner, date: '2026-12-01', status: 'in-progress' },
        { issue: 'Logo is wrong', impact: 1, urgency: 2, owner, due: '2026-12-31', status: 'not-started' },
        { issue: 'Settled', owner, date: '2026-12-10', 'closed-on': '2026-12-09', status: 'done', due: '2026-12-01' },
        { issue: 'Closed without a day', owner, status: 'done' }
      ]
    })
    expect(book.cells('lessons/issue', 'code', 'priority')).toEqual([
      ['IS-01', 15],
      ['IS-02', 2],
      ['IS-03', null],
      ['IS-04', null]
    ])
    expect(book.cells('lessons/summary', 'open-issues')).toEqual([[2]])
    expect(book.gaps('lessons').toSorted()).toEqual([
      'closed-before-raised issue 3',
      'no-action issue 1',
      'overdue issue 2',
      'required closed-on issue 4'
    ])
  })

  it('gives the share of decisions with lived experience, and asks for the effect of a change to the core', () => {
    const taken = (cells: Fields): Fields => ({
      reason: 'Safest',
      'decided-by': ['stakeholders/stakeholder/1'],
      date: '2026-12-01',
      ...cells
    })
    const book = workbookWith({
      ...people,
      'lessons/decision': [
        taken({ decision: 'Choose CalmPath', 'lived-experience': true, 'review-date': '2027-01-03' }),
        taken({ decision: 'Start in three clinics', 'lived-experience': true }),
        taken({ decision: 'Hire a coach', 'lived-experience': false }),
        taken({ decision: 'Buy tablets' })
      ],
      'lessons/adaptation': [
        { 'what-changed': 'Fewer lessons', 'who-decided': ['stakeholders/stakeholder/1'], part: 'core' },
        { 'what-changed': 'Other pictures', 'who-decided': ['stakeholders/stakeholder/1'], part: 'adaptable' }
      ]
    })
    expect(book.cells('lessons/summary', 'decisions-together')).toEqual([[50]])
    expect(book.gaps('lessons').toSorted()).toEqual(['core-changed adaptation 1', 'review-due decision 1'])
  })
})
