import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cycled, entered, tabbed } from '../../../src/views/grid/selection/next'
import {
  added,
  areasOf,
  at,
  cellsIn,
  contains,
  type Extent,
  extended,
  rangeOf,
  type Selection,
  whole
} from '../../../src/views/grid/selection/selection'

const extent: Extent = { rows: 6, columns: 4, page: { rows: 3, columns: 2 } }

/** The active cells that so many steps come by, as `row:column`. */
function walk(from: Selection, step: (now: Selection) => Selection, count: number): string {
  let now = from
  const seen = Array.from({ length: count }, () => {
    now = step(now)
    return `${now.active.row}:${now.active.column}`
  })
  return seen.join(' ')
}

const tab = (now: Selection): Selection => tabbed(now, false, extent)
const back = (now: Selection): Selection => tabbed(now, true, extent)
const enter = (now: Selection): Selection => entered(now, false, extent)
const enterBack = (now: Selection): Selection => entered(now, true, extent)

describe('Tab and Enter among several selected cells', () => {
  const block = extended(at(1, 1), { row: 2, column: 2 })

  it('go round within them: Tab row by row, Enter column by column', () => {
    expect(walk(block, tab, 4)).toBe('1:2 2:1 2:2 1:1')
    expect(walk(block, enter, 4)).toBe('2:1 1:2 2:2 1:1')
  })

  it('go the other way with Shift', () => {
    expect(walk(block, back, 4)).toBe('2:2 2:1 1:2 1:1')
    expect(walk(block, enterBack, 4)).toBe('2:2 1:2 2:1 1:1')
  })

  it('leave what is selected as it is', () => {
    expect(areasOf(tab(tab(block)), extent)).toEqual(areasOf(block, extent))
  })

  it('go on from one area to the next in the order in which they were taken, and from the last to the first', () => {
    const apart = extended(added(extended(at(0, 0), { row: 0, column: 1 }), { row: 4, column: 3 }), {
      row: 5,
      column: 3
    })
    expect(walk(apart, tab, 4)).toBe('5:3 0:0 0:1 4:3')
    expect(walk(apart, back, 4)).toBe('0:1 0:0 5:3 4:3')
  })

  it('go round in whole rows and columns', () => {
    expect(walk(whole(at(2, 3), 'rows'), tab, 2)).toBe('2:0 2:1')
    expect(walk(whole(at(5, 1), 'columns'), enter, 2)).toBe('0:1 1:1')
  })

  it('move through the table as ever where one cell is selected', () => {
    expect(cycled(at(1, 1), 'across', false, extent)).toBeNull()
    expect(walk(at(1, 3), tab, 2)).toBe('2:0 2:1')
  })

  it('begin a new range at the active cell when Shift and an arrow follow', () => {
    expect(rangeOf(extended(tab(block), { row: 3, column: 2 }), extent)).toEqual({
      top: 1,
      left: 2,
      bottom: 3,
      right: 2
    })
  })

  it('come by every cell once before they begin anew, and back by the same way', () => {
    const spot = fc.record({ row: fc.nat(5), column: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(fc.tuple(spot, spot), { minLength: 1, maxLength: 4 }), fc.boolean(), (pairs, isAcross) => {
        const [[first, end] = [at(0, 0).active, at(0, 0).active], ...more] = pairs
        let selection = extended(at(first.row, first.column), end)
        for (const [from, to] of more) selection = extended(added(selection, from), to)
        const areas = areasOf(selection, extent)
        const count = areas.reduce((sum, area) => sum + cellsIn(area), 0)
        if (count === 1) return
        const way = isAcross ? 'across' : 'down'
        let now = selection
        for (let step = 0; step < count; step++) {
          const next = cycled(now, way, false, extent) ?? now
          expect(cycled(next, way, true, extent)?.active).toEqual(now.active)
          expect(contains(rangeOf(next, extent), next.active)).toBe(true)
          now = next
        }
        expect(now).toMatchObject({ active: selection.active, anchor: selection.anchor, focus: selection.focus })
      })
    )
  })
})
