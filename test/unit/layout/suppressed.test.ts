import { describe, expect, it } from 'vitest'
import { addRows, chooseExportView, saveView } from '../../../src/commands'
import { writeCsv } from '../../../src/exchange/csv'
import { layoutDocument } from '../../../src/layout/document'
import { csvOf } from '../../../src/layout/exported'
import { layoutTable } from '../../../src/layout/table'
import { plainLook } from '../../../src/model/look'
import { sheetOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

/** 9 of 148 participants where 18 % of those eligible are of the group (templates.md 3.B), and a group that is large enough. */
function values() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'evaluation') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const named = desk.run(addRows, {
    sheet,
    table: 'indicator',
    cells: [{ name: 'Taking part', measure: 'percentage' }]
  })
  const indicator = 'made' in named ? (named.made?.[0] ?? '') : ''
  const at = { sheet, table: 'indicator-value' }
  const row = { indicator, 'period-end': '2026-10-31', denominator: 148, n: 148 }
  desk.run(addRows, {
    ...at,
    cells: [
      { ...row, subgroup: 'Small', numerator: 9, n: 9, 'eligible-share': 18, note: 'Nine people' },
      { ...row, subgroup: 'Large', numerator: 60, 'eligible-share': 40 },
      { ...row, subgroup: 'Of unknown size', numerator: 1, n: null }
    ]
  })
  const ask = { language: 'fr', today: '2026-11-22', currency: 'CAD', withPrivate: true } as const
  const table = () => tableOf(sheetOf(desk.workbook(), sheet).template, at.table)
  const document = () =>
    JSON.stringify(
      layoutDocument(desk.workbook(), {
        ...ask,
        paper: 'letter',
        preparedBy: '',
        organisation: '',
        version: '',
        sheets: [sheet]
      })
    )
  return {
    desk,
    at,
    screen: () => layoutTable(desk.workbook(), { ...at, ...ask }),
    csv: () =>
      writeCsv(layoutTable(desk.workbook(), { ...at, ...ask, ...csvOf(desk.workbook(), sheet, table()) }))
        .trimEnd()
        .split('\r\n'),
    document
  }
}

describe('a group so small that someone could be recognised', () => {
  it('says so in CSV in place of every figure, and keeps what it is a group of', () => {
    const [, small = '', large = '', unknown = ''] = values().csv()
    expect(small).toContain('Small')
    expect(small.split(',').filter(cell => cell === 'n < 10')).toHaveLength(7)
    expect(small).not.toMatch(/\b9\b|0,34|0\.3|148|Nine/)
    expect(large).toContain('1.01351351351')
    expect(unknown.split(',').filter(cell => cell === 'n inconnu')).toHaveLength(3)
  })

  it('says so in documents too, in statements run together and even where private columns are asked for', () => {
    const document = values().document()
    expect(document).toContain('n < 10')
    expect(document).not.toMatch(/Nine people|0,34|"9"/)
    expect(document).toContain('1,01')
  })

  it('is not told by the sum of a group of rows that it stands in', () => {
    const { desk, at, document } = values()
    const look = { ...plainLook, group: 'indicator', foot: { numerator: 'sum' } } as const
    const saved = desk.run(saveView, { ...at, name: 'Mine', base: 'all', look })
    desk.run(chooseExportView, { ...at, view: 'made' in saved ? (saved.made?.[0] ?? '') : '' })
    const sums = document()
    expect(sums).toContain('"from":0,"count":3,"title":"Taking part"')
    expect(sums).not.toContain('"70"')
  })

  it('is shown in full on the screen, with its index', () => {
    const layout = values().screen()
    const shown = (id: string) => {
      const column = layout.columns.find(one => one.id === id)
      return layout.rows.map(row => (column === undefined ? '' : layout.cell(row, column).text))
    }
    expect(shown('numerator')).toEqual(['9', '60', '1'])
    expect(shown('reach-index')).toEqual(['0,34', '1,01', ''])
    expect(shown('reach')).toEqual(['Sous-rejoint', 'Proportionné', ''])
  })
})
