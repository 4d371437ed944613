import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addRows,
  convertColumn,
  describeColumn,
  moveColumn,
  removeColumns,
  renameColumn,
  setCells,
  setTerms
} from '../../../src/commands'
import type { ReadCell } from '../../../src/commands/conversion'
import type { AskedTerms } from '../../../src/commands/terms'
import { dump } from '../../../src/exchange/dump'
import { layoutTable } from '../../../src/layout/table'
import { parse } from '../../../src/model/cell'
import { completeness, gapsOf } from '../../../src/model/checks'
import { isPrivate } from '../../../src/model/private'
import type { Id } from '../../../src/model/change'
import type { OwnKind } from '../../../src/model/own'
import { rowsOf } from '../../../src/model/state'
import type { CellValue } from '../../../src/model/template'
import { columnOf, columnsOf, sheetOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const text = (en: string, fr = en) => ({ en, fr })
const read: ReadCell = (column, words) =>
  parse(column, words, { language: 'en', dateOrder: 'dmy', currency: 'CAD', today: '2026-11-22' })
const showing = { language: 'en', currency: 'CAD', nameOf: (id: Id) => id } as const

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'risk' }
  const order = () => columnsOf(desk.workbook(), sheet, 'risk').map(({ id }) => id)
  const view = (id: string) =>
    tableOf(sheetOf(desk.workbook(), sheet).template, 'risk').views.find(one => one.id === id)?.columns ?? []
  const insert = (name: string, kind: OwnKind, after: string, options: readonly string[] = []) => {
    const outcome = desk.run(addColumn, {
      ...at,
      label: text(name),
      help: text(''),
      kind,
      after,
      options: options.map(one => text(one))
    })
    return 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
  }
  const fill = (column: string, values: readonly CellValue[]) =>
    desk.run(addRows, { ...at, cells: values.map((value, index) => ({ title: `Row ${index}`, [column]: value })) })
  const cells = (column: string) => rowsOf(desk.workbook().state, sheet, 'risk').map(row => row.fields[column] ?? null)
  const convert = (column: string, kind: OwnKind, listed = false) =>
    desk.run(convertColumn, { ...at, column, kind, listed, read, showing })
  const ask = (column: string, asked: Partial<AskedTerms>) =>
    desk.run(setTerms, { ...at, column, required: false, private: false, start: null, read, ...asked })
  const table = () => tableOf(sheetOf(desk.workbook(), sheet).template, 'risk')
  return { desk, at, sheet, order, view, insert, fill, cells, convert, ask, table }
}

describe('a column of a person’s own', () => {
  it('stands to the right of the column it was put beside, in the table and in the views that show that one', () => {
    const { order, view, insert } = register()
    const id = insert('Sponsor', { kind: 'text' }, 'title')
    expect(order().slice(0, 3)).toEqual(['code', 'title', id])
    expect(view('all').slice(0, 3)).toEqual(['code', 'title', id])
    expect(view('all')).toHaveLength(order().length)
  })

  it('of two put beside the same column the later stands nearer, and one may stand beside the other', () => {
    const { order, insert } = register()
    const first = insert('First', { kind: 'text' }, 'title')
    const second = insert('Second', { kind: 'text' }, 'title')
    const third = insert('Third', { kind: 'text' }, first)
    const leftmost = insert('Leftmost', { kind: 'text' }, '')
    expect(order().slice(0, 6)).toEqual([leftmost, 'code', 'title', second, first, third])
  })

  it('is typed in, laid out, dumped and counted like any other, and only in its own sheet', () => {
    const { desk, at, sheet, insert, fill } = register()
    const id = insert('Exposure', { kind: 'number' }, 'title')
    fill(id, [12, { unread: 'a lot' }])
    const layout = layoutTable(desk.workbook(), {
      ...at,
      language: 'en',
      today: '2026-11-22',
      currency: 'CAD',
      withPrivate: false
    })
    const laid = layout.columns.find(column => column.id === id)
    expect(laid?.label).toBe('Exposure')
    expect(layout.rows.map(row => laid && layout.cell(row, laid).text)).toEqual(['12', 'a lot'])
    expect(dump(desk.workbook(), '2026-11-22').sheets[0]?.tables['risk']?.map(row => row.cells[id])).toEqual([
      12,
      { unread: 'a lot' }
    ])
    const before = completeness(desk.workbook(), sheet, '2026-11-22').gaps
    const [, second] = rowsOf(desk.workbook().state, sheet, 'risk')
    desk.run(setCells, { ...at, rows: [second?.id ?? ''], columns: [id], values: [[3]] })
    expect(completeness(desk.workbook(), sheet, '2026-11-22').gaps).toBe(before - 1)
  })

  it('that is deleted leaves table and views, and with it nothing of its neighbours or its cells is lost', () => {
    const { desk, at, order, insert, fill, cells } = register()
    const id = insert('Sponsor', { kind: 'text' }, 'title')
    const beside = insert('Deputy', { kind: 'text' }, id)
    fill(id, ['Ada'])
    const before = desk.log().length
    desk.run(removeColumns, { ...at, columns: [id] })
    expect(desk.log().length).toBe(before + 1)
    expect(order().slice(0, 3)).toEqual(['code', 'title', beside])
    expect(cells(id)).toEqual(['Ada'])
  })

  it('moves to another place, and what stood beside it stays', () => {
    const { desk, at, order, insert } = register()
    const id = insert('Sponsor', { kind: 'text' }, 'title')
    const beside = insert('Deputy', { kind: 'text' }, id)
    desk.run(moveColumn, { ...at, column: id, after: beside })
    expect(order().slice(0, 4)).toEqual(['code', 'title', beside, id])
    desk.run(moveColumn, { ...at, column: id, after: '' })
    expect(order().slice(0, 4)).toEqual([id, 'code', 'title', beside])
  })

  it('needs a name that no other column of the table has', () => {
    const { desk, at, insert } = register()
    const id = insert('Sponsor', { kind: 'text' }, 'title')
    const named = (label: string) => desk.run(renameColumn, { ...at, column: id, label: text(label) })
    expect(named('  ')).toEqual({ refused: 'name-needed' })
    expect(named('CATEGORY')).toEqual({ refused: 'name-taken' })
    expect('set' in named('Sponsor of the risk')).toBe(true)
  })
})

