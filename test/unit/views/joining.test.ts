import { describe, expect, it } from 'vitest'
import { addRows } from '../../../src/commands'
import { storedIn, sheetsOf } from '../../../src/model/workbook'
import { insertRows } from '../../../src/views/grid/edits'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'
import { gridOn } from './clipboard/grid'

function grouped(group: string, cells: readonly Readonly<Record<string, string>>[]) {
  const book = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(book.workbook())[0]?.id ?? ''
  book.run(addRows, { sheet, table: 'risk', cells })
  const grid = gridOn(book, 'risks', 'risk', { group })
  const held = () => grid.scene().rows.map(row => storedIn(row, group))
  return { book, sheet, grid, held }
}

describe('a row that is inserted beside another', () => {
  it('stands in the same group, in one step that is said', () => {
    const { book, grid, held } = grouped('category', [{ title: 'A', category: 'safety' }, { title: 'B' }])
    grid.select({ top: 0, left: 1, bottom: 0, right: 1 })
    const before = book.log().length
    insertRows(grid.acting, 'below')
    expect(held()).toEqual(['safety', 'safety', null])
    expect(book.log().length).toBe(before + 1)
    expect(grid.said.at(-1)).toMatch(/^New row in the group /)
  })

  it('takes the first day of a month that it is grouped by, and nothing from a blank', () => {
    const { grid, held } = grouped('raised-on', [{ title: 'A', 'raised-on': '2026-03-17' }])
    grid.select({ top: 0, left: 1, bottom: 0, right: 1 })
    insertRows(grid.acting, 'above')
    expect(held()).toEqual(['2026-03-01', '2026-03-17'])
    expect(grid.said.at(-1)).toBe('New row in the group March 2026')
  })

  it('takes no value of a column that is worked out', () => {
    const { grid } = grouped('band', [{ title: 'A' }])
    grid.select({ top: 0, left: 1, bottom: 0, right: 1 })
    insertRows(grid.acting, 'below')
    expect(grid.scene().rows.map(row => row.fields['band'] ?? null)).toEqual([null, null])
    expect(grid.said).toEqual([])
  })
})
