import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addColumn, addRows, renameColumn, setCells, setSettings, upgradeTemplate } from '../../../src/commands'
import { upgradeOf } from '../../../src/commands/upgraded'
import type { Command, Context } from '../../../src/commands'
import { commit } from '../../../src/model/commit'
import { append } from '../../../src/model/log'
import { merge, settle, type Side } from '../../../src/model/merge'
import { readFile, writeFile } from '../../../src/exchange/file'
import { gapsOf } from '../../../src/model/checks'
import { cellOf } from '../../../src/model/derive'
import { faultsOf } from '../../../src/model/faults'
import { partsOf, rowsOf, type State } from '../../../src/model/state'
import type { Column, Fields, Table, Template } from '../../../src/model/template'
import { newerVersion } from '../../../src/model/upgrade/joined'
import { redo, undo } from '../../../src/model/undo'
import { columnOf, columnsOf, settingOf, sheetOf, sheetsOf, tableOf, workbookOf } from '../../../src/model/workbook'
import { sha256, workbookAt } from '../workbook'

const text = (en: string, fr = en) => ({ en, fr })
const none = text('')
const option = (id: string, label = id) => ({ id, label: text(label) })

const guidance = { what: none, who: none, time: none, steps: [], example: none, feeds: [], cautions: [] }

const columns = {
  name: { id: 'name', label: text('Name'), help: none, kind: 'text' },
  effort: { id: 'effort', label: text('Effort'), help: none, kind: 'number' },
  weight: { id: 'weight', label: text('Weight'), help: none, kind: 'number' },
  state: { id: 'state', label: text('State'), help: none, kind: 'choice', options: [option('open'), option('shut')] },
  site: { id: 'site', label: text('Site'), help: none, kind: 'text' },
  load: {
    id: 'load',
    label: text('Load'),
    help: none,
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'effort' }, { column: 'weight' }],
    result: { as: 'number' }
  },
  size: {
    id: 'size',
    label: text('Size'),
    help: none,
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'load' }, { setting: 'bands' }],
    result: { as: 'choice', options: [] }
  },
  owner: { id: 'owner', label: text('Owner'), help: none, kind: 'text', required: true }
} as const satisfies Record<string, Column>

const band = (id: string, from: number, to: number) => ({ id, from, to, label: text(id), tone: 'quiet' }) as const

function table(part: Partial<Table> & Pick<Table, 'id' | 'columns'>): Table {
  const ids = part.columns.filter(({ retired }) => !retired).map(({ id }) => id)
  const views = [{ id: 'all', title: text('All'), kind: 'grid' as const, columns: ids, print: true as const }]
  return { title: text(part.id), about: none, shape: 'rows', name: 'name', checks: [], views, ...part }
}

const naming: Column = {
  id: 'name',
  label: text('Stage'),
  help: none,
  kind: 'choice',
  options: [option('start'), option('middle'), option('end')]
}
const stage = (key: string, more: Fields = {}) => ({ key, cells: { name: key, ...more } })

function templateOf(version: number, tables: readonly Table[]): Template {
  const words = { title: text('Jobs'), purpose: none, guidance, basis: [] }
  return { id: 'jobs', version, phase: 'plan', ...words, tables, main: 'job' }
}

const { name, effort, weight, state, site, load, size, owner } = columns

/** As it was when the workbook was begun. */
const older = templateOf(1, [
  table({
    id: 'job',
    columns: [name, effort, weight, state, site, load, size],
    settings: { bands: [band('small', 0, 9), band('large', 10, 99)], limit: 3 },
    settable: [{ key: 'limit', label: text('Limit'), help: none, from: 0, to: 9 }]
  }),
  table({ id: 'stage', shape: 'fixed', columns: [naming, site], fixed: [stage('start'), stage('end')] })
])

/** A site is no longer asked, but an owner; jobs count as large from 20 on; the stages have one more between them. */
const newer = templateOf(2, [
  table({
    id: 'job',
    title: text('Job list'),
    columns: [
      { ...name, label: text('Job') },
      effort,
      weight,
      { ...state, options: [option('open'), option('waiting'), { ...option('shut'), retired: true }] },
      load,
      size,
      owner
    ],
    settings: { bands: [band('small', 0, 19), band('large', 20, 99)], limit: 5 },
    settable: [{ key: 'limit', label: text('Limit'), help: none, from: 0, to: 9 }],
    checks: [{ id: 'no-state', rule: 'row', severity: 'notice', words: text('x'), at: ['state'], when: [] }]
  }),
  table({
    id: 'stage',
    shape: 'fixed',
    columns: [naming, site],
    fixed: [stage('start'), stage('middle'), stage('end')]
  }),
  table({ id: 'note', columns: [{ ...name, kind: 'text' }], starters: [{ key: 'a', cells: { name: 'First' } }] })
])

