import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { templates } from '../../../templates'
import { workbookWith } from './workbook'

const officer = 'stakeholders/stakeholder/1'
const people = { 'stakeholders/stakeholder': [{ name: 'Clinical lead' }] }

describe('the practice model', () => {
  it('offers the five models, and begins with nine steps of care', () => {
    const table = templates.find(({ id }) => id === 'practice-model')?.tables.find(({ id }) => id === 'model-use')
    const model = table?.columns.find(({ id }) => id === 'model')
    expect(model?.kind === 'choice' && model.options.map(({ id }) => id)).toEqual([
      'promotion',
      'case-management',
      'coaching',
      'symptom-focused-treatment',
      'comprehensive-therapy'
    ])
    const book = workbookWith({ ...people, 'practice-model/suitability': [] })
    expect(book.cells('practice-model/step', 'level')).toEqual([[1], [2], [3], [4], [5], [6], [7], [8], [9]])
  })

  it('works out the clinicians needed from the usable part of their minutes', () => {
    const use = (headcount: number, more: Fields): Fields => ({ provider: 'counsellors', headcount, ...more })
    const book = workbookWith({
      ...people,
      'practice-model/model-use': [
        use(0.5, { model: 'coaching', use: 'main' }),
        use(0.25, { model: 'promotion', use: 'some' }),
        use(9, { model: 'case-management', use: 'not-used' })
      ],
      'practice-model/step': [
        { level: 1, kind: 'peer-support', capacity: 40 },
        { level: 2, kind: 'coaching', capacity: 25 }
      ],
      'practice-model/capacity': {
        '': { 'clients-per-month': 102, 'minutes-per-client': 60, 'available-minutes': 7200 }
      }
    })
    // 102 × 60 = 6,120; 7,200 × 0.85 = 6,120
    const columns = [
      'workload',
      'usable-minutes',
      'clinicians-needed',
      'clinicians-there',
      'clinicians-over',
      'capacity'
    ]
    expect(book.cells('practice-model/capacity', ...columns)).toEqual([[6120, 6120, 1, 0.75, -0.25, 65]])
    expect(book.gaps('practice-model').filter(gap => gap.includes('capacity'))).toEqual([
      'no-crisis-protocol capacity 1',
      'too-few-clinicians capacity 1'
    ])
  })

  it('is not approved without a crisis protocol, which wants a test and someone to stand in', () => {
    const approved = { 'practice-model/about': { '': { status: 'approved' } } }
    const row: Fields = {
      trigger: 'A score',
      'who-responds': officer,
      within: 30,
      contact: 'On-call line',
      hours: 'Always'
    }
    const of = (tables: Readonly<Record<string, readonly Fields[]>>) =>
      workbookWith({ ...people, ...approved, 'practice-model/step': [], ...tables }).gaps('practice-model')
    expect(of({})).toEqual(['approved-without-crisis-protocol capacity 1'])
    expect(of({ 'practice-model/crisis-protocol': [row] })).toEqual([
      'crisis-not-tested crisis-protocol 1',
      'no-backup crisis-protocol 1'
    ])
  })
})

describe('the technology assessment', () => {
  const option = (name: string, more: Fields = {}): Fields => ({ name, ...more })
  const score = (of: number, criterion: string, value: number, more: Fields = {}): Fields => ({
    option: `technology/option/${of}`,
    criterion: `technology/criterion/${criterion}`,
    score: value,
    evidence: 'Seen',
    ...more
  })
  const criteria = {
    safety: { criterion: 'clinical-safety', weight: 40, 'must-pass': true },
    cost: { criterion: 'cost-and-contract', weight: 60 }
  }

  it('begins with ten criteria whose weights add up to 100, and says so when they no longer do', () => {
    const begun = workbookWith({ 'technology/option': [] })
    const weights = begun.cells('technology/criterion', 'weight').map(([weight]) => Number(weight))
    expect(weights).toEqual([15, 15, 15, 10, 15, 10, 5, 5, 5, 5])
    expect(begun.gaps('technology')).toEqual(['nothing-must-pass criterion'])
    const short = workbookWith({ 'technology/criterion': { one: { criterion: 'Own', weight: 99, 'must-pass': true } } })
    expect(short.gaps('technology')).toEqual(['weights-not-100 criterion'])
  })

  it('weighs scores from 0 to 4, and leaves out of the ranking whatever fails what must be passed', () => {
    const book = workbookWith({
      'technology/criterion': criteria,
      'technology/option': [
        option('One'),
        option('Two', { decision: 'chosen', reason: 'Cheap' }),
        option('Three'),
        option('Four')
      ],
      'technology/score': [
        score(1, 'safety', 3, { pass: true }),
        score(1, 'cost', 2),
        score(2, 'safety', 4, { pass: false }),
        score(2, 'cost', 4),
        score(3, 'safety', 4, { pass: true })
      ]
    })
    // 40 × 3/4 + 60 × 2/4 = 60; 40 + 60 = 100; 40 alone; nothing yet
    expect(book.cells('technology/option', 'score', 'failed', 'eligibility', 'place')).toEqual([
      [60, 0, 'eligible', 1],
      [100, 1, 'not-eligible', null],
      [40, 0, 'eligible', 2],
      [null, 0, null, null]
    ])
    expect(book.gaps('technology')).toEqual(['chosen-not-eligible option 2', 'chosen-without-evidence option 2'])
  })

  it.each([
    ['a', 17],
    ['b', 20],
    ['c', 21],
    [null, 21]
  ])('has the evidence standards of tier %s: %i', (tier, count) => {
    const book = workbookWith({ 'technology/selection': { '': { tier } } })
    expect(book.cells('technology/selection', 'standards')).toEqual([[count]])
    expect(book.cells('technology/esf-check', 'applies').filter(([is]) => is === 'applies')).toHaveLength(count)
  })

  it('leaves to B and C what is about people, and to C alone the evidence that it works', () => {
    const left = (tier: string) =>
      workbookWith({ 'technology/selection': { '': { tier } } })
        .cells('technology/esf-check', 'standard', 'applies')
        .flatMap(([id, is]) => (is === 'applies' ? [] : id))
    expect(left('a')).toEqual(['standard-7', 'standard-8', 'standard-9', 'standard-14'])
    expect(left('b')).toEqual(['standard-14'])
  })

  it('counts what is met among the standards that apply, and how many domains are complex', () => {
    const book = workbookWith({
      'technology/selection': { '': { tier: 'a' } },
      'technology/esf-check': {
        'standard-1': { answer: 'met', evidence: 'Report' },
        'standard-2': { answer: 'not-applicable' },
        'standard-7': { answer: 'met', evidence: 'Not for tier A' }
      },
      'technology/nasss': {
        condition: { complexity: 'complex', note: 'So' },
        adopters: { complexity: 'complex', note: 'So' },
        'wider-system': { complexity: 'complex', note: 'So' },
        technology: { complexity: 'simple' }
      }
    })
    // one of the 16 that remain of 17
    expect(book.cells('technology/selection', 'standards', 'standards-met', 'simple', 'complex')).toEqual([
      [17, 6.25, 1, 3]
    ])
    expect(book.gaps('technology')).toEqual(['nothing-must-pass criterion', 'complex-project selection 1'])
  })
})

