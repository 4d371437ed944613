import { describe, expect, it } from 'vitest'
import { addColumn, addRows, addSheet, duplicateSheet, renameSheet, setSettings } from '../../../src/commands'
import { rowsOf } from '../../../src/model/state'
import type { Fields } from '../../../src/model/template'
import { columnsOf, refTargets, settingOf, sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const text = (en: string) => ({ en, fr: en })

/** A register with one risk, an action on it, a column of one's own, and an appetite of its own. */
function register() {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'risks') })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  const add = (table: string, cells: Fields) => {
    const made = desk.run(addRows, { sheet, table, cells: [cells] })
    return 'made' in made ? (made.made?.[0] ?? '') : ''
  }
  const kind = { kind: 'text' } as const
  const own = desk.run(addColumn, { sheet, table: 'risk', label: text('Site'), help: text(''), kind, after: 'title' })
  const column = 'made' in own ? (own.made?.[0] ?? '') : ''
  const risk = add('risk', { title: 'Delay', likelihood: 4, consequence: 3, [column]: 'North' })
  add('risk-action', { action: 'Hire early', risk })
  desk.run(setSettings, { sheet, settings: [{ table: 'risk', key: 'appetite', value: 6 }] })
  const copied = (withRows: boolean, title = 'Risk register, Northern region') => {
    const outcome = desk.run(duplicateSheet, { sheet, title, withRows })
    return 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
  }
  return { desk, sheet, copied, column }
}

describe('a copy of a sheet', () => {
  it('has the rows with codes of their own, its links lead to its own rows, and it is one set', () => {
    const { desk, sheet, copied } = register()
    const before = desk.log().length
    const copy = copied(true)
    expect(desk.log().length).toBe(before + 1)
    const { state } = desk.workbook()
    const [was, is] = [rowsOf(state, sheet, 'risk')[0], rowsOf(state, copy, 'risk')[0]]
    expect(is?.fields).toMatchObject({ title: 'Delay', likelihood: 4, consequence: 3 })
    expect([was?.fields['code'], is?.fields['code']]).toEqual(['R-01', 'R-02'])
    expect(rowsOf(state, copy, 'risk-action')[0]?.fields['risk']).toBe(is?.id)
    expect(rowsOf(state, sheet, 'risk-action')[0]?.fields['risk']).toBe(was?.id)
    expect(rowsOf(state, copy, 'about')).toHaveLength(1)
  })

  it('has the settings and own columns, which are its own from then on', () => {
    const { desk, sheet, copied, column } = register()
    const copy = copied(true)
    expect(settingOf(desk.workbook(), copy, 'risk', 'appetite')).toBe(6)
    const own = columnsOf(desk.workbook(), copy, 'risk').find(({ label }) => label.en === 'Site')
    expect(own?.id).not.toBe(column)
    expect(rowsOf(desk.workbook().state, copy, 'risk')[0]?.fields[own?.id ?? '']).toBe('North')
    desk.run(setSettings, { sheet: copy, settings: [{ table: 'risk', key: 'appetite', value: 20 }] })
    expect(settingOf(desk.workbook(), sheet, 'risk', 'appetite')).toBe(6)
  })

  it('without rows begins as a new sheet does, just after the one that it was made from', () => {
    const { desk, sheet, copied } = register()
    const [stakeholders] = templates.filter(({ id }) => id === 'stakeholders')
    if (stakeholders === undefined) throw new Error('the stakeholder map is not there')
    desk.run(addSheet, { template: stakeholders })
    const copy = copied(false)
    expect(rowsOf(desk.workbook().state, copy, 'risk')).toEqual([])
    expect(rowsOf(desk.workbook().state, copy, 'about')).toHaveLength(1)
    expect(
      sheetsOf(desk.workbook())
        .map(({ id }) => id)
        .indexOf(copy)
    ).toBe(1)
    expect(sheetsOf(desk.workbook())[0]?.id).toBe(sheet)
  })

  it('fills the same fixed rows', () => {
    const desk = workbookAt({ templates: templates.filter(({ id }) => id === 'needs') })
    const [sheet] = sheetsOf(desk.workbook())
    const fixed = sheet?.template.tables.find(({ shape }) => shape === 'fixed')
    if (sheet === undefined || fixed === undefined) throw new Error('needs has no fixed table')
    const outcome = desk.run(duplicateSheet, { sheet: sheet.id, title: 'Needs, North', withRows: true })
    const copy = 'made' in outcome ? (outcome.made?.[0] ?? '') : ''
    const ids = rowsOf(desk.workbook().state, copy, fixed.id).map(({ id }) => id)
    const wanted = (fixed.fixed ?? []).map(({ key }) => desk.context.keyed(copy, fixed.id, key))
    expect(ids.toSorted()).toEqual(wanted.toSorted())
  })
})

describe('several sheets of one template', () => {
  it('have names of their own', () => {
    const { desk, sheet, copied } = register()
    const copy = copied(true)
    const taken = { refused: 'sheet-name-taken' }
    expect(desk.run(duplicateSheet, { sheet, title: 'risk REGISTER', withRows: false })).toEqual(taken)
    expect(desk.run(renameSheet, { sheet: copy, title: 'Risk register' })).toEqual(taken)
    expect(desk.run(renameSheet, { sheet: copy, title: 'Registre des risques' })).toEqual(taken)
    const [risks] = templates.filter(({ id }) => id === 'risks')
    if (risks === undefined) throw new Error('the risk register is not there')
    expect(desk.run(addSheet, { template: risks, title: 'Risk register, northern region' })).toEqual(taken)
    expect(desk.run(duplicateSheet, { sheet, title: ' ', withRows: false })).toEqual({ refused: 'title-needed' })
  })

  it('are all there to pick from', () => {
    const { desk, sheet, copied } = register()
    const copy = copied(true)
    const link = columnsOf(desk.workbook(), sheet, 'risk-action').find(({ id }) => id === 'risk')
    if (link === undefined) throw new Error('actions have no risk')
    expect(refTargets(desk.workbook(), link).map(target => [target.sheet.id, target.rows.length])).toEqual([
      [sheet, 1],
      [copy, 1]
    ])
  })
})
