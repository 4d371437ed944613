import { afterEach, describe, expect, it, vi } from 'vitest'
import { compare, format } from '../../../../src/model/cell'
import { holds } from '../../../../src/model/condition'
import { cellOf, derived, explain, isPrivate, suggested } from '../../../../src/model/derive'
import { rules } from '../../../../src/model/rules'
import { isAlive, rowsOf } from '../../../../src/model/state'
import type { ColumnId, Condition, TableId } from '../../../../src/model/template'
import { columnOf, columnsOf, optionsOf, tableOf, type Workbook } from '../../../../src/model/workbook'
import { bookOf, edited, record, risks, rowIn, rowPatch, stakeholders, table, template, today } from './book'
import { column, inEnglish, inFrench } from './columns'

afterEach(() => vi.restoreAllMocks())

const templates = { RISKS: risks, MAP: stakeholders }
type SheetId = keyof typeof templates

function columnIn(sheet: SheetId, of: TableId, id: ColumnId) {
  const found = columnOf(tableOf(templates[sheet], of), id)
  if (found === undefined) throw new Error(`no column ${id}`)
  return found
}

function read(book: Workbook, sheet: SheetId, of: TableId, id: string, columnId: ColumnId, day = today) {
  return cellOf(book, sheet, of, rowIn(book, sheet, of, id), columnIn(sheet, of, columnId), day)
}

const small = () =>
  bookOf(
    {
      template: stakeholders,
      sheet: 'MAP',
      rows: {
        stakeholder: {
          S1: { name: 'Amara Osei', power: 5, interest: 4 },
          S2: { name: 'Glen Fournier', power: 4, interest: 2 }
        }
      }
    },
    {
      template: risks,
      sheet: 'RISKS',
      rows: {
        risk: {
          R1: { title: 'Crisis unseen', likelihood: 3, consequence: 5, owner: 'S1', review: '2027-03-01' },
          R2: { title: 'No referrals', likelihood: 4, consequence: 3, owner: 'S2' }
        },
        action: {
          A1: { action: 'Automatic alert', risk: 'R1', status: 'in-progress', cost: 6000 },
          A2: { action: 'Five drills', risk: 'R1', status: 'done', cost: 1200.1 },
          A3: { action: 'Champions', risk: 'R2', status: 'not-started', cost: 0.2 }
        },
        review: {
          V1: { date: '2027-01-15', risk: 'R1', likelihood: 4, consequence: 5 },
          V2: { date: '2027-02-15', risk: 'R1', likelihood: 3, consequence: 5 }
        }
      }
    }
  )

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
      ['score', 'band', 'cost'].map(id => cellOf(book, 'RISKS', 'risk', row, columnIn('RISKS', 'risk', id), today))
    )

  it('an edit of one risk among 5,000 works out that risk alone', () => {
    const book = large()
    readAll(book)
    const product = vi.spyOn(rules, 'product')
    const sum = vi.spyOn(rules, 'sum')
    readAll(book)
    expect([product.mock.calls.length, sum.mock.calls.length]).toEqual([0, 0])
    const after = edited(book, rowPatch('RISKS', 'risk', 'R77', { likelihood: 5 }))
    expect(readAll(after)[77]).toEqual([15, 'extreme', 1])
    expect([product.mock.calls.length, sum.mock.calls.length]).toEqual([1, 1])
  })

  it('an edit of one action works out its own risk alone', () => {
    const book = large()
    readAll(book)
    const product = vi.spyOn(rules, 'product')
    const sum = vi.spyOn(rules, 'sum')
    const after = edited(book, rowPatch('RISKS', 'action', 'A9', { cost: 5, risk: 'R10' }))
    const [ninth, tenth] = [readAll(after)[9], readAll(after)[10]]
    expect([ninth?.[2], tenth?.[2]]).toEqual([null, 6])
    expect([product.mock.calls.length, sum.mock.calls.length]).toEqual([0, 2])
  })
})

