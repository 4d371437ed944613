import { describe, expect, it } from 'vitest'
import { summariesOf, summarised, summaryText, usualSummary } from '../../../src/layout/summary'
import type { Column } from '../../../src/model/template'

const named = { id: 'c', label: { en: 'C', fr: 'C' }, help: { en: '', fr: '' } }
const column = (kind: 'money' | 'number' | 'percent' | 'check' | 'date' | 'text'): Column => ({ ...named, kind })
const show = (language: 'en' | 'fr') => ({ language, currency: 'CAD', nameOf: (id: string) => id })

describe('what is said of the cells of a column', () => {
  it('counts rows and filled cells, and adds up numbers alone', () => {
    const values = [10, null, 0.1, 0.2, { unread: 'ten' }]
    expect(summarised('count', values)).toBe(5)
    expect(summarised('filled', values)).toBe(4)
    expect(summarised('sum', values)).toBe(10.3)
    expect(summarised('average', [1, 2, null])).toBe(1.5)
    expect(summarised('least', [3, null, -2])).toBe(-2)
    expect(summarised('most', ['2026-01-31', '2026-11-22', null])).toBe('2026-11-22')
  })

  it('takes the share of yes among those that say either', () => {
    expect(summarised('share', [true, true, false, null, true])).toBe(75)
  })

  it('is nothing where there is nothing to say it of', () => {
    for (const summary of ['sum', 'average', 'least', 'most', 'share'] as const) {
      expect(summarised(summary, [null, null])).toBeNull()
      expect(summaryText(column('money'), summary, null, show('en'))).toBe('')
    }
  })

  it('reads as the cells do, in the language', () => {
    expect(summaryText(column('money'), 'sum', 1234.5, show('en'))).toBe('$1,234.50')
    expect(summaryText(column('money'), 'sum', 1234.5, show('fr'))).toBe('1\u00A0234,50\u00A0$')
    expect(summaryText(column('number'), 'average', 10 / 3, show('en'))).toBe('3.33')
    expect(summaryText(column('check'), 'share', 200 / 3, show('fr'))).toBe('66,7\u00A0%')
    expect(summaryText(column('money'), 'count', 3, show('en'))).toBe('3')
  })

  it('fits the kind, and adds up money that every row must have unless something else is chosen', () => {
    expect(summariesOf(column('check'))).toContain('share')
    expect(summariesOf(column('text'))).toEqual(['none', 'count', 'filled'])
    expect(summariesOf(column('date'))).not.toContain('sum')
    expect(usualSummary({ ...column('money'), required: true }, 'foot')).toBe('sum')
    expect(usualSummary(column('money'), 'foot')).toBe('none')
    expect(usualSummary(column('money'), 'group')).toBe('sum')
    expect(usualSummary(column('number'), 'foot')).toBe('none')
    expect(usualSummary(column('number'), 'group')).toBe('sum')
  })
})
