import { describe, expect, it } from 'vitest'
import { format, parse, problemOf } from '../../../../src/model/cell'
import { toCents } from '../../../../src/model/number'
import { column, english, french, inEnglish, inFrench } from './columns'

const number = column('number', {})
const money = column('money', {})
const percent = column('percent', {})

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234\u202F567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1’234.5', 1234.5],
    ['-5', -5],
    ['\u22125', -5],
    ['− 5', -5],
    ['(1 234)', -1234],
    ['+7', 7],
    ['.5', 0.5],
    ['0,25', 0.25],
    ['1e3', 1000],
    ['38 %', 38]
  ])('%j is read the same in both languages', (text, value) => {
    expect([parse(number, text, english), parse(number, text, french)]).toEqual([value, value])
  })

  it('takes one comma before three digits for thousands in English and for decimals in French', () => {
    expect([parse(number, '1,234', english), parse(number, '1,234', french)]).toEqual([1234, 1.234])
    expect([parse(number, '0,234', english), parse(number, '1,23', english)]).toEqual([0.234, 1.23])
  })

  it.each([
    '12 34',
    '1,23,456',
    '1.2.3',
    'twelve',
    '5-',
    '--5',
    '(-5)',
    '1e999',
    '12 apples',
    ',',
    'NaN',
    'Infinity',
    '0x10'
  ])('%j is kept as it was typed, not guessed at', text => {
    expect(parse(number, text, english)).toEqual({ unread: text })
  })

  it('reads its own unit after a number, in either language', () => {
    const days = column('number', { unit: { en: 'days', fr: 'jours' } })
    expect([parse(days, '94 days', english), parse(days, '94 Jours', english)]).toEqual([94, 94])
    expect(parse(days, '94 weeks', english)).toEqual({ unread: '94 weeks' })
  })

  it('shows them in the manner of each language of Canada', () => {
    expect(format(number, -1234.5, inEnglish)).toBe('-1,234.5')
    expect(format(number, -1234.5, inFrench)).toBe('-1\u00A0234,5')
    expect(format(column('number', { decimals: 2 }), 3, inFrench)).toBe('3,00')
  })

  it('keeps what is beyond its limits and says so', () => {
    const share = column('number', { min: 0, max: 100 })
    expect(parse(share, '120', english)).toBe(120)
    expect([-1, 0, 100, 120].map(value => problemOf(share, value))).toEqual(['too-low', null, null, 'too-high'])
  })
})

describe('money', () => {
  it.each([
    ['1 234,50 $', 1234.5],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['($5.00)', -5],
    ['CAD 12', 12],
    ['12 CAD', 12],
    ['CA$12', 12],
    ['12,345', 12345],
    ['12.345', 12.35]
  ])('%j is read to the cent', (text, value) => {
    expect(parse(money, text, english)).toBe(value)
  })

  it('does not take an amount in another currency for one in its own', () => {
    expect(parse(money, '12 €', english)).toEqual({ unread: '12 €' })
    expect(parse(money, 'US$12', english)).toEqual({ unread: 'US$12' })
    expect(parse(money, '12 €', { ...french, currency: 'EUR' })).toBe(12)
  })

  it('rounds halves of a cent away from zero, on the digits that a person sees', () => {
    expect([1.005, -1.005, 2.675, 0.1 + 0.2, 1e-7, 1e21].map(toCents)).toEqual([1.01, -1.01, 2.68, 0.3, 0, 1e21])
  })

  it('is shown with its currency', () => {
    expect(format(money, 1234.5, inEnglish)).toBe('$1,234.50')
    expect(format(money, 1234.5, inFrench)).toBe('1\u00A0234,50\u00A0$')
    expect(format(money, 1234.5, { ...inEnglish, currency: 'nonsense' })).toBe('1,234.50')
  })
})

describe('percent', () => {
  it('is stored as 35 for 35 %', () => {
    const texts = ['35', '35 %', '35%', '35\u00A0%', '35 pour cent', '35 per cent', '35 p. 100']
    expect(texts.map(text => parse(percent, text, french))).toEqual(texts.map(() => 35))
    expect(parse(percent, '92,3 %', french)).toBe(92.3)
  })

  it('is shown with its sign as each language sets it', () => {
    expect([format(percent, 92.3, inEnglish), format(percent, 92.3, inFrench)]).toEqual(['92.3%', '92,3\u00A0%'])
  })
})
