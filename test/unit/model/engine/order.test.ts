import { describe, expect, it } from 'vitest'
import { orderBefore, orderKeys } from '../../../../src/model/order'
import type { Row } from '../../../../src/model/state'

function rows(...keys: readonly (string | null)[]): readonly Row[] {
  return keys.map((key, nth) => ({
    id: `0${nth}`,
    fields: { '@alive': true, ...(key === null ? {} : { '@order': key }) }
  }))
}

describe('the order of rows', () => {
  it('gives rows at the end keys that follow the last, in their order', () => {
    expect(orderBefore(rows('a0', 'a1'), null, 3)).toEqual({ keys: ['a2', 'a3', 'a4'], moved: [] })
  })

  it('gives a row between two a key between theirs, and moves nobody', () => {
    expect(orderBefore(rows('a0', 'a1'), '01', 1)).toEqual({ keys: ['a0V'], moved: [] })
  })

  it('moves only the neighbours that share a key, when a row is put between them', () => {
    const { keys, moved } = orderBefore(rows('a0', 'a1', 'a1', 'a1', 'a2'), '02', 1)
    expect(moved.map(({ id }) => id)).toEqual(['02', '03'])
    const inOrder = ['a0', 'a1', ...keys, ...moved.map(({ order }) => order), 'a2']
    expect([...inOrder].sort()).toEqual(inOrder)
    expect(new Set(inOrder).size).toBe(6)
  })

  it('gives the whole table new keys rather than one of more than forty characters', () => {
    const tight = `a0${'V'.repeat(38)}`
    const { keys, moved } = orderBefore(rows('a0', tight, `${tight}1`, 'a1'), '02', 1)
    expect(keys).toEqual(['a2'])
    expect(moved).toEqual([
      { id: '01', order: 'a1' },
      { id: '02', order: 'a3' },
      { id: '03', order: 'a4' }
    ])
  })

  it('takes a hundred thousand rows at one place without a key of more than forty characters', () => {
    expect(Math.max(...orderKeys('a0', 'a1', 100_000).map(key => key.length))).toBeLessThanOrEqual(40)
  })

  it('puts a row after rows that have no key by giving all of them one', () => {
    expect(orderBefore(rows('a0', null), null, 1)).toEqual({ keys: ['a2'], moved: [{ id: '01', order: 'a1' }] })
  })
})
