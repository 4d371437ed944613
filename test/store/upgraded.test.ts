import { expect, test } from 'vitest'
import { addRows, foundingPatches, upgradeTemplate } from '../../src/commands'
import type { Command, Context } from '../../src/commands'
import { keyedId } from '../../src/model/hash'
import { rowsOf, type State } from '../../src/model/state'
import type { Column, Template } from '../../src/model/template'
import { columnsOf, sheetsOf, workbookOf } from '../../src/model/workbook'
import { createWorkbook, duplicateWorkbook, type Opened } from '../../src/store'
import { createProfile, open, settled, sha256, start, workbook } from './rig'

const text = (words: string) => ({ en: words, fr: words })
const column = (id: string): Column => ({ id, label: text(id), help: text(''), kind: 'text' })

function jobs(version: number, columns: readonly string[], more: Partial<Template['tables'][number]> = {}): Template {
  const guidance = {
    what: text(''),
    who: text(''),
    time: text(''),
    steps: [],
    example: text(''),
    feeds: [],
    cautions: []
  }
  const views = [{ id: 'all', title: text('All'), kind: 'grid' as const, columns, print: true as const }]
  const words = { title: text('Job'), about: text('') }
  const table = { id: 'job', ...words, shape: 'rows' as const, name: 'name', checks: [], views, ...more }
  const tables = [{ ...table, columns: columns.map(column) }]
  return {
    id: 'jobs',
    version,
    phase: 'plan',
    title: text('Jobs'),
    purpose: text(''),
    guidance,
    basis: [],
    tables,
    main: 'job'
  }
}

/** A site is no longer asked from the second version on, but an owner. */
const [older, newer] = [jobs(1, ['name', 'site']), jobs(2, ['name', 'owner'])]

let count = 0
const context: Context = {
  today: '2026-11-22',
  newId: () => `01${String(++count).padStart(24, '0')}`,
  author: { id: 'AUTHOR', name: 'Ana' },
  language: 'en',
  keyed: (sheet, table, key) => keyedId(sheet, table, key, sha256)
}

function run<A>({ workbook: one }: Opened, command: Command<A>, args: A): void {
  const outcome = command.run(workbookOf(one.state()), args, context)
  if ('refused' in outcome) throw new Error(outcome.refused)
  one.commit(command.name, { patches: outcome.patches })
}

/** What a person finds: the version of the sheet’s template, its columns, and all that its rows hold. */
function found(state: State) {
  const book = workbookOf(state)
  return sheetsOf(book).map(({ id, template }) => ({
    version: template.version,
    columns: columnsOf(book, id, 'job').map(one => one.id),
    rows: rowsOf(state, id, 'job').map(({ fields }) => [
      fields['name'],
      fields['site'] ?? null,
      fields['owner'] ?? null
    ])
  }))
}

const upgraded = [{ version: 2, columns: ['name', 'owner'], rows: [['Paint', 'North', null]] }]

async function begun() {
  const profile = createProfile()
  const started = await start(profile)
  const ask = {
    id: workbook,
    title: 'Jobs',
    language: 'en',
    organisation: '',
    currency: 'CAD',
    templates: [older]
  } as const
  const reply = await createWorkbook(started.deps, foundingPatches(ask, context))
  if (!reply.ok) throw new Error(reply.reason)
  const opened = reply.value
  const sheet = sheetsOf(workbookOf(opened.workbook.state()))[0]?.id ?? ''
  run(opened, addRows, { sheet, table: 'job', cells: [{ name: 'Paint', site: 'North' }] })
  run(opened, upgradeTemplate, { newer })
  expect(found(opened.workbook.state())).toEqual(upgraded)
  return { profile, started, opened }
}

test('a workbook whose template was upgraded is found upgraded when it is opened again, and undo still takes it back', async () => {
  const { profile, opened } = await begun()
  await opened.workbook.close()
  const again = await open(await start(profile))
  expect(found(again.workbook.state())).toEqual(upgraded)
  again.workbook.undo()
  expect(found(again.workbook.state())).toEqual([
    { version: 1, columns: ['name', 'site'], rows: [['Paint', 'North', null]] }
  ])
  again.workbook.redo()
  expect(found(again.workbook.state())).toEqual(upgraded)
})

test('it is found upgraded where the database is lost and the journal alone is left', async () => {
  const { profile, started, opened } = await begun()
  await settled(opened)
  await started.deps.db.remove(workbook)
  started.kill()
  expect(found((await open(await start(profile))).workbook.state())).toEqual(upgraded)
})

test('a duplicate of it is upgraded, with its answers, and is worked with on its own', async () => {
  const { started, opened } = await begun()
  await opened.workbook.close()
  const reply = await duplicateWorkbook(started.deps, workbook, 'Second')
  if (!reply.ok) throw new Error(reply.reason)
  const copy = reply.value
  expect(found(copy.workbook.state())).toEqual(upgraded)
  const sheet = sheetsOf(workbookOf(copy.workbook.state()))[0]?.id ?? ''
  run(copy, addRows, { sheet, table: 'job', cells: [{ name: 'Build', owner: 'Ana' }] })
  expect(found(copy.workbook.state())[0]?.rows).toHaveLength(2)
  await copy.workbook.close()
  expect(found((await open(started)).workbook.state())).toEqual(upgraded)
})
