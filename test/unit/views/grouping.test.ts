import { describe, expect, it } from 'vitest'
import { closedWith } from '../../../src/views/grid/order/grouping'

const row = (id: string) => ({ id, fields: {} })
const group = (key: string, isClosed: boolean, ...rows: readonly string[]) => ({
  key,
  value: key,
  at: 0,
  isClosed,
  rows: rows.map(row)
})

describe('a row that someone goes to', () => {
  const headings = [group('a', true, '1', '2'), group('b', false, '3'), group('c', true, '4')]

  it('is looked for in the groups that are closed', () => {
    expect(closedWith(headings, new Set(['2']))).toEqual(['a'])
    expect(closedWith(headings, new Set(['3']))).toEqual([])
    expect(closedWith(headings, new Set(['1', '3', '4']))).toEqual(['a', 'c'])
    expect(closedWith(headings, new Set(['elsewhere']))).toEqual([])
  })
})
