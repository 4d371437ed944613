import { describe, expect, it } from 'vitest'
import { addRows, bringBackRow, clearLinks, removeRows } from '../../../src/commands'
import { layoutTable } from '../../../src/layout/table'
import type { Fields } from '../../../src/model/template'
import { isRemoved, pointingAt, removalOf } from '../../../src/model/removed'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

/** A person whom rows of four other templates point at, and a second one who stands beside them in one link of several. */
function pointedAt() {
  const used = ['stakeholders', 'risks', 'barriers', 'comms', 'training']
  const desk = workbookAt({ templates: templates.filter(({ id }) => used.includes(id)) })
  const sheetFor = (id: string) => sheetsOf(desk.workbook()).find(({ template }) => template.id === id)?.id ?? ''
  const add = (path: string, ...cells: readonly Fields[]): readonly string[] => {
    const [template = '', table = ''] = path.split('/')
    const outcome = desk.run(addRows, { sheet: sheetFor(template), table, cells })
    return 'made' in outcome ? (outcome.made ?? []) : []
  }
  const [ada = '', noor = ''] = add('stakeholders/stakeholder', { name: 'Ada' }, { name: 'Noor' })
  add('stakeholders/engagement-log', { stakeholder: ada, 'what-was-heard': 'Worried' })
  add('risks/risk', { title: 'Late', owner: ada }, { title: 'Dear', owner: noor }, { title: 'Lost', owner: ada })
  add('barriers/determinant', { statement: 'No time', 'who-says-so': [noor, ada] })
  add('comms/message', { 'key-message-en': 'It starts', audience: [ada] })
  const cells = (path: string, column: string) => {
    const [template = '', table = ''] = path.split('/')
    return rowsOf(desk.workbook().state, sheetFor(template), table).map(({ fields }) => fields[column] ?? null)
  }
  const place = { sheet: sheetFor('stakeholders'), table: 'stakeholder', row: ada }
  const remove = () => desk.run(removeRows, { ...place, rows: [ada] })
  const pointing = () =>
    pointingAt(desk.workbook(), place).flatMap(({ sheet, table, column, rows }) =>
      rows.length === 0 ? [] : [`${sheet.template.id}/${table.id}/${column.id} ${rows.length}`]
    )
  return { desk, place, ada, noor, cells, remove, pointing }
}

const all = [
  'stakeholders/engagement-log/stakeholder 1',
  'risks/risk/owner 2',
  'barriers/determinant/who-says-so 1',
  'comms/message/audience 1'
]

describe('what points at a row', () => {
  it('is found in every template and in its own, by column', () => {
    expect(pointedAt().pointing().toSorted()).toEqual(all.toSorted())
  })

  it('is still found once the row is deleted, and shows it as deleted', () => {
    const { desk, place, remove, pointing } = pointedAt()
    remove()
    expect(isRemoved(desk.workbook(), place)).toBe(true)
    expect(pointing().toSorted()).toEqual(all.toSorted())
    const [risks] = sheetsOf(desk.workbook()).filter(({ template }) => template.id === 'risks')
    const layout = layoutTable(desk.workbook(), {
      sheet: risks?.id ?? '',
      table: 'risk',
      language: 'en',
      today: '2026-11-22',
      currency: 'CAD',
      withPrivate: true
    })
    const owner = layout.columns.find(({ id }) => id === 'owner')
    if (owner === undefined) throw new Error('there is no owner')
    const chips = layout.rows.map(row => layout.cell(row, owner).chips?.map(({ text, gone }) => [text, gone ?? false]))
    expect(chips).toEqual([[['Ada', true]], [['Noor', false]], [['Ada', true]]])
  })
})

describe('a deleted row', () => {
  it('says who deleted it and when, the last time where it was more than once', () => {
    const { desk, place, remove } = pointedAt()
    expect(removalOf(desk.log(), place)).toBeNull()
    remove()
    expect(removalOf(desk.log(), place)).toEqual({ by: 'Ada Example', at: '2026-11-22T12:00:00Z' })
  })

  it('is brought back in one step with its code, and all links to it hold again', () => {
    const { desk, place, ada, cells, remove } = pointedAt()
    remove()
    const before = desk.log().sets.length
    desk.run(bringBackRow, place)
    expect(desk.log().sets.length).toBe(before + 1)
    expect(cells('stakeholders/stakeholder', 'code')).toEqual(['S-01', 'S-02'])
    expect(isRemoved(desk.workbook(), place)).toBe(false)
    expect(cells('risks/risk', 'owner')[0]).toBe(ada)
  })

  it('is not brought back while it is there', () => {
    const { desk, place } = pointedAt()
    expect(desk.run(bringBackRow, place)).toEqual({ refused: 'nothing-to-do' })
    expect(desk.run(bringBackRow, { ...place, row: 'NO-SUCH' })).toEqual({ refused: 'nothing-there' })
  })

  it('is taken out of every link in one step, and nobody else is', () => {
    const { desk, place, noor, cells, remove, pointing } = pointedAt()
    remove()
    const before = desk.log().sets.length
    desk.run(clearLinks, place)
    expect(desk.log().sets.length).toBe(before + 1)
    expect(pointing()).toEqual([])
    expect(cells('risks/risk', 'owner')).toEqual([null, noor, null])
    expect(cells('barriers/determinant', 'who-says-so')).toEqual([[noor]])
    expect(cells('comms/message', 'audience')).toEqual([null])
    expect(desk.run(clearLinks, place)).toEqual({ refused: 'nothing-to-do' })
  })
})
