import { describe, expect, it } from 'vitest'
import { readPicture } from '../../../../src/layout/pictures'
import type { Measure } from '../../../../src/model/template'
import { sheetsOf } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { opened } from '../../templates/opened'
import { type Cells, file, frame, markOf, read } from './figured'

const radar = (...measures: readonly Measure[]) => ({ kind: 'radar', measures, from: 1, to: 5 }) as const
const four = [
  { name: 'North', rate: 5, aim: 5 },
  { name: 'East', rate: 3, aim: 4 },
  { name: 'South', rate: 1, aim: 4 },
  { name: 'West', rate: 2, aim: 4 }
]
const rates = radar({ column: 'rate' }, { column: 'aim' })
const grab = { end: 'whole', from: { x: 0, y: 0 } } as const

describe('a radar', () => {
  it('stands a figure on its spoke: the rim for the highest, the middle for the lowest', () => {
    const seen = read(rates, four)
    const place = (name: string) => {
      const { x, y } = markOf(seen, `${name}. Now`).at
      return [Math.round(x), Math.round(y)]
    }
    // 600 × 500: names of 168 and a gap of 14 beside the wheel leave a radius of 288 − 182 = 106 round (300, 180).
    expect([place('North'), place('East'), place('South'), place('West')]).toEqual([
      [300, 74],
      [353, 180],
      [300, 180],
      [274, 180]
    ])
  })

  it('is drawn as it was looked at', async () => {
    await expect(file(read(rates, four), 640)).toMatchFileSnapshot('pictures/radar.svg')
  })

  it('gives a figure the same value by pointer, arrow and digit', () => {
    const seen = read(rates, four)
    const scene = seen.draw(frame)
    const mark = markOf(seen, 'East. Now')
    const written = [{ table: 'thing', row: mark.row, cells: { rate: 4 } }]
    const carried = seen.moves?.at(scene, mark, { x: 384, y: 230 }, grab)
    expect(carried).toMatchObject({ edits: written, words: 'Now: 4, step 4' })
    expect(carried?.at).toEqual({ x: 379.5, y: 180 })
    expect(seen.moves?.step(scene, mark, null, 'right', 'whole')?.edits).toEqual(written)
    expect(seen.moves?.typed?.(scene, mark, null, '4')).toMatchObject({ aim: { edits: written }, isWhole: true })
  })

  it('goes on from where a figure is carried to, and no further than its scale', () => {
    const seen = read(rates, four)
    const scene = seen.draw(frame)
    const mark = markOf(seen, 'East. Now')
    const once = seen.moves?.step(scene, mark, null, 'up', 'whole') ?? null
    const twice = seen.moves?.step(scene, mark, once, 'up', 'whole') ?? null
    expect(twice?.edits[0]?.cells).toEqual({ rate: 5 })
    expect(seen.moves?.step(scene, mark, twice, 'up', 'whole')).toBeNull()
    expect(seen.moves?.step(scene, mark, twice, 'down', 'whole')?.edits[0]?.cells).toEqual({ rate: 4 })
    expect(seen.moves?.at(scene, mark, mark.at, grab)).toBeNull()
    expect(seen.moves?.typed?.(scene, mark, null, '9')).toBeNull()
  })

  it('moves what a mean is worked out from while that is typed, in tenths, and nothing that is worked out', () => {
    const open = [{ column: 'rate', test: 'blank' }] as const
    const means = radar({ column: 'mean', typed: { column: 'typed', while: open } })
    const rows: readonly Cells[] = [
      { name: 'A', typed: 2.4 },
      { name: 'B', rate: 3 },
      { name: 'C', typed: 5 }
    ]
    const seen = read(means, rows)
    const scene = seen.draw(frame)
    const typed = markOf(seen, 'A. Mean')
    expect(seen.moves?.step(scene, typed, null, 'up', 'whole')?.edits[0]?.cells).toEqual({ typed: 2.5 })
    const worked = markOf(seen, 'B. Mean')
    expect(worked.name).toBe('B. Mean: 3.0. Worked out: change what it is worked out from.')
    expect(seen.moves?.step(scene, worked, null, 'up', 'whole')).toBeNull()
  })

  it('keeps a spoke without a figure, lists it beside the picture, and takes it from there', () => {
    const seen = read(radar({ column: 'rate' }), [...four.slice(0, 3), { name: 'Unrated' }])
    expect(seen.laid.unplaced.map(({ name, why }) => [name, why])).toEqual([['Unrated', 'no figure']])
    const scene = seen.draw(frame)
    expect(scene.marks).toHaveLength(3)
    const [waiting] = seen.laid.unplaced
    const dropped = waiting && seen.moves?.at(scene, waiting, { x: 194, y: 180 }, grab)
    expect(dropped?.edits).toEqual([{ table: 'thing', row: waiting?.row, cells: { rate: 5 } }])
  })

  it('turns into bars under three spokes and over twelve', () => {
    const middles = (count: number) => {
      const rows = Array.from({ length: count }, (_, at) => ({ name: `Row ${at}`, rate: 3 }))
      return new Set(
        read(radar({ column: 'rate' }), rows)
          .draw(frame)
          .marks.map(({ at }) => at.x)
      ).size
    }
    expect([2, 3, 12, 13].map(middles)).toEqual([1, 3, 7, 1])
  })

  it('says in a sentence that there is nothing to draw', () => {
    expect(read(rates, []).laid.nothing).toBe(
      'There are no figures to draw yet. Fill them in in the table, and they stand here.'
    )
  })

  it('leaves a private measure out unless it is asked for', () => {
    const secrets = radar({ column: 'rate' }, { column: 'secret' })
    const rows = four.map((row, at) => ({ ...row, secret: at + 1 }))
    expect(
      read(secrets, rows)
        .twin()
        .columns.map(({ label }) => label)
    ).toEqual(['name', 'Now', 'Secret'])
    const seen = read(secrets, rows, { withPrivate: false })
    expect(seen.twin().columns.map(({ label }) => label)).toEqual(['name', 'Now'])
    expect(seen.describe()).not.toContain('Secret')
  })

  it('shows the readiness of the sample as the design has it', () => {
    const { workbook, sample } = opened('bridgewater-north')
    const sheet = sheetsOf(workbook).find(({ template }) => template.id === 'readiness')
    const picture = sheet?.template.tables.find(({ id }) => id === 'domain')?.pictures?.[0]
    if (sheet === undefined || picture === undefined) throw new Error('no radar of readiness')
    const seen = readPicture(picture, {
      workbook,
      sheet: sheet.id,
      table: 'domain',
      language: 'fr',
      today: sample.today,
      currency: 'CAD',
      withPrivate: false,
      chosen: {},
      say: (word, values) => say('fr', word, values)
    })
    // templates.md 3.A: need 4.3; leadership 4.1; confidence 3.2; workforce 2.4; technology 2.8; policy 3.1; community 3.4; money 2.6.
    expect(seen.twin().rows.map(({ cells }) => cells[1])).toEqual([
      '4,30',
      '4,10',
      '3,20',
      '2,40',
      '2,80',
      '3,10',
      '3,40',
      '2,60'
    ])
  })
})
