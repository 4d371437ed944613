import { describe, expect, test } from 'vitest'
import { nextStep } from '../../../../src/layout/home/next'
import { rowName, sheetsOf } from '../../../../src/model/workbook'
import { path } from '../../../../templates'
import { bookOf, homeOf, templateAt } from './book'

const today = '2027-01-04'

describe('dates across the workbook', () => {
  const workbook = bookOf(
    {
      'charter/charter': {
        '': { 'go-live-date': '2027-01-18', 'approved-on': '2027-01-10', 'start-date': '2026-09-01' }
      },
      'workplan/task': {
        late: { task: 'Late', end: '2027-01-03', status: 'in-progress' },
        done: { task: 'Done', end: '2027-01-02', status: 'done' },
        soon: { task: 'Soon', end: '2027-02-03', status: 'not-started' },
        far: { task: 'Far', end: '2027-02-04', status: 'not-started' }
      },
      'stakeholders/stakeholder': {
        late: { name: 'Called late', 'next-contact': '2026-12-01' },
        gone: { name: 'Gone', 'next-contact': '2026-12-01', active: false }
      },
      'risks/risk-action': { now: { action: 'Now', due: '2027-01-04', status: 'not-started' } }
    },
    today
  )
  const { dates } = homeOf(workbook, today)
  const told = (list: typeof dates.overdue) =>
    list.map(({ at, days }) => `${days} ${templateAt(workbook, at.sheet)} ${at.column} ${rowName(workbook, at, 'en')}`)

  test('what a check would have as overdue is overdue, the longest first; what is done or inactive is not', () => {
    expect(told(dates.overdue)).toEqual(['-34 stakeholders next-contact Called late', '-1 workplan end Late'])
  })

  test('today and thirty days on are ahead, thirty-one are not, and a record of the past is no date to meet', () => {
    expect(told(dates.upcoming)).toEqual(['0 risks due Now', '14 charter go-live-date ', '30 workplan end Soon'])
  })
})

describe('top risks', () => {
  const risk = (title: string, likelihood: number, consequence: number, more: object = {}) => ({
    title,
    event: title,
    type: 'threat',
    likelihood,
    consequence,
    status: 'open',
    ...more
  })
  const workbook = bookOf(
    {
      'risks/risk': {
        a: risk('Twelve', 3, 4),
        b: risk('Fifteen, later', 3, 5, { proximity: 'over-12-months' }),
        c: risk('Fifteen, now', 5, 3, { proximity: 'now' }),
        d: risk('Chance', 5, 5, { type: 'opportunity' }),
        e: risk('Closed', 5, 5, { status: 'closed' }),
        f: { title: 'Not rated', type: 'threat' },
        g: risk('Two', 1, 2),
        h: risk('Four', 2, 2),
        i: risk('Six', 2, 3)
      }
    },
    today
  )

  test('the five heaviest threats that are open and rated, the nearest first among equals', () => {
    const { first, of, above } = homeOf(workbook, today).risks
    const told = first.map(({ at, score, isAbove, band }) => [
      rowName(workbook, { ...at, row: at.row ?? '' }, 'en'),
      score,
      band?.id,
      isAbove
    ])
    expect(told).toEqual([
      ['Fifteen, now', 15, 'extreme', true],
      ['Fifteen, later', 15, 'extreme', true],
      ['Twelve', 12, 'high', false],
      ['Six', 6, 'moderate', false],
      ['Four', 4, 'moderate', false]
    ])
    expect([of, above]).toEqual([6, 2])
  })
})

test('themes are counted table by table, and the one that nothing bears is missing', () => {
  const themes = homeOf(
    bookOf(
      {
        'charter/objective': {
          a: { objective: 'A', theme: ['t1', 't2'] },
          b: { objective: 'B', theme: ['t2'] },
          c: { objective: 'C' }
        },
        'evaluation/eval-question': { q: { question: 'Q', theme: ['t4'] } },
        'lessons/lesson': {}
      },
      today
    ),
    today
  ).themes
  expect(themes.tables.map(({ table, rows, counts }) => [table.id, rows, counts])).toEqual([
    ['objective', 3, [1, 2, 0, 0]],
    ['eval-question', 1, [0, 0, 0, 1]],
    ['lesson', 0, [0, 0, 0, 0]]
  ])
  expect(themes.missing.map(({ id }) => id)).toEqual(['t3'])
})

describe('how far each tool is', () => {
  const workbook = bookOf(
    {
      'readiness/domain': {},
      'equity/digital-access': {},
      'technology/option': {},
      'risks/risk': {
        a: {
          title: 'A',
          event: 'A',
          likelihood: 3,
          consequence: 3,
          type: 'threat',
          status: 'open',
          owner: 'stakeholders/stakeholder/x'
        },
        b: { title: 'B', event: 'B', likelihood: 3, consequence: 3, type: 'threat', status: 'open' },
        c: { title: 'C', event: 'C', likelihood: 3, consequence: 3, type: 'threat', status: 'draft' }
      },
      'stakeholders/stakeholder': { x: { name: 'X' } }
    },
    today
  )
  const { progress } = homeOf(workbook, today)
  const of = (template: string) => progress.find(({ sheet }) => templateAt(workbook, sheet) === template)

  test('rows that a template begins with are no beginning', () => {
    expect(['readiness', 'equity', 'technology', 'risks', 'stakeholders'].map(id => of(id)?.isBegun)).toEqual([
      false,
      false,
      false,
      true,
      true
    ])
  })

  test('rows are counted where people make them, and so are those nobody answers for', () => {
    expect([of('risks')?.rows, of('risks')?.withoutOwner]).toEqual([3, 2])
    expect([of('readiness')?.rows, of('readiness')?.withoutOwner]).toEqual([null, null])
  })

  test('the next step is the first of the path that is not begun, whatever the order of the sheets', () => {
    const sheets = sheetsOf(workbook).toReversed()
    const step = nextStep(progress, sheets, path)
    expect(step.is === 'begin' ? step.sheet.template.id : step.is).toBe('readiness')
  })

  test('once all are begun it is the sheet with the most gaps, and without gaps to share', () => {
    const begun = progress.map(one => ({
      ...one,
      isBegun: true,
      gaps: templateAt(workbook, one.sheet) === 'risks' ? 2 : 1
    }))
    const step = nextStep(begun, sheetsOf(workbook), path)
    expect(step.is === 'gaps' ? [step.sheet.template.id, step.gaps] : step.is).toEqual(['risks', 2])
    expect(
      nextStep(
        begun.map(one => ({ ...one, gaps: 0 })),
        sheetsOf(workbook),
        path
      )
    ).toEqual({ is: 'share' })
  })
})
