import { describe, expect, test } from 'vitest'
import { moveInPicture, setSettings } from '../../../../src/commands'
import type { Aim } from '../../../../src/layout/pictures/kind'
import type { Box, Mark, Scene } from '../../../../src/layout/pictures/scene'
import { svgOf } from '../../../../src/layout/pictures/svg'
import type { ReadPicture } from '../../../../src/layout/pictures'
import { light } from '../../../../src/model/tokens'
import { presets } from '../../../../templates/risks/presets'
import { pictured } from './read'

const risk = (title: string, likelihood: number | null, consequence: number | null, more = {}) => ({
  title,
  likelihood,
  consequence,
  ...more
})

const drawn = (read: ReadPicture, width = 900): Scene =>
  read.draw({ width, height: read.height(width, 1, 560), scale: 1 })

const markOf = ({ marks }: Scene, row: string): Mark => {
  const mark = marks.find(one => one.row === row)
  if (mark === undefined) throw new Error(`no mark stands for ${row}`)
  return mark
}

const words = ({ ground }: Scene): readonly string[] =>
  ground.flatMap(shape => (shape.is === 'text' ? [shape.text] : []))

/** So many cells have the ground of a band. */
const shaded = ({ ground }: Scene, band: string): number =>
  ground.filter(shape => shape.is === 'box' && shape.fill === band).length

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01

