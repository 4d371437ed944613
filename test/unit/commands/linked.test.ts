import { describe, expect, it } from 'vitest'
import { addRows, createLinked } from '../../../src/commands'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function twoSheets() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks' || id === 'stakeholders') })
  const sheetFor = (template: string) => sheetsOf(desk.workbook()).find(one => one.template.id === template)?.id ?? ''
  const [risks, people] = [sheetFor('risks'), sheetFor('stakeholders')]
  const into = { sheet: people, table: 'stakeholder', name: 'name' }
  const cells = (sheet: string, table: string, column: string) =>
    rowsOf(desk.workbook().state, sheet, table).map(({ fields }) => fields[column] ?? null)
  return { desk, at: { sheet: risks, table: 'risk' }, into, people, risks, cells }
}

describe('a row made from the cell that links to it', () => {
  it('is one set with the link, and has its code', () => {
    const { desk, at, into, people, risks, cells } = twoSheets()
    const added = desk.run(addRows, { ...at, cells: [{ title: 'First' }] })
    const row = 'made' in added ? (added.made?.[0] ?? '') : ''
    const before = desk.log().sets.length
    const outcome = desk.run(createLinked, { ...at, row, column: 'owner', kept: null, into, name: 'Nadia Example' })
    expect(desk.log().sets.length).toBe(before + 1)
    const made = 'made' in outcome ? outcome.made?.[0] : undefined
    expect(cells(people, 'stakeholder', 'name')).toEqual(['Nadia Example'])
    expect(cells(risks, 'risk', 'owner')).toEqual([made])
  })

  it('makes the linking row too where that is not there yet', () => {
    const { desk, at, into, risks, cells } = twoSheets()
    const before = desk.log().sets.length
    desk.run(createLinked, { ...at, row: null, column: 'owner', kept: null, into, name: 'Nadia Example' })
    expect(desk.log().sets.length).toBe(before + 1)
    expect(cells(risks, 'risk', 'code')).toEqual(['R-01'])
    expect(cells(risks, 'risk', 'owner')).not.toEqual([null])
  })

  it('is put beside the links that a cell of several keeps', () => {
    const { desk, at, into, risks, cells } = twoSheets()
    const added = desk.run(addRows, { ...at, cells: [{ title: 'First' }] })
    const row = 'made' in added ? (added.made?.[0] ?? '') : ''
    const outcome = desk.run(createLinked, { ...at, row, column: 'owner', kept: ['KNOWN'], into, name: 'Another' })
    const made = 'made' in outcome ? outcome.made?.[0] : undefined
    expect(cells(risks, 'risk', 'owner')).toEqual([['KNOWN', made]])
  })

  it('is refused where the column is not to be typed in', () => {
    const { desk, at, into } = twoSheets()
    expect(desk.run(createLinked, { ...at, row: null, column: 'code', kept: null, into, name: 'X' })).toEqual({
      refused: 'read-only-column'
    })
  })
})
