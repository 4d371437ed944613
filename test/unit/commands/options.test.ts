import { describe, expect, it } from 'vitest'
import { addColumn, addOption, addRows, addSheet, editOptions, setCells, setTerms } from '../../../src/commands'
import { type ListedOption, usesOf } from '../../../src/commands/options'
import { writeCsv } from '../../../src/exchange/csv'
import { layoutTable } from '../../../src/layout/table'
import { alike } from '../../../src/model/alike'
import { parse } from '../../../src/model/cell'
import { gapsOf } from '../../../src/model/checks'
import { listOf } from '../../../src/model/listed'
import { rowsOf } from '../../../src/model/state'
import type { CellValue, Column } from '../../../src/model/template'
import { columnOf, sheetOf, sheetsOf, tableOf } from '../../../src/model/workbook'
import { alikeWords } from '../../../src/text/gap-words'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const text = (en: string, fr = en) => ({ en, fr })

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'risk' }
  const list = (column: string, of = sheet) => {
    const found = columnOf(tableOf(sheetOf(desk.workbook(), of).template, 'risk'), column)
    return found ? listOf(found) : []
  }
  const labels = (column: string, of = sheet) =>
    list(column, of)
      .filter(({ retired }) => !retired)
      .map(({ label }) => label.en)
  const asListed = (column: string): readonly ListedOption[] =>
    list(column).map(({ id, label, tone, retired }) => ({ id, label, tone: tone ?? null, retired: retired ?? false }))
  const edit = (
    column: string,
    change: (options: readonly ListedOption[]) => readonly ListedOption[],
    merged: ReadonlyMap<string, string> = new Map()
  ) => desk.run(editOptions, { ...at, column, options: change(asListed(column)), merged })
  const own = (kind: 'choice' | 'choices', ...names: readonly string[]) => {
    const outcome = desk.run(addColumn, {
      ...at,
      label: text('Own'),
      help: text(''),
      kind: { kind },
      after: 'title',
      options: names.map(name => text(name))
    })
    const id = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    return { id, options: list(id).map(option => option.id) }
  }
  const fill = (column: string, values: readonly CellValue[], of = sheet) =>
    desk.run(addRows, { sheet: of, table: 'risk', cells: values.map(value => ({ title: 'Row', [column]: value })) })
  const cells = (column: string, of = sheet) =>
    rowsOf(desk.workbook().state, of, 'risk').map(row => row.fields[column] ?? null)
  return { desk, at, list, labels, edit, own, fill, cells }
}

describe('a list', () => {
  it('gives an entry another name without writing a single row', () => {
    const { desk, labels, edit, own, fill, cells } = register()
    const { id, options } = own('choice', 'North', 'South')
    fill(id, [options[0] ?? null])
    const before = cells(id)
    const outcome = edit(id, ([north, ...rest]) => [{ ...(north as ListedOption), label: text('Far north') }, ...rest])
    expect(labels(id)).toEqual(['Far north', 'South'])
    expect(cells(id)).toEqual(before)
    expect('set' in outcome && outcome.set?.patches.map(({ kind }) => kind)).toEqual(['column'])
    expect(desk.log().length).toBe(4)
  })

  it('is put in another order, and takes new entries between the others', () => {
    const { labels, edit, own } = register()
    const { id } = own('choice', 'A', 'B', 'C', 'D')
    edit(id, options => [options[3], options[0], options[2], options[1]] as ListedOption[])
    expect(labels(id)).toEqual(['D', 'A', 'C', 'B'])
    edit(id, options => options.toSpliced(2, 0, { id: null, label: text('New'), tone: 'warn', retired: false }))
    expect(labels(id)).toEqual(['D', 'A', 'New', 'C', 'B'])
  })

  it('merges one entry into another: the cells that held it hold the other, in one set', () => {
    const { desk, labels, edit, own, fill, cells } = register()
    const { id, options } = own('choices', 'North', 'Nord', 'South')
    const [north = '', nord = '', south = ''] = options
    fill(id, [[nord], [north, nord], [south], null])
    const before = desk.log().length
    edit(id, all => all, new Map([[nord, north]]))
    expect(cells(id)).toEqual([[north], [north], [south], null])
    expect(labels(id)).toEqual(['North', 'South'])
    expect(desk.log().length).toBe(before + 1)
  })

  it('has no two entries of one name, and none without', () => {
    const { edit, own } = register()
    const { id } = own('choice', 'North', 'South')
    const add = (name: string) => edit(id, all => [...all, { id: null, label: text(name), tone: null, retired: false }])
    expect(add('SOUTH')).toEqual({ refused: 'name-taken' })
    expect(add(' ')).toEqual({ refused: 'name-needed' })
  })

  it('of a template changes for every sheet of the template, and only says what differs', () => {
    const { desk, labels, list, edit, fill, cells } = register()
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('there is no risk register')
    const added = desk.run(addSheet, { template: risks, title: 'Second' })
    const other = 'made' in added ? (added.made?.[0] ?? '') : ''
    const [first, second] = list('category').map(({ id }) => id)
    fill('category', [second ?? null], other)
    const outcome = edit('category', all => all, new Map([[second ?? '', first ?? '']]))
    expect(cells('category', other)).toEqual([first])
    expect(labels('category', other)).toEqual(labels('category'))
    const patch = 'set' in outcome ? outcome.set?.patches.find(({ kind }) => kind === 'column') : undefined
    expect(patch?.fields).toEqual(['@alive', `option-${second}`])
    expect(patch?.to).toEqual([[true, { retired: true }]])
  })

  it('counts the rows that hold each entry', () => {
    const { desk, at, own, fill } = register()
    const { id, options } = own('choices', 'North', 'South')
    const [north = '', south = ''] = options
    fill(id, [[north], [north, south], null])
    expect([...usesOf(desk.workbook(), { ...at, column: id })]).toEqual([
      [north, 2],
      [south, 1]
    ])
  })
})