describe('the heat map', () => {
  test('draws a small register as it was looked at', async () => {
    const book = pictured('risks/risk', [
      risk('Double entry', 5, 3),
      risk('Money runs out', 3, 4, { 'target-likelihood': 2, 'target-consequence': 2 }),
      risk('Rural clients cannot take part', 3, 4),
      risk('Winter storm', 2, 1),
      risk('Not yet rated', 4, null)
    ])
    const read = book.read('heat-map')
    const svg = svgOf(drawn(read), { tokens: light, title: read.laid.title, description: read.describe() })
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('goldens/heat-map.svg')
    const moving = book.read('heat-map', { chosen: { state: 'movement' }, language: 'fr' })
    const way = svgOf(drawn(moving), { tokens: light, title: moving.laid.title, description: moving.describe() })
    await expect(way.replaceAll('><', '>\n<')).toMatchFileSnapshot('goldens/heat-map-movement-fr.svg')
  })

  test('has likelihood upwards and consequence to the right, in even steps', () => {
    const book = pictured('risks/risk', [
      risk('a', 1, 1),
      risk('b', 1, 2),
      risk('c', 1, 3),
      risk('d', 2, 1),
      risk('e', 5, 5)
    ])
    const scene = drawn(book.read('heat-map'))
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map(at => markOf(scene, book.row(at)).at)
    if (!a || !b || !c || !d || !e) throw new Error('a mark is missing')
    expect(b.x - a.x).toBeCloseTo(c.x - b.x)
    expect([b.y, c.y]).toEqual([a.y, a.y])
    expect(d.x).toBe(a.x)
    expect(a.y - d.y).toBeGreaterThan(40)
    expect(e.x - a.x).toBeCloseTo(4 * (b.x - a.x))
    expect(a.y - e.y).toBeCloseTo(4 * (a.y - d.y))
  })

  test('shades 5 cells low, 7 moderate, 7 high and 6 extreme, and by other bands once the sheet has others', () => {
    const book = pictured('risks/risk', [])
    const count = (band: string): number => shaded(drawn(book.read('heat-map')), band)
    expect(['low', 'moderate', 'high', 'extreme'].map(count)).toEqual([5, 7, 7, 6])
    const iso = presets.find(({ id }) => id === 'iso')?.bands ?? []
    book.run(setSettings, { sheet: book.sheet, settings: [{ table: 'risk', key: 'bands', value: iso }] })
    // 1 to 4, 5 to 10, 12 and more: of the 25 products of 1 to 5, 8, 9 and 8.
    expect(['low', 'moderate', 'high', 'extreme'].map(count)).toEqual([8, 9, 0, 8])
  })

  test('leaves out what is closed and keeps opportunities in a picture of their own', () => {
    const rows = [
      risk('open', 2, 2),
      risk('closed', 2, 2, { status: 'closed' }),
      risk('good', 3, 3, { type: 'opportunity' })
    ]
    const book = pictured('risks/risk', rows)
    expect(drawn(book.read('heat-map')).marks.map(({ row }) => row)).toEqual([book.row(1)])
    expect(drawn(book.read('opportunities')).marks.map(({ row }) => row)).toEqual([book.row(3)])
  })

  test('shows only the rows that a filter leaves', () => {
    const book = pictured('risks/risk', [risk('a', 2, 2), risk('b', 2, 2)])
    const read = book.read('heat-map', { rows: new Set([book.row(2)]) })
    expect(drawn(read).marks.map(({ row }) => row)).toEqual([book.row(2)])
  })

  test('says of each risk where it stands, what that comes to and where it is on its way to', () => {
    const target = { 'target-likelihood': 2, 'target-consequence': 4 }
    const book = pictured('risks/risk', [risk('Money runs out', 3, 4, target)])
    expect(drawn(book.read('heat-map')).marks[0]?.name).toBe(
      'R-01, Money runs out. Current likelihood: 3, Possible; Current consequence: 4, Major. Current score: 12, High. ' +
        'On its way to Current likelihood: 2, Unlikely; Current consequence: 4, Major.'
    )
  })

  test('keeps what is not rated beside it and says what is missing', () => {
    const book = pictured('risks/risk', [risk('half', 4, null), risk('none', null, null), risk('whole', 1, 1)])
    expect(book.read('heat-map').laid.unplaced).toEqual([
      { row: book.row(1), name: 'R-01, half', why: 'Still to be filled in: Current consequence' },
      { row: book.row(2), name: 'R-02, none', why: 'Still to be filled in: Current likelihood, Current consequence' }
    ])
  })

  test('describes itself by its bands, gravest first, and by what has no place', () => {
    const book = pictured('risks/risk', [risk('a', 5, 5), risk('b', 1, 1), risk('c', 1, 2), risk('d', null, 1)])
    expect(book.read('heat-map').describe()).toMatch(
      /^How likely .+\. 3 risks in the picture: Extreme, 1; Low, 2\. 1 has no place yet: R-04, d\.$/
    )
  })

  test('is told as a table, row by row', () => {
    const book = pictured('risks/risk', [risk('a', 5, 3), risk('b', null, 1)])
    const { columns, rows } = book.read('heat-map').twin()
    expect(columns.map(({ label }) => label)).toEqual([
      'Row',
      'Current likelihood',
      'Current consequence',
      'Score',
      'Comes to'
    ])
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['R-01, a', '5, Almost certain', '3, Moderate', '15', 'Extreme'],
      ['R-02, b', 'Still to be filled in: Current likelihood', '', '', '']
    ])
  })
})

