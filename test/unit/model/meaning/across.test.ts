import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../../src/model/checks'
import type { Check } from '../../../../src/model/template'
import { bookOf, edited, record, rowPatch, table, template, today } from './book'
import { both, column } from './columns'

const checks: readonly Check[] = [
  {
    id: 'no-task',
    severity: 'warning',
    words: both('“{row}” has no task.'),
    many: both('{count} strategies have no task.'),
    at: ['name'],
    rule: 'none-related',
    template: 'plan',
    table: 'task',
    by: 'for',
    where: [{ column: 'status', test: 'not', value: 'cancelled' }],
    beside: ['plan']
  },
  {
    id: 'no-cost',
    severity: 'notice',
    words: both('“{row}” costs nothing.'),
    at: ['name'],
    rule: 'row',
    when: [{ column: 'cost', test: 'blank' }],
    beside: ['budget']
  },
  {
    id: 'no-free-one',
    severity: 'notice',
    words: both('All of them cost something.'),
    at: ['cost'],
    rule: 'some',
    where: [{ column: 'cost', test: 'is', value: 0 }],
    beside: ['budget']
  }
]
const strategies = template('strategies', [
  table('strategy', [column('text', { id: 'name' }), column('number', { id: 'cost' })], { checks })
])
const plan = template('plan', [
  table('task', [
    column('refs', { id: 'for', to: [{ template: 'strategies', table: 'strategy' }] }),
    column('choice', { id: 'status', options: ['open', 'cancelled'].map(id => ({ id, label: both(id) })) })
  ])
])
const budget = template('budget', [table('line', [column('text', { id: 'item' })])])

const rows = { strategy: { A: { name: 'Train' }, B: { name: 'Hire', cost: 5 } } }
const alone = bookOf({ template: strategies, sheet: 'S', rows })
const planned = bookOf(
  { template: strategies, sheet: 'S', rows },
  { template: plan, sheet: 'NORTH', rows: { task: { T1: { for: ['B'], status: 'open' } } } },
  { template: plan, sheet: 'SOUTH', rows: { task: { T2: { for: ['A'], status: 'cancelled' } } } }
)
const gaps = (book: typeof alone) => gapsOf(book, 'S', today).map(({ check, row }) => [check, row ?? null])

describe('checks over other sheets', () => {
  it('are not asked while the workbook has no sheet of the other template', () => {
    expect(gaps(alone)).toEqual([])
  })

  it('find the rows that no row of any such sheet links to, and heed the conditions there', () => {
    expect(gaps(planned)).toEqual([['no-task', 'A']])
    expect(gaps(edited(planned, rowPatch('SOUTH', 'task', 'T2', { status: 'open' })))).toEqual([])
    expect(gaps(edited(planned, rowPatch('NORTH', 'task', 'T1', { for: [] })))).toEqual([
      ['no-task', 'A'],
      ['no-task', 'B']
    ])
  })

  it('come with the sheet that they need, and go with it', () => {
    const line = record('template', 'budget', { definition: JSON.parse(JSON.stringify(budget)), version: 1 })
    const both = edited(planned, line, record('sheet', 'COSTS', { template: 'budget', title: '' }))
    expect(gaps(both)).toEqual([
      ['no-task', 'A'],
      ['no-cost', 'A'],
      ['no-free-one', null]
    ])
    const without = edited(both, {
      kind: 'sheet',
      ids: ['COSTS'],
      fields: ['@alive'],
      from: [[true]],
      to: [[null]]
    })
    expect(gaps(without)).toEqual([['no-task', 'A']])
  })
})
