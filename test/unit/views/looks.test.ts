import { describe, expect, it } from 'vitest'
import { boxesOf, fixedColumns, indexAt, leftsOf, scrollFor } from '../../../src/views/grid/space/geometry'
import { withFilter, withoutFilter, withSort } from '../../../src/views/grid/order/passing'

describe('sorting by columns', () => {
  const byScore = [{ column: 'score', descending: true as const }]

  it('replaces what was sorted, or adds a level after it', () => {
    expect(withSort(byScore, 'owner', 'ascending', false)).toEqual([{ column: 'owner' }])
    expect(withSort(byScore, 'owner', 'ascending', true)).toEqual([...byScore, { column: 'owner' }])
  })

  it('turns a level round in its place', () => {
    const two = [...byScore, { column: 'owner' }]
    expect(withSort(two, 'score', 'ascending', true)).toEqual([{ column: 'score' }, { column: 'owner' }])
  })

  it('takes one level out and leaves the others', () => {
    const two = [...byScore, { column: 'owner' }]
    expect(withSort(two, 'score', null, false)).toEqual([{ column: 'owner' }])
    expect(withSort(two, 'score', null, true)).toEqual([{ column: 'owner' }])
  })
})

describe('filters', () => {
  it('stand once a column: the latest holds', () => {
    const first = withFilter([], { column: 'status', test: 'any-of', values: ['open'] })
    const second = withFilter(withFilter(first, { column: 'owner', test: 'blank' }), {
      column: 'status',
      test: 'filled'
    })
    expect(second).toEqual([
      { column: 'owner', test: 'blank' },
      { column: 'status', test: 'filled' }
    ])
    expect(withoutFilter(second, 'owner')).toEqual([{ column: 'status', test: 'filled' }])
  })
})

describe('where cells stand', () => {
  const geometry = {
    gutter: 40,
    header: 30,
    fixed: 1,
    lefts: leftsOf(40, [100, 200, 200, 200]),
    tops: [0, 32, 64, 96, 128],
    headings: []
  }

  it('parts a range into what stays in sight and what scrolls', () => {
    expect(boxesOf({ top: 1, left: 0, bottom: 2, right: 2 }, geometry)).toEqual({
      fixed: { left: 40, top: 32, width: 100, height: 64 },
      moving: { left: 140, top: 32, width: 400, height: 64 }
    })
    expect(boxesOf({ top: 0, left: 2, bottom: 0, right: 2 }, geometry).fixed).toBeNull()
  })

  it('scrolls no further than it takes to show the whole cell, under neither heading nor fixed columns', () => {
    const view = { left: 0, top: 0, width: 400, height: 30 + 64 }
    expect(scrollFor({ row: 1, column: 1 }, geometry, view)).toEqual({ left: 0, top: 0 })
    expect(scrollFor({ row: 2, column: 2 }, geometry, view)).toEqual({ left: 140, top: 32 })
    expect(scrollFor({ row: 0, column: 1 }, geometry, { ...view, left: 300, top: 64 })).toEqual({ left: 0, top: 0 })
    expect(scrollFor({ row: 0, column: 1 }, geometry, { ...view, left: 80 })).toEqual({ left: 0, top: 0 })
    expect(scrollFor({ row: 0, column: 0 }, geometry, { ...view, left: 300 })).toEqual({ left: 300, top: 0 })
  })

  it('lets go of fixed columns that would take more than three fifths of the window', () => {
    expect(fixedColumns(2, geometry.lefts, 600)).toBe(2)
    expect(fixedColumns(2, geometry.lefts, 500)).toBe(1)
    expect(fixedColumns(2, geometry.lefts, 100)).toBe(0)
  })

  it('finds the row at a height', () => {
    expect(indexAt(geometry.tops, 0)).toBe(0)
    expect(indexAt(geometry.tops, 63)).toBe(1)
    expect(indexAt(geometry.tops, 64)).toBe(2)
    expect(indexAt(geometry.tops, 9999)).toBe(3)
  })
})
