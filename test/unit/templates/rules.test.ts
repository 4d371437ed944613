import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../src/model/checks'
import { cellOf, suggested } from '../../../src/model/derive'
import { rowsOf } from '../../../src/model/state'
import type { CellValue, Fields, Setting } from '../../../src/model/template'
import { setSettings } from '../../../src/commands'
import { columnOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const today = '2027-07-15'

/** A workbook with one row in a table of a template, and with what else is given. */
function withRow(
  template: string,
  table: string,
  cells: Fields,
  more: Readonly<Record<string, readonly Fields[]>> = {}
) {
  const tables = {
    [table]: [{ key: 'one', cells }],
    ...Object.fromEntries(
      Object.entries(more).map(([id, rows]) => [id, rows.map((row, at) => ({ key: String(at), cells: row }))])
    )
  }
  const desk = workbookAt(
    { templates: templates.filter(({ id }) => id === template), rows: [{ template, tables }] },
    today
  )
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const row = () => rowsOf(desk.workbook().state, sheet, table)[0]
  const column = (id: string) => {
    const of = sheetsOf(desk.workbook())[0]?.template
    return of && columnOf(tableOf(of, table), id)
  }
  return {
    set: (key: string, value: Setting) => desk.run(setSettings, { sheet, settings: [{ table, key, value }] }),
    cell: (id: string): CellValue => {
      const [found, at] = [column(id), row()]
      if (found === undefined || at === undefined) throw new Error(`${table} has no ${id}`)
      return cellOf(desk.workbook(), sheet, table, at, found, today)
    },
    suggestion: (id: string) => {
      const [found, at] = [column(id), row()]
      return found && at ? suggested(desk.workbook(), sheet, table, at, found, today) : undefined
    },
    /** Checks that speak of the row. */
    checks: () =>
      gapsOf(desk.workbook(), sheet, today)
        .filter(gap => gap.kind === 'check' && gap.row === row()?.id)
        .map(({ check }) => check),
    /** Checks that speak of the table as a whole. */
    lacks: () =>
      gapsOf(desk.workbook(), sheet, today).flatMap(gap =>
        gap.table === table && gap.row === undefined ? gap.check : []
      ),
    missing: () =>
      gapsOf(desk.workbook(), sheet, today).flatMap(gap =>
        gap.kind === 'required' && gap.row === row()?.id ? gap.columns : []
      ),
    problems: () => gapsOf(desk.workbook(), sheet, today).flatMap(gap => (gap.kind === 'problem' ? gap.check : []))
  }
}

/** A risk with nothing amiss; owner and actions are given where a test wants them. */
const sound: Fields = {
  title: 'Delay',
  event: 'the launch is late',
  type: 'threat',
  likelihood: 3,
  consequence: 2,
  response: 'tolerate',
  review: '2027-08-01',
  status: 'draft'
}

const risk = (cells: Fields, more?: Readonly<Record<string, readonly Fields[]>>) =>
  withRow('risks', 'risk', { ...sound, ...cells }, more)

describe('a risk', () => {
  it('that is sound has nothing amiss', () => {
    expect(risk({}).checks()).toEqual([])
    expect(risk({}).missing()).toEqual([])
  })

  it('wants an owner unless it is a draft', () => {
    expect(risk({ status: 'open' }).checks()).toEqual(['no-owner'])
    expect(risk({ status: 'open' }).missing()).toEqual(['owner'])
    expect(risk({ status: 'open' }).cell('attention')).toBe('no-owner')
    expect(risk({ status: 'draft' }).checks()).toEqual([])
  })

  it('that is a threat should not aim higher than it stands, nor stand higher than without controls', () => {
    const target = { 'target-likelihood': 4, 'target-consequence': 2 }
    const inherent = { 'inherent-likelihood': 2, 'inherent-consequence': 2 }
    expect(risk(target).checks()).toEqual(['target-above-current'])
    expect(risk(inherent).checks()).toEqual(['inherent-below-current'])
    expect(risk({ 'target-likelihood': 3, 'target-consequence': 2 }).checks()).toEqual([])
  })

  it('that is an opportunity is judged the other way round', () => {
    const opportunity = { type: 'opportunity', response: 'share' }
    const lower = { 'target-likelihood': 1, 'target-consequence': 2 }
    const higher = { 'target-likelihood': 4, 'target-consequence': 2 }
    expect(risk({ ...opportunity, ...lower }).checks()).toEqual(['target-below-current'])
    expect(risk({ ...opportunity, ...higher }).checks()).toEqual([])
    expect(risk({ ...opportunity, 'inherent-likelihood': 5, 'inherent-consequence': 2 }).checks()).toEqual([
      'inherent-above-current'
    ])
  })

  it('that is extreme wants a contingency plan, and a reason where it is tolerated', () => {
    const extreme = risk({ likelihood: 4, consequence: 4 })
    expect(extreme.checks()).toEqual(['above-tolerance', 'tolerated-without-reason'])
    expect(extreme.missing()).toEqual(['contingency'])
    expect(risk({ likelihood: 4, consequence: 4, 'response-reason': 'It ends in May' }).checks()).toEqual([
      'above-tolerance'
    ])
  })

  it('that is to be treated wants an action that is neither done nor cancelled', () => {
    const owned = { 'raised-by': null, response: 'treat', status: 'open' }
    const act = (status: string): Fields => ({ risk: 'risks/risk/one', action: 'Hire', status })
    expect(risk(owned).checks()).toEqual(['no-owner', 'no-action'])
    expect(risk(owned, { 'risk-action': [act('done'), act('cancelled')] }).checks()).toEqual(['no-owner', 'no-action'])
    const open = risk(owned, { 'risk-action': [act('done'), act('blocked'), act('not-started')] })
    expect(open.checks()).toEqual(['no-owner'])
    expect(open.cell('open-actions')).toBe(2)
  })

  it('that is closed wants a date and a reason, and is left in peace otherwise', () => {
    const closed = risk({
      status: 'closed',
      owner: null,
      review: '2027-01-01',
      likelihood: 5,
      consequence: 5,
      contingency: 'None'
    })
    expect(closed.missing()).toEqual(['owner', 'closed-on', 'closed-why'])
    expect(closed.checks()).toEqual([])
    expect(closed.cell('attention')).toBeNull()
  })

  it('whose review lies before today is overdue, and today is not before today', () => {
    expect(risk({ review: '2027-07-14' }).checks()).toEqual(['review-overdue'])
    expect(risk({ review: '2027-07-15' }).checks()).toEqual([])
  })

  it('cannot have a response of the other type unnoticed', () => {
    expect(risk({ response: 'exploit' }).problems()).toEqual(['not-offered'])
  })

  it('has moved since the review before, by date, in whatever order the reviews stand', () => {
    const review = (date: string, likelihood: number): Fields => ({
      risk: 'risks/risk/one',
      date,
      likelihood,
      consequence: 2
    })
    const reviews = [review('2027-06-01', 3), review('2027-02-01', 5), review('2027-04-01', 1)]
    expect(risk({}, { 'risk-review': reviews }).cell('trend')).toBe('up')
    expect(risk({}, { 'risk-review': reviews.slice(0, 2) }).cell('trend')).toBe('down')
    expect(risk({}, { 'risk-review': reviews.slice(0, 1) }).cell('trend')).toBe('new')
    expect(risk({ likelihood: 4 }, { 'risk-review': reviews }).cell('trend')).toBe('up')
  })

  it('is judged by the tolerance and the bands of its own workbook', () => {
    const desk = risk({ likelihood: 3, consequence: 3 })
    expect([desk.cell('band'), desk.cell('over-appetite')]).toEqual(['high', -3])
    desk.set('appetite', 8)
    expect(desk.cell('over-appetite')).toBe(1)
    expect(desk.checks()).toEqual(['above-tolerance'])
  })

  it('has no band while one of its ratings is blank', () => {
    expect(risk({ likelihood: null }).cell('score')).toBeNull()
    expect(risk({ likelihood: null }).cell('band')).toBeNull()
  })
})

const person = (cells: Fields) => withRow('stakeholders', 'stakeholder', { name: 'Someone', ...cells })

describe('a stakeholder', () => {
  it.each<readonly [power: number | null, interest: number | null, quadrant: string, borderline: string | null]>([
    [5, 4, 'manage-closely', null],
    [4, 3, 'keep-satisfied', 'borderline'],
    [3, 5, 'keep-informed', 'borderline'],
    [2, 1, 'monitor', null],
    [3, 3, 'monitor', 'borderline'],
    [null, 3, 'not-yet-rated', null],
    [5, null, 'not-yet-rated', null]
  ])('with power %s and interest %s stands in %s', (power, interest, quadrant, borderline) => {
    const desk = person({ power, interest })
    expect([desk.cell('quadrant'), desk.cell('borderline')]).toEqual([quadrant, borderline])
  })

  it('stands elsewhere where the workbook sets the line at 4', () => {
    const desk = person({ power: 4, interest: 5 })
    desk.set('threshold', 4)
    expect([desk.cell('quadrant'), desk.cell('borderline')]).toEqual(['keep-informed', 'borderline'])
  })

  it('is flagged by the first thing that applies', () => {
    const key = { power: 5, interest: 5, desired: 'leading', 'next-contact': '2027-07-01' }
    expect(person({ ...key, current: 'resistant' }).cell('flag')).toBe('powerful-and-resistant')
    expect(person({ ...key, current: 'supportive' }).cell('flag')).toBe('key-player-not-yet-on-board')
    expect(person({ ...key, current: 'leading' }).cell('flag')).toBe('contact-overdue')
    expect(person({ ...key, current: 'leading', active: false }).cell('flag')).toBeNull()
    expect(person({ power: 2, interest: 5, current: 'neutral', desired: 'supportive' }).cell('flag')).toBe(
      'no-strategy'
    )
    expect(
      person({ power: 2, interest: 5, current: 'neutral', desired: 'supportive', strategy: 'Call' }).cell('flag')
    ).toBeNull()
  })

  it.each<readonly [Fields, string | null]>([
    [{ power: 5, interest: 5 }, 'collaborate'],
    [{ power: 5, interest: 2 }, 'consult'],
    [{ power: 2, interest: 5 }, 'involve'],
    [{ power: 2, interest: 2 }, 'inform'],
    [{ power: 2, interest: 2, category: 'people-with-lived-and-living-experience' }, 'involve'],
    [{ power: 5, interest: 2, lived: true }, 'involve'],
    [{ power: 5, interest: 5, lived: true }, 'collaborate'],
    [{ power: 5 }, null]
  ])('with %j is suggested to %s, and nothing is filled in', (cells, level) => {
    const desk = person(cells)
    expect(desk.suggestion('iap2')).toBe(level)
    expect(desk.cell('iap2')).toBeNull()
  })

  it('of a category that should be on the map takes its name off the list of those missing', () => {
    const all = person({ category: 'union' }).lacks()
    expect(all).toContain('no-it-and-informatics')
    expect(all.filter(check => check.startsWith('no-') && check !== 'no-champion')).toHaveLength(6)
    expect(person({ category: 'it-and-informatics' }).lacks()).not.toContain('no-it-and-informatics')
  })

  it('with lived experience and little power is never called of low importance', () => {
    const low = { power: 1, interest: 1, iap2: 'involve' }
    expect(person({ ...low, category: 'family-and-carers' }).checks()).toEqual(['lived-experience-with-little-power'])
    expect(person({ ...low, category: 'vendor' }).checks()).toEqual([])
  })

  it('who has left is passed over by the checks', () => {
    expect(person({ power: 5, current: 'resistant', 'next-contact': '2027-01-01', active: false }).checks()).toEqual([])
  })
})

const value = (cells: Fields, measure = 'percentage') =>
  withRow(
    'evaluation',
    'indicator-value',
    { indicator: 'evaluation/indicator/0', 'period-end': '2027-06-30', ...cells },
    { indicator: [{ name: 'Uptake', measure, direction: 'increase' }] }
  )

describe('a value of an indicator', () => {
  it('is worked out from numerator and denominator, times 100 for a percentage alone', () => {
    expect(value({ numerator: 11, denominator: 44 }).cell('result')).toBe(25)
    expect(value({ numerator: 11, denominator: 44 }, 'ratio').cell('result')).toBe(0.25)
    expect(value({ value: 31 }).cell('result')).toBe(31)
  })

  it('that is typed as well as worked out gives way, and is pointed at', () => {
    const both = value({ value: 31, numerator: 11, denominator: 44 })
    expect(both.cell('result')).toBe(25)
    expect(both.checks()).toEqual(['typed-and-worked-out'])
  })

  it('of a subgroup of fewer than ten, or of unknown size, is too small to share', () => {
    expect(value({ value: 1, subgroup: 'North', n: 9 }).checks()).toEqual(['small-group'])
    expect(value({ value: 1, subgroup: 'North' }).cell('small')).toBe('too-small')
    expect(value({ value: 1, subgroup: 'North', n: 10 }).checks()).toEqual([])
    expect(value({ value: 1, n: 3 }).cell('small')).toBeNull()
  })

  it('cannot be divided by zero, end before it starts, or be nothing at all', () => {
    expect(value({ numerator: 1, denominator: 0 }).checks()).toEqual(['divided-by-zero'])
    expect(value({ value: 1, 'period-start': '2027-07-01' }).checks()).toEqual(['ends-before-start'])
    expect(value({}).checks()).toEqual(['nothing-measured'])
    expect(value({ numerator: 4 }).checks()).toEqual(['half-a-fraction'])
  })
})

const indicator = (cells: Fields) =>
  withRow('evaluation', 'indicator', { name: 'Uptake', measure: 'percentage', ...cells })

describe('an indicator', () => {
  it('wants the words of numerator and denominator where it is a percentage or a ratio', () => {
    expect(indicator({ direction: 'increase' }).missing()).toEqual(['numerator', 'denominator'])
    expect(indicator({ measure: 'count', direction: 'increase' }).missing()).toEqual([])
  })

  it('within a range wants its ends in place of a target, the lower one first', () => {
    expect(indicator({ measure: 'mean', direction: 'within-range' }).missing()).toEqual(['range-low', 'range-high'])
    expect(
      indicator({ measure: 'mean', direction: 'within-range', 'range-low': 2, 'range-high': 1 }).checks()
    ).toContain('range-upside-down')
  })

  it('may say that its baseline is unknown, with a plan to get it', () => {
    const base = { measure: 'mean', direction: 'increase', target: 5 }
    expect(indicator(base).checks()).toContain('no-baseline')
    const unknown = indicator({ ...base, 'baseline-status': 'unknown' })
    expect(unknown.checks()).not.toContain('no-baseline')
    expect(unknown.missing()).toEqual(['baseline-plan'])
    expect(indicator({ ...base, 'baseline-status': 'known' }).missing()).toEqual(['baseline'])
  })

  it('that is to be maintained has done so within 5 % of its target', () => {
    const kept = (actual: number) =>
      withRow(
        'evaluation',
        'indicator',
        { name: 'Uptime', measure: 'score', direction: 'maintain', target: 100 },
        { 'indicator-value': [{ indicator: 'evaluation/indicator/one', 'period-end': '2027-06-30', value: actual }] }
      ).cell('progress')
    expect([kept(95), kept(105), kept(94.9)]).toEqual([100, 100, 0])
  })

  it('tells a plan that lacks equity, safety or cost', () => {
    expect(indicator({}).lacks()).toEqual(['no-equity', 'no-safety', 'no-economic'])
  })

  it('without a question is pointed at', () => {
    expect(indicator({ direction: 'increase', target: 1 }).checks()).toContain('no-question')
  })
})

describe('the scope of an evaluation', () => {
  it('asks who with lived experience helped to choose what is measured', () => {
    const scope = (cells: Fields) => withRow('evaluation', 'scope', { purpose: 'learn', ...cells }).checks()
    expect(scope({})).toEqual(['no-co-production'])
    expect(scope({ 'co-production': 'The council' })).toEqual([])
    expect(scope({ 'co-production': 'The council', 'start-date': '2027-02-01', 'end-date': '2027-01-01' })).toEqual([
      'ends-before-start'
    ])
  })
})

describe('the reach of a subgroup (rule E)', () => {
  const reach = (numerator: number, denominator: number, eligible: number) =>
    value({ subgroup: 'Rural', n: numerator, numerator, denominator, 'eligible-share': eligible })

  it('is its share of the participants over its share of the eligible', () => {
    // 71 of 210 against 42 %, and 9 of 148 against 18 % (templates.md 3.A and 3.B)
    expect(reach(71, 210, 42).cell('reach-index')).toBeCloseTo(0.805, 3)
    expect(reach(9, 148, 18).cell('reach-index')).toBeCloseTo(0.338, 3)
    expect(reach(71, 210, 42).cell('reach')).toBe('proportionate')
  })

  it('is proportionate from 0.8 to 1.25, both counted, and pointed at below', () => {
    expect([79, 80, 125, 126].map(numerator => reach(numerator, 200, 50).cell('reach'))).toEqual([
      'under-reached',
      'proportionate',
      'proportionate',
      'over-represented'
    ])
    expect(reach(79, 200, 50).checks()).toEqual(['under-reached'])
    expect(reach(80, 200, 50).checks()).toEqual([])
  })
})
