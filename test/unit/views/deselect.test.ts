import { describe, expect, it } from 'vitest'
import { deselected, isTaken } from '../../../src/views/grid/selection/deselect'
import {
  added,
  areasOf,
  at,
  type Extent,
  extended,
  type Range,
  type Selection,
  whole
} from '../../../src/views/grid/selection/selection'

const extent: Extent = { rows: 6, columns: 4, page: { rows: 3, columns: 2 } }
const range = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right })
const cell = (row: number, column: number): Range => range(row, column, row, column)

function cells(selection: Selection): readonly string[] {
  const found = new Set<string>()
  for (const { top, left, bottom, right } of areasOf(selection, extent))
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.add(`${row}:${column}`)
  return [...found].sort()
}

describe('taking cells out of a selection', () => {
  it('leaves all but them, and the active cell where it was', () => {
    const left = deselected(extended(at(0, 0), { row: 1, column: 1 }), cell(1, 1), extent)
    expect(cells(left)).toEqual(['0:0', '0:1', '1:0'])
    expect(left.active).toEqual({ row: 0, column: 0 })
  })

  it('makes the first cell of the last area active where the active one is taken out', () => {
    const two = added(extended(at(0, 0), { row: 1, column: 0 }), { row: 4, column: 3 })
    const left = deselected(two, cell(4, 3), extent)
    expect(cells(left)).toEqual(['0:0', '1:0'])
    expect(left.active).toEqual({ row: 0, column: 0 })
    expect(left.further).toBeUndefined()
  })

  it('takes a cell out of every area that holds it', () => {
    const twice = extended(added(extended(at(0, 0), { row: 0, column: 1 }), { row: 0, column: 1 }), {
      row: 0,
      column: 2
    })
    expect(cells(deselected(twice, cell(0, 1), extent))).toEqual(['0:0', '0:2'])
  })

  it('keeps one cell', () => {
    expect(deselected(at(2, 2), cell(2, 2), extent)).toEqual(at(2, 2))
  })

  it('leaves whole rows whole, so that they reach on when a column comes', () => {
    const rows = whole(extended(at(1, 0), { row: 3, column: 0 }), 'rows')
    const left = deselected(rows, range(2, 0, 2, 3), extent)
    expect(areasOf(left, { ...extent, columns: 5 })).toEqual([range(3, 0, 3, 4), range(1, 0, 1, 4)])
    const all: Selection = { ...at(0, 0), whole: 'all' }
    expect(deselected(all, range(0, 1, 5, 1), extent)).toMatchObject({
      whole: 'columns',
      further: [{ whole: 'columns' }]
    })
  })

  it('is asked for only where all that was pressed is selected', () => {
    const two = added(at(0, 0), { row: 0, column: 1 })
    expect(isTaken(two, range(0, 0, 0, 1), extent)).toBe(true)
    expect(isTaken(two, range(0, 0, 0, 2), extent)).toBe(false)
  })
})
