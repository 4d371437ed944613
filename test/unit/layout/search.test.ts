import { describe, expect, it } from 'vitest'
import { addRows, setCells } from '../../../src/commands'
import {
  cellKey,
  firstFrom,
  type Hit,
  hitsIn,
  inReadingOrder,
  placesIn,
  type SearchAsk
} from '../../../src/layout/search'
import { matcherFor } from '../../../src/model/matching'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'risk' }
  const made = desk.run(addRows, { ...at, cells: [{ title: 'Échéance serrée' }, { title: 'Plain' }] })
  const [first = '', second = ''] = 'made' in made ? (made.made ?? []) : []
  const set = (row: string, cells: Readonly<Record<string, string | number | readonly string[]>>) =>
    desk.run(setCells, { ...at, rows: [row], columns: Object.keys(cells), values: [Object.values(cells)] })
  const columnsFor = (text: string, language: SearchAsk['language'] = 'en', whole = false) => {
    const matches = matcherFor({ text, exact: false, whole })
    if (matches === null) return []
    const ask = { language, today: '2026-11-22', currency: 'CAD' }
    const names = new Map([
      [first, 'first'],
      [second, 'second']
    ])
    return [...hitsIn(desk.workbook(), at, ask, matches)].flat().map(({ row, column }) => `${names.get(row)} ${column}`)
  }
  return { desk, at, first, second, set, columnsFor }
}

describe('a search of a table', () => {
  it('finds words without their accents, codes, dates as they are shown', () => {
    const { columnsFor } = register()
    expect(columnsFor('echeance')).toEqual(['first title'])
    expect(columnsFor('r-02')).toEqual(['second code'])
    expect(columnsFor('2026-11')).toEqual(['first raised-on', 'second raised-on'])
  })

  it('finds what is shown and not what is stored: the label of an option and the word of a rating, in the language that is read', () => {
    const { set, second, columnsFor } = register()
    set(second, { likelihood: 5, category: 'privacy-and-data-protection' })
    expect(columnsFor('privacy and data')).toEqual(['second category'])
    expect(columnsFor('vie privee', 'fr')).toContain('second category')
    expect(columnsFor('almost certain')).toContain('second likelihood')
  })

  it('finds what is worked out', () => {
    const { set, second, columnsFor } = register()
    set(second, { likelihood: 5, consequence: 4 })
    expect(columnsFor('20', 'en', true)).toEqual(['second score'])
  })

  it('looks into one table, one sheet or all of them', () => {
    const desk = workbookAt({ templates: templates.slice(0, 2) })
    const [one, two] = sheetsOf(desk.workbook())
    const at = { sheet: one?.id ?? '', table: one?.template.main ?? '' }
    const counts = (['table', 'sheet', 'workbook'] as const).map(scope => placesIn(desk.workbook(), scope, at).length)
    const [inOne, inTwo] = [one, two].map(sheet => sheet?.template.tables.length ?? 0)
    expect(counts).toEqual([1, inOne, (inOne ?? 0) + (inTwo ?? 0)])
    expect(placesIn(desk.workbook(), 'table', null)).toHaveLength(counts[2] ?? 0)
  })

  it('takes one step for each row', () => {
    const { desk, at } = register()
    const matches = matcherFor({ text: 'x', exact: false, whole: false })
    if (matches === null) throw new Error('x is something')
    const ask = { language: 'en', today: '2026-11-22', currency: 'CAD' } as const
    expect([...hitsIn(desk.workbook(), at, ask, matches)]).toHaveLength(
      rowsOf(desk.workbook().state, at.sheet, at.table).length
    )
  })
})

describe('hits', () => {
  const hit = (table: string, row: string, column: string): Hit => ({ sheet: 'S', table, row, column })
  const hits = [hit('a', 'a1', 'x'), hit('b', 'b1', 'x'), hit('b', 'b2', 'x'), hit('b', 'b2', 'y'), hit('c', 'c1', 'x')]
  const shown = {
    sheet: 'S',
    table: 'b',
    rows: [{ id: 'b3' }, { id: 'b2' }, { id: 'b1' }],
    columns: [
      { id: 'y', join: [] },
      { id: 'said', join: ['x', 'z'] }
    ]
  }

  it('of the table in sight stand as on the screen, among those of the other tables', () => {
    expect(inReadingOrder(hits, shown).map(cellKey)).toEqual(['a1/x', 'b2/y', 'b2/x', 'b1/x', 'c1/x'])
    expect(inReadingOrder(hits, null)).toEqual(hits)
  })

  it('in rows or columns that are hidden come after those that are shown', () => {
    const less = { ...shown, rows: [{ id: 'b1' }], columns: [{ id: 'y', join: [] }] }
    expect(inReadingOrder(hits, less).map(cellKey)).toEqual(['a1/x', 'b1/x', 'b2/y', 'b2/x', 'c1/x'])
  })

  it('are gone to from the cell that is active, onwards and round', () => {
    const ordered = inReadingOrder(hits, shown)
    expect(firstFrom(ordered, shown, { row: 'b3', column: 'y' })).toBe(1)
    expect(firstFrom(ordered, shown, { row: 'b2', column: 'x' })).toBe(2)
    expect(firstFrom(ordered, shown, { row: 'b1', column: 'x' })).toBe(3)
    expect(firstFrom(ordered, { ...shown, rows: shown.rows.toReversed() }, { row: 'b3', column: 'y' })).toBe(1)
    expect(firstFrom([], shown, null)).toBe(-1)
  })
})
