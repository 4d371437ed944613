import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addRows,
  chooseExportView,
  removeColumns,
  removeView,
  saveView,
  setTerms
} from '../../../src/commands'
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
  const printed = (withPrivate = false) => {
    const document = layoutDocument(desk.workbook(), {
      ...ask,
      paper: 'letter',
      withPrivate,
      organisation: '',
      preparedBy: '',
      version: ''
    })
    const blocks = document.chapters.flatMap(({ blocks: all }) => all)
    const found = blocks.find(block => block.is === 'table' && block.table === 'risk')
    if (found?.is !== 'table') throw new Error('the register is not printed')
    return {
      groups: found.groups,
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
      groups: [],
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

describe('a view that is grouped', () => {
  const grouped = () => {
    const made = register()
    const { desk, at, sponsor } = made
    const own = (name: string, kind: 'choice' | 'money', options: readonly string[] = []) => {
      const outcome = desk.run(addColumn, {
        ...at,
        label: { en: name, fr: name },
        help: { en: '', fr: '' },
        kind: { kind },
        after: 'title',
        options: options.map(one => ({ en: one, fr: one }))
      })
      return 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    }
    const [region, cost] = [own('Region', 'choice', ['North', 'South']), own('Cost', 'money')]
    const column = tableOf(sheetOf(desk.workbook(), at.sheet).template, 'risk').columns.find(({ id }) => id === region)
    const [north = '', south = ''] = column?.kind === 'choice' ? column.options.map(({ id }) => id) : []
    desk.run(addRows, {
      ...at,
      cells: [
        { title: 'Ice', [region]: south, [cost]: 100.5 },
        { title: 'Heat', [region]: north, [cost]: 20 },
        { title: 'Wind', [region]: south, [cost]: 10 }
      ]
    })
    const hidden = tableOf(sheetOf(desk.workbook(), at.sheet).template, 'risk')
      .columns.map(({ id }) => id)
      .filter(id => !['title', cost].includes(id))
    made.exportAs({ hidden, group: region, sort: [{ column: 'title' }] })
    return { ...made, region, cost, sponsor }
  }

  it('is printed under the headings of its groups in their order, counted and added up', () => {
    const { printed, csv } = grouped()
    const { groups, rows } = printed()
    expect(rows.map(([title]) => title)).toEqual(['Heat', 'Ice', 'Wind', 'Drought', 'Flood', 'Frost'])
    expect(groups.map(({ from, count, title }) => [from, count, title])).toEqual([
      [0, 1, 'North'],
      [1, 2, 'South'],
      [3, 3, '']
    ])
    expect(groups.map(({ sums }) => sums.map(sum => sum?.text ?? null))).toEqual([
      [null, '$20.00'],
      [null, '$110.50'],
      [null, null]
    ])
    expect(
      csv()
        .slice(1)
        .map(line => line.split(',')[0])
    ).toEqual(rows.map(([title]) => title))
  })

  it('tells nothing of the groups of a private column, unless private columns are asked for', () => {
    const { desk, at, region, printed } = grouped()
    desk.run(setTerms, {
      ...at,
      column: region,
      required: false,
      private: true,
      start: null,
      read: (_, words) => words
    })
    expect(printed().groups).toEqual([])
    expect(printed().rows.map(([title]) => title)).toEqual(['Drought', 'Flood', 'Frost', 'Heat', 'Ice', 'Wind'])
    expect(printed(true).groups).toHaveLength(3)
  })
})
