import { describe, expect, it } from 'vitest'
import { addRows, addSheet, removeRows } from '../../../../src/commands'
import { homesFor } from '../../../../src/model/homes'
import { columnsOf, sheetsOf } from '../../../../src/model/workbook'
import { templates } from '../../../../templates'
import { workbookAt } from '../../workbook'

const [stakeholders] = templates.filter(({ id }) => id === 'stakeholders')

function twoMaps() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks' || id === 'stakeholders') })
  const [south = '', risks = ''] = ['stakeholders', 'risks'].map(
    id => sheetsOf(desk.workbook()).find(({ template }) => template.id === id)?.id ?? ''
  )
  const homes = () => {
    const owner = columnsOf(desk.workbook(), risks, 'risk').find(({ id }) => id === 'owner')
    return owner === undefined ? [] : homesFor(desk.workbook(), owner)
  }
  const add = (sheet: string, name: string) => {
    const made = desk.run(addRows, { sheet, table: 'stakeholder', cells: [{ name }] })
    return ('made' in made && made.made) || []
  }
  const another = () => {
    const made = stakeholders && desk.run(addSheet, { template: stakeholders, title: 'Northern region' })
    return (made && 'made' in made && made.made?.[0]) || ''
  }
  return { desk, south, risks, homes, add, another }
}

describe('where a link may make a row', () => {
  it('is the one sheet that there is, without saying which', () => {
    const { south, homes } = twoMaps()
    expect(homes()).toEqual([{ sheet: south, table: 'stakeholder', name: 'name', title: '' }])
  })

  it('is every sheet of the template by its title, the one that was added to last first', () => {
    const { south, homes, add, another } = twoMaps()
    const north = another()
    add(south, 'Jo')
    expect(homes().map(({ sheet }) => sheet)).toEqual([south, north])
    add(north, 'Sam')
    expect(homes().map(({ title }) => title)).toEqual(['Northern region', 'Stakeholder map'])
  })

  it('goes back to the other sheet once what was added last is deleted', () => {
    const { desk, south, homes, add, another } = twoMaps()
    const north = another()
    add(south, 'Jo')
    const rows = add(north, 'Sam')
    desk.run(removeRows, { sheet: north, table: 'stakeholder', rows })
    expect(homes().map(({ sheet }) => sheet)).toEqual([south, north])
  })

  it('is nowhere for a column that is no link', () => {
    const { desk, risks } = twoMaps()
    const title = columnsOf(desk.workbook(), risks, 'risk').find(({ id }) => id === 'title')
    expect(title && homesFor(desk.workbook(), title)).toEqual([])
  })
})