describe('a column of the template', () => {
  it('takes another name and description for the workbook and can get its own back', () => {
    const { desk, at } = register()
    const label = () => columnsOf(desk.workbook(), at.sheet, at.table).find(({ id }) => id === 'consequence')?.label
    const before = label()
    desk.run(renameColumn, { ...at, column: 'consequence', label: text('Impact', 'Incidence') })
    expect(label()).toEqual({ en: 'Impact', fr: 'Incidence' })
    desk.run(describeColumn, { ...at, column: 'consequence', help: text('How bad it is.') })
    desk.run(renameColumn, { ...at, column: 'consequence', label: null })
    expect(label()).toEqual(before)
  })

  it('is never deleted, moved for good, or given another kind', () => {
    const { desk, at, convert } = register()
    const refused = { refused: 'template-column' }
    expect(desk.run(removeColumns, { ...at, columns: ['title'] })).toEqual(refused)
    expect(desk.run(moveColumn, { ...at, column: 'title', after: 'code' })).toEqual(refused)
    expect(convert('title', { kind: 'number' })).toEqual(refused)
  })
})

describe('another kind of column', () => {
  const cases: readonly {
    readonly from: OwnKind
    readonly to: OwnKind
    readonly held: readonly CellValue[]
    readonly becomes: readonly CellValue[]
  }[] = [
    {
      from: { kind: 'text' },
      to: { kind: 'number' },
      held: ['12', '1,234.5', 'a dozen', null],
      becomes: [12, 1234.5, { unread: 'a dozen' }, null]
    },
    {
      from: { kind: 'text' },
      to: { kind: 'date' },
      held: ['2026-12-31', '3/4/2026', 'soon'],
      becomes: ['2026-12-31', '2026-04-03', { unread: 'soon' }]
    },
    {
      from: { kind: 'text' },
      to: { kind: 'check' },
      held: ['yes', 'Non', 'maybe'],
      becomes: [true, false, { unread: 'maybe' }]
    },
    {
      from: { kind: 'number' },
      to: { kind: 'text' },
      held: [1234.5, { unread: 'a dozen' }],
      becomes: ['1234.5', 'a dozen']
    },
    { from: { kind: 'number' }, to: { kind: 'money' }, held: [12.34, 1.005], becomes: [12.34, { unread: '1.005' }] },
    { from: { kind: 'percent' }, to: { kind: 'number' }, held: [35], becomes: [35] },
    { from: { kind: 'date' }, to: { kind: 'text' }, held: ['2026-12-31'], becomes: ['2026-12-31'] },
    { from: { kind: 'check' }, to: { kind: 'text' }, held: [true, false], becomes: ['Yes', 'No'] },
    { from: { kind: 'text' }, to: { kind: 'text', long: true }, held: ['a\nb'], becomes: ['a\nb'] }
  ]

  it.each(cases)(
    'from $from.kind to $to.kind reads every cell anew or keeps its text',
    ({ from, to, held, becomes }) => {
      const { insert, fill, cells, convert } = register()
      const id = insert('Own', from, 'title')
      fill(id, held)
      convert(id, to)
      expect(cells(id)).toEqual(becomes)
    }
  )

  it('from text to a list makes an entry of each text where that is asked for, and none otherwise', () => {
    const { desk, at, insert, fill, cells, convert } = register()
    const id = insert('Own', { kind: 'text' }, 'title')
    fill(id, ['North', 'south', 'NORTH', null])
    convert(id, { kind: 'choice' })
    expect(cells(id)).toEqual([{ unread: 'North' }, { unread: 'south' }, { unread: 'NORTH' }, null])
    convert(id, { kind: 'choice' }, true)
    const column = columnsOf(desk.workbook(), at.sheet, at.table).find(one => one.id === id)
    const options = column?.kind === 'choice' ? column.options : []
    expect(options.map(({ label }) => label.en)).toEqual(['North', 'south'])
    const [north, south] = options.map(({ id: option }) => option)
    expect(cells(id)).toEqual([north, south, north, null])
    convert(id, { kind: 'choices' })
    expect(cells(id)).toEqual([[north], [south], [north], null])
  })

  it('is one set, however many rows there are', () => {
    const { desk, insert, fill, convert } = register()
    const id = insert('Own', { kind: 'text' }, 'title')
    fill(id, ['1', 'two'])
    const before = desk.log().length
    convert(id, { kind: 'number' })
    expect(desk.log().length).toBe(before + 1)
  })
})

