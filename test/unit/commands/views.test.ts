import { expect, it } from 'vitest'
import { chooseExportView, removeView, renameView, saveView, updateView } from '../../../src/commands'
import { inOrder, type Look, plainLook } from '../../../src/model/look'
import { exportView, savedViews } from '../../../src/model/views'
import { settingOf, sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const look: Look = {
  order: ['title', 'code'],
  hidden: ['cause'],
  widths: { title: 200 },
  frozen: null,
  wrap: { title: false },
  sort: [{ column: 'score', descending: true }],
  filters: [{ column: 'status', test: 'any-of', values: ['open'] }],
  group: 'category',
  foot: { likelihood: 'average' }
}

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const at = { sheet: sheetsOf(desk.workbook())[0]?.id ?? '', table: 'risk' }
  const views = () => savedViews(desk.workbook().state, at.sheet, at.table)
  const save = (name: string, of: Look) => {
    const outcome = desk.run(saveView, { ...at, name, base: 'all', look: of })
    return 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
  }
  return { desk, at, views, save }
}

it('a view comes back as it was saved, a look that says nothing too', () => {
  const { views, save } = register()
  save(' Steering committee ', look)
  save('Plain', plainLook)
  expect(views().map(({ name, base, look: of }) => ({ name, base, look: of }))).toEqual([
    { name: 'Steering committee', base: 'all', look },
    { name: 'Plain', base: 'all', look: plainLook }
  ])
})

it('a view is updated, renamed and deleted, each in one set', () => {
  const { desk, at, views, save } = register()
  const view = save('Mine', look)
  desk.run(updateView, { view, look: { ...look, hidden: [], frozen: 'title' } })
  expect(views()[0]?.look).toEqual({ ...look, hidden: [], frozen: 'title' })
  desk.run(renameView, { ...at, view, name: 'Ours' })
  expect(views().map(({ name }) => name)).toEqual(['Ours'])
  desk.run(removeView, { view })
  expect(views()).toEqual([])
  expect(desk.log().length).toBe(5)
  expect(desk.run(removeView, { view })).toEqual({ refused: 'nothing-there' })
})

it('a view needs a name of its own', () => {
  const { desk, at, save } = register()
  save('Mine', look)
  expect(desk.run(saveView, { ...at, name: 'MINE', base: 'all', look })).toEqual({ refused: 'name-taken' })
  expect(desk.run(saveView, { ...at, name: '', base: 'all', look })).toEqual({ refused: 'name-needed' })
})

it('one view of a table is the one for export', () => {
  const { desk, at, save } = register()
  const [first, second] = [save('First', look), save('Second', look)]
  const chosen = () => settingOf(desk.workbook(), at.sheet, at.table, exportView)
  desk.run(chooseExportView, { ...at, view: first })
  desk.run(chooseExportView, { ...at, view: second })
  expect(chosen()).toBe(second)
  desk.run(chooseExportView, { ...at, view: null })
  expect(chosen()).toBeNull()
})

it('columns that a look does not name stand after the one that they follow in the table', () => {
  expect(inOrder(['a', 'b', 'c', 'd'], ['c', 'a'])).toEqual(['c', 'd', 'a', 'b'])
  expect(inOrder(['a', 'b'], ['gone', 'b'])).toEqual(['a', 'b'])
  expect(inOrder([], ['a'])).toEqual([])
})
