import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart, countIn, inOrder, joined } from '../../../src/views/grid/selection/areas'
import type { Range } from '../../../src/views/grid/selection/selection'
import { isWithin, spansOf } from '../../../src/views/grid/selection/spans'

const range = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right })

const anyRange = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(4), fc.nat(4))
  .map(([top, left, high, wide]) => range(top, left, top + high, left + wide))

function cells(ranges: readonly Range[]): readonly string[] {
  return ranges.flatMap(({ top, left, bottom, right }) => {
    const found: string[] = []
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.push(`${row}:${column}`)
    return found
  })
}

describe('areas that are selected together', () => {
  it('hold each cell once, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 6 }), ranges => {
        const parts = cells(apart(ranges))
        expect(new Set(parts)).toEqual(new Set(cells(ranges)))
        expect(parts.length).toBe(new Set(parts).size)
        expect(countIn(ranges)).toBe(parts.length)
      })
    )
  })

  it('make one table where they stand in the same columns, whatever the order in which they were taken', () => {
    expect(joined([range(5, 1, 6, 2), range(0, 1, 1, 2)])).toEqual({ rows: [0, 1, 5, 6], columns: [1, 2] })
  })

  it('make one table where they stand in the same rows', () => {
    expect(joined([range(2, 4, 3, 4), range(2, 0, 3, 1)])).toEqual({ rows: [2, 3], columns: [0, 1, 4] })
  })

  it('make no table where neither is so', () => {
    expect(joined([range(0, 0, 1, 1), range(3, 0, 3, 2)])).toBeNull()
    expect(joined([range(0, 0, 0, 0), range(1, 1, 1, 1)])).toBeNull()
  })

  it('count rows that two of them hold once', () => {
    expect(
      inOrder([
        [4, 6],
        [0, 1],
        [5, 9]
      ])
    ).toEqual([0, 1, 4, 5, 6, 7, 8, 9])
  })

  it('are told to a row as one word', () => {
    const within = isWithin(spansOf([range(0, 0, 0, 1), range(0, 5, 0, 5)]))
    expect([0, 1, 2, 4, 5, 6].map(within)).toEqual([true, true, false, false, true, false])
    expect(isWithin('')(0)).toBe(false)
  })
})
