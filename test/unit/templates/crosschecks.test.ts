import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { workbookWith } from './workbook'

const strategy = { name: 'Train the teams', status: 'in-progress' }

describe('checks across sheets', () => {
  it('ask for a line of communication for those with much power, once there is such a plan', () => {
    const people: readonly Fields[] = [
      { name: 'Sponsor', power: 5, interest: 5 },
      { name: 'Mayor', power: 4, interest: 2 },
      { name: 'Clerk', power: 2, interest: 2 },
      { name: 'Retired chair', power: 5, interest: 1, active: false }
    ]
    const alone = workbookWith({ 'stakeholders/stakeholder': people })
    expect(alone.gaps('stakeholders').filter(gap => gap.startsWith('no-message'))).toEqual([])
    const told = workbookWith({
      'stakeholders/stakeholder': people,
      'comms/message': [
        { message: 'Launch', audience: ['stakeholders/stakeholder/1'] },
        { message: 'Dropped', audience: ['stakeholders/stakeholder/2'], status: 'cancelled' }
      ]
    })
    expect(told.gaps('stakeholders').filter(gap => gap.startsWith('no-message'))).toEqual(['no-message stakeholder 2'])
  })

  it('ask for a task and a measure of each strategy, whichever side the link to the task stands on', () => {
    const book = workbookWith({
      'barriers/strategy': [
        { ...strategy, tasks: ['workplan/task/1'], indicators: ['evaluation/indicator/1'] },
        strategy,
        strategy,
        { ...strategy, status: 'cancelled' }
      ],
      'workplan/task': [{ task: 'Book the room' }, { task: 'Hire', strategy: ['barriers/strategy/2'] }],
      'evaluation/indicator': [{ name: 'Confidence' }]
    })
    const found = book.gaps('barriers').filter(gap => /no-task|no-measure/.test(gap))
    expect(found.toSorted()).toEqual(['no-measure strategy 2', 'no-measure strategy 3', 'no-task strategy 3'])
    const alone = workbookWith({ 'barriers/strategy': [strategy] })
    expect(alone.gaps('barriers').filter(gap => /no-task|no-measure/.test(gap))).toEqual([])
  })

  it('ask what a budget line pays for where there is a work plan, contingency apart', () => {
    const lines: readonly Fields[] = [
      { item: 'Rooms', category: 'training', for: ['workplan/task/1'] },
      { item: 'Tablets', category: 'hardware' },
      { item: 'For surprises', category: 'contingency' }
    ]
    const book = workbookWith({ 'budget/line': lines, 'workplan/task': [{ task: 'Book the room' }] })
    expect(book.gaps('budget').filter(gap => gap.startsWith('no-activity'))).toEqual(['no-activity line 2'])
  })

  it('find risks of 15 or more about which nothing is done or planned', () => {
    const risk = { title: 'Outage', event: 'It stops', type: 'threat', status: 'open', consequence: 5 }
    const book = workbookWith({
      'risks/risk': [
        { ...risk, likelihood: 3 },
        { ...risk, likelihood: 3, controls: 'A second line' },
        { ...risk, likelihood: 3 },
        { ...risk, likelihood: 2 }
      ],
      'risks/risk-action': [{ action: 'Buy a second line', risk: 'risks/risk/3', status: 'not-started' }]
    })
    expect(book.gaps('risks').filter(gap => gap.startsWith('extreme'))).toEqual(['extreme-without-mitigation risk 1'])
  })

  it('ask for an indicator of each objective once there is an evaluation plan', () => {
    const rows = { 'charter/objective': [{ objective: 'Enrol 600' }] }
    const gaps = (book: ReturnType<typeof workbookWith>) =>
      book.gaps('charter').filter(gap => gap.startsWith('no-indicator'))
    expect(gaps(workbookWith(rows))).toEqual([])
    expect(gaps(workbookWith({ ...rows, 'evaluation/indicator': [{ name: 'Uptake' }] }))).toEqual([
      'no-indicator objective 1'
    ])
  })
})
