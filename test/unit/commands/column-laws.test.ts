import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addOption,
  addRows,
  type Command,
  chooseExportView,
  convertColumn,
  describeColumn,
  editOptions,
  foundingPatches,
  moveColumn,
  reactions,
  removeColumns,
  removeView,
  renameColumn,
  renameView,
  saveView,
  setCells,
  setTerms,
  updateView
} from '../../../src/commands'
import type { Context } from '../../../src/commands/command'
import type { ListedOption } from '../../../src/commands/options'
import { parse } from '../../../src/model/cell'
import type { Id } from '../../../src/model/change'
import { commit } from '../../../src/model/commit'
import { keyedId } from '../../../src/model/hash'
import { listOf } from '../../../src/model/listed'
import { append, emptyLog, type Log } from '../../../src/model/log'
import { plainLook } from '../../../src/model/look'
import { merge, settle } from '../../../src/model/merge'
import { emptyState, partsOf, rowsOf, type State } from '../../../src/model/state'
import { undo } from '../../../src/model/undo'
import { savedViews } from '../../../src/model/views'
import { columnOf, columnsOf, sheetOf, sheetsOf, tableOf, workbookOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { sha256 } from '../workbook'

const text = (words: string) => ({ en: words, fr: words })

/** A log and its state, which go on in several copies. */
interface Copy {
  readonly name: string
  readonly log: Log
  readonly state: State
}

let count = 0
const newId = () => `01${String(++count).padStart(24, '0')}`
const author = { id: 'A', name: 'Ada Example' }
const context: Context = {
  today: '2026-11-22',
  newId,
  author,
  language: 'en',
  keyed: (sheet, table, key) => keyedId(sheet, table, key, sha256)
}
const stamp = (copy: string) => ({ copy, madeAt: '2026-11-22T12:00:00Z', author, sha256 })

function founded(): Copy {
  const risks = templates.filter(({ id }) => id === 'risks')
  const ask = {
    id: newId(),
    title: 'Test',
    language: 'en',
    organisation: '',
    currency: 'CAD',
    templates: risks
  } as const
  const patches = foundingPatches(ask, context)
  const { set, state } = commit(emptyState, { patches }, { ...stamp('MINE'), command: 'workbook.create' }, reactions)
  if (set === null) throw new Error('nothing was founded')
  return { name: 'MINE', log: append(emptyLog(), set), state }
}

function done<A>(copy: Copy, command: Command<A>, args: A): Copy & { readonly made: readonly Id[] } {
  const outcome = command.run(workbookOf(copy.state), args, context)
  if ('refused' in outcome) throw new Error(`${command.name} refused: ${outcome.refused}`)
  const proposal = { patches: outcome.patches }
  const { set, state } = commit(copy.state, proposal, { ...stamp(copy.name), command: command.name }, reactions)
  if (set === null) throw new Error(`${command.name} changed nothing`)
  return { name: copy.name, log: append(copy.log, set), state, made: outcome.made ?? [] }
}

/** All that a state holds, in an order of its own. */
function contents(state: State): unknown {
  return partsOf(state)
    .map(({ chunks, ...place }) => ({ place, rows: chunks.flat().filter(row => row !== undefined) }))
    .filter(({ rows }) => rows.length > 0)
}

function begun() {
  const first = founded()
  const at = { sheet: sheetsOf(workbookOf(first.state))[0]?.id ?? '', table: 'risk' }
  const inserted = done(first, addColumn, {
    ...at,
    label: text('Region'),
    help: text(''),
    kind: { kind: 'choice' },
    after: 'title',
    options: [text('North'), text('South')]
  })
  const [column = ''] = inserted.made
  const [north = ''] = optionsIn(inserted, at, column).map(({ id }) => id)
  const cells = [
    { title: 'One', [column]: north },
    { title: 'Two', [column]: { unread: 'West' } }
  ]
  const filled = done(inserted, addRows, { ...at, cells })
  const saved = done(filled, saveView, { ...at, name: 'Mine', base: 'all', look: plainLook })
  return { copy: saved as Copy, at, column, north, view: saved.made[0] ?? '' }
}

function optionsIn({ state }: Copy, { sheet, table }: { sheet: Id; table: string }, column: string) {
  const found = columnOf(tableOf(sheetOf(workbookOf(state), sheet).template, table), column)
  return found ? listOf(found) : []
}

const listed = (copy: Copy, at: { sheet: Id; table: string }, column: string): readonly ListedOption[] =>
  optionsIn(copy, at, column).map(({ id, label, tone, retired }) => ({
    id,
    label,
    tone: tone ?? null,
    retired: retired ?? false
  }))

type Begun = ReturnType<typeof begun>
const acts: Readonly<Record<string, (of: Begun) => Copy>> = {
  'inserting a column': ({ copy, at }) =>
    done(copy, addColumn, { ...at, label: text('New'), help: text(''), kind: { kind: 'date' }, after: '' }),
  'renaming a column': ({ copy, at, column }) => done(copy, renameColumn, { ...at, column, label: text('Area') }),
  'renaming a template’s column': ({ copy, at }) =>
    done(copy, renameColumn, { ...at, column: 'title', label: text('Headline') }),
  'describing a column': ({ copy, at, column }) => done(copy, describeColumn, { ...at, column, help: text('Where') }),
  'changing what is asked of a column': ({ copy, at, column }) =>
    done(copy, setTerms, {
      ...at,
      column,
      required: true,
      private: true,
      start: { words: 'North' },
      read: (_, words) => words
    }),
  'moving a column': ({ copy, at, column }) => done(copy, moveColumn, { ...at, column, after: 'cause' }),
  'deleting a column': ({ copy, at, column }) => done(copy, removeColumns, { ...at, columns: [column] }),
  'changing the kind of a column': ({ copy, at, column }) =>
    done(copy, convertColumn, {
      ...at,
      column,
      kind: { kind: 'number' },
      read: (to, words) => parse(to, words, { language: 'en', dateOrder: 'ymd', currency: 'CAD' }),
      showing: { language: 'en', currency: 'CAD', nameOf: id => id }
    }),
  'editing a list, merging and colouring': ({ copy, at, column, north }) => {
    const [first, second] = listed(copy, at, column) as [ListedOption, ListedOption]
    const options = [{ ...second, label: text('Deep south'), tone: 'high' } as const, first]
    return done(copy, editOptions, { ...at, column, options, merged: new Map([[north, second.id ?? '']]) })
  },
  'editing a template’s list': ({ copy, at }) =>
    done(copy, editOptions, {
      ...at,
      column: 'category',
      options: listed(copy, at, 'category').toReversed(),
      merged: new Map()
    }),
  'adding a text to a list': ({ copy, at, column }) => done(copy, addOption, { ...at, column, text: 'West' }),
  'saving a view': ({ copy, at }) => done(copy, saveView, { ...at, name: 'Other', base: 'all', look: plainLook }),
  'updating a view': ({ copy, view }) => done(copy, updateView, { view, look: { ...plainLook, group: 'category' } }),
  'renaming a view': ({ copy, at, view }) => done(copy, renameView, { ...at, view, name: 'Ours' }),
  'deleting a view': ({ copy, view }) => done(copy, removeView, { view }),
  'choosing the view for export': ({ copy, at, view }) => done(copy, chooseExportView, { ...at, view })
}

describe('undo', () => {
  it.each(Object.keys(acts))('of %s is one step, and brings back everything as it was', name => {
    const start = begun()
    const after = acts[name]?.(start)
    if (after === undefined) throw new Error(name)
    expect(after.log.sets.length).toBe(start.copy.log.sets.length + 1)
    expect(contents(after.state)).not.toEqual(contents(start.copy.state))
    const undone = undo(after.log, after.state, 'MINE', stamp('MINE'))
    expect(undone?.skipped).toEqual([])
    expect(undone && contents(undone.state)).toEqual(contents(start.copy.state))
  })
})

describe('two copies', () => {
  function together(mine: Copy, theirs: Copy) {
    const found = merge(mine, { log: theirs.log, state: theirs.state })
    if (found.is !== 'both') throw new Error(found.is)
    const merged = settle(found.plan, [], { ...stamp('MINE'), command: 'workbook.merge' })
    if ('undecided' in merged) throw new Error('something is disputed')
    return merged.state
  }

  it('that each change a list, name a column and add one come together without a question', () => {
    const { copy, at, column } = begun()
    const theirCopy: Copy = { ...copy, name: 'THEIRS' }
    const renamed = done(copy, renameColumn, { ...at, column, label: text('Area') })
    const mine = done(renamed, addOption, { ...at, column, text: 'West' })
    const theirOptions = listed(theirCopy, at, column).map((option, index) =>
      index === 0 ? { ...option, label: text('Far north') } : option
    )
    const edited = done(theirCopy, editOptions, { ...at, column, options: theirOptions, merged: new Map() })
    const theirs = done(edited, addColumn, {
      ...at,
      label: text('Sponsor'),
      help: text(''),
      kind: { kind: 'text' },
      after: 'title'
    })
    const state = together(mine, theirs)
    const columns = columnsOf(workbookOf(state), at.sheet, at.table)
    const own = columns.find(({ id }) => id === column)
    expect(own?.label.en).toBe('Area')
    expect((own ? listOf(own) : []).map(({ label }) => label.en)).toEqual(['Far north', 'South', 'West'])
    expect(columns.slice(0, 4).map(({ label }) => label.en)).toContain('Sponsor')
    expect(rowsOf(state, at.sheet, at.table)).toHaveLength(2)
  })

  it('that each write in a long text of a column of their own are offered both together', () => {
    const { copy, at } = begun()
    const long = { kind: 'text', long: true } as const
    const grown = done(copy, addColumn, { ...at, label: text('Story'), help: text(''), kind: long, after: 'title' })
    const [story = ''] = grown.made
    const rows = rowsOf(grown.state, at.sheet, at.table).slice(0, 1)
    const written = (from: Copy, words: string) =>
      done(from, setCells, { ...at, rows: rows.map(({ id }) => id), columns: [story], values: [[words]] })
    const base = written(grown, 'Clients wait. Staff are leaving.')
    const mine = written(base, 'Clients wait weeks. Staff are leaving.')
    const theirs = written({ ...base, name: 'THEIRS' }, 'Clients wait. Staff are leaving soon.')
    const found = merge(mine, { log: theirs.log, state: theirs.state })
    if (found.is !== 'both') throw new Error(found.is)
    expect(found.plan.disputes.map(({ offer }) => offer)).toEqual(['Clients wait weeks. Staff are leaving soon.'])
  })

  it('that change different parts of one view come together too', () => {
    const { copy, at, view } = begun()
    const mine = done(copy, updateView, { view, look: { ...plainLook, widths: { title: 300 } } })
    const sort = [{ column: 'title' }]
    const theirs = done({ ...copy, name: 'THEIRS' }, updateView, { view, look: { ...plainLook, sort } })
    const [merged] = savedViews(together(mine, theirs), at.sheet, at.table)
    expect(merged?.look).toEqual({ ...plainLook, widths: { title: 300 }, sort })
  })
})
