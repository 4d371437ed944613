import { describe, expect, it } from 'vitest'
import { layoutTable } from '../../../../src/layout/table'
import { gapsOf } from '../../../../src/model/checks'
import type { Fields } from '../../../../src/model/template'
import { gapWords } from '../../../../src/text/gap-words'
import { bookOf, edited, rowPatch, table, template, today } from './book'
import { both, column } from './columns'

const models = ['promotion', 'coaching'].map(id => ({ id, label: both(id) }))
const use = table(
  'use',
  [
    column('choice', { id: 'provider', options: [{ id: 'nurses', label: both('Nurses') }], other: true }),
    column('choice', { id: 'model', label: both('Model'), options: models }),
    column('number', { id: 'people' })
  ],
  { key: ['provider', 'model'] }
)
const pairs = template('pairs', [use])

function bookWith(rows: Readonly<Record<string, Fields>>) {
  return bookOf({ template: pairs, sheet: 'SHEET', rows: { use: rows } })
}

function doubled(workbook: ReturnType<typeof bookWith>) {
  return gapsOf(workbook, 'SHEET', today).map(({ check, row, columns }) => [check, row, columns.join()])
}

const whole = {
  a: { provider: 'nurses', model: 'promotion' },
  b: { provider: 'nurses', model: 'coaching' },
  c: { provider: 'Helpers', model: 'coaching' }
}

describe('a table of pairs', () => {
  it('has nothing amiss while every combination stands once', () => {
    expect(doubled(bookWith(whole))).toEqual([])
  })

  it('says of both rows that they are about the same, at the cells of its key', () => {
    const twice = edited(bookWith(whole), rowPatch('SHEET', 'use', 'd', { provider: 'Helpers', model: 'coaching' }))
    expect(doubled(twice)).toEqual([
      ['doubled-row', 'c', 'provider,model'],
      ['doubled-row', 'd', 'provider,model']
    ])
    const [gap] = gapsOf(twice, 'SHEET', today)
    expect(gap && gapWords(twice, gap, 'en')).toMatch(/Another row of this table is about the same\./)
    const layout = layoutTable(twice, {
      sheet: 'SHEET',
      table: 'use',
      language: 'en',
      today,
      currency: 'CAD',
      withPrivate: true
    })
    const marked = layout.rows.flatMap(row =>
      layout.columns.flatMap(laid => (layout.cell(row, laid).problem === 'doubled-row' ? [`${row.id} ${laid.id}`] : []))
    )
    expect(marked).toEqual(['c provider', 'c model', 'd provider', 'd model'])
  })

  it('says so no longer once one of the two is changed or deleted', () => {
    const twice = edited(bookWith(whole), rowPatch('SHEET', 'use', 'd', { provider: 'nurses', model: 'coaching' }))
    expect(doubled(twice)).toHaveLength(2)
    expect(doubled(edited(twice, rowPatch('SHEET', 'use', 'd', { provider: 'Helpers', model: 'promotion' })))).toEqual(
      []
    )
    expect(doubled(edited(twice, rowPatch('SHEET', 'use', 'b', { '@alive': null })))).toEqual([])
  })

  it('waits until a combination is whole, and does not take what could not be read for one', () => {
    const half = { provider: 'nurses' }
    const unread = { provider: 'nurses', model: { unread: '?' } }
    const found = doubled(bookWith({ a: half, b: half, c: unread, d: unread }))
    expect(found.filter(([check]) => check === 'doubled-row')).toEqual([])
  })

  it('keeps rows apart that share one part of the key', () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [
        `r${String(at).padStart(3, '0')}`,
        { provider: `Group ${Math.floor(at / 2)}`, model: at % 2 === 0 ? 'promotion' : 'coaching' }
      ])
    )
    expect(doubled(bookWith(many))).toEqual([])
    expect(doubled(bookWith({ ...many, z: { provider: 'Group 7', model: 'coaching' } })).map(([, row]) => row)).toEqual(
      ['r015', 'z']
    )
  })
})
