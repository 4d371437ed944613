import { expect, it } from 'vitest'
import { addRows, removeRows } from '../../../src/commands'
import { rowsOf } from '../../../src/model/state'
import { nameOfRow, sheetsOf } from '../../../src/model/workbook'
import { linksFrom } from '../../../src/views/form/outward'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

it('a row tells what it points at, and what of that was deleted', () => {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks' || id === 'stakeholders') })
  const sheetFor = (id: string) => sheetsOf(desk.workbook()).find(({ template }) => template.id === id)?.id ?? ''
  const [map, register] = [sheetFor('stakeholders'), sheetFor('risks')]
  const people = desk.run(addRows, { sheet: map, table: 'stakeholder', cells: [{ name: 'Priya' }, { name: 'Glen' }] })
  const [priya = '', glen = ''] = 'made' in people ? (people.made ?? []) : []
  desk.run(addRows, { sheet: register, table: 'risk', cells: [{ title: 'Outage', owner: priya, 'raised-by': glen }] })
  desk.run(removeRows, { sheet: map, table: 'stakeholder', rows: [glen] })
  const workbook = desk.workbook()
  const [risk] = rowsOf(workbook.state, register, 'risk')
  if (risk === undefined) throw new Error('the risk is not there')
  const told = linksFrom(workbook, { sheet: register, table: 'risk' }, risk).map(({ column, places, gone }) => [
    column.id,
    places.map(({ row }) => nameOfRow(workbook, row, 'en')),
    gone.map(row => nameOfRow(workbook, row, 'en'))
  ])
  expect(told).toEqual([
    ['raised-by', [], ['Glen']],
    ['owner', ['Priya'], []]
  ])
})
