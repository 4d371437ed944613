import { afterEach, describe, expect, it, vi } from 'vitest'
import { completeness, dismissedOf, type Gap, gapsOf } from '../../../../src/model/checks'
import { rules } from '../../../../src/model/rules'
import type { Value } from '../../../../src/model/change'
import { columnOf, tableOf, type Workbook } from '../../../../src/model/workbook'
import { bookOf, edited, record, rowPatch, today } from './book'
import { risks, stakeholders } from './small'

afterEach(() => vi.restoreAllMocks())

const sound = { title: 'Sound', likelihood: 2, consequence: 2, type: 'opportunity', status: 'open', owner: 'S1' }
const threat = { ...sound, title: 'Threat', type: 'threat' }

function bookWith(risk: Readonly<Record<string, Readonly<Record<string, Value>>>>, action: typeof risk = {}): Workbook {
  return bookOf(
    { template: stakeholders, sheet: 'MAP', rows: { stakeholder: { S1: { name: 'Osei', power: 5, interest: 4 } } } },
    { template: risks, sheet: 'RISKS', rows: { risk, action } }
  )
}

/** The check, the row and the first cell of each gap. */
const short = (gaps: readonly Gap[]) => gaps.map(({ check, row, columns }) => [check, row ?? null, columns[0]])
const gaps = (book: Workbook, sheet = 'RISKS') => short(gapsOf(book, sheet, today))

describe('gaps', () => {
  it('are none in a sheet that is whole, and none in an empty one', () => {
    expect(gaps(bookWith({ R1: sound, R2: threat }))).toEqual([])
    expect(gaps(bookWith({}))).toEqual([])
  })

  it('are required cells that are blank, where what they hang on holds', () => {
    const book = bookWith({
      R1: { ...threat, title: null, owner: null },
      R2: { ...sound, owner: null, status: 'draft' },
      R3: { ...threat, likelihood: 5, consequence: 5 }
    })
    expect(gaps(book)).toEqual([
      ['required', 'R1', 'title'],
      ['required', 'R1', 'owner'],
      ['required', 'R3', 'contingency'],
      ['above-tolerance', 'R3', 'score']
    ])
  })

  it('carry the words of both languages, the label of the column for those that have no sentence of their own', () => {
    const book = bookWith({ R1: { ...sound, title: null }, R2: { ...threat, response: 'treat' } })
    expect(gapsOf(book, 'RISKS', today)).toEqual([
      {
        kind: 'required',
        check: 'required',
        severity: 'error',
        words: columnOf(tableOf(risks, 'risk'), 'title')?.label,
        sheet: 'RISKS',
        table: 'risk',
        row: 'R1',
        columns: ['title']
      },
      {
        kind: 'check',
        check: 'no-action',
        severity: 'warning',
        words: { en: '“{row}” has no open action.', fr: '« {row} » est sans mesure.' },
        sheet: 'RISKS',
        table: 'risk',
        row: 'R2',
        columns: ['open-actions']
      }
    ])
  })

  it('are cells that could not be read, are out of bounds, were not on offer or point at what was removed', () => {
    const book = edited(
      bookWith({
        R1: { ...threat, likelihood: { unread: 'lots' } },
        R2: { ...sound, response: 'treat', title: 'x'.repeat(101) },
        R3: { ...threat, owner: 'S1', review: '2027-02-30', status: 'opened' }
      }),
      { kind: 'row', in: ['MAP', 'stakeholder'], ids: ['S1'], fields: ['@alive'], from: null, to: [[null]] }
    )
    const cells = gapsOf(book, 'RISKS', today).filter(({ kind }) => kind === 'problem')
    expect(cells.map(({ check, row, columns, severity }) => [check, row, columns[0], severity])).toEqual([
      ['unread', 'R1', 'likelihood', 'error'],
      ['removed-row', 'R1', 'owner', 'warning'],
      ['too-long', 'R2', 'title', 'error'],
      ['not-offered', 'R2', 'response', 'warning'],
      ['removed-row', 'R2', 'owner', 'warning'],
      ['removed-row', 'R3', 'owner', 'warning'],
      ['unknown-option', 'R3', 'status', 'error'],
      ['not-a-date', 'R3', 'review', 'error']
    ])
  })

  it('are rows that nothing refers to, whatever refers to them in vain', () => {
    const book = bookWith(
      { R1: { ...threat, response: 'treat' }, R2: { ...sound } },
      { A1: { action: 'x', risk: 'R1', status: 'done' }, A2: { action: 'y', risk: 'R2', status: 'in-progress' } }
    )
    expect(gaps(book)).toEqual([['no-action', 'R1', 'open-actions']])
    expect(gaps(edited(book, rowPatch('RISKS', 'action', 'A2', { risk: 'R1' })))).toEqual([])
    expect(gaps(edited(book, rowPatch('RISKS', 'action', 'A1', { status: 'in-progress' })))).toEqual([])
  })

  it('are options that no row holds, and the lack of any row of a kind', () => {
    const book = bookWith({ R1: { ...threat, status: 'draft' } })
    expect(gapsOf(book, 'RISKS', today).map(({ check, option, row }) => [check, option?.en, row])).toEqual([
      ['types', 'opportunity', undefined],
      ['some-open', undefined, undefined]
    ])
  })

  it('pass over rows that the table no longer shows', () => {
    const book = bookOf({
      template: stakeholders,
      sheet: 'MAP',
      rows: { stakeholder: { S1: { name: 'Gone', active: false }, S2: { name: 'Here' } } }
    })
    expect(gaps(book, 'MAP')).toEqual([
      ['required', 'S2', 'power'],
      ['required', 'S2', 'interest']
    ])
    expect(completeness(book, 'MAP', today)).toEqual({ filled: 1, of: 3, rows: 1, gaps: 2 })
  })

  it('pass over what a person has dismissed', () => {
    const book = bookWith({ R1: { ...threat, response: 'treat' }, R2: sound })
    const after = edited(book, record('dismissal', 'no-action/RISKS/R1', { reason: 'Done elsewhere' }))
    expect([gaps(book).length, gaps(after)]).toEqual([1, []])
  })

  it('that are dismissed are told apart by cell and by entry, and only those still amiss are listed', () => {
    const book = bookWith({ R1: { ...threat, title: null, owner: null, status: 'draft' } })
    const before = gapsOf(book, 'RISKS', today)
    const after = edited(
      book,
      record('dismissal', 'required/RISKS/R1/title', { reason: 'Named later', by: 'Ada', author: 'A1', at: 'then' }),
      record('dismissal', 'types/RISKS/risk/opportunity', { reason: 'None seen' }),
      record('dismissal', 'no-action/RISKS/R1', { reason: 'Mended since' })
    )
    expect(before.map(({ check, columns, entry }) => [check, columns[0], entry])).toEqual([
      ['required', 'title', undefined],
      ['types', 'type', 'opportunity'],
      ['some-open', 'status', undefined]
    ])
    expect(gaps(after)).toEqual([['some-open', null, 'status']])
    expect(dismissedOf(after, 'RISKS', today).map(({ gap, dismissal }) => [gap.check, dismissal])).toEqual([
      ['required', { id: 'required/RISKS/R1/title', reason: 'Named later', by: 'Ada', author: 'A1', at: 'then' }],
      ['types', { id: 'types/RISKS/risk/opportunity', reason: 'None seen', by: '', author: '', at: '' }]
    ])
    expect(completeness(after, 'RISKS', today).gaps).toBe(1)
  })

  it('come and go with the workbook’s own settings', () => {
    const book = bookWith({ R1: { ...threat, likelihood: 3, consequence: 3 }, R2: sound })
    const strict = edited(book, record('setting', 'RISKS/risk/appetite', { value: 8 }))
    expect([gaps(book), gaps(strict)]).toEqual([[], [['above-tolerance', 'R1', 'score']]])
  })
})

