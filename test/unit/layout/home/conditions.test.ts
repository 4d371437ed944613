import { describe, expect, test } from 'vitest'
import type { ConditionId, FindingId } from '../../../../src/layout/home/conditions'
import { together } from '../../../../src/layout/home/conditions'
import { bookOf, homeOf, type Tables, templateAt } from './book'

const today = '2027-01-04'

function condition(id: ConditionId, tables: Tables) {
  const report = homeOf(bookOf(tables, today), today).conditions.find(one => one.id === id)
  if (report === undefined) throw new Error(`there is no condition ${id}`)
  const of = (finding: FindingId): string => {
    const found = report.findings.find(one => one.id === finding)
    return found === undefined ? '' : `${found.verdict} ${found.count}/${found.of}`
  }
  return { verdict: report.verdict, of, findings: report.findings }
}

describe('what findings come to', () => {
  const cases = [
    [['yes', 'yes'], 'yes'],
    [['nothing', 'nothing'], 'nothing'],
    [['yes', 'nothing'], 'partly'],
    [['no', 'nothing'], 'no'],
    [['no', 'no'], 'no'],
    [['no', 'partly'], 'partly'],
    [['yes', 'no'], 'partly']
  ] as const
  test.each(cases)('%j come to %s', (verdicts, expected) => {
    expect(together(verdicts.map(verdict => ({ verdict })))).toBe(expected)
  })
})

describe('leaders at every level back it', () => {
  const leader = (current: string, more: object) => ({ name: 'N', current, power: 4, interest: 4, ...more })

  test('with a sponsor, a backer at each of three levels and a high mark for commitment it is met', () => {
    const found = condition('leadership', {
      'charter/charter': { '': { 'project-name': 'P', sponsor: 'stakeholders/stakeholder/vp' } },
      'stakeholders/stakeholder': {
        vp: leader('leading', { 'cfir-role': 'high-level-leader' }),
        manager: leader('supportive', { category: 'managers' }),
        nurse: leader('supportive', { champion: true })
      },
      'readiness/domain': { 'leadership-and-commitment': { 'survey-mean': 4.1 } }
    })
    expect([found.of('sponsor'), found.of('levels'), found.of('commitment')]).toEqual(['yes 1/1', 'yes 3/3', 'yes 1/1'])
    expect(found.verdict).toBe('yes')
  })

  test('a leader who is neutral backs nothing, and the level is named', () => {
    const found = condition('leadership', {
      'stakeholders/stakeholder': {
        vp: leader('supportive', { 'cfir-role': 'high-level-leader' }),
        manager: leader('neutral', { category: 'managers' }),
        gone: leader('leading', { champion: true, active: false })
      }
    })
    expect(found.of('levels')).toBe('partly 1/3')
    expect(found.findings.find(({ id }) => id === 'levels')?.more).toEqual(['middle', 'front'])
    expect(found.verdict).toBe('partly')
  })

  test('a charter that is begun and names nobody is a no, an empty one tells nothing', () => {
    expect(condition('leadership', { 'charter/charter': { '': { 'project-name': 'P' } } }).of('sponsor')).toBe('no 0/1')
    expect(condition('leadership', { 'charter/charter': {} }).of('sponsor')).toBe('nothing 0/0')
  })
})

describe('guidance is systematic and participatory', () => {
  test('a task that is cancelled does not count, one without an end date lacks', () => {
    const found = condition('guidance', {
      'workplan/task': {
        a: { task: 'A', owner: 'stakeholders/stakeholder/x', end: '2027-02-01', status: 'in-progress' },
        b: { task: 'B', owner: 'stakeholders/stakeholder/x', status: 'not-started' },
        c: { task: 'C', status: 'cancelled' }
      },
      'stakeholders/stakeholder': { x: { name: 'X' } }
    })
    expect(found.of('planned')).toBe('partly 1/2')
    expect(found.findings.find(({ id }) => id === 'planned')?.at).toMatchObject({ table: 'task', column: 'owner' })
  })

  test('of two planned phases one reaches involve, and nobody with lived experience stands on the map', () => {
    const found = condition('guidance', {
      'coproduction/participation': {
        a: { phase: 'explore', activity: 'A', level: 'inform' },
        b: { phase: 'design', activity: 'B', level: 'collaborate' }
      },
      'stakeholders/stakeholder': { x: { name: 'X', iap2: 'empower' } },
      'governance/body': { s: { name: 'S', kind: 'steering-committee' } }
    })
    expect(found.of('together')).toBe('partly 1/2')
    expect(found.of('lived')).toBe('no 0/0')
    expect(found.of('steering')).toBe('yes 1/1')
  })

  test('of three who bring lived experience, two are involved or more', () => {
    const found = condition('guidance', {
      'stakeholders/stakeholder': {
        a: { name: 'A', lived: true, iap2: 'involve' },
        b: { name: 'B', category: 'people-with-lived-and-living-experience', iap2: 'empower' },
        c: { name: 'C', lived: true, category: 'people-with-lived-and-living-experience', iap2: 'consult' }
      }
    })
    expect(found.of('lived')).toBe('partly 2/3')
  })
})