function begun(rows: readonly Fields[] = []) {
  const desk = workbookAt({ templates: [older] })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  if (rows.length > 0) desk.run(addRows, { sheet, table: 'job', cells: rows })
  const upgrade = () => desk.run(upgradeTemplate, { newer })
  const preview = () => upgradeOf(desk.workbook(), newer, desk.context)
  return { desk, sheet, upgrade, preview }
}

/** All that a state holds, place by place, whatever order it came in. */
function held(state: State): unknown {
  return partsOf(state)
    .map(({ kind, in: place, chunks }) => ({
      place: [kind, ...(place ?? [])].join('/'),
      rows: chunks
        .flat()
        .flatMap(row => (row === undefined || Object.keys(row.fields).length === 0 ? [] : [row]))
        .map(({ id, fields }) => [id, Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
}

describe('an upgrade of a template', () => {
  it('is offered where the toolkit has a newer version that fits, and only there', () => {
    const { desk } = begun()
    const ask = (toolkit: readonly Template[]) => newerVersion(desk.workbook(), older, toolkit)?.version ?? null
    expect(ask([newer])).toBe(2)
    expect(ask([older])).toBeNull()
    expect(ask([{ ...newer, id: 'other' }])).toBeNull()
    const retyped = newer.tables.map(one => ({
      ...one,
      columns: one.columns.map(column => (column.id === 'effort' ? ({ ...effort, kind: 'text' } as Column) : column))
    }))
    expect(ask([{ ...newer, tables: retyped }])).toBeNull()
    const reshaped = newer.tables.map(one => (one.id === 'stage' ? { ...one, shape: 'rows' as const } : one))
    expect(ask([{ ...newer, tables: reshaped }])).toBeNull()
  })

  it('tells first what it changes, table by table, and which rows are worked out otherwise', () => {
    const { preview } = begun([
      { name: 'Paint', effort: 3, weight: 4 },
      { name: 'Build', effort: 5, weight: 5 }
    ])
    const told = preview()?.differences.map(({ table: { en }, differences }) => [en, differences.map(({ is }) => is)])
    expect(told).toEqual([
      [
        'Job list',
        [
          'table-renamed',
          'column-renamed',
          'option-added',
          'option-retired',
          'column-added',
          'column-retired',
          'band-moved',
          'band-moved',
          'setting-changed',
          'check-added'
        ]
      ],
      ['stage', ['rows-added']],
      ['note', ['table-added']]
    ])
    expect(preview()?.moved.map(({ after, rows }) => [after.id, rows.map(({ from, to }) => [from, to])])).toEqual([
      ['size', [['large', 'small']]]
    ])
  })

  it('changes nothing by being looked at', () => {
    const { desk, preview } = begun([{ name: 'Paint' }])
    const before = desk.workbook()
    preview()
    expect(desk.workbook()).toBe(before)
    expect(sheetOf(desk.workbook(), preview()?.sheets[0]?.id ?? '').template.version).toBe(1)
  })

  it('is one set, after which the sheets have the newer tables, rows and bands, and there is nothing left to upgrade', () => {
    const { desk, sheet, upgrade } = begun([{ name: 'Paint', effort: 3, weight: 4, site: 'North' }])
    const sets = desk.log().length
    upgrade()
    expect(desk.log().length).toBe(sets + 1)
    const workbook = desk.workbook()
    expect(sheetOf(workbook, sheet).template.version).toBe(2)
    expect(columnsOf(workbook, sheet, 'job').map(({ id }) => id)).toEqual([
      'name',
      'effort',
      'weight',
      'state',
      'load',
      'size',
      'owner'
    ])
    expect(rowsOf(workbook.state, sheet, 'stage').map(({ fields }) => fields['name'])).toEqual([
      'start',
      'middle',
      'end'
    ])
    expect(rowsOf(workbook.state, sheet, 'note').map(({ fields }) => fields['name'])).toEqual(['First'])
    expect(upgrade()).toEqual({ refused: 'nothing-to-do' })
    expect(faultsOf(sheetOf(workbook, sheet).template).filter(({ code }) => code !== 'words')).toEqual([])
  })

  it('keeps the answers of what is no longer asked, and keeps it as retired', () => {
    const { desk, sheet, upgrade } = begun([{ name: 'Paint', site: 'North', state: 'shut' }])
    upgrade()
    const [row] = rowsOf(desk.workbook().state, sheet, 'job')
    expect(row?.fields).toMatchObject({ site: 'North', state: 'shut' })
    const job = tableOf(sheetOf(desk.workbook(), sheet).template, 'job')
    expect(columnOf(job, 'site')).toMatchObject({ label: text('Site'), retired: true })
    const listed = columnOf(job, 'state')
    expect(listed?.kind === 'choice' && listed.options.find(({ id }) => id === 'shut')?.retired).toBe(true)
    expect(gapsOf(desk.workbook(), sheet, '2026-11-22').map(({ check, columns: [at] }) => [check, at])).toContainEqual([
      'retired',
      'state'
    ])
  })

  it('keeps a person’s own columns, names, bands and thresholds', () => {
    const { desk, sheet, upgrade } = begun([{ name: 'Paint', effort: 3, weight: 4 }])
    const kind = { kind: 'text' } as const
    const made = desk.run(addColumn, { sheet, table: 'job', label: text('Mine'), help: none, kind, after: 'site' })
    const own = 'made' in made ? (made.made?.[0] ?? '') : ''
    const row = rowsOf(desk.workbook().state, sheet, 'job')[0]?.id ?? ''
    desk.run(setCells, { sheet, table: 'job', rows: [row], columns: [own], values: [['kept']] })
    desk.run(renameColumn, { sheet, table: 'job', column: 'name', label: text('Task', 'Tâche') })
    const bands = [band('small', 0, 4), band('large', 5, 99)]
    desk.run(setSettings, { sheet, settings: [{ table: 'job', key: 'bands', value: bands }] })
    upgrade()
    const workbook = desk.workbook()
    expect(settingOf(workbook, sheet, 'job', 'bands')).toEqual(bands)
    const job = tableOf(sheetOf(workbook, sheet).template, 'job')
    expect(columnOf(job, own)?.label).toEqual(text('Mine'))
    expect(columnOf(job, 'name')?.label).toEqual(text('Task', 'Tâche'))
    expect(rowsOf(workbook.state, sheet, 'job')[0]?.fields[own]).toBe('kept')
    expect(columnsOf(workbook, sheet, 'job').map(({ id }) => id)).toContain(own)
  })

  it('is worked with at once by sheets that read from the template', () => {
    const where = [{ column: 'load', test: 'above' as const, value: 10 }]
    const input = { template: 'jobs', table: 'job', column: 'name', where }
    const many: Column = { ...load, id: 'many', rule: 'count', inputs: [input] }
    const totals = { ...templateOf(1, [table({ id: 'total', shape: 'form', columns: [name, many] })]), id: 'totals' }
    const desk = workbookAt({ templates: [older, { ...totals, main: 'total' }] })
    const [jobs = '', total = ''] = sheetsOf(desk.workbook()).map(({ id }) => id)
    desk.run(addRows, { sheet: jobs, table: 'job', cells: [{ name: 'Paint', effort: 3, weight: 4 }] })
    const counted = () => {
      const [row] = rowsOf(desk.workbook().state, total, 'total')
      return row && cellOf(desk.workbook(), total, 'total', row, many, '2026-11-22')
    }
    expect(counted()).toBe(1)
    const tables = newer.tables.map(one => ({
      ...one,
      columns: one.columns.map(column => (column.id === 'load' ? { ...load, rule: 'difference' as const } : column))
    }))
    desk.run(upgradeTemplate, { newer: { ...newer, tables } })
    expect(counted()).toBe(0)
  })

  it('stands in the file, and the file reads back to the same', () => {
    const { desk, sheet, upgrade } = begun([{ name: 'Paint', site: 'North' }])
    upgrade()
    const read = readFile(writeFile(desk.log(), desk.workbook().state, 'Groundwork test', sha256), sha256)
    if ('problem' in read) throw new Error(read.problem)
    expect(held(read.state)).toEqual(held(desk.workbook().state))
    expect(rowsOf(read.state, sheet, 'job')[0]?.fields['site']).toBe('North')
  })
})

describe('two copies of a workbook', () => {
  const stamp = { madeAt: '2026-11-22T13:00:00Z', author: { id: 'A', name: 'Ada Example' }, sha256 }

  /** The side after a command that was run on it in a copy of its own. */
  function grown<A>(side: Side, copy: string, command: Command<A>, args: A, context: Context): Side {
    const outcome = command.run(workbookOf(side.state), args, context)
    if ('refused' in outcome) throw new Error(outcome.refused)
    const { set, state } = commit(side.state, outcome, { ...stamp, copy, command: command.name })
    return set === null ? side : { log: append(side.log, set), state }
  }

  /** What both come to, nothing being asked. */
  function united(mine: Side, theirs: Side): State {
    const merged = merge(mine, theirs)
    if (merged.is !== 'both') throw new Error(merged.is)
    expect(merged.plan.disputes).toEqual([])
    const done = settle(merged.plan, [], { ...stamp, copy: 'MINE', command: 'workbook.merge' })
    if ('undecided' in done) throw new Error('something is undecided')
    return done.state
  }

  it('come together where one was upgraded and the other went on being filled in', () => {
    const { desk, sheet } = begun([{ name: 'Paint', site: 'North' }])
    const both: Side = { log: desk.log(), state: desk.workbook().state }
    const mine = grown(both, 'MINE', upgradeTemplate, { newer }, desk.context)
    const theirs = grown(
      both,
      'THEIRS',
      addRows,
      { sheet, table: 'job', cells: [{ name: 'Build', site: 'South' }] },
      desk.context
    )
    for (const state of [united(mine, theirs), united(theirs, mine)]) {
      expect(sheetOf(workbookOf(state), sheet).template.version).toBe(2)
      expect(rowsOf(state, sheet, 'job').map(({ fields }) => fields['site'])).toEqual(['North', 'South'])
      expect(rowsOf(state, sheet, 'stage')).toHaveLength(3)
    }
  })

  it('that were both upgraded come together without a question, and no row is there twice', () => {
    const { desk, sheet } = begun([{ name: 'Paint' }])
    const both: Side = { log: desk.log(), state: desk.workbook().state }
    const mine = grown(both, 'MINE', upgradeTemplate, { newer }, desk.context)
    const theirs = grown(both, 'THEIRS', upgradeTemplate, { newer }, desk.context)
    const state = united(mine, theirs)
    expect(rowsOf(state, sheet, 'stage').map(({ fields }) => fields['name'])).toEqual(['start', 'middle', 'end'])
    expect(sheetOf(workbookOf(state), sheet).template.version).toBe(2)
  })
})

const answer = fc.record({
  name: fc.string(),
  effort: fc.integer({ min: 0, max: 9 }),
  weight: fc.integer({ min: 0, max: 9 }),
  state: fc.constantFrom('open', 'shut'),
  site: fc.string({ unit: 'grapheme' })
})

describe('whatever was answered', () => {
  it('stands after an upgrade as it stood before', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 8 }), answers => {
        const { desk, sheet, upgrade } = begun(answers)
        const before = rowsOf(desk.workbook().state, sheet, 'job')
        upgrade()
        expect(rowsOf(desk.workbook().state, sheet, 'job')).toEqual(before)
      }),
      { numRuns: 100 }
    )
  })

  it('is upgraded once more by redo as it was the first time', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 8 }), answers => {
        const { desk, upgrade } = begun(answers)
        upgrade()
        const after = JSON.stringify(held(desk.workbook().state))
        const stamp = { copy: 'COPY', madeAt: '2026-11-22T13:00:00Z', author: desk.context.author, sha256 }
        const undone = undo(desk.log(), desk.workbook().state, 'COPY', stamp)
        if (undone === null) throw new Error('nothing was undone')
        const redone = redo(append(desk.log(), undone.set), undone.state, 'COPY', stamp)
        if (redone === null) throw new Error('nothing was done again')
        expect(redone.skipped).toEqual([])
        expect(JSON.stringify(held(redone.state))).toBe(after)
      }),
      { numRuns: 100 }
    )
  })

  it('is to the last field as it was once the upgrade is undone', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 8 }), answers => {
        const { desk, upgrade } = begun(answers)
        const before = held(desk.workbook().state)
        upgrade()
        expect(held(desk.workbook().state)).not.toEqual(before)
        const stamp = { copy: 'COPY', madeAt: '2026-11-22T13:00:00Z', author: desk.context.author, sha256 }
        const undone = undo(desk.log(), desk.workbook().state, 'COPY', stamp)
        if (undone === null) throw new Error('nothing was undone')
        expect(undone.skipped).toEqual([])
        expect(JSON.stringify(held(undone.state))).toBe(JSON.stringify(before))
      }),
      { numRuns: 100 }
    )
  })
})