describe('what is asked of a column of a person’s own', () => {
  it('makes a blank cell of a required one a gap, until it is filled or no longer required', () => {
    const { desk, at, sheet, insert, fill, ask } = register()
    const id = insert('Sponsor', { kind: 'text' }, 'title')
    fill(id, [null, 'Ada'])
    const gaps = () => gapsOf(desk.workbook(), sheet, '2026-11-22').filter(({ columns }) => columns.includes(id))
    const { of } = completeness(desk.workbook(), sheet, '2026-11-22')
    expect(gaps()).toEqual([])
    ask(id, { required: true })
    expect(gaps()).toHaveLength(1)
    expect(gaps()[0]).toMatchObject({ kind: 'required', words: text('Sponsor') })
    expect(completeness(desk.workbook(), sheet, '2026-11-22').of).toBe(of + 2)
    const row = gaps()[0]?.row ?? ''
    desk.run(setCells, { ...at, rows: [row], columns: [id], values: [['Grace']] })
    expect(gaps()).toEqual([])
    ask(id, {})
    expect(completeness(desk.workbook(), sheet, '2026-11-22').of).toBe(of)
  })

  it('leaves a private one out of what is laid out without private columns', () => {
    const { desk, at, insert, ask, table } = register()
    const id = insert('Candid', { kind: 'text' }, 'title')
    const columns = (withPrivate: boolean) =>
      layoutTable(desk.workbook(), { ...at, language: 'en', today: '2026-11-22', currency: 'CAD', withPrivate }).columns
    expect(columns(false).map(column => column.id)).toContain(id)
    ask(id, { private: true })
    expect(isPrivate(table(), id)).toBe(true)
    expect(columns(false).map(column => column.id)).not.toContain(id)
    expect(columns(true).map(column => column.id)).toContain(id)
  })

  it('fills new rows with its default: a value, an entry made with the column, the day, the person', () => {
    const { desk, at, insert, ask, cells } = register()
    const outcome = desk.run(addColumn, {
      ...at,
      label: text('Region'),
      help: text(''),
      kind: { kind: 'choice' },
      options: [text('North'), text('South')],
      after: 'title',
      terms: { required: true, private: false, start: { words: 'south' }, read }
    })
    const region = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    const [amount, day, who] = [
      insert('Amount', { kind: 'money' }, 'title'),
      insert('Since', { kind: 'date' }, 'title'),
      insert('By', { kind: 'text' }, 'title')
    ]
    ask(amount, { start: { words: '1,250.50' } })
    ask(day, { start: { from: 'today' } })
    ask(who, { start: { from: 'author' } })
    desk.run(addRows, { ...at, cells: [{ title: 'Row' }] })
    const south = columnsOf(desk.workbook(), at.sheet, 'risk').find(({ id }) => id === region)
    const options = south?.kind === 'choice' ? south.options : []
    expect(cells(region)).toEqual([options.find(({ label }) => label.en === 'South')?.id])
    expect([cells(amount), cells(day), cells(who)]).toEqual([[1250.5], ['2026-11-22'], ['Ada Example']])
  })

  it('refuses a default that the column cannot hold, and writes nothing', () => {
    const { desk, at, insert, ask } = register()
    const id = insert('Amount', { kind: 'money' }, 'title')
    const before = desk.log().length
    expect(ask(id, { start: { words: 'a lot' } })).toEqual({ refused: 'default-unread' })
    expect(ask(id, { start: { from: 'author' } })).toEqual({ refused: 'default-unread' })
    expect(ask('title', { required: true })).toEqual({ refused: 'template-column' })
    const terms = { required: false, private: false, start: { words: 'a lot' }, read }
    const made = { ...at, label: text('Own'), help: text(''), kind: { kind: 'number' }, after: 'title', terms } as const
    expect(desk.run(addColumn, made)).toEqual({ refused: 'default-unread' })
    expect(desk.log().length).toBe(before)
  })

  it('reads the default anew when the kind changes, and drops the one that cannot be read', () => {
    const { insert, ask, convert, table } = register()
    const start = (column: string) => columnOf(table(), column)?.default
    const [number, word] = [insert('Number', { kind: 'text' }, 'title'), insert('Word', { kind: 'text' }, 'title')]
    ask(number, { start: { words: '12' }, required: true })
    ask(word, { start: { from: 'author' } })
    convert(number, { kind: 'number' })
    convert(word, { kind: 'number' })
    expect([start(number), start(word)]).toEqual([12, undefined])
    expect(columnOf(table(), number)?.required).toBe(true)
  })
})
