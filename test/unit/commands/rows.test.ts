import { describe, expect, it } from 'vitest'
import {
  addRows,
  clearCells,
  duplicateRows,
  fillCells,
  moveRows,
  pasteCells,
  removeRows,
  setCells
} from '../../../src/commands'
import { rowsOf } from '../../../src/model/state'
import { sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const at = { sheet, table: 'risk' }
  const rows = () => rowsOf(desk.workbook().state, sheet, 'risk')
  const cells = (column: string) => rows().map(({ fields }) => fields[column] ?? null)
  const add = (...titles: readonly string[]) => {
    const outcome = desk.run(addRows, { ...at, cells: titles.map(title => ({ title })) })
    return 'made' in outcome ? (outcome.made ?? []) : []
  }
  return { desk, at, rows, cells, add }
}

describe('rows', () => {
  it('come with the next code and with their defaults', () => {
    const { add, cells } = register()
    add('First', 'Second')
    expect(cells('title')).toEqual(['First', 'Second'])
    expect(cells('code')).toEqual(['R-01', 'R-02'])
    expect(cells('raised-on')).toEqual(['2026-11-22', '2026-11-22'])
  })

  it('are put below the row that is named, or above it', () => {
    const { desk, at, add, cells } = register()
    const [first, second] = add('First', 'Last')
    desk.run(addRows, { ...at, cells: [{ title: 'Below' }], after: first as string })
    desk.run(addRows, { ...at, cells: [{ title: 'Above' }], before: second as string })
    expect(cells('title')).toEqual(['First', 'Below', 'Above', 'Last'])
  })

  it('are duplicated just below with all but their code', () => {
    const { desk, at, add, cells } = register()
    const [first] = add('First', 'Last')
    desk.run(setCells, { ...at, rows: [first as string], columns: ['likelihood'], values: [[4]] })
    desk.run(duplicateRows, { ...at, rows: [first as string] })
    expect(cells('title')).toEqual(['First', 'First', 'Last'])
    expect(cells('likelihood')).toEqual([4, 4, null])
    expect(cells('code')).toEqual(['R-01', 'R-03', 'R-02'])
  })

  it('move one place at a time and stop at the ends, keeping their order among themselves', () => {
    const { desk, at, add, cells } = register()
    const [, b, c] = add('A', 'B', 'C', 'D')
    const rows = [b, c] as string[]
    desk.run(moveRows, { ...at, rows, to: 'up' })
    expect(cells('title')).toEqual(['B', 'C', 'A', 'D'])
    expect(desk.run(moveRows, { ...at, rows, to: 'up' })).toEqual({ refused: 'nothing-to-do' })
    desk.run(moveRows, { ...at, rows, to: 'down' })
    desk.run(moveRows, { ...at, rows, to: 'down' })
    expect(cells('title')).toEqual(['A', 'D', 'B', 'C'])
    expect(desk.run(moveRows, { ...at, rows, to: 'down' })).toEqual({ refused: 'nothing-to-do' })
  })

  it('that are deleted leave the table, and their codes are not given again', () => {
    const { desk, at, add, cells } = register()
    const [, second] = add('First', 'Second')
    desk.run(removeRows, { ...at, rows: [second as string] })
    expect(cells('title')).toEqual(['First'])
    add('Third')
    expect(cells('code')).toEqual(['R-01', 'R-03'])
  })
})

describe('cells', () => {
  it('of what is worked out or given are never written', () => {
    const { desk, at, add } = register()
    const rows = add('First')
    expect(desk.run(setCells, { ...at, rows, columns: ['score'], values: [[9]] })).toEqual({
      refused: 'read-only-column'
    })
    expect(desk.run(setCells, { ...at, rows, columns: ['code'], values: [['R-99']] })).toEqual({
      refused: 'read-only-column'
    })
  })

  it('are cleared, and what cannot be cleared in the same block is passed over', () => {
    const { desk, at, add, cells } = register()
    const rows = add('First')
    desk.run(clearCells, { ...at, rows, columns: ['code', 'title', 'score'] })
    expect(cells('title')).toEqual([null])
    expect(cells('code')).toEqual(['R-01'])
  })

  it('pasted beyond the end become new rows, in one set with the rest', () => {
    const { desk, at, add, cells } = register()
    const rows = add('First')
    const values = [['One'], ['Two'], ['Three']]
    const before = desk.log().length
    const outcome = desk.run(pasteCells, { ...at, rows, columns: ['title'], values })
    expect('made' in outcome && outcome.made?.length).toBe(2)
    expect(cells('title')).toEqual(['One', 'Two', 'Three'])
    expect(cells('code')).toEqual(['R-01', 'R-02', 'R-03'])
    expect(desk.log().length).toBe(before + 1)
  })

  it('filled beyond the end become new rows too, below those that are filled', () => {
    const { desk, at, add, cells } = register()
    const rows = add('First', 'Second')
    const outcome = desk.run(fillCells, {
      ...at,
      rows: rows.slice(1),
      columns: ['title'],
      values: [['A'], ['B'], ['C']]
    })
    expect('made' in outcome && outcome.made?.length).toBe(2)
    expect(cells('title')).toEqual(['First', 'A', 'B', 'C'])
  })

  it('over 100 KB of text are refused, and one just at it is taken', () => {
    const { desk, at, add } = register()
    const rows = add('First')
    const set = (text: string) => desk.run(setCells, { ...at, rows, columns: ['cause'], values: [[text]] })
    expect(set('é'.repeat(51_201))).toEqual({ refused: 'cell-too-large' })
    expect('set' in set('é'.repeat(51_200))).toBe(true)
  })
})
