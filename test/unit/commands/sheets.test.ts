import { expect, it } from 'vitest'
import { addRows, addSheet, recordReview, removeSheet, renameSheet, setWorkbook } from '../../../src/commands'
import { recordsOf, rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const named = (id: string) => templates.filter(template => template.id === id)

it('a sheet is added with the form rows that it always has, and its template is kept with the workbook', () => {
  const desk = workbookAt({ templates: named('risks') })
  const [stakeholders] = named('stakeholders')
  if (stakeholders === undefined) throw new Error('the stakeholder map is not there')
  const outcome = desk.run(addSheet, { template: stakeholders, title: 'Région nord' })
  const id = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
  expect(sheetsOf(desk.workbook()).map(({ title, template }) => [template.id, title])).toEqual([
    ['risks', 'Risk register'],
    ['stakeholders', 'Région nord']
  ])
  expect(rowsOf(desk.workbook().state, id, 'about')).toHaveLength(1)
})

it('a sheet is renamed and removed, and nothing of it is lost from the log', () => {
  const desk = workbookAt({ templates: named('risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(renameSheet, { sheet, title: '  Northern risks ' })
  expect(sheetsOf(desk.workbook())[0]?.title).toBe('Northern risks')
  desk.run(removeSheet, { sheet })
  expect(sheetsOf(desk.workbook())).toEqual([])
  expect(desk.log().length).toBe(3)
})

it('a workbook cannot lose its title', () => {
  const desk = workbookAt({ templates: named('risks') })
  expect(desk.run(setWorkbook, { fields: { title: '  ' } })).toEqual({ refused: 'title-needed' })
  desk.run(setWorkbook, { fields: { title: 'Renamed' } })
  expect(recordsOf(desk.workbook().state, 'workbook')[0]?.fields['title']).toBe('Renamed')
})

it('a review sets the risk and keeps the record of it in one set', () => {
  const desk = workbookAt({ templates: named('risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const cells = [{ title: 'Delay', likelihood: 4, consequence: 3 }]
  const added = desk.run(addRows, { sheet, table: 'risk', cells })
  const row = 'made' in added ? (added.made?.[0] ?? '') : ''
  const before = desk.log().length
  desk.run(recordReview, { sheet, table: 'risk-review', row, values: { likelihood: 2 }, comment: 'Calmer now' })
  const [risk] = rowsOf(desk.workbook().state, sheet, 'risk')
  const [review] = rowsOf(desk.workbook().state, sheet, 'risk-review')
  expect(risk?.fields['likelihood']).toBe(2)
  expect(review?.fields).toMatchObject({ date: '2026-11-22', likelihood: 2, consequence: 3, comment: 'Calmer now' })
  expect(desk.log().length).toBe(before + 1)
  expect(desk.run(addRows, { sheet, table: 'risk-review' })).toEqual({ refused: 'rows-come-from-reviews' })
})

it('engagement after a contact becomes the stakeholder’s current engagement', () => {
  const desk = workbookAt({ templates: named('stakeholders') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const added = desk.run(addRows, { sheet, table: 'stakeholder', cells: [{ name: 'Council', current: 'neutral' }] })
  const row = 'made' in added ? (added.made?.[0] ?? '') : ''
  desk.run(addRows, { sheet, table: 'engagement-log', cells: [{ stakeholder: row, 'engagement-after': 'supportive' }] })
  expect(rowsOf(desk.workbook().state, sheet, 'stakeholder')[0]?.fields['current']).toBe('supportive')
})