describe('completeness', () => {
  it('counts required cells that are filled and can be read', () => {
    const book = bookWith({ R1: threat, R2: { ...sound, likelihood: { unread: '?' }, title: null } })
    expect(completeness(book, 'RISKS', today)).toEqual({ filled: 6, of: 8, rows: 2, gaps: 2 })
    expect(completeness(bookWith({}), 'RISKS', today)).toEqual({ filled: 0, of: 0, rows: 0, gaps: 0 })
  })
})

it('an edit of one row among 5,000 checks that row alone', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [
      `R${at}`,
      { ...(at === 0 ? sound : threat), response: at === 0 ? 'share' : 'treat' }
    ])
  )
  const actions = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [`A${at}`, { action: 'x', risk: `R${at}`, status: 'in-progress' }])
  )
  const book = bookWith(rows, actions)
  expect(gaps(book)).toEqual([])
  const ran = Object.keys(rules).map(name => vi.spyOn(rules, name as keyof typeof rules))
  const after = edited(book, rowPatch('RISKS', 'risk', 'R77', { likelihood: 5, consequence: 4 }))
  expect(gaps(after)).toEqual([
    ['required', 'R77', 'contingency'],
    ['above-tolerance', 'R77', 'score']
  ])
  // Its band and how far it is above tolerance, each of its score.
  expect(ran.reduce((calls, { mock }) => calls + mock.calls.length, 0)).toBe(4)
  const closed = edited(after, rowPatch('RISKS', 'action', 'A9', { status: 'done' }))
  expect(gaps(closed).at(0)).toEqual(['no-action', 'R9', 'open-actions'])
})
