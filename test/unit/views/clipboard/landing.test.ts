import { describe, expect, it } from 'vitest'
import { landing } from '../../../../src/views/grid/clipboard/landing'

describe('where a paste lands', () => {
  const block = (...rows: readonly string[][]) => rows.map(row => row.map(text => ({ text })))
  const words = ({ height, width, cellAt }: ReturnType<typeof landing>) =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => cellAt(down, across).text)
    )

  it('fills the selection with one cell', () => {
    const landed = landing(block(['x']), { top: 1, left: 0, bottom: 2, right: 1 }, 4)
    expect(words(landed)).toEqual([
      ['x', 'x'],
      ['x', 'x']
    ])
  })

  it('repeats a block that fits the selection a whole number of times, and lays any other once', () => {
    const two = block(['a'], ['b'])
    expect(words(landing(two, { top: 0, left: 0, bottom: 3, right: 0 }, 4))).toEqual([['a'], ['b'], ['a'], ['b']])
    expect(words(landing(two, { top: 0, left: 0, bottom: 2, right: 0 }, 4))).toEqual([['a'], ['b']])
  })

  it('lays what moves once, however much is selected', () => {
    expect(words(landing(block(['x']), { top: 0, left: 0, bottom: 3, right: 2 }, 4, true))).toEqual([['x']])
  })

  it('never adds columns: what is too wide is counted and left out', () => {
    const landed = landing(block(['a', 'b', 'c']), { top: 0, left: 2, bottom: 0, right: 2 }, 4)
    expect(words(landed)).toEqual([['a', 'b']])
    expect(landed.dropped).toBe(1)
  })

  it('evens out rows of different lengths with blanks', () => {
    expect(words(landing(block(['a', 'b'], ['c']), { top: 0, left: 0, bottom: 0, right: 0 }, 4))).toEqual([
      ['a', 'b'],
      ['c', '']
    ])
  })
})