describe('a risk that is moved', () => {
  const start = () => pictured('risks/risk', [risk('a', 2, 2), risk('b', 4, 5)])
  const store = (book: ReturnType<typeof start>, aim: Aim | null) => {
    book.run(moveInPicture, { sheet: book.sheet, edits: aim?.edits ?? [] })
    const { likelihood, consequence } = book.cells(1)
    return [likelihood, consequence]
  }
  const ready = () => {
    const book = start()
    const read = book.read('heat-map')
    const scene = drawn(read)
    const { moves } = read
    if (moves === null) throw new Error('nothing moves')
    return { book, scene, moves, mark: markOf(scene, book.row(1)), there: markOf(scene, book.row(2)).at }
  }

  test('comes to the same ratings by the pointer, by arrows, by digits and in the form', () => {
    const dragged = ready()
    const aim = dragged.moves.at(dragged.scene, dragged.mark, dragged.there, { end: 'whole', from: dragged.mark.at })
    expect(aim?.words).toBe('Current likelihood: 4, Likely; Current consequence: 5, Catastrophic')
    expect(store(dragged.book, aim)).toEqual([4, 5])

    const stepped = ready()
    let at: Aim | null = null
    for (const way of ['up', 'right', 'right', 'up', 'right'] as const) {
      at = stepped.moves.step(stepped.scene, stepped.mark, at, way, 'whole')
    }
    expect(store(stepped.book, at)).toEqual([4, 5])

    const typed = ready()
    const first = typed.moves.typed?.(typed.scene, typed.mark, null, '4') ?? null
    expect(first?.isWhole).toBe(false)
    const both = typed.moves.typed?.(typed.scene, typed.mark, first?.aim ?? null, '5') ?? null
    expect(both?.isWhole).toBe(true)
    expect(store(typed.book, both?.aim ?? null)).toEqual([4, 5])
  })

  test('changes its likelihood alone by one digit', () => {
    const { book, moves, scene, mark } = ready()
    expect(store(book, moves.typed?.(scene, mark, null, '5')?.aim ?? null)).toEqual([5, 2])
  })

  test('stops at the edge, goes nowhere outside of the picture, and changes nothing where it stands', () => {
    const { moves, scene, mark } = ready()
    const left = moves.step(scene, mark, null, 'left', 'whole')
    expect(left).not.toBeNull()
    expect(moves.step(scene, mark, left, 'left', 'whole')).toBeNull()
    expect(moves.at(scene, mark, { x: -200, y: 100 }, { end: 'whole', from: mark.at })).toBeNull()
    expect(moves.at(scene, mark, mark.at, { end: 'whole', from: mark.at })?.edits).toEqual([])
    expect(moves.typed?.(scene, mark, null, '7')).toBeNull()
  })

  test('is one change with a name, and one that no longer lives is refused', () => {
    const { book, moves, scene, mark, there } = ready()
    const aim = moves.at(scene, mark, there, { end: 'whole', from: mark.at })
    const done = book.run(moveInPicture, { sheet: book.sheet, edits: aim?.edits ?? [] })
    expect('set' in done && done.set?.command).toBe('picture.move')
    const gone = [{ table: 'risk', row: 'none', cells: { likelihood: 1 } }]
    expect(book.run(moveInPicture, { sheet: book.sheet, edits: gone })).toEqual({ refused: 'nothing-there' })
    const derived = [{ table: 'risk', row: book.row(1), cells: { score: 1 } }]
    expect(book.run(moveInPicture, { sheet: book.sheet, edits: derived })).toEqual({ refused: 'read-only-column' })
  })

  test('gets its place from where it waits, by what it has already', () => {
    const book = pictured('risks/risk', [risk('a', 4, null)])
    const read = book.read('heat-map')
    const scene = drawn(read)
    const [waiting] = read.laid.unplaced
    const aim = waiting && read.moves?.step(scene, waiting, null, 'right', 'whole')
    expect(aim?.edits).toEqual([{ table: 'risk', row: book.row(1), cells: { consequence: 3 } }])
  })

  test('can be new, where the pointer is', () => {
    const { book, moves, scene, there } = ready()
    const aim = moves.place?.(scene, there) ?? null
    expect(aim?.edits).toEqual([{ table: 'risk', row: null, cells: { likelihood: 4, consequence: 5 } }])
    book.run(moveInPicture, { sheet: book.sheet, edits: aim?.edits ?? [] })
    expect(book.cells(3)).toMatchObject({ likelihood: 4, consequence: 5, code: 'R-03' })
    const unborn = { ...markOf(scene, book.row(1)), row: null }
    const left = aim && moves.step(scene, unborn, aim, 'left', 'whole')
    expect(left?.edits).toEqual([{ table: 'risk', row: null, cells: { likelihood: 4, consequence: 4 } }])
  })
})

