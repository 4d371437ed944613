import { describe, expect, it } from 'vitest'
import { addColumn, addRows, chooseExportView, removeColumns, removeView, saveView } from '../../../src/commands'
import { writeCsv } from '../../../src/exchange/csv'
import { layoutDocument } from '../../../src/layout/document'
import { csvOf } from '../../../src/layout/exported'
import { layoutTable } from '../../../src/layout/table'
import { type Look, plainLook } from '../../../src/model/look'
import { sheetOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const at = { sheet: sheetsOf(desk.workbook())[0]?.id ?? '', table: 'risk' }
  const table = () => tableOf(sheetOf(desk.workbook(), at.sheet).template, 'risk')
  const made = desk.run(addColumn, {
    ...at,
    label: { en: 'Sponsor', fr: 'Parrain' },
    help: { en: '', fr: '' },
    kind: { kind: 'text' },
    after: 'title'
  })
  const sponsor = 'made' in made ? (made.made?.[0] ?? '') : ''
  desk.run(addRows, {
    ...at,
    cells: [
      { title: 'Flood', cause: 'Rain', [sponsor]: 'Ada' },
      { title: 'Drought', cause: 'Sun', [sponsor]: 'Bo' },
      { title: 'Frost', cause: 'Cold', [sponsor]: 'Ada' }
    ]
  })
  const exportAs = (look: Partial<Look>) => {
    const shown = ['title', sponsor]
    const hidden = table()
      .columns.map(({ id }) => id)
      .filter(id => !shown.includes(id))
    const saved = desk.run(saveView, { ...at, name: 'Mine', base: 'all', look: { ...plainLook, hidden, ...look } })
    const view = 'made' in saved ? (saved.made?.[0] ?? '') : ''
    desk.run(chooseExportView, { ...at, view })
    return view
  }
  const ask = { language: 'en', today: '2026-11-22', currency: 'CAD' } as const
  const csv = () => {
    const exported = csvOf(desk.workbook(), at.sheet, table())
    const lines = writeCsv(layoutTable(desk.workbook(), { ...at, ...ask, ...exported, withPrivate: true }))
    return lines.replace('\uFEFF', '').trimEnd().split('\r\n')
  }
  const printed = () => {
    const document = layoutDocument(desk.workbook(), {
      ...ask,
      paper: 'letter',
      withPrivate: false,
      organisation: '',
      preparedBy: '',
      version: ''
    })
    const blocks = document.chapters.flatMap(({ blocks: all }) => all)
    const found = blocks.find(block => block.is === 'table' && block.table === 'risk')
    if (found?.is !== 'table') throw new Error('the register is not printed')
    return {
      columns: found.columns.map(({ label }) => label),
      rows: found.rows.map(({ cells }) => cells.map(({ text }) => text)),
      hasCards: blocks.some(block => block.is === 'cards' && block.table === 'risk')
    }
  }
  return { desk, at, sponsor, exportAs, csv, printed }
}

const sortedAndFiltered = (sponsor: string): Partial<Look> => ({
  order: [sponsor, 'title'],
  sort: [{ column: 'title', descending: true }],
  filters: [{ column: sponsor, test: 'contains', text: 'ada' }]
})

describe('the view that was chosen for export', () => {
  it('gives CSV its columns in its order, its rows and their sort', () => {
    const { sponsor, exportAs, csv } = register()
    expect(csv()).toHaveLength(4)
    exportAs(sortedAndFiltered(sponsor))
    expect(csv()).toEqual(['Sponsor,Risk title', 'Ada,Frost', 'Ada,Flood'])
  })

  it('gives the document the same, and nothing besides', () => {
    const { sponsor, exportAs, printed } = register()
    exportAs(sortedAndFiltered(sponsor))
    expect(printed()).toEqual({
      columns: ['Sponsor', 'Risk title'],
      rows: [
        ['Ada', 'Frost'],
        ['Ada', 'Flood']
      ],
      hasCards: false
    })
  })

  it('leaves out a column that was deleted, with what it was filtered by', () => {
    const { desk, at, sponsor, exportAs, csv } = register()
    exportAs(sortedAndFiltered(sponsor))
    desk.run(removeColumns, { ...at, columns: [sponsor] })
    expect(csv()).toEqual(['Risk title', 'Frost', 'Flood', 'Drought'])
  })

  it('once deleted leaves the export to the template', () => {
    const { desk, sponsor, exportAs, csv } = register()
    const before = csv()
    const view = exportAs(sortedAndFiltered(sponsor))
    desk.run(removeView, { view })
    expect(csv()).toEqual(before)
  })
})
