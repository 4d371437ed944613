import { describe, expect, it } from 'vitest'
import { type Chapter, layoutDocument, type TableBlock } from '../../../src/layout/document'
import type { Column, Fields, Table } from '../../../src/model/template'
import { workbookAt } from '../workbook'
import { both, sampler, text } from './templates'

const ask = {
  language: 'en',
  today: '2026-10-01',
  currency: 'CAD',
  paper: 'letter',
  withPrivate: false,
  preparedBy: '',
  organisation: '',
  version: ''
} as const

const flags = [{ id: 'missing', when: [{ column: 'votes', test: 'is', value: 0 }] }] as const
const counted = (id: string, by: string): Column => ({
  id,
  kind: 'derived',
  rule: 'count',
  inputs: [{ table: 'vote', by, column: 'of' }],
  result: { as: 'number', decimals: 0 },
  label: both(id),
  help: both('')
})

const statements = (more: readonly Column[]): Table => ({
  id: 'statement',
  title: both('Statements'),
  about: both('Each row is a statement.'),
  shape: 'fixed',
  fixed: ['one', 'two', 'three'].map(key => ({ key, cells: { name: `Statement ${key}` } })),
  name: 'name',
  columns: [text('name'), text('answer'), text('state', { default: 'Open' }), counted('votes', 'of'), ...more],
  views: [],
  checks: []
})

const votes = (more: Partial<Table> = {}): Table => ({
  id: 'vote',
  title: both('Votes'),
  about: both('Each row is a vote.'),
  shape: 'rows',
  name: 'of',
  columns: [
    { id: 'of', kind: 'ref', to: [{ template: 'poll', table: 'statement' }], label: both('Of'), help: both('') },
    { id: 'wait', kind: 'number', unit: both('min'), label: both('Wait'), help: both('') },
    { id: 'spent', kind: 'number', unit: both('min'), label: both('Minutes'), help: both('') },
    { id: 'weight', kind: 'rating', scale: { id: 'w', values: [] }, label: both('Weight'), help: both('') }
  ],
  views: [],
  checks: [],
  ...more
})

function chapterOf(
  tables: readonly Table[],
  rows: Readonly<Record<string, readonly { key: string; cells: Fields }[]>>
) {
  const poll = { ...sampler, id: 'poll', tables, main: 'statement' }
  const book = workbookAt({ templates: [poll], title: 'Poll', rows: [{ template: 'poll', tables: rows }] })
  const [chapter] = layoutDocument(book.workbook(), ask).chapters
  if (chapter === undefined) throw new Error('no chapter')
  return chapter
}

function blockOf({ blocks }: Chapter, table: string): TableBlock {
  const block = blocks.find(one => one.table === table)
  if (block?.is !== 'table') throw new Error(`${table} is not printed`)
  return block
}

const one = 'poll/statement/one'
const answer = (key: string, cells: Fields) => ({ key, cells })

describe('what a document leaves out of a table', () => {
  it('is rows that it came with and nobody has answered: they are named', () => {
    const chapter = chapterOf([statements([]), votes()], { statement: [answer('two', { answer: 'Yes' })] })
    const block = blockOf(chapter, 'statement')
    expect(block.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Statement two'])
    expect(block.blank).toEqual(['Statement one', 'Statement three'])
    expect(block.hidden).toBe(0)
  })

  it('is all of it while no row is answered: the chapter says so, with the tables that have no rows', () => {
    const chapter = chapterOf([statements([]), votes()], {})
    expect(chapter.blocks).toEqual([])
    expect(chapter.unfilled).toEqual([
      { title: 'Statements', rows: 3 },
      { title: 'Votes', rows: 0 }
    ])
  })

  it('is no row of which a figure or a judgement is worked out', () => {
    const judged: Column = {
      id: 'heard',
      kind: 'derived',
      rule: 'first-flag',
      inputs: [{ column: 'votes' }],
      settings: { flags },
      result: { as: 'choice', options: [{ id: 'missing', label: both('Not heard yet'), tone: 'warn' }] },
      label: both('Heard'),
      help: both('')
    }
    const rows = { statement: [], vote: [answer('v', { of: one, wait: 5 })] }
    expect(blockOf(chapterOf([statements([]), votes()], rows), 'statement').rows.length).toBe(1)
    expect(blockOf(chapterOf([statements([judged]), votes()], rows), 'statement').rows.length).toBe(3)
  })

  it('is a column in which nothing is worked out, and one that reads the same for every row', () => {
    const shared = { ...counted('all', 'of'), inputs: [{ table: 'vote', column: 'of' }] } as Column
    const nothing: Column = {
      ...(counted('mean', 'of') as Extract<Column, { kind: 'derived' }>),
      rule: 'mean',
      inputs: [{ table: 'vote', by: 'of', column: 'spent' }]
    }
    const print = { id: 'print', title: both('Print'), kind: 'grid', columns: ['name', 'mean'], print: true } as const
    const table = { ...statements([shared, nothing]), views: [print] }
    const block = blockOf(
      chapterOf([table, votes()], {
        statement: [answer('one', { answer: 'Yes' })],
        vote: [answer('v', { of: one, wait: 5 })]
      }),
      'statement'
    )
    expect(block.columns.map(({ id }) => id)).toEqual(['name', 'answer', 'state', 'votes'])
  })

  it('is what a view that prints only its own columns leaves out; of one without columns, all but the number of rows', () => {
    const view = { id: 'print', title: both('Print'), kind: 'grid', print: 'only' } as const
    const rows = { vote: [answer('a', { wait: 5 }), answer('b', { wait: 7 })] }
    const some = chapterOf([statements([]), votes({ views: [{ ...view, columns: ['wait'] }] })], {
      vote: [answer('a', { wait: 5, spent: 3 })]
    })
    expect(blockOf(some, 'vote').columns.map(({ id }) => id)).toEqual(['wait'])
    const none = blockOf(chapterOf([statements([]), votes({ views: [{ ...view, columns: [] }] })], rows), 'vote')
    expect([none.columns, none.rows, none.hidden]).toEqual([[], [], 2])
  })
})

describe('a heading of a printed table', () => {
  const chapter = chapterOf([statements([]), votes()], { vote: [answer('a', { wait: 5, spent: 3, weight: 2 })] })
  const { columns } = blockOf(chapter, 'vote')

  it('names the unit of its figures, where it does not yet', () => {
    expect(columns.map(({ label }) => label)).toEqual(['Of', 'Wait (min)', 'Minutes', 'Weight'])
  })

  it('stands over figures at their end, ratings among them', () => {
    expect(columns.map(({ align }) => align)).toEqual(['start', 'end', 'end', 'end'])
  })
})
