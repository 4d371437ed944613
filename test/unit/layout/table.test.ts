import { describe, expect, it } from 'vitest'
import { addRows, removeRows } from '../../../src/commands'
import { testOf } from '../../../src/layout/filter'
import { layoutTable, type TableAsk } from '../../../src/layout/table'
import type { Filter } from '../../../src/model/look'
import type { Fields } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function laid(template: string, table: string, cells: readonly Fields[], more: Partial<TableAsk> = {}) {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === template) })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table, cells })
  const ask = { sheet, table, language: 'en', today: '2026-11-22', currency: 'CAD', withPrivate: true } as const
  const layout = layoutTable(desk.workbook(), { ...ask, ...more })
  const texts = (column: string) =>
    layout.rows.map(row => layout.cell(row, layout.columns.find(({ id }) => id === column) ?? missing(column)).text)
  const cell = (row: number, column: string) => {
    const at = layout.rows[row]
    if (at === undefined) throw new Error(`there is no row ${row}`)
    return layout.cell(at, layout.columns.find(({ id }) => id === column) ?? missing(column))
  }
  return { layout, texts, cell }
}

function missing(column: string): never {
  throw new Error(`the layout has no column ${column}`)
}

describe('sorting', () => {
  it('puts ratings by number, blanks last both ways, and leaves equals in their own order', () => {
    const rows: readonly Fields[] = [
      { title: 'A', likelihood: 2 },
      { title: 'B' },
      { title: 'C', likelihood: 5 },
      { title: 'D', likelihood: 2 }
    ]
    expect(laid('risks', 'risk', rows, { sort: [{ column: 'likelihood' }] }).texts('title')).toEqual([
      'A',
      'D',
      'C',
      'B'
    ])
    const descending = laid('risks', 'risk', rows, { sort: [{ column: 'likelihood', descending: true }] })
    expect(descending.texts('title')).toEqual(['C', 'A', 'D', 'B'])
  })

  it('puts choices by the rank of their list, and accents where a reader looks for them', () => {
    const rows: readonly Fields[] = [
      { title: 'zèbre', status: 'closed' },
      { title: 'école', status: 'draft' },
      { title: 'eau', status: 'open' }
    ]
    expect(laid('risks', 'risk', rows, { sort: [{ column: 'status' }] }).texts('title')).toEqual([
      'école',
      'eau',
      'zèbre'
    ])
    expect(laid('risks', 'risk', rows, { sort: [{ column: 'title' }] }).texts('title')).toEqual([
      'eau',
      'école',
      'zèbre'
    ])
  })

  it('goes on to the next level where the first leaves rows equal', () => {
    const rows: readonly Fields[] = [
      { title: 'A', likelihood: 3, consequence: 1 },
      { title: 'B', likelihood: 3, consequence: 4 },
      { title: 'C', likelihood: 4, consequence: 1 }
    ]
    const sort = [
      { column: 'likelihood', descending: true as const },
      { column: 'consequence', descending: true as const }
    ]
    expect(laid('risks', 'risk', rows, { sort }).texts('title')).toEqual(['C', 'B', 'A'])
  })
})

