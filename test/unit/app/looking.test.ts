import { expect, it } from 'vitest'
import { cellsToLookAt } from '../../../src/app/looking'
import { addRows, editOptions } from '../../../src/commands'
import { listOf } from '../../../src/model/listed'
import { columnOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

it('cells to look at are those that something is wrong with, not those whose entry was retired since', () => {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const [sheet] = sheetsOf(desk.workbook())
  if (sheet === undefined) throw new Error('there is no register')
  const at = { sheet: sheet.id, table: 'risk' }
  const column = columnOf(tableOf(sheet.template, 'risk'), 'category')
  const options = (column ? listOf(column) : []).map(({ id, label, tone = null }) => ({
    id,
    label,
    tone,
    retired: false
  }))
  const [first] = options
  desk.run(addRows, { ...at, cells: [{ category: first?.id ?? '', 'target-date': { unread: 'soonish' } }] })
  desk.run(editOptions, {
    ...at,
    column: 'category',
    options: options.map(one => (one === first ? { ...one, retired: true } : one)),
    merged: new Map()
  })
  const cells = cellsToLookAt(desk.workbook(), sheet.id, '2026-11-22')
  expect(cells.map(({ check, columns: [place] }) => [check, place])).toEqual([['unread', 'target-date']])
})
