import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entered, tabbed } from '../../../src/views/grid/selection/next'
import {
  added,
  areasOf,
  at,
  blockOrAll,
  cellsIn,
  contains,
  type Extent,
  extended,
  kept,
  type Motion,
  moved,
  rangeOf,
  type Spot,
  whole
} from '../../../src/views/grid/selection/selection'

const extent: Extent = { rows: 6, columns: 4, page: { rows: 3, columns: 2 } }
/** Rows 0 to 2 of column 1 and row 4 are filled. */
const filled = ({ row, column }: Spot): boolean => column === 1 && (row <= 2 || row === 4)
const go = (row: number, column: number, motion: Motion): Spot => moved(at(row, column), motion, extent, filled).active

describe('a selection', () => {
  it('moves by a cell and stops at the edges', () => {
    expect(go(2, 1, 'up')).toEqual({ row: 1, column: 1 })
    expect(go(0, 0, 'up')).toEqual({ row: 0, column: 0 })
    expect(go(5, 3, 'right')).toEqual({ row: 5, column: 3 })
  })

  it('goes to the ends of the row, by pages, and to the corners', () => {
    expect(go(2, 2, 'row-start')).toEqual({ row: 2, column: 0 })
    expect(go(2, 2, 'row-end')).toEqual({ row: 2, column: 3 })
    expect(go(1, 2, 'page-down')).toEqual({ row: 4, column: 2 })
    expect(go(1, 2, 'page-up')).toEqual({ row: 0, column: 2 })
    expect(go(1, 0, 'page-right')).toEqual({ row: 1, column: 2 })
    expect(go(3, 2, 'first')).toEqual({ row: 0, column: 0 })
    expect(go(3, 2, 'last')).toEqual({ row: 5, column: 3 })
  })

  it('jumps to the end of a filled block, then over blanks to the next filled cell, then to the end', () => {
    expect(go(0, 1, 'edge-down')).toEqual({ row: 2, column: 1 })
    expect(go(2, 1, 'edge-down')).toEqual({ row: 4, column: 1 })
    expect(go(4, 1, 'edge-down')).toEqual({ row: 5, column: 1 })
    expect(go(4, 1, 'edge-up')).toEqual({ row: 2, column: 1 })
    expect(go(4, 3, 'edge-left')).toEqual({ row: 4, column: 1 })
  })

  it('grows from its anchor with the far corner, and keeps the active cell', () => {
    const grown = moved(moved(at(2, 2), 'up', extent, filled, true), 'left', extent, filled, true)
    expect(grown.active).toEqual({ row: 2, column: 2 })
    expect(rangeOf(grown, extent)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 })
    expect(cellsIn(rangeOf(grown, extent))).toBe(4)
  })

  it('takes whole rows, whole columns, and everything', () => {
    const rows = whole(extended(at(1, 2), { row: 3, column: 2 }), 'rows')
    expect(rangeOf(rows, extent)).toEqual({ top: 1, left: 0, bottom: 3, right: 3 })
    expect(rangeOf(whole(at(1, 2), 'columns'), extent)).toEqual({ top: 0, left: 2, bottom: 5, right: 2 })
    expect(rangeOf(whole(whole(at(1, 2), 'columns'), 'rows'), extent)).toEqual({ top: 0, left: 0, bottom: 5, right: 3 })
  })

  it('wraps with Tab to the next row, and Enter goes back to the column in which the run of Tabs began', () => {
    const once = tabbed(at(1, 2), false, extent)
    const twice = tabbed(once, false, extent)
    expect(once.active).toEqual({ row: 1, column: 3 })
    expect(twice.active).toEqual({ row: 2, column: 0 })
    expect(entered(twice, false, extent).active).toEqual({ row: 3, column: 2 })
    expect(tabbed(at(1, 0), true, extent).active).toEqual({ row: 0, column: 3 })
  })

  it('forgets the run of Tabs once the active cell moves otherwise', () => {
    const run = tabbed(at(1, 0), false, extent)
    expect(entered(moved(run, 'right', extent, filled), false, extent).active).toEqual({ row: 2, column: 2 })
  })

  it('ends a run of Tabs with Enter only where something was written in it', () => {
    const looked = tabbed(at(1, 0), false, extent)
    expect(looked.hasWritten).toBeUndefined()
    const wrote = tabbed(tabbed(looked, false, extent, true), false, extent)
    expect(wrote).toMatchObject({ hasWritten: true, returnTo: 0, active: { row: 1, column: 3 } })
    expect(moved(wrote, 'up', extent, filled).hasWritten).toBeUndefined()
    expect(extended(wrote, { row: 0, column: 0 }).hasWritten).toBeUndefined()
  })

  it('takes further areas beside the first, and forgets them when the active cell moves', () => {
    const two = added(extended(at(0, 0), { row: 1, column: 1 }), { row: 4, column: 3 })
    expect(areasOf(two, extent)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 4, left: 3, bottom: 4, right: 3 }
    ])
    expect(areasOf(extended(two, { row: 5, column: 2 }), extent).at(-1)).toEqual({
      top: 4,
      left: 2,
      bottom: 5,
      right: 3
    })
    expect(areasOf(moved(two, 'up', extent, filled), extent)).toHaveLength(1)
    expect(areasOf(added(whole(at(2, 2), 'rows'), { row: 5, column: 0 }), extent)[0]).toEqual({
      top: 2,
      left: 0,
      bottom: 2,
      right: 3
    })
  })

  it('takes the block first and everything after: all rows, and the columns up to one that is quite empty', () => {
    const isEmpty = (column: number): boolean => column === 2
    const block = blockOrAll(at(3, 1), extent, 5, isEmpty)
    expect(block.active).toEqual({ row: 3, column: 1 })
    expect(rangeOf(block, extent)).toEqual({ top: 0, left: 0, bottom: 4, right: 1 })
    expect(blockOrAll(block, extent, 5, isEmpty).whole).toBe('all')
    expect(blockOrAll(at(3, 2), extent, 5, isEmpty).whole).toBe('all')
    expect(blockOrAll(at(5, 1), extent, 5, isEmpty).whole).toBe('all')
  })

  it('comes inside when rows go away', () => {
    expect(kept(at(5, 3), { ...extent, rows: 2 }).active).toEqual({ row: 1, column: 3 })
    const inside = at(1, 1)
    expect(kept(inside, extent)).toBe(inside)
  })

  it('stays inside the table and holds its active cell, whatever is pressed', () => {
    const motions = fc.constantFrom<Motion>(
      'up',
      'down',
      'left',
      'right',
      'page-down',
      'page-up',
      'edge-down',
      'edge-right',
      'first',
      'last'
    )
    fc.assert(
      fc.property(
        fc.array(fc.record({ motion: motions, extend: fc.boolean() })),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (presses, rows, columns) => {
          const bounds = { rows, columns, page: { rows: 4, columns: 2 } }
          const last = presses.reduce((now, { motion, extend }) => moved(now, motion, bounds, filled, extend), at(0, 0))
          const range = rangeOf(last, bounds)
          expect(contains(range, last.active)).toBe(true)
          expect(range.bottom).toBeLessThan(rows)
          expect(range.right).toBeLessThan(columns)
          expect(Math.min(range.top, range.left)).toBeGreaterThanOrEqual(0)
        }
      )
    )
  })
})