describe('an entry that new rows begin with', () => {
  const read = (column: Column, words: string) =>
    parse(column, words, { language: 'en', dateOrder: 'ymd', currency: 'CAD', today: '2026-11-22' })

  it('that goes into another leaves them that one; one that is no longer offered leaves them nothing', () => {
    const { desk, at, edit, own, fill, cells } = register()
    const { id, options } = own('choice', 'North', 'South')
    const [north = '', south = ''] = options
    desk.run(setTerms, { ...at, column: id, required: false, private: false, start: { words: 'North' }, read })
    const add = () => desk.run(addRows, { ...at, cells: [{ title: 'Row' }] })
    add()
    edit(id, list => list, new Map([[north, south]]))
    add()
    edit(id, list => list.map(one => ({ ...one, retired: true })))
    add()
    expect(cells(id)).toEqual([south, south, null])
    fill(id, [north])
    expect(cells(id).at(-1)).toBe(north)
  })
})

describe('answers that hold a retired entry', () => {
  const today = '2026-11-22'

  function retired() {
    const book = register()
    const { id, options } = book.own('choices', 'North', 'South', 'West')
    const [north = '', south = '', west = ''] = options
    book.fill(id, [[north], [south, north], [south], null])
    book.edit(id, list => list.map(one => (one.id === north ? { ...one, tone: 'high', retired: true } : one)))
    const told = (language: 'en' | 'fr') =>
      alike(gapsOf(book.desk.workbook(), book.at.sheet, today))
        .filter(({ first }) => first.check === 'retired')
        .map(group => [group.first.severity, alikeWords(book.desk.workbook(), group, language)])
    return { ...book, id, north, south, west, told }
  }

  it('are told in one sentence that counts them', () => {
    const { told } = retired()
    expect(told('en')).toEqual([['notice', '2 answers to “Own” of “Risks” hold an entry that was retired.']])
    expect(told('fr')).toEqual([
      ['notice', '2 réponses à «\u00A0Own\u00A0» de «\u00A0Risques\u00A0» contiennent une entrée qui a été retirée.']
    ])
  })

  it('alone tell what stands in their row, and that it is kept', () => {
    const { desk, at, id, cells, told } = retired()
    const [first] = rowsOf(desk.workbook().state, at.sheet, at.table)
    desk.run(setCells, { ...at, rows: [first?.id ?? ''], columns: [id], values: [[null]] })
    expect(told('en')).toEqual([
      [
        'notice',
        'Own of “Row”: This entry is retired: the list no longer offers it. It is kept until you choose another.'
      ]
    ])
    expect(cells(id)[1]).toHaveLength(2)
  })

  it('show it without its colour and marked, and are exported with their words', () => {
    const { desk, at, id, north, south } = retired()
    const ask = { ...at, language: 'en', today, currency: 'CAD', withPrivate: true, columns: ['title', id] } as const
    const layout = layoutTable(desk.workbook(), ask)
    const [, row] = layout.rows
    const laid = layout.columns[1]
    const cell = row && laid && layout.cell(row, laid)
    expect(cell?.chips).toEqual([
      { id: south, text: 'South' },
      { id: north, text: 'North', retired: true }
    ])
    expect(cell?.problem).toBeUndefined()
    expect(writeCsv(layout)).toContain('Row,South; North')
  })

  it('take another entry in all rows as one set', () => {
    const { id, north, south, west, edit, cells, told } = retired()
    const outcome = edit(id, list => list, new Map([[north, west]]))
    expect(cells(id)).toEqual([[west], [south, west], [south], null])
    expect('set' in outcome && outcome.set?.patches.map(({ kind }) => kind)).toEqual(['row'])
    expect(told('en')).toEqual([])
  })
})

describe('a text that the list does not have', () => {
  it('is added to the list, and every cell that holds it takes the new entry', () => {
    const { desk, at, labels, list, own, fill, cells } = register()
    const { id, options } = own('choice', 'North')
    fill(id, [{ unread: 'West ' }, options[0] ?? null, { unread: 'WEST' }, { unread: 'East' }])
    const before = desk.log().length
    desk.run(addOption, { ...at, column: id, text: 'West ' })
    expect(labels(id)).toEqual(['North', 'West'])
    const west = list(id)[1]?.id
    expect(cells(id)).toEqual([west, options[0], west, { unread: 'East' }])
    expect(desk.log().length).toBe(before + 1)
  })

  it('of several entries adds those that are missing', () => {
    const { desk, at, labels, list, own, fill, cells } = register()
    const { id, options } = own('choices', 'North')
    fill(id, [{ unread: 'North; West' }])
    desk.run(addOption, { ...at, column: id, text: 'North; West' })
    expect(labels(id)).toEqual(['North', 'West'])
    expect(cells(id)).toEqual([[options[0], list(id)[1]?.id]])
    expect(desk.run(addOption, { ...at, column: id, text: 'West' })).toEqual({ refused: 'nothing-to-do' })
  })
})
