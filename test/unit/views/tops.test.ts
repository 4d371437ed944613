import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/model/state'
import type { TableLayout } from '../../../src/layout/table'
import type { Heights } from '../../../src/views/grid/space/heights'
import { createTops } from '../../../src/views/grid/space/tops'

const layout = {} as TableLayout
const ghost = 32

/** Rows as high as their field says, and a count of how many were measured. */
function measuring() {
  const known = new Map<Row, number>()
  let asked = 0
  const heights: Heights = {
    heightOf: row => {
      if (!known.has(row)) asked += 1
      known.set(row, Number(row.fields['height']))
      return Number(row.fields['height'])
    },
    knownOf: row => known.get(row)
  }
  return { tops: createTops(heights, ghost), asked: () => asked }
}

const row = (height: number): Row => ({ id: 'r', fields: { height } })
const rows = (...heights: readonly number[]): readonly Row[] => heights.map(row)
const summed = (heights: readonly number[]): readonly number[] =>
  [...heights, ghost].reduce<readonly number[]>((edges, height) => [...edges, (edges.at(-1) ?? 0) + height], [0])

describe('where rows begin', () => {
  it('adds up their heights, the empty row at the end too', () => {
    const { tops } = measuring()
    expect(tops.of(rows(32, 49, 66), layout, null)).toMatchObject({ edges: [0, 32, 81, 147, 179], isRough: false })
  })

  it('stays the very same list when an edit makes no row higher, and measures that row alone', () => {
    const { tops, asked } = measuring()
    const first = rows(...Array.from({ length: 200 }, () => 32))
    const { edges } = tops.of(first, layout, null)
    expect(asked()).toBe(200)
    expect(tops.of(first.with(7, row(32)), layout, null).edges).toBe(edges)
    expect(asked()).toBe(201)
  })

  it('follows rows that grow, shrink, come, go and change places', () => {
    const { tops } = measuring()
    const [a, b, c, d] = [row(32), row(49), row(66), row(32)]
    const heightsOf = (list: readonly Row[]) => list.map(one => Number(one.fields['height']))
    const lists = [[a, b, c, d], [a, row(66), row(49), d], [a, d], [d, a], [d, row(49), b, c, a], [], [c]]
    for (const list of lists) expect(tops.of(list, layout, null).edges).toEqual(summed(heightsOf(list)))
  })

  it('measures what is in sight at once and takes the rest for the average until it is settled', () => {
    const { tops, asked } = measuring()
    const many = Array.from({ length: 5000 }, (_, at) => row(at < 1000 ? 40 : 60))
    const rough = tops.of(many, layout, null)
    expect(rough.isRough).toBe(true)
    expect(rough.edges.slice(0, 257)).toEqual(Array.from({ length: 257 }, (_, at) => at * 40))
    expect(rough.edges[5000]).toBe(5000 * 40)
    expect(asked()).toBeLessThan(1000)
    let left = 100
    expect(tops.settle(many, layout, () => left-- > 0)).toBe(false)
    expect(tops.settle(many, layout, () => true)).toBe(true)
    expect(tops.of(many, layout, null)).toMatchObject({ isRough: false })
    expect(tops.of(many, layout, null).edges[5000]).toBe(1000 * 40 + 4000 * 60)
  })

  it('measures around the first row in sight when many rows are new at once', () => {
    const { tops } = measuring()
    const many = Array.from({ length: 5000 }, () => row(40))
    tops.of(many, layout, null)
    tops.settle(many, layout, () => true)
    tops.of(many, layout, null)
    const pasted = many.map((one, at) => (at >= 500 ? row(at % 2 === 0 ? 32 : 66) : one))
    const { edges, isRough } = tops.of(pasted, layout, { scrollTop: 3000 * 40 })
    expect(isRough).toBe(true)
    for (let at = 2990; at < 3200; at++) expect((edges[at + 1] ?? 0) - (edges[at] ?? 0)).toBe(at % 2 === 0 ? 32 : 66)
  })
})
