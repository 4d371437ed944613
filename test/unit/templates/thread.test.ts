import { describe, expect, it } from 'vitest'
import { isOnThread, type ThreadLink, threadsOf } from '../../../src/model/thread'
import type { Fields } from '../../../src/model/template'
import { nameOfRow } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { thread } from '../../../templates/thread'
import { workbookAt } from '../workbook'

const today = '2027-01-04'

function book(tables: Readonly<Record<string, readonly Fields[]>>) {
  const ids = [...new Set(Object.keys(tables).map(path => path.split('/')[0] ?? ''))]
  const rows = ids.map(template => ({
    template,
    tables: Object.fromEntries(
      Object.entries(tables)
        .filter(([path]) => path.startsWith(`${template}/`))
        .map(([path, of]) => [path.split('/')[1], of.map((cells, at) => ({ key: String(at + 1), cells }))])
    )
  }))
  return workbookAt({ templates: templates.filter(({ id }) => ids.includes(id)), rows }, today).workbook()
}

const barrier = { statement: 'No time', type: 'barrier', status: 'open' }
const doing: readonly Fields[] = [
  { name: 'Free up Fridays', addresses: ['barriers/determinant/1'], indicators: ['evaluation/indicator/1'] },
  { name: 'Dropped', addresses: ['barriers/determinant/2'], status: 'cancelled' }
]
const todo: readonly Fields[] = [
  { task: 'Agree on it', strategy: ['barriers/strategy/1'], owner: 'stakeholders/stakeholder/1', end: '2027-02-01' }
]
const whole: Readonly<Record<string, readonly Fields[]>> = {
  'barriers/determinant': [{ ...barrier, 'linked-risk': 'risks/risk/1' }, barrier, { ...barrier, type: 'facilitator' }],
  'barriers/strategy': doing,
  'workplan/task': todo,
  'stakeholders/stakeholder': [{ name: 'Nadia' }],
  'evaluation/indicator': [{ name: 'Hours freed' }],
  'risks/risk': [{ title: 'Staff leave' }]
}

describe('the thread of a barrier', () => {
  it('leads from strategy to task, owner, date and measure, and to the risk', () => {
    const workbook = book(whole)
    const told = (link: ThreadLink): unknown => [
      link.step.id,
      link.value ?? (link.place === null ? null : nameOfRow(workbook, link.place.row, 'en')),
      ...link.links.map(told)
    ]
    const [first] = threadsOf(workbook, thread, today)
    expect(first?.links.map(told)).toEqual([
      [
        'strategy',
        'Free up Fridays',
        ['task', 'Agree on it', ['owner', 'Nadia'], ['date', '2027-02-01']],
        ['measure', 'Hours freed']
      ],
      ['risk', 'Staff leave']
    ])
    expect([first?.there, first?.of]).toEqual([6, 6])
  })

  it('tells what is missing, a cancelled strategy being none; facilitators have no thread', () => {
    const [, second, ...rest] = threadsOf(book(whole), thread, today)
    expect(second?.links.map(({ step, place }) => [step.id, place])).toEqual([
      ['strategy', null],
      ['risk', null]
    ])
    expect([second?.there, second?.of, rest]).toEqual([0, 6, []])
  })

  it('counts a link once that both sides hold, and a step once however many links it has', () => {
    const strategies = doing.map(one => ({ ...one, tasks: ['workplan/task/1'] }))
    const tasks = [...todo, { task: 'Tell them', strategy: ['barriers/strategy/1'] }]
    const [first] = threadsOf(
      book({ ...whole, 'barriers/strategy': strategies, 'workplan/task': tasks }),
      thread,
      today
    )
    const [strategy] = first?.links ?? []
    expect(strategy?.links.map(({ step }) => step.id)).toEqual(['task', 'task', 'measure'])
    expect(strategy?.links[1]?.links.map(({ step, place }) => [step.id, place])).toEqual([
      ['owner', null],
      ['date', null]
    ])
    expect(first?.there).toBe(6)
  })

  it('is found from any of its rows', () => {
    const [first, second] = threadsOf(book(whole), thread, today)
    const task = first?.links[0]?.links[0]?.place?.row ?? ''
    expect([first && isOnThread(first, task), second && isOnThread(second, task)]).toEqual([true, false])
    expect(first && isOnThread(first, first.root.row)).toBe(true)
  })

  it('names only tables and columns that there are', () => {
    const lost = thread.steps.flatMap(step => {
      const on =
        step.on === null
          ? thread.root
          : thread.steps.flatMap(one => (one.id === step.on && 'to' in one ? one.to : []))[0]
      const columnsOf = (to: typeof on) =>
        templates
          .find(({ id }) => id === to?.template)
          ?.tables.find(({ id }) => id === to?.table)
          ?.columns.map(({ id }) => id) ?? []
      const here = 'cell' in step ? [step.cell] : step.out === undefined ? [] : [step.out]
      const there = 'to' in step && step.back !== undefined ? [step.back] : []
      return [
        ...here.filter(id => !columnsOf(on).includes(id)),
        ...('to' in step ? there.filter(id => !columnsOf(step.to).includes(id)) : [])
      ]
    })
    expect(lost).toEqual([])
  })
})
