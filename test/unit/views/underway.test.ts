import { describe, expect, it } from 'vitest'
import { addColumn, addRows, convertColumn, removeColumns, removeRows } from '../../../src/commands'
import type { Column } from '../../../src/model/template'
import { sheetsOf } from '../../../src/model/workbook'
import { valueOf } from '../../../src/views/cells/edit'
import { goingOn, typedWords, watchOver } from '../../../src/views/grid/showing/underway'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'
import { gridOn } from './clipboard/grid'

const show = { language: 'en', currency: 'CAD', nameOf: (id: string) => `row ${id}` } as const
const base = { id: 'c', label: { en: 'C', fr: 'C' }, help: { en: '', fr: '' } }
const option = (id: string, name: string) => ({ id, label: { en: name, fr: name } })
const choice = (north: string): Column => ({
  ...base,
  kind: 'choice',
  options: [option('n', north), option('s', 'South')]
})
const several: Column = { ...base, kind: 'choices', options: [option('n', 'North'), option('s', 'South')] }
const text: Column = { ...base, kind: 'text' }
const read = (_: Column, words: string) => words

describe('typing in a column whose kind is changed meanwhile', () => {
  it('goes on with the words of what was chosen, never with its id', () => {
    const chosen = { mode: 'edit', text: '', value: 'n', held: 'n' } as const
    const next = goingOn(chosen, choice('North'), text, show)
    expect(next).toEqual({ mode: 'edit', text: 'North' })
    expect(valueOf(next, text, { read })).toBe('North')
  })

  it('keeps what was typed as it was typed, and beside it the entries chosen before', () => {
    expect(goingOn({ mode: 'enter', text: 'a doz' }, text, { ...base, kind: 'number' }, show).text).toBe('a doz')
    expect(typedWords({ mode: 'edit', text: 'So', held: ['n'] }, several, show)).toBe('North; So')
    expect(typedWords({ mode: 'edit', text: 'So', held: 'n' }, choice('North'), show)).toBe('So')
  })
})

describe('typing in a column whose list is changed meanwhile', () => {
  it('goes on as it was: what is chosen is the entry, whatever it is called now', () => {
    const chosen = { mode: 'edit', text: '', value: 'n' } as const
    const renamed = choice('Far north')
    expect(goingOn(chosen, choice('North'), renamed, show)).toBe(chosen)
    expect(valueOf(chosen, renamed, { read })).toBe('n')
  })
})

describe('a cell that is typed in while its table changes', () => {
  function typing() {
    const book = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
    const at = { sheet: sheetsOf(book.workbook())[0]?.id ?? '', table: 'risk' }
    const name = { en: 'Sponsor', fr: 'Parrain' }
    const made = book.run(addColumn, { ...at, label: name, help: name, kind: { kind: 'text' }, after: 'title' })
    const column = ('made' in made && made.made?.[0]) || ''
    book.run(addRows, { ...at, cells: [{ title: 'One' }, { title: 'Two' }] })
    const grid = gridOn(book, 'risks', 'risk')
    const across = grid.at(column)
    grid.select({ top: 0, left: across, bottom: 0, right: across })
    grid.store.setState({ editing: { mode: 'enter', text: 'Ada' } })
    const was = grid.scene()
    const held = () => JSON.stringify(grid.values())
    return { book, at, column, grid, was, held, watch: () => watchOver(was, grid.scene(), grid.store) }
  }

  it('writes nothing elsewhere where its column is removed, and says what was typed', () => {
    const { book, at, column, grid, held, watch } = typing()
    book.run(removeColumns, { ...at, columns: [column] })
    watch()
    expect(grid.store.getState().editing).toBeNull()
    expect(grid.said).toEqual(['The column “Sponsor” was removed while you typed in it. Nothing was written: “Ada”.'])
    expect(held()).not.toContain('Ada')
  })

  it('does the same where its row is removed', () => {
    const { book, at, grid, held, watch } = typing()
    book.run(removeRows, {
      ...at,
      rows: grid
        .scene()
        .rows.slice(0, 1)
        .map(({ id }) => id)
    })
    watch()
    expect(grid.store.getState().editing).toBeNull()
    expect(grid.said).toEqual(['The row was removed while you typed in it. Nothing was written to “Sponsor”: “Ada”.'])
    expect(held()).not.toContain('Ada')
  })

  it('goes on where its column has another kind now, and says so once', () => {
    const { book, at, column, grid, was, watch } = typing()
    const { read: readCell, showing } = was.world
    book.run(convertColumn, { ...at, column, kind: { kind: 'number' }, read: readCell, showing })
    watch()
    expect(grid.store.getState().editing).toEqual({ mode: 'edit', text: 'Ada' })
    expect(grid.said).toEqual(['The column “Sponsor” has another kind now. What you type is read by it.'])
  })

  it('goes on without a word where something else changes', () => {
    const { book, at, grid, watch } = typing()
    book.run(addRows, { ...at, cells: [{ title: 'Three' }] })
    watch()
    expect(grid.store.getState().editing).toEqual({ mode: 'enter', text: 'Ada' })
    expect(grid.said).toEqual([])
  })
})
