import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRows, moveRows, removeRows, setCells } from '../../../src/commands'
import { editOptions } from '../../../src/commands/options'
import { arrange, type Arranging } from '../../../src/layout/arranged'
import type { Fields } from '../../../src/model/template'
import { columnOf, sheetOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function risks(cells: readonly Fields[]) {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const place = { sheet, table: 'risk' }
  const made = desk.run(addRows, { ...place, cells })
  const ids = ('made' in made ? made.made : undefined) ?? []
  const asking = (ask: Partial<Arranging>): Arranging => ({
    ...place,
    language: 'en',
    today: '2026-11-22',
    currency: 'CAD',
    ...ask
  })
  const titles = (ask: Partial<Arranging>) =>
    arrange(desk.workbook(), asking(ask))
      .rows.map(({ fields }) => fields.title)
      .join('')
  return { desk, place, ids, asking, titles }
}

describe('rows in order', () => {
  it('stand by the first level, then by the next, then as they lie in the table', () => {
    const { titles } = risks([
      { title: 'A', likelihood: 3, consequence: 1 },
      { title: 'B', likelihood: 3, consequence: 4 },
      { title: 'C', likelihood: 4, consequence: 1 },
      { title: 'D', likelihood: 3, consequence: 1 }
    ])
    const byBoth = [{ column: 'likelihood', descending: true as const }, { column: 'consequence' }]
    expect(titles({ sort: byBoth })).toBe('CADB')
    expect(titles({ sort: [] })).toBe('ABCD')
  })

  it('have their numbers as numbers, also within words', () => {
    const { titles } = risks([{ title: 'r10' }, { title: 'R-9' }, { title: 'r9' }])
    expect(titles({ sort: [{ column: 'title' }] })).toBe('R-9r9r10')
  })

  it('have what could not be read after what could, and blanks last both ways', () => {
    const { titles } = risks([
      { title: 'a', 'target-date': { unread: 'soon' } },
      { title: 'b' },
      { title: 'c', 'target-date': '2026-12-01' },
      { title: 'd', 'target-date': '2026-11-30' }
    ])
    expect(titles({ sort: [{ column: 'target-date' }] })).toBe('dcab')
    expect(titles({ sort: [{ column: 'target-date', descending: true }] })).toBe('acdb')
  })

  it('follow the bands in force where they are sorted by what is worked out', () => {
    const { titles } = risks([
      { title: 'a', likelihood: 1, consequence: 1 },
      { title: 'b', likelihood: 5, consequence: 5 },
      { title: 'c', likelihood: 2, consequence: 3 }
    ])
    expect(titles({ sort: [{ column: 'band', descending: true }] })).toBe('bca')
  })

  it('are not sorted or filtered by a column that is not there', () => {
    const { titles } = risks([{ title: 'b' }, { title: 'a' }])
    expect(titles({ sort: [{ column: 'gone' }], filters: [{ column: 'gone', test: 'filled' }] })).toBe('ba')
  })

  it('follow their list when its entries are put in another order, though no row has changed', () => {
    const { desk, place, titles } = risks([
      { title: 'c', status: 'closed' },
      { title: 'd', status: 'draft' },
      { title: 'o', status: 'open' }
    ])
    const wanted = ['open', 'closed', 'draft']
    const byStatus = { sort: [{ column: 'status' }] }
    expect(titles(byStatus)).not.toBe('ocd')
    const column = columnOf(tableOf(sheetOf(desk.workbook(), place.sheet).template, 'risk'), 'status')
    const listed = (column?.kind === 'choice' ? column.options : []).map(({ id, label, tone, retired }) => ({
      id,
      label,
      tone: tone ?? null,
      retired: retired ?? false
    }))
    const options = listed.toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id))
    desk.run(editOptions, { ...place, column: 'status', options, merged: new Map() })
    expect(titles(byStatus)).toBe('ocd')
  })

  it('keep the row that someone is in, whatever the filters say', () => {
    const { desk, asking, ids } = risks([{ title: 'a' }, { title: 'b' }])
    const ask = asking({ filters: [{ column: 'title', test: 'contains', text: 'b' }] })
    expect(arrange(desk.workbook(), ask).rows.map(({ id }) => id)).toEqual([ids[1]])
    expect(arrange(desk.workbook(), ask, null, new Set(ids.slice(0, 1))).rows.map(({ id }) => id)).toEqual(ids)
  })
})

const cell = fc.record({
  title: fc.constantFrom('a', 'é', 'B', 'a10', 'a9', ''),
  likelihood: fc.constantFrom(1, 2, 3, null),
  status: fc.constantFrom('open', 'closed', 'draft', null)
})
const ask = fc.record({
  sort: fc.array(
    fc.record({ column: fc.constantFrom('title', 'likelihood', 'status', 'score') }).map(level => level),
    { maxLength: 2 }
  ),
  filters: fc.constantFrom([], [{ column: 'title', test: 'filled' as const }])
})
const change = fc.oneof(
  fc.record({ is: fc.constant('set' as const), row: fc.nat(20), cell }),
  fc.record({ is: fc.constant('add' as const), cell }),
  fc.record({ is: fc.constant('move' as const), row: fc.nat(20) }),
  fc.record({ is: fc.constant('remove' as const), row: fc.nat(20) })
)

describe('rows arranged again after changes', () => {
  it('stand as if they were arranged from the beginning', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        ask,
        fc.array(change, { maxLength: 6 }),
        (cells, wanted, changes) => {
          const { desk, place, asking } = risks(cells)
          const one = asking(wanted)
          let before = arrange(desk.workbook(), one)
          for (const made of changes) {
            const rows = arrange(desk.workbook(), asking({})).rows
            const id = made.is === 'add' ? '' : (rows[made.row % Math.max(1, rows.length)]?.id ?? '')
            if (made.is === 'add') desk.run(addRows, { ...place, cells: [made.cell] })
            else if (id === '') continue
            else if (made.is === 'remove') desk.run(removeRows, { ...place, rows: [id] })
            else if (made.is === 'move') desk.run(moveRows, { ...place, rows: [id], to: 'up' })
            else {
              const columns = Object.keys(made.cell)
              desk.run(setCells, { ...place, rows: [id], columns, values: [Object.values(made.cell)] })
            }
            before = arrange(desk.workbook(), one, before)
            expect(before.rows.map(row => row.id)).toEqual(
              arrange(desk.workbook(), asking(wanted)).rows.map(row => row.id)
            )
          }
        }
      ),
      { numRuns: 150 }
    )
  })
})