describe('what stands in a cell', () => {
  it('is the word of a choice in the language that is asked for', () => {
    const rows: readonly Fields[] = [{ title: 'A', status: 'open' }]
    expect(laid('risks', 'risk', rows).texts('status')).toEqual(['Open'])
    expect(laid('risks', 'risk', rows, { language: 'fr' }).texts('status')).toEqual(['Ouvert'])
  })

  it('of a choice that names the row is words alone, so that they are read in full; of another it is a chip', () => {
    const { layout, cell } = laid('equity', 'population', [])
    expect(cell(0, 'group').text).toBe('Indigenous peoples')
    expect(cell(0, 'group').chips).toBeUndefined()
    expect(layout.columns.filter(({ heading }) => heading).map(({ id }) => id)).toEqual(['group'])
    const risk = laid('risks', 'risk', [{ title: 'A', type: 'opportunity' }])
    expect(risk.cell(0, 'type').chips?.map(({ text }) => text)).toEqual(['Opportunity'])
  })

  it('of a band is its word with its tone, and of a rating its number with the anchor word beside it', () => {
    const { cell } = laid('risks', 'risk', [{ title: 'A', likelihood: 5, consequence: 4 }])
    expect(cell(0, 'score').text).toBe('20')
    expect(cell(0, 'band')).toMatchObject({ text: 'Extreme', tone: 'extreme' })
    expect(cell(0, 'likelihood')).toMatchObject({ value: 5, hint: 'Almost certain' })
  })

  it('that could not be read is what was typed, with the trouble beside it', () => {
    const { cell } = laid('risks', 'risk', [{ title: 'A', 'target-date': { unread: 'soonish' } }])
    expect(cell(0, 'target-date')).toMatchObject({ text: 'soonish', problem: 'unread' })
  })

  it('that could not be read as a link is what was typed too, and not a list of none', () => {
    const { cell } = laid('risks', 'risk', [{ title: 'A', owner: { unread: 'Nobody known' } }])
    expect(cell(0, 'owner')).toMatchObject({ text: 'Nobody known', problem: 'unread' })
    expect(cell(0, 'owner').chips).toBeUndefined()
  })

  it('of a link says the sheet where another sheet, of a copy too, has a row of the same name', () => {
    const stakeholders = templates.find(({ id }) => id === 'stakeholders')
    if (stakeholders === undefined) throw new Error('there is no stakeholder map')
    const copy = { ...stakeholders, id: 'own-map', like: 'stakeholders', title: { en: 'North', fr: 'Nord' } }
    const desk = workbookAt({ templates: [...templates.filter(({ id }) => id === 'risks'), stakeholders, copy] })
    const sheets = new Map(sheetsOf(desk.workbook()).map(({ id, template }) => [template.id, id]))
    const add = (template: string, table: string, cells: Fields): string => {
      const outcome = desk.run(addRows, { sheet: sheets.get(template) ?? '', table, cells: [cells] })
      return ('made' in outcome && outcome.made?.[0]) || missing(table)
    }
    const council = add('stakeholders', 'stakeholder', { name: 'Council' })
    const nurse = add('stakeholders', 'stakeholder', { name: 'Head nurse' })
    add('risks', 'risk', { title: 'A', owner: council })
    add('risks', 'risk', { title: 'B', owner: nurse })
    const owners = () => {
      const ask = {
        language: 'en',
        today: '2026-11-22',
        currency: 'CAD',
        withPrivate: true,
        columns: ['owner']
      } as const
      const layout = layoutTable(desk.workbook(), { ...ask, sheet: sheets.get('risks') ?? '', table: 'risk' })
      const cells = layout.rows.flatMap(row => layout.columns.map(column => layout.cell(row, column)))
      return cells.map(({ text, chips }) => [text, chips?.map(chip => chip.text)])
    }
    expect(owners()).toEqual([
      ['Council', ['Council']],
      ['Head nurse', ['Head nurse']]
    ])
    const other = add('own-map', 'stakeholder', { name: ' council' })
    expect(owners()[0]).toEqual(['Council (Stakeholder map)', ['Council (Stakeholder map)']])
    expect(owners()[1]).toEqual(['Head nurse', ['Head nurse']])
    desk.run(removeRows, { sheet: sheets.get('own-map') ?? '', table: 'stakeholder', rows: [other] })
    expect(owners()[0]?.[0]).toBe('Council')
  })

  it('runs cause, event and effect together as one read-only statement', () => {
    const rows: readonly Fields[] = [{ title: 'A', cause: 'funds end', event: 'the service stops' }]
    const columns = [{ id: 'statement', label: { en: 'Statement', fr: 'Énoncé' }, join: ['cause', 'event', 'effect'] }]
    const { layout, texts } = laid('risks', 'risk', rows, { columns })
    expect(layout.columns[0]).toMatchObject({ label: 'Statement', readOnly: true })
    expect(texts('statement')[0]).toMatch(/funds end\n.*the service stops$/)
  })

  it('is overdue where a date has passed that a check of the template watches, and only while it matters', () => {
    const past = { name: 'Council', 'next-contact': '2026-11-21' }
    const rows: readonly Fields[] = [
      { ...past, active: true },
      { ...past, active: false },
      { ...past, 'next-contact': '2026-11-22' }
    ]
    const { cell } = laid('stakeholders', 'stakeholder', rows)
    expect([0, 1, 2].map(row => cell(row, 'next-contact').overdue ?? false)).toEqual([true, false, false])
  })
})