describe('readiness before go-live', () => {
  const judged = {
    'need-and-motivation': { 'survey-mean': 4.3 },
    'leadership-and-commitment': { 'survey-mean': 4.1 },
    'confidence-to-deliver': { 'survey-mean': 3.2 },
    'workforce-skills-and-time': { 'survey-mean': 2.4 },
    'technology-and-connectivity': { 'survey-mean': 2.8 },
    'policy-privacy-and-legal': { 'survey-mean': 3.1 },
    'clients-and-community': { 'survey-mean': 3.4 },
    'money-and-sustainment': { 'survey-mean': 2.6 }
  }
  const charter = (date: string) => ({ 'charter/charter': { '': { 'go-live-date': date } } })

  test('eight domains judged before go-live, the weakest with an action, are met', () => {
    const found = condition('readiness', {
      ...charter('2027-01-18'),
      'readiness/domain': judged,
      'readiness/respondent': { a: { role: 'leader', 'answered-on': '2026-10-01' } },
      'readiness/readiness-action': { a: { domain: 'workforce-skills-and-time', action: 'Protected time' } }
    })
    expect([found.of('assessed'), found.of('in-time'), found.of('weak')]).toEqual(['yes 8/8', 'yes 1/1', 'yes 1/1'])
    expect(found.verdict).toBe('yes')
  })

  test('answers that came after go-live, and a weak domain without an action, are a no', () => {
    const found = condition('readiness', {
      ...charter('2026-09-01'),
      'readiness/domain': judged,
      'readiness/respondent': { a: { role: 'leader', 'answered-on': '2026-10-01' } }
    })
    expect([found.of('in-time'), found.of('weak')]).toEqual(['no 0/1', 'no 0/1'])
  })

  test('with nothing judged there is nothing to go by until go-live has passed', () => {
    expect(condition('readiness', { ...charter('2027-01-18'), 'readiness/domain': {} }).verdict).toBe('nothing')
    expect(condition('readiness', { ...charter('2027-01-03'), 'readiness/domain': {} }).verdict).toBe('no')
  })
})

describe('barriers and facilitators are assessed and acted upon', () => {
  test('one of two barriers has a strategy, the facilitator none, and the strategy no task', () => {
    const found = condition('barriers-and-facilitators', {
      'barriers/determinant': {
        b1: { type: 'barrier', statement: 'B1' },
        b2: { type: 'barrier', statement: 'B2' },
        b3: { type: 'barrier', statement: 'B3', status: 'resolved' },
        f1: { type: 'facilitator', statement: 'F1' }
      },
      'barriers/strategy': { s1: { name: 'S1', addresses: ['barriers/determinant/b1'] } }
    })
    expect(['both', 'answered', 'used', 'carried'].map(id => found.of(id as FindingId))).toEqual([
      'yes 2/2',
      'partly 1/2',
      'no 0/1',
      'no 0/1'
    ])
    expect(found.verdict).toBe('partly')
  })

  test('a list of barriers alone is one side of two', () => {
    const found = condition('barriers-and-facilitators', { 'barriers/determinant': { b: { type: 'barrier' } } })
    expect(found.of('both')).toBe('partly 1/2')
    expect(found.findings[0]?.more).toEqual(['facilitators'])
  })
})

describe('resources are dedicated', () => {
  const budget = (amount: number) => ({
    'budget/line': {
      a: { item: 'A', category: 'staff', type: 'recurrent', year: 'year-1', quantity: 1, 'unit-cost': 1000 }
    },
    'budget/funding': { f: { source: 'F', amount, secured: true } },
    'budget/totals': { '': { ceiling: 900 } }
  })

  test('half of the money is part of it, and 1,000 is over a ceiling of 900', () => {
    const found = condition('resources', budget(500))
    expect([found.of('secured'), found.of('ceiling')]).toEqual(['partly 0/1', 'no 0/1'])
    expect(found.findings[0]?.amount).toBe(50)
  })

  test('all of the money is all of it', () => {
    expect(condition('resources', budget(1000)).of('secured')).toBe('yes 1/1')
  })
})

test('a workbook without a sheet that tells says which it would be, and where to look in one that has it', () => {
  const workbook = bookOf({ 'budget/line': {} }, today)
  const { conditions } = homeOf(workbook, today)
  expect(conditions.map(({ verdict }) => verdict)).toEqual(['nothing', 'nothing', 'nothing', 'nothing', 'nothing'])
  const [secured, , time] = conditions[4]?.findings ?? []
  expect([time?.at, time?.template]).toEqual([null, 'readiness'])
  expect(templateAt(workbook, secured?.at?.sheet ?? '')).toBe('budget')
})
