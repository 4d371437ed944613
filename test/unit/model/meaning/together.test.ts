import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../../src/model/checks'
import { cellOf } from '../../../../src/model/derive'
import type { Check, Column, Input, RuleName } from '../../../../src/model/template'
import { columnOf, tableOf, type Workbook } from '../../../../src/model/workbook'
import { bookOf, edited, record, rowIn, rowPatch, table, template, today } from './book'
import { both, column } from './columns'

const options = (...ids: readonly string[]) => ids.map(id => ({ id, label: both(id) }))
const phases = options('explore', 'design', 'launch')
const derived = (id: string, rule: RuleName, inputs: readonly Input[]) =>
  column('derived', { id, rule, inputs, result: { as: 'number' } })
const task: readonly Column[] = [
  column('text', { id: 'title' }),
  column('choice', { id: 'phase', options: phases }),
  column('choices', { id: 'themes', options: options('t1', 't2') }),
  column('number', { id: 'hours' }),
  column('ref', { id: 'who', to: [{ template: 'people', table: 'person' }] }),
  column('refs', { id: 'after', to: [{ template: 'plan', table: 'task' }] }),
  derived('place', 'rank', [{ column: 'hours' }, { table: 'task', column: 'hours' }]),
  derived('open-before', 'count', [
    { via: 'after', column: 'title', where: [{ column: 'hours', test: 'above', value: 2 }] }
  ])
]
const checks: readonly Check[] = [
  {
    id: 'hours',
    severity: 'warning',
    words: both('Not 10 hours.'),
    at: ['hours'],
    rule: 'total',
    column: 'hours',
    is: 10
  },
  {
    id: 'overloaded',
    severity: 'warning',
    words: { en: '{entry} has too much.', fr: '{entry} en a trop.' },
    at: ['who'],
    rule: 'crowded',
    column: 'who',
    over: 40
  },
  {
    id: 'circular',
    severity: 'error',
    words: both('“{row}” waits for itself.'),
    at: ['after'],
    rule: 'loop',
    by: 'after'
  }
]
const plan = template('plan', [
  table('task', task, { checks }),
  table('phase', [
    column('choice', { id: 'phase', options: phases }),
    derived('hours', 'sum', [{ table: 'task', by: 'phase', of: 'phase', column: 'hours' }])
  ]),
  table('theme', [
    column('choice', { id: 'theme', options: options('t1', 't2') }),
    derived('tasks', 'count', [{ table: 'task', by: 'themes', of: 'theme', column: 'title' }])
  ]),
  table('summary', [
    derived('all-hours', 'sum', [{ table: 'task', column: 'hours' }]),
    derived('people', 'count', [{ template: 'people', table: 'person', column: 'name' }])
  ])
])
const people = template('people', [table('person', [column('text', { id: 'name' })])])

const book = () =>
  bookOf(
    { template: people, sheet: 'PEOPLE', rows: { person: { P1: { name: 'Amara' }, P2: { name: 'Glen' } } } },
    {
      template: plan,
      sheet: 'PLAN',
      rows: {
        task: {
          T1: { title: 'Ask', phase: 'explore', themes: ['t1', 't2'], hours: 3, who: 'P1' },
          T2: { title: 'Draw', phase: 'design', themes: ['t2'], hours: 5, who: 'P1', after: ['T1'] },
          T3: { title: 'Test', phase: 'design', hours: 2, who: 'P2', after: ['T2'] }
        },
        phase: { EXP: { phase: 'explore' }, DES: { phase: 'design' }, LAU: { phase: 'launch' }, BLANK: {} },
        theme: { ONE: { theme: 't1' }, TWO: { theme: 't2' } },
        summary: { SUM: {} }
      }
    }
  )

function read(workbook: Workbook, of: string, id: string, columnId: string) {
  const found = columnOf(tableOf(plan, of), columnId)
  if (found === undefined) throw new Error(`no column ${columnId}`)
  return cellOf(workbook, 'PLAN', of, rowIn(workbook, 'PLAN', of, id), found, today)
}

const gaps = (workbook: Workbook) =>
  gapsOf(workbook, 'PLAN', today).map(({ check, row, option }) => [check, row ?? option?.en ?? null])

describe('what a rule reads from a table', () => {
  it('is the rows that hold what this row holds, an entry of a list too', () => {
    expect(['EXP', 'DES', 'LAU', 'BLANK'].map(id => read(book(), 'phase', id, 'hours'))).toEqual([3, 7, null, null])
    expect(['ONE', 'TWO'].map(id => read(book(), 'theme', id, 'tasks'))).toEqual([1, 2])
  })

  it('is all rows of it, and follows every one of them', () => {
    const before = book()
    expect(read(before, 'summary', 'SUM', 'all-hours')).toBe(10)
    const more = edited(before, rowPatch('PLAN', 'task', 'T4', { '@order': 'b', hours: 4, phase: 'launch' }))
    expect([read(more, 'summary', 'SUM', 'all-hours'), read(more, 'phase', 'LAU', 'hours')]).toEqual([14, 4])
    expect([read(more, 'task', 'T4', 'place'), read(more, 'task', 'T2', 'place')]).toEqual([2, 1])
    const gone = edited(more, rowPatch('PLAN', 'task', 'T2', { '@alive': null }))
    expect([read(gone, 'summary', 'SUM', 'all-hours'), read(gone, 'task', 'T4', 'place')]).toEqual([9, 1])
  })

  it('is the rows of every sheet of another template, of one that comes later too', () => {
    const before = book()
    expect(read(before, 'summary', 'SUM', 'people')).toBe(2)
    const two = edited(
      before,
      record('sheet', 'NORTH', { template: 'people', title: 'North' }),
      rowPatch('NORTH', 'person', 'P3', { name: 'Irene' })
    )
    expect(read(two, 'summary', 'SUM', 'people')).toBe(3)
  })

  it('leaves out linked rows for which a condition does not hold', () => {
    expect(['T1', 'T2', 'T3'].map(id => read(book(), 'task', id, 'open-before'))).toEqual([0, 1, 1])
    const less = edited(book(), rowPatch('PLAN', 'task', 'T1', { hours: 1 }))
    expect(read(less, 'task', 'T2', 'open-before')).toBe(0)
  })
})

describe('what rows lack together', () => {
  it('is a total that they do not come to', () => {
    expect(gaps(book())).not.toContainEqual(['hours', null])
    expect(gaps(edited(book(), rowPatch('PLAN', 'task', 'T3', { hours: 2.5 })))).toContainEqual(['hours', null])
  })

  it('is one entry that stands in too many of them, by its name', () => {
    expect(gaps(book())).toEqual([['overloaded', 'Amara']])
    expect(gaps(edited(book(), rowPatch('PLAN', 'task', 'T2', { who: 'P2' })))).toEqual([['overloaded', 'Glen']])
    expect(gaps(edited(book(), rowPatch('PLAN', 'task', 'T2', { who: null })))).toEqual([])
  })

  it('is a loop, and each row on it, not those that only lead into it', () => {
    const looped = edited(
      book(),
      rowPatch('PLAN', 'task', 'T1', { after: ['T3'] }),
      rowPatch('PLAN', 'task', 'T4', { '@order': 'b', title: 'Run', after: ['T3'] }),
      rowPatch('PLAN', 'task', 'T5', { '@order': 'c', title: 'Alone', after: ['T5'] })
    )
    expect(gaps(looped).filter(([check]) => check === 'circular')).toEqual([
      ['circular', 'T1'],
      ['circular', 'T2'],
      ['circular', 'T3'],
      ['circular', 'T5']
    ])
  })
})
