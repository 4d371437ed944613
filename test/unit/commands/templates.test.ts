import { describe, expect, it } from 'vitest'
import {
  addColumn,
  addRows,
  addSheet,
  type Command,
  copyTemplate,
  editOptions,
  removeSheet,
  removeTemplate,
  renameTemplate,
  setCells,
  setSettings
} from '../../../src/commands'
import { gapsOf } from '../../../src/model/checks'
import { commit } from '../../../src/model/commit'
import { copyOfTemplate, isOwnTemplate, ownTemplates } from '../../../src/model/copied'
import { cellOf } from '../../../src/model/derive'
import { faultsOf } from '../../../src/model/faults'
import { append } from '../../../src/model/log'
import { merge, settle, type Side } from '../../../src/model/merge'
import { rowsOf } from '../../../src/model/state'
import type { Fields, Template, Text } from '../../../src/model/template'
import { undo } from '../../../src/model/undo'
import {
  columnOf,
  columnsOf,
  refTargets,
  settingOf,
  sheetOf,
  sheetsOf,
  tableOf,
  workbookOf
} from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { sha256, workbookAt } from '../workbook'

const text = (en: string, fr = en) => ({ en, fr })
const title = text('Clinic risks', 'Risques de la clinique')

/** A workbook with a register that has a column, an appetite and an entry of its own, and the workplan beside it. */
function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => ['risks', 'workplan', 'barriers'].includes(id)) })
  const sheetFor = (template: string) => sheetsOf(desk.workbook()).find(one => one.template.id === template)?.id ?? ''
  const sheet = sheetFor('risks')
  const kind = { kind: 'text' } as const
  desk.run(addColumn, { sheet, table: 'risk', label: text('Site'), help: text(''), kind, after: 'title' })
  desk.run(setSettings, { sheet, settings: [{ table: 'risk', key: 'appetite', value: 6 }] })
  const category = columnsOf(desk.workbook(), sheet, 'risk').find(({ id }) => id === 'category')
  if (category?.kind !== 'choice') throw new Error('risks have no category')
  const options = category.options.map(({ id, label, tone = null }) => ({ id, label, tone, retired: false }))
  const added = { id: null, label: text('Weather', 'Météo'), tone: null, retired: false }
  desk.run(editOptions, { sheet, table: 'risk', column: 'category', options: [...options, added], merged: new Map() })
  const copied = (): Template => {
    const outcome = desk.run(copyTemplate, { sheet, title })
    const id = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    const copy = desk.workbook().templates.get(id)
    if (copy === undefined) throw new Error('nothing was copied')
    return copy
  }
  const sheetOfCopy = (copy: Template): string => {
    const outcome = desk.run(addSheet, { template: copy })
    return 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
  }
  const add = (to: string, table: string, cells: Fields): string => {
    const made = desk.run(addRows, { sheet: to, table, cells: [cells] })
    return 'made' in made ? (made.made?.[0] ?? '') : ''
  }
  return { desk, sheet, sheetFor, copied, sheetOfCopy, add }
}

