import { describe, expect, it } from 'vitest'
import { widthOf } from '../../../../src/layout/pictures/inter'
import type { Shape } from '../../../../src/layout/pictures/scene'
import { type Cells, file, frame, markOf, read } from './figured'

const pairs = {
  kind: 'bars',
  measures: [{ column: 'rate' }, { column: 'aim' }],
  order: { column: 'aim', descending: true },
  span: { from: 0, to: 5 }
} as const
const rows: readonly Cells[] = [
  { name: 'Reach', rate: 2, aim: 4 },
  { name: 'Safety', rate: 3, aim: 5 },
  { name: 'Support' }
]
const spent = { kind: 'bars', by: 'part', measures: [{ column: 'cost' }], split: 'year' } as const
const costs: readonly Cells[] = [
  { name: 'one', part: 'b', year: 'y0', cost: 10.1 },
  { name: 'two', part: 'b', year: 'y0', cost: 20.2 },
  { name: 'three', part: 'b', year: 'y1', cost: 0.05 },
  { name: 'four', part: 'a', year: 'y1', cost: -4 },
  { name: 'five', cost: 7 }
]
const grab = { end: 'whole', from: { x: 0, y: 0 } } as const

describe('bars', () => {
  it('stand in the order that is asked for, those without it last', () => {
    expect(
      read(pairs, rows)
        .twin()
        .rows.map(({ cells }) => cells)
    ).toEqual([
      ['Safety', '3', '5'],
      ['Reach', '2', '4'],
      ['Support', '', '']
    ])
  })

  it('tell of as many rows as they were read from, alone or together', () => {
    expect(read(pairs, rows).shown).toBe(3)
    expect(read(spent, costs).shown).toBe(5)
  })

  it('are as long as their figures', () => {
    const seen = read(pairs, rows)
    const [now, wanted] = [markOf(seen, 'Safety. Now'), markOf(seen, 'Safety. Wanted')]
    const [from, to] = [now.box.x, now.box.x + now.box.width]
    expect(wanted.box.x).toBe(from)
    expect(wanted.box.width / now.box.width).toBeCloseTo(5 / 3, 10)
    expect(now.at.x).toBeCloseTo(to, 10)
    expect(wanted.at.y - now.at.y).toBe(24)
  })

  it('are drawn as they were looked at', async () => {
    await expect(file(read(pairs, rows), 640)).toMatchFileSnapshot('pictures/bars.svg')
    await expect(file(read(spent, costs), 640)).toMatchFileSnapshot('pictures/stacked.svg')
  })

  it('give a rating the same value by pointer, arrow and digit', () => {
    const seen = read(pairs, rows)
    const scene = seen.draw(frame)
    const mark = markOf(seen, 'Reach. Now')
    const step = mark.box.width / 2
    const written = [{ table: 'thing', row: mark.row, cells: { rate: 3 } }]
    const point = { x: mark.at.x + 1.2 * step, y: mark.at.y }
    expect(seen.moves?.at(scene, mark, point, grab)).toMatchObject({ edits: written, words: 'Now: 3, step 3' })
    expect(seen.moves?.step(scene, mark, null, 'right', 'whole')?.edits).toEqual(written)
    expect(seen.moves?.typed?.(scene, mark, null, '3')?.aim.edits).toEqual(written)
  })

  it('add up to the cent, with what is below nought and what is not said', () => {
    expect(read(spent, costs).twin()).toEqual({
      columns: [
        { label: 'Part', align: 'start' },
        { label: 'y0', align: 'end' },
        { label: 'y1', align: 'end' },
        { label: 'Not said', align: 'end' },
        { label: 'Total', align: 'end' }
      ],
      rows: [
        { row: null, cells: ['a', '', '-$4.00', '', '-$4.00'] },
        { row: null, cells: ['b', '$30.30', '$0.05', '', '$30.35'] },
        { row: null, cells: ['Not said', '', '', '$7.00', '$7.00'] }
      ]
    })
  })

  it('stand to the left of nought where a sum is below it, and know the rows behind them', () => {
    const seen = read(spent, costs)
    const scene = seen.draw(frame)
    const [debt, first] = [markOf(seen, 'a. y1'), markOf(seen, 'b. y0')]
    expect(debt.box.x + debt.box.width).toBeLessThanOrEqual(first.box.x + 0.001)
    expect(first.rows).toHaveLength(3)
    expect(seen.moves?.step(scene, first, null, 'right', 'whole')).toBeNull()
  })

  it('count rows where nothing is measured', () => {
    const counts = read({ kind: 'bars', by: 'part' }, costs)
    expect(counts.twin().rows.map(({ cells }) => cells)).toEqual([
      ['a', '1'],
      ['b', '3'],
      ['Not said', '1']
    ])
  })

  it('stop at sixty of 2,000 rows and say how many are left', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ name: `Row ${at}`, rate: 3 }))
    const seen = read({ kind: 'bars', measures: [{ column: 'rate' }] }, many)
    const { ground, marks } = seen.draw({ ...frame, height: seen.height(600, 1) })
    expect(marks).toHaveLength(60)
    expect(texts(ground)).toContain('1,940 further rows are in the table only.')
  })

  it('cut a name of 300 characters to two lines that fit, and leave one from right to left as it is', () => {
    const long = 'Reaching people who live far from a clinic '.repeat(7).slice(0, 300)
    const seen = read(pairs, [
      { name: long, rate: 2, aim: 4 },
      { name: 'محمد عبد الله', rate: 1, aim: 2 }
    ])
    const lines = texts(seen.draw(frame).ground)
    const cut = lines.find(text => text.endsWith('…')) ?? ''
    expect(widthOf(cut, 12)).toBeLessThanOrEqual(600 * 0.34)
    expect(lines).toContain('محمد عبد الله')
    expect(markOf(seen, long.trim()).name).toContain('Now: 2, step 2')
  })

  it('say in a sentence that there is nothing to draw', () => {
    const nothing = 'There are no figures to draw yet. Fill them in in the table, and they stand here.'
    expect([read(pairs, []), read(pairs, [{ name: 'Bare' }]), read(spent, [])].map(({ laid }) => laid.nothing)).toEqual(
      [nothing, nothing, nothing]
    )
  })

  it('tell nothing by a private column that is not asked for', () => {
    const seen = read({ kind: 'bars', measures: [{ column: 'secret' }] }, [{ name: 'A', secret: 42 }], {
      withPrivate: false
    })
    expect(JSON.stringify([seen.laid, seen.twin(), seen.describe()])).not.toMatch(/42|Secret/u)
  })
})

function texts(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap(shape => (shape.is === 'text' ? [shape.text] : []))
}
