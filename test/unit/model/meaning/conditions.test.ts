import { describe, expect, it } from 'vitest'
import { holds } from '../../../../src/model/condition'
import type { Condition } from '../../../../src/model/template'
import { edited, rowIn, rowPatch, today } from './book'
import { small } from './small'

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

  it('take today for not yet past', () => {
    const past = (day: string) => holds(book, 'RISKS', 'risk', row, { column: 'review', test: 'before-today' }, day)
    expect([past('2027-03-01'), past('2027-03-02')]).toEqual([false, true])
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