describe('private columns', () => {
  it('and what is worked out from them are not in the layout at all unless asked for', () => {
    const rows: readonly Fields[] = [{ name: 'Council', contact: '555-0100', current: 'resistant' }]
    const ids = laid('stakeholders', 'stakeholder', rows, { withPrivate: false }).layout.columns.map(({ id }) => id)
    expect(ids).not.toContain('contact')
    expect(ids).not.toContain('current')
    expect(ids).not.toContain('gap')
    expect(ids).toContain('name')
  })
})

describe('filters', () => {
  const shown = () => 'Échéance dépassée'
  it.each<[string, Filter, unknown, boolean]>([
    ['words, whatever their accents and case', { column: 'c', test: 'contains', text: 'ECHEANCE' }, 'x', true],
    ['any of several values', { column: 'c', test: 'any-of', values: ['a', 'b'] }, 'b', true],
    ['any of several values in a list', { column: 'c', test: 'any-of', values: ['a'] }, ['c', 'a'], true],
    ['blank cells among the values', { column: 'c', test: 'any-of', values: ['a', null] }, null, true],
    ['blank cells', { column: 'c', test: 'blank' }, [], true],
    ['filled cells', { column: 'c', test: 'filled' }, 0, true],
    ['both ends of a span', { column: 'c', test: 'between', from: 3, to: 3 }, 3, true],
    ['an open end', { column: 'c', test: 'between', from: null, to: '2026-12-31' }, '2026-12-31', true],
    ['not a value beyond the end', { column: 'c', test: 'between', from: 1, to: 3 }, 3.01, false],
    ['words that are not there', { column: 'c', test: 'lacks', text: 'écheance' }, 'x', false],
    ['a beginning', { column: 'c', test: 'begins', text: 'echeance d' }, 'x', true],
    ['only a beginning', { column: 'c', test: 'begins', text: 'dépassée' }, 'x', false],
    ['a day of this month', { column: 'c', test: 'during', span: 'this-month' }, '2026-11-30', true],
    ['no day of the next month', { column: 'c', test: 'during', span: 'this-month' }, '2026-12-01', false],
    ['the first day of the quarter', { column: 'c', test: 'during', span: 'this-quarter' }, '2026-10-01', true],
    ['no day before the quarter', { column: 'c', test: 'during', span: 'this-quarter' }, '2026-09-30', false],
    ['the thirtieth day from today', { column: 'c', test: 'during', span: 'next-30-days' }, '2026-12-22', true],
    ['not the day after that', { column: 'c', test: 'during', span: 'next-30-days' }, '2026-12-23', false],
    ['what was due yesterday', { column: 'c', test: 'during', span: 'overdue' }, '2026-11-21', true],
    ['not what is due today', { column: 'c', test: 'during', span: 'overdue' }, '2026-11-22', false],
    ['not what cannot be read as a date', { column: 'c', test: 'during', span: 'overdue' }, { unread: '1999' }, false],
    ['not a text in a span of numbers', { column: 'c', test: 'between', from: 1, to: 3 }, '2', false]
  ])('find %s', (_, filter, value, expected) => {
    expect(testOf(filter, '2026-11-22')(value as never, shown)).toBe(expected)
  })

  it('leave the total as it is', () => {
    const rows: readonly Fields[] = [{ title: 'A' }, { title: 'B' }]
    const { layout } = laid('risks', 'risk', rows, { filters: [{ column: 'title', test: 'contains', text: 'b' }] })
    expect([layout.rows.length, layout.total]).toEqual([1, 2])
  })
})