describe('a plane with rows that are hard to draw', () => {
  test('says so where there are none', () => {
    expect(pictured('risks/risk', []).read('heat-map').laid.nothing).toMatch(/nothing to place here yet/)
    expect(pictured('risks/risk', [risk('a', 1, 1)]).read('heat-map').laid.nothing).toBeNull()
  })

  test.each([
    [
      '2,000 spread out',
      Array.from({ length: 2000 }, (_, at) => risk(`r${at}`, (at % 5) + 1, (Math.floor(at / 5) % 5) + 1))
    ],
    ['300 on one point', Array.from({ length: 300 }, (_, at) => risk(`r${at}`, 3, 3))],
    ['one', [risk('alone', 5, 1)]],
    ['a name of 300 characters', [risk('word '.repeat(60), 2, 2), risk('x'.repeat(300), 2, 2)]],
    ['names from right to left', [risk('خطر في النظام', 2, 2), risk('סיכון', 2, 3)]]
  ])('%s: no mark lies over another, each is inside, and each risk is there once', (_, rows) => {
    const book = pictured('risks/risk', rows)
    for (const width of [320, 900, 1600]) {
      const { marks, height } = drawn(book.read('heat-map'), width)
      const rowsShown = marks.flatMap(mark => mark.rows ?? mark.row ?? [])
      expect(new Set(rowsShown).size).toBe(rows.length)
      expect(rowsShown).toHaveLength(rows.length)
      expect(marks.every(({ box }) => box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height)).toBe(
        true
      )
      expect(marks.filter((a, at) => marks.slice(at + 1).some(b => overlaps(a.box, b.box)))).toEqual([])
      expect(marks.every(({ box }) => box.height >= 24 && box.width >= 24)).toBe(true)
    }
  })
})

describe('the hazard matrix', () => {
  test('has the lookup of the guidance to DCB0129 from the top', () => {
    const scene = drawn(pictured('clinical-safety/hazard', []).read('hazard-matrix'))
    const scores = words(scene).filter(word => /^[1-5]$/.test(word))
    // From the lowest likelihood up: very low, low, medium, high, very high.
    expect(scores.join('')).toBe('1122312234223342334534455')
  })
})

describe('power and interest', () => {
  const person = (name: string, power: number | null, interest: number | null, more = {}) => ({
    name,
    power,
    interest,
    ...more
  })

  test('draws a small map as it was looked at', async () => {
    const book = pictured('stakeholders/stakeholder', [
      person('Ministry of Health', 5, 3, {
        category: 'government-and-funder',
        current: 'neutral',
        desired: 'supportive'
      }),
      person('Elders’ council', 4, 5, { category: 'indigenous-governments-and-organisations' }),
      person('Union', 4, 5),
      person('Newspaper', 1, 1),
      person('Unknown', null, 2)
    ])
    const read = book.read('power-interest')
    const svg = svgOf(drawn(read), { tokens: light, title: read.laid.title, description: read.describe() })
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('goldens/power-interest.svg')
  })

  test('leaves out who is no longer active', () => {
    const book = pictured('stakeholders/stakeholder', [person('a', 4, 4), person('b', 4, 4, { active: false })])
    expect(drawn(book.read('power-interest')).marks.map(({ row }) => row)).toEqual([book.row(1)])
  })

  test('tells by a ring who is to be won over, and not where private columns are left out', () => {
    const book = pictured('stakeholders/stakeholder', [
      person('a', 5, 5, { current: 'resistant', desired: 'supportive' })
    ])
    const ring = /more engagement is wanted/
    expect(drawn(book.read('power-interest')).marks[0]?.name).toMatch(ring)
    const open = book.read('power-interest', { withPrivate: false })
    expect(drawn(open).marks[0]?.name).not.toMatch(ring)
    expect(words(drawn(open)).join()).not.toMatch(ring)
  })

  test('draws who is exactly on the line hollow, and says so', () => {
    const book = pictured('stakeholders/stakeholder', [person('a', 3, 5), person('b', 5, 5)])
    const names = drawn(book.read('power-interest')).marks.map(({ name }) => name)
    expect(names.map(name => name.includes('borderline'))).toEqual([true, false])
  })

  test('moves its line with the threshold of the sheet', () => {
    const book = pictured('stakeholders/stakeholder', [person('a', 4, 4)])
    expect(book.read('power-interest').describe()).toContain('Manage closely (key player), 1')
    book.run(setSettings, { sheet: book.sheet, settings: [{ table: 'stakeholder', key: 'threshold', value: 4 }] })
    expect(book.read('power-interest').describe()).toContain('Monitor, 1')
  })
})
