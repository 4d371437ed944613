import { describe, expect, it } from 'vitest'
import type { LaidColumn } from '../../../src/layout/table'
import { followed, goneOn, heldRows, staying, touchedBy, untouched } from '../../../src/views/grid/order/held'
import { createHeights, lineHeight, linesFor, rowHeights } from '../../../src/views/grid/space/heights'
import { at, extended } from '../../../src/views/grid/selection/selection'

const rows = (...ids: readonly string[]) => ids.map(id => ({ id, fields: {} }))
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('')

describe('rows under way', () => {
  it('keep their place while they are edited, though they would now sort or filter elsewhere', () => {
    const all = rows('a', 'b', 'c', 'x')
    expect(ids(heldRows(rows('c', 'a', 'b'), all, all))).toBe('cab')
  })

  it('lose those that are deleted and gain new ones at the end, filtered or not', () => {
    expect(ids(heldRows(rows('c', 'a', 'b'), rows('a', 'b', 'c'), rows('a', 'c', 'n')))).toBe('can')
  })

  it('take the selection with them', () => {
    const before = rows('a', 'b', 'c', 'd')
    const moved = followed(at(1, 2), before, rows('b', 'c', 'd', 'a'))
    expect(moved.active).toEqual({ row: 0, column: 2 })
  })

  it('take a range with them while it stays together, and else leave one cell', () => {
    const range = extended(at(1, 0), { row: 2, column: 1 })
    const before = rows('a', 'b', 'c', 'd')
    expect(followed(range, before, rows('n', 'a', 'b', 'c', 'd')).focus).toEqual({ row: 3, column: 1 })
    const apart = followed(range, before, rows('b', 'a', 'd', 'c'))
    expect([apart.anchor, apart.focus]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 0 }
    ])
  })

  it('leave the active cell where it stood when its row is deleted', () => {
    expect(followed(at(1, 1), rows('a', 'b', 'c'), rows('a', 'c')).active).toEqual({ row: 1, column: 1 })
  })
})

describe('rows of an act over several', () => {
  const pasted = touchedBy(untouched, ['a', 'b', 'c'])

  it('stay in sight while someone goes through them, each until it is left', () => {
    expect([...staying(pasted, 'a')]).toEqual(['a', 'b', 'c'])
    const second = goneOn(pasted, 'a', 'b')
    expect([...staying(second, 'b')]).toEqual(['b', 'c'])
    const back = goneOn(second, 'b', 'a')
    expect([...staying(back, 'a')].toSorted()).toEqual(['a', 'c'])
  })

  it('go together when someone goes to a row that is none of them', () => {
    expect([...staying(goneOn(pasted, 'a', 'z'), 'z')]).toEqual(['z'])
    expect(staying(goneOn(pasted, 'a', null), null).size).toBe(0)
  })

  it('are not left by the act itself, which may put the active cell elsewhere among them', () => {
    expect([...staying(goneOn(pasted, 'c', 'a', true), 'a')]).toEqual(['a', 'b', 'c'])
  })

  it('stay once more when they are changed again', () => {
    const again = touchedBy(goneOn(pasted, 'a', 'b'), ['a'])
    expect([...staying(again, 'b')]).toEqual(['a', 'b', 'c'])
  })
})

describe('the height of a row', () => {
  const column = { id: 'note', column: { kind: 'text', id: 'note' }, join: [] } as unknown as LaidColumn
  const layout = {
    cell: () => {
      throw new Error('not asked for what is stored')
    }
  }
  const { heightOf } = createHeights([column], () => 20 + 6.7 * 20, 'normal')
  const row = (note: string) => ({ id: 'r', fields: { note } })

  it('is one line for a blank or short text, and grows to three lines at the most', () => {
    expect(heightOf(row(''), layout)).toBe(rowHeights.normal)
    expect(heightOf(row('twelve chars'), layout)).toBe(rowHeights.normal)
    expect(heightOf(row('twenty characters here and more'), layout)).toBe(rowHeights.normal + lineHeight)
    expect(heightOf(row('word '.repeat(100)), layout)).toBe(rowHeights.normal + 2 * lineHeight)
  })

  it('leaves room for the whole of what names a row, a choice among others as well', () => {
    const words = { ...layout, cell: () => ({ text: 'Racialised and ethnocultural communities', value: 'x' }) }
    const named = { ...column, column: { ...column.column, kind: 'choice' } as typeof column.column }
    const heightIn = (one: typeof column) =>
      createHeights([one], () => 20 + 6.7 * 20, 'normal').heightOf(row(''), words)
    expect(heightIn(named)).toBe(rowHeights.normal)
    expect(heightIn({ ...named, heading: true })).toBe(rowHeights.normal + 2 * lineHeight)
    const justFitting = { ...layout, cell: () => ({ text: 'homeless underhoused', value: 'x' }) }
    const heights = createHeights([{ ...named, heading: true }], () => 20 + 6.7 * 20, 'normal')
    expect(heights.heightOf(row(''), justFitting)).toBe(rowHeights.normal + lineHeight)
  })

  it('counts line breaks, and breaks a word that is too long', () => {
    expect(linesFor('a\nb', 20)).toBe(2)
    expect(linesFor('x'.repeat(45), 20)).toBe(3)
    expect(linesFor('ten chars_ ten chars_', 10)).toBe(2)
  })
})
