import { describe, expect, it } from 'vitest'
import { addRows, addSheet, removeRows, setCells } from '../../../src/commands'
import { layoutTable } from '../../../src/layout/table'
import { recordsOf, rowsOf } from '../../../src/model/state'
import type { Column, Template } from '../../../src/model/template'
import { undo } from '../../../src/model/undo'
import { both, column } from '../model/meaning/columns'
import { table, template } from '../model/meaning/book'
import { sha256, workbookAt } from '../workbook'

const options = ['need', 'money', 'tools'].map(id => ({ id, label: both(id) }))
const columns: readonly Column[] = [
  column('choice', { id: 'domain', options, other: true }),
  column('number', { id: 'mean' }),
  column('date', { id: 'since', default: { from: 'today' } })
]
const fixed = options.map(({ id }) => ({ key: id, cells: { domain: id } }))
const survey: Template = template('survey', [
  table('domain', columns, { shape: 'fixed', fixed }),
  table('criterion', columns, { starters: fixed.slice(0, 2) }),
  table('note', [column('ref', { id: 'about', to: [{ template: 'survey', table: 'domain' }] })]),
  table('log', [column('text', { id: 'what' })], { keeps: true }),
  table('about', [column('choice', { id: 'state', options, default: 'money' }), column('text', { id: 'by' })], {
    shape: 'form'
  })
])

function begun(rows?: NonNullable<Parameters<typeof workbookAt>[0]['rows']>) {
  const book = workbookAt({ templates: [survey], ...(rows && { rows }) })
  const sheet = recordsOf(book.workbook().state, 'sheet')[0]?.id ?? ''
  const cells = (of: string) =>
    rowsOf(book.workbook().state, sheet, of).map(({ fields }) => [fields['domain'], fields['mean'] ?? null])
  const ids = (of: string) => rowsOf(book.workbook().state, sheet, of).map(({ id }) => id)
  return { ...book, sheet, cells, ids }
}

describe('the rows that a table begins with', () => {
  it('stand in a new sheet in the order of the template', () => {
    const book = begun()
    expect(book.cells('domain')).toEqual([
      ['need', null],
      ['money', null],
      ['tools', null]
    ])
    expect(book.cells('criterion')).toEqual([
      ['need', null],
      ['money', null]
    ])
    const outcome = book.run(addSheet, { template: survey, title: 'Again' })
    const again = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    expect(rowsOf(book.workbook().state, again, 'domain').map(({ fields }) => fields['domain'])).toEqual([
      'need',
      'money',
      'tools'
    ])
  })

  it('keep what names them: nobody types over it, and a fixed row is not deleted', () => {
    const book = begun()
    const [first = ''] = book.ids('domain')
    const at = { sheet: book.sheet, table: 'domain', rows: [first] }
    expect(book.run(setCells, { ...at, columns: ['domain'], values: [['tools']] })).toEqual({
      refused: 'read-only-column'
    })
    expect(book.run(removeRows, at)).toEqual({ refused: 'fixed-rows' })
    book.run(setCells, { ...at, columns: ['mean'], values: [[4.3]] })
    expect(book.cells('domain')[0]).toEqual(['need', 4.3])
  })

  it('may be changed and deleted where they are starters', () => {
    const book = begun()
    const [first = '', second = ''] = book.ids('criterion')
    const at = { sheet: book.sheet, table: 'criterion' }
    book.run(setCells, { ...at, rows: [first], columns: ['domain'], values: [['our own']] })
    book.run(removeRows, { ...at, rows: [second] })
    expect(book.cells('criterion')).toEqual([['our own', null]])
  })

  it('are filled by a sample without losing the others, and starters give way to its rows', () => {
    const book = begun([
      {
        template: 'survey',
        tables: {
          domain: [{ key: 'money', cells: { mean: 2.6 } }],
          criterion: [{ key: 'a', cells: { domain: 'tools', mean: 10 } }],
          note: [{ key: 'n', cells: { about: 'survey/domain/tools' } }]
        }
      }
    ])
    expect(book.cells('domain')).toEqual([
      ['need', null],
      ['money', 2.6],
      ['tools', null]
    ])
    expect(book.cells('criterion')).toEqual([['tools', 10]])
    const note = rowsOf(book.workbook().state, book.sheet, 'note')[0]
    expect(note?.fields['about']).toBe(book.ids('domain')[2])
  })

  it('of a fixed table are named by the sample as the template names them', () => {
    const stray = [{ template: 'survey', tables: { domain: [{ key: 'weather', cells: { mean: 1 } }] } }]
    expect(() => begun(stray)).toThrow(/survey\/domain has no row weather/)
  })

  it('have the defaults of their columns, in a new sheet and in a sample', () => {
    const filled = begun([
      { template: 'survey', tables: { domain: [{ key: 'money', cells: { since: '2026-01-31' } }] } }
    ])
    const days = (of: string) => rowsOf(filled.workbook().state, filled.sheet, of).map(({ fields }) => fields['since'])
    expect(days('domain')).toEqual(['2026-11-22', '2026-01-31', '2026-11-22'])
    expect(days('criterion')).toEqual(['2026-11-22', '2026-11-22'])
    const outcome = filled.run(addSheet, { template: survey, title: 'Again' })
    const again = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    expect(rowsOf(filled.workbook().state, again, 'about').map(({ fields }) => fields['state'])).toEqual(['money'])
  })

  it('are named in plain words, whether they are fixed or were chosen', () => {
    const { workbook, sheet } = begun()
    const shown = (of: string) => {
      const ask = { sheet, table: of, language: 'en', today: '2026-11-22', currency: 'CAD', withPrivate: true } as const
      const layout = layoutTable(workbook(), ask)
      const [row, laid] = [layout.rows[0], layout.columns[0]]
      if (row === undefined || laid === undefined) throw new Error('nothing is shown')
      const { text, chips } = layout.cell(row, laid)
      return { text, chips: chips?.map(chip => chip.text) }
    }
    expect(shown('domain')).toEqual({ text: 'need', chips: undefined })
    expect(shown('criterion')).toEqual({ text: 'need', chips: undefined })
  })
})

describe('a table that keeps its rows', () => {
  it('refuses to delete one, and lets undo take back the adding of it', () => {
    const book = begun()
    const at = { sheet: book.sheet, table: 'log' }
    book.run(addRows, { ...at, cells: [{ what: 'A message is read too late' }] })
    expect(book.run(removeRows, { ...at, rows: book.ids('log') })).toEqual({ refused: 'rows-are-kept' })
    const stamp = { copy: 'COPY', madeAt: '2026-11-22T12:00:00Z', author: book.context.author, sha256 }
    const undone = undo(book.log(), book.workbook().state, 'COPY', stamp)
    expect(undone && rowsOf(undone.state, book.sheet, 'log')).toEqual([])
  })
})
