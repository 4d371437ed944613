import { describe, expect, it } from 'vitest'
import { addRows, outlook, replaceCells, setCells } from '../../../src/commands'
import { parse } from '../../../src/model/cell'
import { cellOf } from '../../../src/model/derive'
import { matcherFor } from '../../../src/model/matching'
import { rowOf } from '../../../src/model/state'
import type { CellValue, Column, Table } from '../../../src/model/template'
import { columnOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const label = { en: 'A column', fr: 'Une colonne' }
const base = { id: 'column', label, help: label }
const money: Column = { ...base, kind: 'money' }
const date: Column = { ...base, kind: 'date' }
const short: Column = { ...base, kind: 'text', max: 5 }
const colours: Column = {
  ...base,
  kind: 'choices',
  options: [
    { id: 'r', label: { en: 'Red', fr: 'Rouge' } },
    { id: 'g', label: { en: 'Green', fr: 'Vert' } },
    { id: 'b', label: { en: 'Blue', fr: 'Bleu' }, retired: true }
  ]
}

/** What becomes of one cell where `wanted` is replaced by `by`. */
function of(column: Column, value: CellValue, wanted: string, by: string) {
  const matches = matcherFor({ text: wanted, exact: false, whole: false })
  if (matches === null) throw new Error('nothing is looked for')
  const table = { id: 'table', shape: 'rows', columns: [column] } as unknown as Table
  const showing = { language: 'en', currency: 'CAD', nameOf: (id: string) => id } as const
  const read = (other: Column, text: string) =>
    parse(other, text, { language: 'en', dateOrder: 'ymd', currency: 'CAD' })
  return outlook(table, column, { id: 'row', fields: { column: value } }, value, { matches, by, showing, read })
}

describe('what becomes of a cell that is replaced', () => {
  it('is read as if it were typed: an amount stays an amount, a date a date', () => {
    expect(of(money, 1234.5, '1,2', '9,9')).toEqual({ before: '$1,234.50', after: '$9,934.50', value: 9934.5 })
    expect(of(date, '2026-11-22', '2026', '2027')).toMatchObject({ value: '2027-11-22' })
    expect(of({ ...base, kind: 'text' }, 'Le coût', 'COUT', 'prix')).toMatchObject({
      after: 'Le prix',
      value: 'Le prix'
    })
  })

  it('of a list is the entry that was found, and the others stay', () => {
    expect(of(colours, ['r', 'g'], 'red', 'Vert')).toEqual({ before: 'Red', after: 'Vert', value: ['g'] })
    expect(of(colours, ['r', 'g'], 'red', '')).toEqual({ before: 'Red', after: '', value: ['g'] })
    expect(of(colours, ['r'], 'red', '')).toMatchObject({ value: null })
  })

  it('can be read where it could not be before', () => {
    expect(of(money, { unread: 'about 12' }, 'about ', '')).toMatchObject({ value: 12 })
  })

  it.each<[string, Column, CellValue, string, string, string]>([
    ['it cannot be read any more', date, '2026-11-22', '2026', 'soon', 'unread'],
    ['no such choice is there', colours, ['r'], 'red', 'Mauve', 'unread'],
    ['the choice is retired', colours, ['r'], 'red', 'Blue', 'not-offered'],
    ['it grows too long', short, 'abc', 'b', 'bbbbb', 'too-long'],
    ['it says the same', colours, ['r'], 'red', 'RED', 'unchanged'],
    ['it is a code', { ...base, kind: 'code', prefix: 'R' }, 'R-01', 'r', 'q', 'given-once']
  ])('is nothing where %s', (_, column, value, wanted, by, because) => {
    expect(of(column, value, wanted, by)).toMatchObject({ because })
  })
})

describe('replacing', () => {
  it('writes cells of several columns as one set', () => {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const sheet = sheetsOf(desk.workbook())[0]
    const at = { sheet: sheet?.id ?? '', table: 'risk' }
    const made = desk.run(addRows, { ...at, cells: [{ title: 'One' }, { title: 'Two', cause: 'Old' }] })
    const [one = '', two = ''] = 'made' in made ? (made.made ?? []) : []
    const cells = [
      { ...at, row: one, column: 'title', value: 'First' },
      { ...at, row: two, column: 'title', value: 'Second' },
      { ...at, row: two, column: 'cause', value: 'New' }
    ]
    const before = desk.log()
    expect(desk.run(replaceCells, { cells })).toMatchObject({ conflicts: [], set: { command: 'cells.replace' } })
    const stored = (row: string) => rowOf(desk.workbook().state, at.sheet, at.table, row)?.fields
    expect(stored(one)).toMatchObject({ title: 'First' })
    expect(stored(two)).toMatchObject({ title: 'Second', cause: 'New' })
    expect(desk.log()).not.toEqual(before)
    expect(desk.run(replaceCells, { cells: [] })).toEqual({ refused: 'nothing-to-do' })
    const score = [{ ...at, row: one, column: 'score', value: 25 }]
    expect(desk.run(replaceCells, { cells: score })).toEqual({ refused: 'read-only-column' })
  })

  it('leaves alone what is worked out', () => {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const sheet = sheetsOf(desk.workbook())[0]
    if (sheet === undefined) throw new Error('there is no sheet')
    const at = { sheet: sheet.id, table: 'risk' }
    const made = desk.run(addRows, { ...at, cells: [{ title: 'One' }] })
    const [one = ''] = 'made' in made ? (made.made ?? []) : []
    desk.run(setCells, { ...at, rows: [one], columns: ['likelihood', 'consequence'], values: [[5, 4]] })
    const table = tableOf(sheet.template, 'risk')
    const [row, column] = [rowOf(desk.workbook().state, sheet.id, 'risk', one), columnOf(table, 'score')]
    const matches = matcherFor({ text: '20', exact: false, whole: false })
    if (row === undefined || column === undefined || matches === null) throw new Error('there is no score')
    const value = cellOf(desk.workbook(), sheet.id, 'risk', row, column, '2026-11-22')
    const showing = { language: 'en', currency: 'CAD', nameOf: () => '' } as const
    expect(outlook(table, column, row, value, { matches, by: '25', showing, read: () => 25 })).toEqual({
      before: '20',
      after: '25',
      because: 'worked-out'
    })
  })
})
