import { describe, expect, it } from 'vitest'
import { canGroup, groupsOf, groupValue, groupWords } from '../../../src/layout/group'
import type { CellValue, Column, ColumnKind } from '../../../src/model/template'

const named = { id: 'c', label: { en: 'C', fr: 'C' }, help: { en: '', fr: '' } }
const option = (id: string) => ({ id, label: { en: id.toUpperCase(), fr: id } })
const list: Column = { ...named, kind: 'choices', options: [option('low'), option('high')] }
const date: Column = { ...named, kind: 'date' }
const rating: Column = {
  ...named,
  kind: 'rating',
  scale: { id: 's', values: [{ value: 4, label: { en: 'Likely', fr: 'Probable' } }] }
}
const show = (language: 'en' | 'fr') => ({ language, currency: 'CAD', nameOf: (id: string) => id })

describe('groups', () => {
  it('are of lists, ratings, ticks, links and dates, not of words and numbers', () => {
    const kinds: readonly ColumnKind[] = ['check', 'date', 'money', 'number', 'percent', 'text']
    expect(kinds.filter(kind => canGroup({ ...named, kind } as Column))).toEqual(['check', 'date'])
    expect([list, rating].every(canGroup)).toBe(true)
  })

  it('take dates by their month and several options in the order of their list', () => {
    expect(groupValue(date, '2026-11-22')).toBe('2026-11-01')
    expect(groupValue(list, ['high', 'low'])).toEqual(['low', 'high'])
    expect(groupValue(list, [])).toBeNull()
  })

  it('run from their first row to their last, and take in a row that nobody has placed', () => {
    const rows = ['a', 'b', 'new', 'c', 'd'].map(id => ({ id, fields: {} }))
    const values = new Map<string, CellValue>([
      ['a', 'open'],
      ['b', 'open'],
      ['c', 'closed'],
      ['d', null]
    ])
    expect(groupsOf(rows, values).map(({ value, from, to }) => [value, from, to])).toEqual([
      ['open', 0, 3],
      ['closed', 3, 4],
      [null, 4, 5]
    ])
    expect(groupsOf([], values)).toEqual([])
  })

  it('are called by their option, anchor or month in the language', () => {
    expect(groupWords(list, ['low', 'high'], show('en'))).toBe('LOW; HIGH')
    expect(groupWords(rating, 4, show('fr'))).toBe('4 – Probable')
    expect(groupWords(date, '2026-11-01', show('en'))).toBe('November 2026')
    expect(groupWords(date, '2026-11-01', show('fr'))).toBe('novembre 2026')
    expect(groupWords(list, null, show('en'))).toBe('')
  })
})
