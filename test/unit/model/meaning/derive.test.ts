import { afterEach, describe, expect, it, vi } from 'vitest'
import { compare, format } from '../../../../src/model/cell'
import { cellOf, derived, explain } from '../../../../src/model/derive'
import { columnValues } from '../../../../src/model/whole'
import { rules } from '../../../../src/model/rules'
import { isAlive, rowsOf } from '../../../../src/model/state'
import { columnsOf, optionsOf, type Workbook } from '../../../../src/model/workbook'
import { bookOf, edited, record, rowIn, rowPatch, table, template, today } from './book'
import { column, inEnglish, inFrench } from './columns'
import { columnIn, read, risks, small } from './small'

afterEach(() => vi.restoreAllMocks())

describe('derived cells', () => {
  it('come from the row, its settings, the rows it points at and the rows that point at it', () => {
    const book = small()
    const columns = ['score', 'band', 'over', 'trend', 'open-actions', 'cost', 'owner-power', 'days-left']
    const values = (id: string) => columns.map(columnId => read(book, 'RISKS', 'risk', id, columnId))
    expect(values('R1')).toEqual([15, 'extreme', 3, 'down', 1, 7200.1, 5, -9])
    expect(values('R2')).toEqual([12, 'high', 0, 'new', 1, 0.2, 4, null])
  })

  it('follow an edit of a row that refers to theirs, of one they point at, and of a removed one', () => {
    const before = small()
    expect(read(before, 'RISKS', 'risk', 'R1', 'open-actions')).toBe(1)
    const reopened = edited(before, rowPatch('RISKS', 'action', 'A2', { status: 'in-progress' }))
    const moved = edited(reopened, rowPatch('RISKS', 'action', 'A1', { risk: 'R2' }))
    const removed = edited(moved, {
      kind: 'row',
      in: ['RISKS', 'action'],
      ids: ['A2'],
      fields: ['@alive'],
      from: null,
      to: [[null]]
    })
    const weaker = edited(removed, rowPatch('MAP', 'stakeholder', 'S1', { power: 2 }))
    expect([reopened, moved, removed].map(book => read(book, 'RISKS', 'risk', 'R1', 'open-actions'))).toEqual([2, 1, 0])
    expect(read(moved, 'RISKS', 'risk', 'R2', 'open-actions')).toBe(2)
    expect([removed, weaker].map(book => read(book, 'RISKS', 'risk', 'R1', 'owner-power'))).toEqual([5, 2])
    expect(read(before, 'RISKS', 'risk', 'R1', 'open-actions')).toBe(1)
  })

  it('of a row whose owner was removed read nothing from it', () => {
    const book = edited(small(), {
      kind: 'row',
      in: ['MAP', 'stakeholder'],
      ids: ['S1'],
      fields: ['@alive'],
      from: null,
      to: [[null]]
    })
    expect(isAlive(rowIn(book, 'MAP', 'stakeholder', 'S1'))).toBe(false)
    expect(read(book, 'RISKS', 'risk', 'R1', 'owner-power')).toBeNull()
  })

  it('follow a derived cell of another row: a review whose score changes turns the trend', () => {
    const before = small()
    expect(read(before, 'RISKS', 'risk', 'R1', 'trend')).toBe('down')
    const after = edited(before, rowPatch('RISKS', 'review', 'V1', { likelihood: 2 }))
    expect(read(after, 'RISKS', 'risk', 'R1', 'trend')).toBe('up')
  })

  it('take the workbook’s own bands over the template’s, in the value and in the words', () => {
    const before = small()
    const strict = [{ id: 'critical', from: 10, to: 25, label: { en: 'Critical', fr: 'Critique' }, tone: 'extreme' }]
    const after = edited(before, record('setting', 'RISKS/risk/bands', { value: strict }))
    expect([read(before, 'RISKS', 'risk', 'R2', 'band'), read(after, 'RISKS', 'risk', 'R2', 'band')]).toEqual([
      'high',
      'critical'
    ])
    const [band] = columnsOf(after, 'RISKS', 'risk').filter(({ id }) => id === 'band')
    expect(band && format(band, 'critical', inFrench)).toBe('Critique')
    expect(optionsOf(before, 'RISKS', 'risk', columnIn('RISKS', 'risk', 'band')).map(({ id }) => id)).toEqual([
      'low',
      'moderate',
      'high',
      'extreme'
    ])
    const [before4] = columnsOf(before, 'RISKS', 'risk').filter(({ id }) => id === 'band')
    expect(before4 && compare(before4, 'low', 'extreme', 'en')).toBeLessThan(0)
  })

  it('change with the day', () => {
    const book = small()
    expect([
      read(book, 'RISKS', 'risk', 'R1', 'days-left', '2027-02-27'),
      read(book, 'RISKS', 'risk', 'R1', 'days-left')
    ]).toEqual([2, -9])
  })

  it('of a whole column are those of the living rows, also after the last was removed', () => {
    const score = columnIn('RISKS', 'risk', 'score')
    const whole = columnValues(small(), 'RISKS', 'risk', score, today)
    const less = edited(small(), rowPatch('RISKS', 'risk', 'R2', { '@alive': null }))
    expect([whole, columnValues(less, 'RISKS', 'risk', score, today)]).toEqual([[15, 12], [15]])
  })

  it('that need themselves are blank', () => {
    const loop = template('loop', [
      table('loop', [
        column('derived', {
          id: 'a',
          rule: 'sum',
          inputs: [{ column: 'b' }, { column: 'n' }],
          result: { as: 'number' }
        }),
        column('derived', { id: 'b', rule: 'sum', inputs: [{ column: 'a' }], result: { as: 'number' } }),
        column('number', { id: 'n' })
      ])
    ])
    const book = bookOf({ template: loop, sheet: 'L', rows: { loop: { X: { n: 4 } } } })
    const [a, b] = columnsOf(book, 'L', 'loop')
    const row = rowIn(book, 'L', 'loop', 'X')
    expect([a && derived(book, 'L', 'loop', row, a, today), b && derived(book, 'L', 'loop', row, b, today)]).toEqual([
      4, 4
    ])
  })

  it('explain themselves by what they read', () => {
    const book = small()
    const row = rowIn(book, 'RISKS', 'risk', 'R1')
    const score = explain(book, 'RISKS', 'risk', row, columnIn('RISKS', 'risk', 'score'), today)
    expect([score.rule, score.inputs.map(({ label, value }) => [label.en, value])]).toEqual([
      'product',
      [
        ['rating', 3],
        ['rating', 5]
      ]
    ])
    const band = explain(book, 'RISKS', 'risk', row, columnIn('RISKS', 'risk', 'band'), today)
    expect(band.inputs.map(input => format(input.column, input.value, inEnglish))).toEqual(['15'])
    const cost = explain(book, 'RISKS', 'risk', row, columnIn('RISKS', 'risk', 'cost'), today)
    expect(cost.inputs.map(({ value, rows }) => [value, rows])).toEqual([[null, 2]])
    const other = rowIn(book, 'RISKS', 'risk', 'R2')
    const single = explain(book, 'RISKS', 'risk', other, columnIn('RISKS', 'risk', 'cost'), today)
    expect(single.inputs.map(({ value, rows }) => [value, rows])).toEqual([[0.2, 1]])
  })
})