describe('a template of a person’s own, made of a sheet', () => {
  it('has the columns, entries and thresholds of the sheet, under an id of its own, and is one set', () => {
    const { desk, copied } = register()
    const before = desk.log().length
    const copy = copied()
    expect(desk.log().length).toBe(before + 1)
    expect(isOwnTemplate(copy)).toBe(true)
    expect(copy.id).toMatch(/^own-[a-z0-9]{26}$/)
    expect([copy.title, copy.version, copy.like]).toEqual([title, 1, 'risks'])
    const table = tableOf(copy, 'risk')
    const site = table.columns.find(({ label }) => label.en === 'Site')
    expect(site?.id).toMatch(/^own-[a-z0-9]{26}$/)
    expect(table.columns.map(({ id }) => id).indexOf(site?.id ?? '')).toBe(
      table.columns.findIndex(({ id }) => id === 'title') + 1
    )
    expect(table.sections?.flatMap(({ columns }) => columns).toSorted()).toEqual(
      table.columns.map(({ id }) => id).toSorted()
    )
    expect(table.views[0]?.columns).toContain(site?.id)
    const category = columnOf(table, 'category')
    expect(category?.kind === 'choice' && category.options.at(-1)?.label).toEqual(text('Weather', 'Météo'))
    expect(table.settings?.['appetite']).toBe(6)
  })

  it('is made for a sheet that puts a column beside none of a section', () => {
    const { desk, sheet, copied } = register()
    const kind = { kind: 'date' } as const
    desk.run(addColumn, { sheet, table: 'risk', label: text('Seen on'), help: text(''), kind, after: '' })
    const table = tableOf(copied(), 'risk')
    const placed = table.sections?.flatMap(({ columns }) => columns) ?? []
    expect(placed.toSorted()).toEqual(table.columns.map(({ id }) => id).toSorted())
  })

  it('leaves the sheet that it was made of as it is', () => {
    const { desk, sheet, copied } = register()
    const before = sheetOf(desk.workbook(), sheet).template
    copied()
    expect(sheetOf(desk.workbook(), sheet).template).toEqual(before)
  })

  it('needs a name that no template of the workbook has in either language', () => {
    const { desk, sheet, copied } = register()
    copied()
    expect(desk.run(copyTemplate, { sheet, title: text(' ') })).toEqual({ refused: 'title-needed' })
    const taken = { refused: 'template-name-taken' }
    expect(desk.run(copyTemplate, { sheet, title: text('CLINIC risks') })).toEqual(taken)
    expect(desk.run(copyTemplate, { sheet, title: text('Something else', 'Registre des risques') })).toEqual(taken)
  })

  it('copied once more is a copy of the toolkit’s still, with the columns of both', () => {
    const { desk, copied, sheetOfCopy } = register()
    const sheet = sheetOfCopy(copied())
    const kind = { kind: 'check' } as const
    desk.run(addColumn, { sheet, table: 'risk', label: text('Insured'), help: text(''), kind, after: '' })
    const again = copyOfTemplate(desk.workbook(), sheet, text('Third'), desk.context.newId)
    expect(again.like).toBe('risks')
    const labels = tableOf(again, 'risk').columns.map(({ label }) => label.en)
    expect(labels).toEqual(expect.arrayContaining(['Site', 'Insured']))
  })
})

