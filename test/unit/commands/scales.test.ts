import { describe, expect, it } from 'vitest'
import { addColumn, addSheet, type OneScale, setSettings } from '../../../src/commands'
import { areDefined } from '../../../src/exchange/definitions'
import { legendsOf } from '../../../src/layout/legend'
import { layoutTable } from '../../../src/layout/table'
import { addRows } from '../../../src/commands/rows'
import type { AnchorWords } from '../../../src/model/anchors'
import { columnsOf, sheetOf, sheetsOf } from '../../../src/model/workbook'
import { templates } from '../../../templates'
import { likelihood5 } from '../../../templates/scales'
import { workbookAt } from '../workbook'

const text = (en: string, fr = en) => ({ en, fr })
const [risks] = templates.filter(({ id }) => id === 'risks')

/** The template's words with others for some values. */
function words(others: Readonly<Record<number, Partial<AnchorWords>>>): readonly AnchorWords[] {
  return likelihood5.values.map(({ value, label, help }) => ({ value, label, help, ...others[value] }))
}

function register() {
  const desk = workbookAt({ templates: risks ? [risks] : [] })
  const sheet = sheetsOf(desk.workbook())[0]?.id ?? ''
  desk.run(addRows, { sheet, table: 'risk', cells: [{ title: 'Outage', likelihood: 5, 'target-likelihood': 5 }] })
  const save = (...scales: readonly OneScale[]) => desk.run(setSettings, { sheet, settings: [], scales })
  const scaleOf = (column: string, of = sheet) => {
    const found = columnsOf(desk.workbook(), of, 'risk').find(({ id }) => id === column)
    return found?.kind === 'rating' ? found.scale : null
  }
  return { desk, sheet, save, scaleOf }
}

const often = text('Every day', 'Chaque jour')
const one = (values: readonly AnchorWords[], column = 'likelihood'): OneScale => ({ table: 'risk', column, values })

describe('the words of a rating scale', () => {
  it('change in the columns that were asked for and in no other, the values and their order as they were', () => {
    const { save, scaleOf } = register()
    expect(save(one(words({ 5: { label: often } })))).toMatchObject({ set: { command: 'setting.set' } })
    expect(scaleOf('likelihood')?.values.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
    expect(scaleOf('likelihood')?.values[4]?.label).toEqual(often)
    expect(scaleOf('target-likelihood')).toEqual(likelihood5)
  })

  it('are shown in the cell and told apart in the legend of documents', () => {
    const { desk, sheet, save } = register()
    save(one(words({ 5: { label: often, help: text('More than once a day', 'Plus d’une fois par jour') } })))
    const place = { sheet, table: 'risk', columns: ['likelihood', 'target-likelihood'] }
    const ask = { language: 'fr', today: '2026-11-22', currency: 'CAD', withPrivate: false } as const
    const layout = layoutTable(desk.workbook(), { ...place, ...ask })
    const [row] = layout.rows
    expect(layout.columns.map(column => row && layout.cell(row, column).hint)).toEqual([
      'Chaque jour',
      'Presque certain'
    ])
    const of = sheetOf(desk.workbook(), sheet)
    const legends = legendsOf(desk.workbook(), of, of.template.tables, {
      ...ask,
      paper: 'letter',
      preparedBy: '',
      organisation: '',
      version: ''
    })
    const scales = legends.flatMap(legend => (legend.is === 'scale' ? [legend] : []))
    const own = scales.find(({ values }) => values[4]?.label === 'Chaque jour')
    expect(own?.values[4]?.help).toBe('Plus d’une fois par jour')
    expect(own?.columns).toHaveLength(1)
    expect(scales.some(({ values }) => values[4]?.label === 'Presque certain')).toBe(true)
  })

  it('stand in every sheet of the template, and only what differs is kept', () => {
    const { desk, save, scaleOf } = register()
    const outcome = save(one(words({ 5: { label: often } })))
    const fields = 'patches' in outcome ? outcome.patches.flatMap(patch => patch.fields) : []
    expect(fields).toEqual(['@alive', 'value-5'])
    expect('patches' in outcome && areDefined(outcome.patches)).toBe(true)
    const added = risks && desk.run(addSheet, { template: risks, title: 'North' })
    const other = (added && 'made' in added && added.made?.[0]) || ''
    expect(scaleOf('likelihood', other)?.values[4]?.label).toEqual(often)
  })

  it('are the template’s again when they are given back, and saving them unchanged is nothing to do', () => {
    const { save, scaleOf } = register()
    save(one(words({ 5: { label: often, help: null } })))
    expect(scaleOf('likelihood')?.values[4]).toEqual({ value: 5, label: often })
    save(one(words({})))
    expect(scaleOf('likelihood')).toEqual(likelihood5)
    expect(save(one(words({})))).toEqual({ refused: 'nothing-to-do' })
  })

  it('are refused where a value has none in a language, two have the same, or a value is missing', () => {
    const { save } = register()
    expect(save(one(words({ 5: { label: text('Daily', ' ') } })))).toEqual({ refused: 'name-needed' })
    expect(save(one(words({ 5: { label: text('Daily', 'rare') } })))).toEqual({ refused: 'name-taken' })
    expect(save(one(words({}).slice(1)))).toEqual({ refused: 'setting-unread' })
    expect(save(one(words({}), 'title'))).toEqual({ refused: 'setting-unread' })
  })

  it('change in a column of a person’s own too, and come back to what it began with', () => {
    const { desk, sheet, save, scaleOf } = register()
    const label = text('Visibility', 'Visibilité')
    const kind = { kind: 'rating', scale: likelihood5 } as const
    const made = desk.run(addColumn, { sheet, table: 'risk', label, help: label, kind, after: 'title' })
    const id = ('made' in made && made.made?.[0]) || ''
    save(one(words({ 1: { label: text('Never', 'Jamais') } }), id))
    expect(scaleOf(id)?.values[0]?.label).toEqual(text('Never', 'Jamais'))
    save(one(words({}), id))
    expect(scaleOf(id)).toEqual(likelihood5)
  })
})