describe('the workflow', () => {
  it('counts time and hand-offs of both ways of working, and says honestly when the new one takes more', () => {
    const lane = (place: number) => `stakeholders/stakeholder/${place}`
    const step = (
      version: string,
      order: number,
      of: number,
      minutes: number,
      wait: number,
      more: Fields = {}
    ): Fields => ({
      version,
      order,
      lane: lane(of),
      step: `Step ${order}`,
      minutes,
      'wait-minutes': wait,
      ...(version === 'future' && { change: 'same' }),
      ...more
    })
    const book = workbookWith({
      'stakeholders/stakeholder': [{ name: 'Clerk' }, { name: 'Counsellor' }],
      'workflow/wf-step': [
        step('current', 3, 1, 5, 0),
        step('current', 1, 1, 10, 0),
        step('current', 2, 2, 15, 1440),
        step('future', 1, 1, 20, 60),
        step('future', 2, 2, 30, 0, { 'safety-critical': true, change: 'changed' }),
        step('future', 3, 1, 5, 0, { change: 'removed' })
      ],
      'workflow/comparison': { '': { 'cases-per-month': 30 } }
    })
    const columns = ['touch-current', 'touch-future', 'touch-saved', 'hours-saved-per-month', 'elapsed-saved']
    // 30 less 50, and 20 minutes more for 30 cases are 10 hours; 1,470 less 110
    expect(book.cells('workflow/comparison', ...columns)).toEqual([[30, 50, -20, -10, 1360]])
    expect(book.cells('workflow/comparison', 'hand-offs-current', 'hand-offs-future')).toEqual([[2, 1]])
    expect(book.gaps('workflow')).toEqual(['critical-without-hazard wf-step 5', 'more-work comparison 1'])
  })
})

describe('the privacy checklist', () => {
  const form = { 'privacy/regime': { '': { regimes: ['hipa-sk'], custodian: officer, 'privacy-lead': officer } } }

  it('begins with questions in all thirteen parts, all of them still open', () => {
    const book = workbookWith({ ...people, ...form })
    expect(new Set(book.cells('privacy/check', 'group').flat()).size).toBe(13)
    expect(book.cells('privacy/regime', 'questions-that-apply', 'complete', 'yes')).toEqual([[35, 0, 0]])
  })

  it('takes its shares of the questions that apply, and makes a risk of a must that is not met', () => {
    const row = (question: string, more: Fields): Fields => ({ group: 'security', question, applies: true, ...more })
    const book = workbookWith({
      ...people,
      ...form,
      'privacy/check': [
        row('One', { answer: 'yes', evidence: 'Clause 4' }),
        row('Two', { answer: 'no', must: true, 'gap-action': 'Ask', owner: officer, due: '2027-02-01' }),
        row('Three', { answer: 'unknown' }),
        row('Four', {}),
        row('Five', { applies: false, answer: 'no', must: true })
      ]
    })
    expect(book.cells('privacy/regime', 'questions-that-apply', 'complete', 'yes')).toEqual([[4, 75, 25]])
    expect(book.gaps('privacy')).toEqual([
      'must-not-met check 2',
      'no-action check 3',
      'laws-not-checked regime 1',
      'assessment-to-do regime 1'
    ])
  })

  it('says, as do the two other templates that need it, that it certifies nothing', () => {
    const saying = templates.filter(({ guidance }) =>
      guidance.cautions.some(({ en }) => en.includes('certifies nothing'))
    )
    expect(saying.map(({ id }) => id)).toEqual(['technology', 'privacy', 'clinical-safety'])
    expect(templates.filter(({ note }) => note?.en.includes('certifies nothing')).map(({ id }) => id)).toEqual([
      'technology',
      'privacy',
      'clinical-safety'
    ])
  })
})