describe('a template of a person’s own', () => {
  const listed = (desk: ReturnType<typeof register>['desk']) => ownTemplates(desk.workbook()).map(one => one.title.en)

  it('is renamed in one set, and a sheet of it without a name of its own goes by the new one', () => {
    const { desk, copied, sheetOfCopy } = register()
    const copy = copied()
    const sheet = sheetOfCopy(copy)
    const before = desk.log().length
    desk.run(renameTemplate, { template: copy.id, title: text(' Hospital risks ', 'Risques de l’hôpital') })
    expect(desk.log().length).toBe(before + 1)
    expect(desk.workbook().templates.get(copy.id)?.title).toEqual(text('Hospital risks', 'Risques de l’hôpital'))
    expect(sheetOf(desk.workbook(), sheet).title).toBe('Hospital risks')
    expect(rowsOf(desk.workbook().state, sheet, 'risk')).toEqual([])
  })

  it('is not given a name that another template or sheet has, nor none', () => {
    const { desk, copied, sheetOfCopy } = register()
    const copy = copied()
    const rename = (title: Text) => desk.run(renameTemplate, { template: copy.id, title })
    expect(rename(text('', 'Risques'))).toEqual({ refused: 'title-needed' })
    expect(rename(text('risk REGISTER'))).toEqual({ refused: 'template-name-taken' })
    const named = desk.run(addSheet, { template: copy, title: 'Northern risks' })
    expect(named).toHaveProperty('made')
    expect(rename(text('Northern risks'))).toHaveProperty('set')
    rename(title)
    sheetOfCopy(copy)
    expect(rename(text('Northern risks'))).toEqual({ refused: 'sheet-name-taken' })
    expect(rename(text('Clinic risks', 'Autre'))).toHaveProperty('set')
  })

  it('is deleted in one set while no sheet uses it, its name is free again, and undo brings it back', () => {
    const { desk, sheet, copied } = register()
    const copy = copied()
    const before = desk.log().length
    desk.run(removeTemplate, { template: copy.id })
    expect(desk.log().length).toBe(before + 1)
    expect(listed(desk)).toEqual([])
    expect(desk.run(copyTemplate, { sheet, title })).toHaveProperty('made')
    expect(listed(desk)).toEqual(['Clinic risks'])
    const stamp = { madeAt: '2026-11-22T13:00:00Z', author: desk.context.author, sha256 }
    const once = undo(desk.log(), desk.workbook().state, 'COPY', { ...stamp, copy: 'COPY' })
    const log = once && append(desk.log(), once.set)
    const twice = once && log && undo(log, once.state, 'COPY', { ...stamp, copy: 'COPY' })
    expect(twice && ownTemplates(workbookOf(twice.state)).map(({ id }) => id)).toEqual([copy.id])
  })

  it('stays while a sheet uses it, and one of the toolkit is neither renamed nor deleted', () => {
    const { desk, copied, sheetOfCopy } = register()
    const copy = copied()
    const sheet = sheetOfCopy(copy)
    expect(desk.run(removeTemplate, { template: copy.id })).toEqual({ refused: 'template-in-use' })
    desk.run(removeSheet, { sheet })
    expect(desk.run(removeTemplate, { template: copy.id })).toHaveProperty('set')
    expect(desk.run(removeTemplate, { template: 'risks' })).toEqual({ refused: 'unknown-template' })
    expect(desk.run(renameTemplate, { template: 'risks', title })).toEqual({ refused: 'unknown-template' })
  })

  it('that was deleted is whole for a sheet that comes from elsewhere, and listed again for good with a sheet of it', () => {
    const { desk, copied, sheetOfCopy } = register()
    const copy = copied()
    desk.run(removeTemplate, { template: copy.id })
    const sheet = sheetOfCopy(copy)
    expect(tableOf(sheetOf(desk.workbook(), sheet).template, 'risk').settings?.['appetite']).toBe(6)
    desk.run(removeSheet, { sheet })
    expect(listed(desk)).toEqual(['Clinic risks'])
  })
})

describe('two copies of a workbook, one of which deletes a template while the other adds a sheet of it', () => {
  it('come together with the sheet, and the template is among a person’s own', () => {
    const { desk, copied } = register()
    const copy = copied()
    const side: Side = { log: desk.log(), state: desk.workbook().state }
    const stamp = { madeAt: '2026-11-22T13:00:00Z', author: { id: 'A', name: 'Ada Example' }, sha256 }
    const grown = <A>(name: string, command: Command<A>, args: A): Side => {
      const outcome = command.run(workbookOf(side.state), args, desk.context)
      if ('refused' in outcome) throw new Error(outcome.refused)
      const { set, state } = commit(side.state, outcome, { ...stamp, copy: name, command: command.name })
      return set === null ? side : { log: append(side.log, set), state }
    }
    const mine = grown('MINE', removeTemplate, { template: copy.id })
    const theirs = grown('THEIRS', addSheet, { template: copy })
    const merged = merge(mine, theirs)
    if (merged.is !== 'both') throw new Error(merged.is)
    const done = settle(merged.plan, [], { ...stamp, copy: 'MINE', command: 'workbook.merge' })
    if ('undecided' in done) throw new Error('something is undecided')
    const workbook = workbookOf(done.state)
    expect(sheetsOf(workbook).map(({ template }) => template.id)).toContain(copy.id)
    expect(ownTemplates(workbook).map(({ id }) => id)).toEqual([copy.id])
  })
})

