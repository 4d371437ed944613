import { describe, expect, it } from 'vitest'
import type { Filter } from '../../../src/model/look'
import type { Column } from '../../../src/model/template'
import { draftOf, filterOf, waysOf } from '../../../src/views/grid/filter/ways'

const named = { id: 'c', label: { en: 'C', fr: 'C' }, help: { en: '', fr: '' } }
const column = (kind: 'text' | 'number' | 'date' | 'check'): Column => ({ ...named, kind })
const read = (text: string) => (text === '' ? null : /^\d+$/.test(text) ? Number(text) : text)

describe('ways to narrow a column down', () => {
  it('fit its kind', () => {
    expect(waysOf(column('text'))).toEqual(['contains', 'lacks', 'begins', 'any-of', 'blank', 'filled'])
    expect(waysOf(column('number'))).toContain('equals')
    expect(waysOf(column('date'))).toContain('overdue')
    expect(waysOf(column('check'))).toEqual(['any-of', 'blank', 'filled'])
    expect(waysOf(null)).not.toContain('any-of')
  })

  it.each<[string, Filter, 'text' | 'number' | 'date' | 'check']>([
    ['words', { column: 'c', test: 'lacks', text: 'fund' }, 'text'],
    ['one number', { column: 'c', test: 'between', from: 3, to: 3 }, 'number'],
    ['an open end', { column: 'c', test: 'between', from: null, to: 3 }, 'number'],
    ['both ends', { column: 'c', test: 'between', from: 3, to: 5 }, 'number'],
    ['a span of days', { column: 'c', test: 'during', span: 'next-30-days' }, 'date'],
    ['a date', { column: 'c', test: 'between', from: '2026-11-22', to: null }, 'date'],
    ['values', { column: 'c', test: 'any-of', values: [true, null] }, 'check'],
    ['blanks', { column: 'c', test: 'blank' }, 'check']
  ])('say %s again as it was said', (_, filter, kind) => {
    expect(filterOf('c', draftOf(filter, waysOf(column(kind))), read)).toEqual(filter)
  })

  it('say nothing until something is given', () => {
    for (const kind of ['text', 'number', 'check'] as const) {
      expect(filterOf('c', draftOf(undefined, waysOf(column(kind))), read)).toBeNull()
    }
  })
})
