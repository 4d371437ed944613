import { describe, expect, it } from 'vitest'
import { rangesOf } from '../../../src/views/grid/showing/shown'

const rows = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id }))
const columns = [
  { id: 'code', join: [] },
  { id: 'statement', join: ['cause', 'effect'] },
  { id: 'title', join: [] },
  { id: 'owner', join: [] }
]

describe('what changed stands in the table as it is shown', () => {
  it('in runs of rows by runs of columns', () => {
    expect(rangesOf([{ rows: ['b', 'c', 'e'], columns: ['title', 'owner'] }], rows, columns)).toEqual([
      { top: 1, bottom: 2, left: 2, right: 3 },
      { top: 4, bottom: 4, left: 2, right: 3 }
    ])
  })

  it('across all columns where rows came, went or moved', () => {
    expect(rangesOf([{ rows: ['a'], columns: null }], rows, columns)).toEqual([
      { top: 0, bottom: 0, left: 0, right: 3 }
    ])
  })

  it('in a column that runs others together', () => {
    expect(rangesOf([{ rows: ['d'], columns: ['effect'] }], rows, columns)).toEqual([
      { top: 3, bottom: 3, left: 1, right: 1 }
    ])
  })

  it('nowhere when its row or its column is not shown', () => {
    expect(rangesOf([{ rows: ['z'], columns: ['title'] }], rows, columns)).toEqual([])
    expect(rangesOf([{ rows: ['a'], columns: ['status'] }], rows, columns)).toEqual([])
  })
})