describe('the grid and flags of the worked sample', () => {
  const rows = {
    S01: { power: 5, interest: 4, current: 'supportive', desired: 'leading', strategy: 'x' },
    S02: { power: 3, interest: 5, current: 'supportive', desired: 'leading', strategy: 'x', lived: true },
    S03: { power: 3, interest: 5, current: 'resistant', desired: 'supportive', strategy: 'x' },
    S04: { power: 4, interest: 3, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S05: { power: 4, interest: 2, current: 'resistant', desired: 'supportive', strategy: 'x' },
    S06: { power: 5, interest: 3, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S07: { power: 3, interest: 2, current: 'unaware', desired: 'supportive', strategy: 'x' },
    S08: { power: 4, interest: 4, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S09: { power: 2, interest: 5, current: 'leading', desired: 'supportive', strategy: 'x' },
    S10: { power: 2, interest: 4, current: 'supportive', desired: 'supportive', strategy: 'x' },
    S11: { power: 3, interest: 3, current: 'unaware', desired: 'neutral' },
    S12: { power: 1, interest: 1, current: 'unaware', desired: 'unaware', strategy: 'x' }
  }
  const book = bookOf({ template: stakeholders, sheet: 'MAP', rows: { stakeholder: rows } })
  const all = (id: ColumnId) => Object.keys(rows).map(row => read(book, 'MAP', 'stakeholder', row, id))

  it('has 2 to manage closely, 3 to keep satisfied, 4 to keep informed and 3 to monitor', () => {
    const quadrants = all('quadrant')
    const count = (id: string) => quadrants.filter(one => one === id).length
    expect(['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor'].map(count)).toEqual([2, 3, 4, 3])
  })

  it('has the priorities, gaps and flags of templates.md 3.A', () => {
    expect(all('priority')).toEqual([20, 15, 15, 12, 8, 15, 6, 16, 10, 8, 9, 1])
    expect(all('gap')).toEqual([1, 1, 2, 1, 2, 1, 3, 1, -1, 0, 2, 0])
    const flags = Object.fromEntries(Object.keys(rows).map((row, at) => [row, all('flag')[at]]))
    expect(Object.entries(flags).filter(([, flag]) => flag !== null)).toEqual([
      ['S01', 'key-player'],
      ['S05', 'powerful'],
      ['S08', 'key-player'],
      ['S11', 'no-strategy']
    ])
  })

  it('suggests a level of participation, never below involve to lived experience', () => {
    const suggest = (id: string, of = book) =>
      suggested(
        of,
        'MAP',
        'stakeholder',
        rowIn(of, 'MAP', 'stakeholder', id),
        columnIn('MAP', 'stakeholder', 'iap2'),
        today
      )
    expect(['S01', 'S02', 'S04', 'S11'].map(id => suggest(id))).toEqual(['collaborate', 'involve', 'consult', 'inform'])
    expect(suggest('S11', edited(book, rowPatch('MAP', 'stakeholder', 'S11', { lived: true })))).toBe('involve')
    expect(suggest('S01', edited(book, rowPatch('MAP', 'stakeholder', 'S01', { power: null })))).toBeNull()
  })
})

describe('conditions', () => {
  const book = small()
  const row = rowIn(book, 'RISKS', 'risk', 'R1')
  const is = (condition: Condition) => holds(book, 'RISKS', 'risk', row, condition, today)

  it('compare numbers, ranks of options and days, with a value or another column', () => {
    expect([
      is({ column: 'score', test: 'at-least', value: 15 }),
      is({ column: 'score', test: 'above', value: 15 }),
      is({ column: 'score', test: 'at-most', than: 'likelihood' }),
      is({ column: 'likelihood', test: 'below', than: 'consequence' }),
      is({ column: 'band', test: 'at-least', value: 'high' }),
      is({ column: 'band', test: 'below', value: 'extreme' }),
      is({ column: 'review', test: 'above', value: '2027-02-28' }),
      is({ column: 'review', test: 'before-today' })
    ]).toEqual([true, false, false, true, true, false, true, true])
  })

  it('hold of no blank or unread cell, but for blank, not and filled', () => {
    const odd = edited(book, rowPatch('RISKS', 'risk', 'R1', { likelihood: { unread: 'lots' }, review: null }))
    const has = (condition: Condition) =>
      holds(odd, 'RISKS', 'risk', rowIn(odd, 'RISKS', 'risk', 'R1'), condition, today)
    expect([
      has({ column: 'score', test: 'at-most', value: 99 }),
      has({ column: 'review', test: 'before-today' }),
      has({ column: 'likelihood', test: 'is', value: 3 }),
      has({ column: 'likelihood', test: 'filled' }),
      has({ column: 'review', test: 'blank' }),
      has({ column: 'status', test: 'not', value: ['closed'] }),
      has({ column: 'nothing-of-the-kind', test: 'filled' })
    ]).toEqual([false, false, false, true, true, true, false])
  })
})

describe('privacy', () => {
  it('passes from a column to all that is derived from it, through flags too', () => {
    const [map] = stakeholders.tables
    expect(map && ['current', 'gap', 'flag', 'power', 'quadrant'].map(id => isPrivate(map, id))).toEqual([
      true,
      true,
      true,
      false,
      false
    ])
  })

  it('passes from one table to another, and along a link to another template', () => {
    const log = table('log', [column('text', { id: 'heard', private: true }), column('ref', { id: 'who', to: [] })])
    const main = table('main', [
      column('derived', {
        id: 'last',
        rule: 'latest-related',
        inputs: [{ table: 'log', by: 'who', column: 'heard' }],
        result: { as: 'choice', options: [] }
      }),
      column('ref', { id: 'owner', to: [{ template: 'stakeholders', table: 'stakeholder' }] }),
      column('derived', {
        id: 'stand',
        rule: 'sum',
        inputs: [{ via: 'owner', column: 'current' }],
        result: { as: 'number' }
      }),
      column('derived', {
        id: 'power',
        rule: 'sum',
        inputs: [{ via: 'owner', column: 'power' }],
        result: { as: 'number' }
      })
    ])
    const all = [template('other', [main, log]), stakeholders]
    expect(['last', 'stand', 'power'].map(id => isPrivate(main, id, all))).toEqual([true, true, false])
  })
})
