import { describe, expect, it } from 'vitest'
import { drawnOut, stretched, toNeighbour } from '../../../src/views/grid/fill/stretch'
import type { Geometry } from '../../../src/views/grid/space/geometry'
import type { Extent, Range } from '../../../src/views/grid/selection/selection'

/** Ten rows of 20 pixels and five columns of 100, right of a gutter of 40. */
const geometry: Geometry = {
  gutter: 40,
  header: 30,
  fixed: 0,
  lefts: [40, 140, 240, 340, 440, 540],
  tops: [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200],
  headings: []
}
const extent: Extent = { rows: 10, columns: 5, page: { rows: 5, columns: 3 } }
const source: Range = { top: 3, left: 1, bottom: 4, right: 1 }
const to = (x: number, y: number) => stretched(source, { x, y }, geometry, extent)

describe('the fill handle', () => {
  it('draws the selection out the way in which the pointer is further out', () => {
    expect(to(190, 150)).toEqual({ ...source, bottom: 7 })
    expect(to(190, 10)).toEqual({ ...source, top: 0 })
    expect(to(420, 90)).toEqual({ ...source, right: 3 })
    expect(to(60, 90)).toEqual({ ...source, left: 0 })
    expect(to(260, 190)).toEqual({ ...source, bottom: 9 })
    expect(to(400, 110)).toEqual({ ...source, right: 3 })
  })

  it('fills nothing while it stands inside, and never beyond the table', () => {
    expect(to(190, 70)).toBeNull()
    expect(to(190, 5000)).toEqual({ ...source, bottom: 9 })
    expect(to(5000, 70)).toEqual({ ...source, right: 4 })
  })

  it('goes on below the last row by rows to come, as high as that one, where rows can be added', () => {
    const grown = (y: number) => stretched(source, { x: 190, y }, geometry, extent, true)
    expect(grown(199)).toEqual({ ...source, bottom: 9 })
    expect(grown(200)).toEqual({ ...source, bottom: 10 })
    expect(grown(259)).toEqual({ ...source, bottom: 12 })
  })

  it('knows what is new of a selection that was drawn out, and which way it runs', () => {
    expect(drawnOut(source, { ...source, bottom: 7 })).toEqual({ range: { ...source, top: 5, bottom: 7 }, way: 'down' })
    expect(drawnOut(source, { ...source, top: 0 })).toEqual({ range: { ...source, top: 0, bottom: 2 }, way: 'up' })
    expect(drawnOut(source, { ...source, left: 0 })).toEqual({ range: { ...source, left: 0, right: 0 }, way: 'left' })
    expect(drawnOut(source, source)).toBeNull()
  })

  it('goes down to where the column on the left ends, else the one on the right', () => {
    const filledTo = (ends: Readonly<Record<number, number>>) => (spot: { row: number; column: number }) =>
      spot.row <= (ends[spot.column] ?? -1)
    expect(toNeighbour(source, 10, 5, filledTo({ 0: 8, 2: 6 }))).toEqual({ ...source, bottom: 8 })
    expect(toNeighbour(source, 10, 5, filledTo({ 0: 4, 2: 6 }))).toEqual({ ...source, bottom: 6 })
    expect(toNeighbour(source, 10, 5, filledTo({ 0: 4 }))).toBeNull()
    expect(toNeighbour({ ...source, left: 0, right: 0 }, 10, 5, filledTo({ 1: 99 }))).toMatchObject({ bottom: 9 })
  })
})