describe('every template of the toolkit', () => {
  it.each(templates.map(({ id }) => id))('can be copied and is sound as a copy: %s', id => {
    const desk = workbookAt({ templates: templates.filter(template => template.id === id) })
    const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
    for (const { id: table, shape, reviews } of sheetOf(desk.workbook(), sheet).template.tables) {
      const kind = { kind: 'text' } as const
      const own = { sheet, table, label: text('Ours', 'À nous'), help: text(''), kind, after: '' }
      if (shape !== 'form' && reviews === undefined) expect(desk.run(addColumn, own)).not.toHaveProperty('refused')
    }
    const copy = copyOfTemplate(desk.workbook(), sheet, title, desk.context.newId)
    expect(faultsOf(copy)).toEqual([])
    expect(JSON.parse(JSON.stringify(copy))).toEqual(copy)
  })
})

describe('a sheet of a template of one’s own', () => {
  it('works things out, gives codes, and can be changed like any other', () => {
    const { desk, copied, sheetOfCopy, add } = register()
    const copy = copied()
    const sheet = sheetOfCopy(copy)
    expect(settingOf(desk.workbook(), sheet, 'risk', 'appetite')).toBe(6)
    const site = tableOf(copy, 'risk').columns.find(({ label }) => label.en === 'Site')?.id ?? ''
    const row = add(sheet, 'risk', { title: 'Flood', likelihood: 4, consequence: 5, [site]: 'North' })
    const [risk] = rowsOf(desk.workbook().state, sheet, 'risk')
    const score = columnsOf(desk.workbook(), sheet, 'risk').find(({ id }) => id === 'score')
    if (risk === undefined || score === undefined) throw new Error('no risk was added')
    expect(cellOf(desk.workbook(), sheet, 'risk', risk, score, '2026-11-22')).toBe(20)
    expect(risk.fields).toMatchObject({ code: 'R-01', [site]: 'North' })
    desk.run(setCells, { sheet, table: 'risk', rows: [row], columns: [site], values: [['South']] })
    expect(rowsOf(desk.workbook().state, sheet, 'risk')[0]?.fields[site]).toBe('South')
    desk.run(setSettings, { sheet, settings: [{ table: 'risk', key: 'appetite', value: 9 }] })
    expect(settingOf(desk.workbook(), sheet, 'risk', 'appetite')).toBe(9)
    const kind = { kind: 'check' } as const
    desk.run(addColumn, { sheet, table: 'risk', label: text('Insured'), help: text(''), kind, after: site })
    const labels = columnsOf(desk.workbook(), sheet, 'risk').map(({ label }) => label.en)
    expect(labels.indexOf('Insured')).toBe(labels.indexOf('Site') + 1)
  })

  it('takes the place of the template that it is a copy of in the links of other sheets', () => {
    const { desk, sheet, copied, sheetOfCopy, add } = register()
    const copy = sheetOfCopy(copied())
    add(sheet, 'risk', { title: 'Delay' })
    add(copy, 'risk', { title: 'Flood' })
    const link = columnsOf(desk.workbook(), sheet, 'risk-action').find(({ id }) => id === 'risk')
    if (link === undefined) throw new Error('actions have no risk')
    const rows = refTargets(desk.workbook(), link).map(target => [target.sheet.id, target.rows.length])
    expect(rows).toEqual([
      [sheet, 1],
      [copy, 1]
    ])
  })

  it('has its gaps, which a row of its own mends', () => {
    const { desk, copied, sheetOfCopy, add } = register()
    const copy = sheetOfCopy(copied())
    const risk = add(copy, 'risk', { title: 'Flood', status: 'open', likelihood: 5, consequence: 5 })
    const lacks = () =>
      gapsOf(desk.workbook(), copy, '2026-11-22').flatMap(gap =>
        gap.kind === 'check' && gap.row === risk ? gap.check : []
      )
    const before = lacks()
    expect(before.length).toBeGreaterThan(0)
    add(copy, 'risk-action', { action: 'Move the servers', risk, status: 'not-started' })
    expect(lacks().length).toBeLessThan(before.length)
  })
})