describe('how often a rule runs', () => {
  const many = 5_000
  const large = () =>
    bookOf({
      template: risks,
      sheet: 'RISKS',
      rows: {
        risk: Object.fromEntries(
          Array.from({ length: many }, (_, at) => [
            `R${at}`,
            { title: `Risk ${at}`, likelihood: 3, consequence: (at % 5) + 1 }
          ])
        ),
        action: Object.fromEntries(
          Array.from({ length: many }, (_, at) => [`A${at}`, { action: 'x', risk: `R${at}`, status: 'done', cost: 1 }])
        )
      }
    })
  const readAll = (book: Workbook) =>
    rowsOf(book.state, 'RISKS', 'risk').map(row =>
      ['score', 'trend', 'cost'].map(id => cellOf(book, 'RISKS', 'risk', row, columnIn('RISKS', 'risk', id), today))
    )

  it('an edit of one risk among 5,000 works out that risk alone', () => {
    const book = large()
    readAll(book)
    const trend = vi.spyOn(rules, 'deviation')
    const sum = vi.spyOn(rules, 'sum')
    readAll(book)
    expect([trend.mock.calls.length, sum.mock.calls.length]).toEqual([0, 0])
    const after = edited(book, rowPatch('RISKS', 'risk', 'R77', { likelihood: 5 }))
    expect(readAll(after)[77]).toEqual([15, 'new', 1])
    expect([trend.mock.calls.length, sum.mock.calls.length]).toEqual([1, 1])
  })

  it('an edit of one action works out its own risk alone', () => {
    const book = large()
    readAll(book)
    const trend = vi.spyOn(rules, 'deviation')
    const sum = vi.spyOn(rules, 'sum')
    const after = edited(book, rowPatch('RISKS', 'action', 'A9', { cost: 5, risk: 'R10' }))
    const [ninth, tenth] = [readAll(after)[9], readAll(after)[10]]
    expect([ninth?.[2], tenth?.[2]]).toEqual([null, 6])
    expect([trend.mock.calls.length, sum.mock.calls.length]).toEqual([0, 2])
  })

  it('another workbook that is asked in between makes nothing be worked out again', () => {
    const [book, other] = [large(), large()]
    readAll(book)
    readAll(other)
    const trend = vi.spyOn(rules, 'deviation')
    readAll(edited(other, rowPatch('RISKS', 'risk', 'R5', { likelihood: 5 })))
    readAll(edited(book, rowPatch('RISKS', 'risk', 'R77', { likelihood: 5 })))
    expect(trend.mock.calls.length).toBe(2)
  })

  it('thirty columns that each add the one before to itself do not double the work at each step', () => {
    const doubling = Array.from({ length: 30 }, (_, at) => {
      const inputs = [{ column: `c${at}` }, { column: `c${at}` }]
      return column('derived', { id: `c${at + 1}`, rule: 'sum', inputs, result: { as: 'number' } })
    })
    const chain = template('chain', [table('chain', [column('number', { id: 'c0' }), ...doubling])])
    const book = bookOf({ template: chain, sheet: 'C', rows: { chain: { X: { c0: 1 } } } })
    const last = columnsOf(book, 'C', 'chain').at(-1)
    expect(last && columnValues(book, 'C', 'chain', last, today)).toEqual([2 ** 30])
    expect(last && cellOf(book, 'C', 'chain', rowIn(book, 'C', 'chain', 'X'), last, today)).toBe(2 ** 30)
  })

  it('a whole column is worked out again for the chunk of 256 rows that an edit touched, and no other', () => {
    const book = large()
    const score = columnIn('RISKS', 'risk', 'score')
    columnValues(book, 'RISKS', 'risk', score, today)
    const product = vi.spyOn(rules, 'product')
    const after = edited(book, rowPatch('RISKS', 'risk', 'R77', { likelihood: 5 }))
    expect(columnValues(after, 'RISKS', 'risk', score, today)[77]).toBe(15)
    expect(product.mock.calls.length).toBe(256)
  })
})
