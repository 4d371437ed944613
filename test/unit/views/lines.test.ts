import { describe, expect, it } from 'vitest'
import { bottomOf, headingHeight, scrollForSpan, stacked } from '../../../src/views/grid/space/geometry'
import { standing } from '../../../src/views/grid/order/tree'
import { lineAt, lineOfHeading, lineOfRow } from '../../../src/views/grid/space/lines'

/** A heading over rows 0 and 1, a closed one, one over row 2, a closed one at the end. */
const headings = [{ at: 0 }, { at: 2 }, { at: 2 }, { at: 3 }]

describe('lines of a grouped grid', () => {
  it('number rows and headings together from top to bottom', () => {
    const lines = [0, 1, 2, 3, 4, 5, 6].map(line => lineAt(headings, line))
    expect(lines).toEqual([
      { heading: 0 },
      { row: 0 },
      { row: 1 },
      { heading: 1 },
      { heading: 2 },
      { row: 2 },
      { heading: 3 }
    ])
    expect([0, 1, 2, 3].map(row => lineOfRow(headings, row))).toEqual([1, 2, 5, 7])
    expect([0, 1, 2, 3].map(heading => lineOfHeading(headings, heading))).toEqual([0, 3, 4, 6])
  })

  it('are the rows where there are no headings', () => {
    expect(lineAt([], 4)).toEqual({ row: 4 })
    expect(lineOfRow([], 4)).toBe(4)
  })
})

describe('the tree that groups make', () => {
  it('counts each row among those of its own group, closed groups between them or not', () => {
    const counted = [2, 4, 1, 3].map((length, at) => ({ at: headings[at]?.at ?? 0, rows: { length } }))
    expect([0, 1, 2].map(row => standing(counted, row))).toEqual([
      { level: 2, position: 1, siblings: 2 },
      { level: 2, position: 2, siblings: 2 },
      { level: 2, position: 1, siblings: 1 }
    ])
    // The empty row at the end stands in no group.
    expect(standing(counted, null)).toEqual({ level: 1, position: 5, siblings: 5 })
  })
})

describe('where rows and headings stand', () => {
  const h = headingHeight
  const { tops, headings: places } = stacked([0, 32, 81, 113], headings)

  it('adds up their heights', () => {
    expect(stacked([0, 32, 81, 113], [])).toEqual({ tops: [0, 32, 81, 113], headings: [] })
    expect(tops).toEqual([h, h + 32, 3 * h + 81, 4 * h + 113])
    expect(places.map(({ top }) => top)).toEqual([0, h + 81, 2 * h + 81, 3 * h + 113])
  })

  it('ends a row above the heading that follows it', () => {
    expect([0, 1, 2].map(row => bottomOf({ tops, headings: places }, row))).toEqual([h + 32, h + 81, 3 * h + 113])
  })

  it('scrolls to a heading no further than it takes', () => {
    const view = { left: 0, top: 0, width: 100, height: 30 + 100 }
    expect(scrollForSpan(150, 150 + h, { header: 30 }, view)).toBe(150 + h - 100)
    expect(scrollForSpan(10, 10 + h, { header: 30 }, { ...view, top: 40 })).toBe(10)
  })
})
