import { describe, expect, it } from 'vitest'
import { addRows, setSettings } from '../../../src/commands'
import { settingPatches } from '../../../src/commands/settings'
import { format } from '../../../src/model/cell'
import { gapsOf } from '../../../src/model/checks'
import { movedBy } from '../../../src/model/moved'
import { apply, recordOf, rowsOf } from '../../../src/model/state'
import type { Band, Setting, Table } from '../../../src/model/template'
import { columnsOf, settingOf, sheetsOf, tableOf, workbookOf } from '../../../src/model/workbook'
import { cellOf } from '../../../src/model/derive'
import { templates } from '../../../templates'
import { workbookAt } from '../workbook'

const today = '2026-11-22'

function deskOf(template: string) {
  const desk = workbookAt({ templates: templates.filter(({ id }) => id === template) }, today)
  return { desk, sheet: sheetsOf(desk.workbook())[0]?.id ?? '' }
}

/** One risk for every score that two ratings can come to, and a register to put them in. */
function risks() {
  const { desk, sheet } = deskOf('risks')
  const five = [1, 2, 3, 4, 5]
  const cells = five.flatMap(likelihood =>
    five.map(consequence => ({ title: `${likelihood} by ${consequence}`, likelihood, consequence }))
  )
  desk.run(addRows, { sheet, table: 'risk', cells })
  return { desk, sheet }
}

function tableIn(template: string, table: string): Table {
  const found = templates.find(({ id }) => id === template)
  if (found === undefined) throw new Error(`there is no ${template}`)
  return tableOf(found, table)
}

const presets = tableIn('risks', 'risk').presets ?? []
const bandsOf = (id: string): readonly Band[] => presets.find(preset => preset.id === id)?.bands ?? []
const kept = tableIn('risks', 'risk').settings?.['bands'] as readonly Band[]

/** How many of the 25 fall in each band, from the lowest. */
function counts({ desk, sheet }: ReturnType<typeof risks>): readonly number[] {
  const column = columnsOf(desk.workbook(), sheet, 'risk').find(({ id }) => id === 'band')
  if (column?.kind !== 'derived') throw new Error('risks have no band')
  const found = rowsOf(desk.workbook().state, sheet, 'risk').map(row =>
    cellOf(desk.workbook(), sheet, 'risk', row, column, today)
  )
  return (column.result.options ?? []).map(({ id }) => found.filter(one => one === id).length)
}

describe('the bands of a register', () => {
  // Cells of a five-by-five matrix, counted by hand: 8 are at most 4, 6 are 15 or more, and so on.
  it.each([
    ['nhs', [5, 7, 7, 6]],
    ['three', [8, 11, 6]],
    ['iso', [8, 9, 8]],
    ['critical', [10, 9, 3, 3]]
  ] as const)('of the preset %s hold every score, each in one', (id, expected) => {
    const at = risks()
    at.desk.run(setSettings, { sheet: at.sheet, settings: [{ table: 'risk', key: 'bands', value: bandsOf(id) }] })
    expect(counts(at)).toEqual(expected)
  })

  it.each<readonly [string, readonly Band[]]>([
    ['overlap', kept.map(band => (band.id === 'moderate' ? { ...band, to: 8 } : band))],
    ['leave out a score', kept.map(band => (band.id === 'high' ? { ...band, to: 10 } : band))],
    ['leave out the highest scores', kept.slice(0, 3)],
    ['end before they begin', kept.map(band => (band.id === 'low' ? { ...band, from: 3, to: 1 } : band))],
    ['have no name in French', kept.map(band => ({ ...band, label: { en: band.label.en, fr: ' ' } }))],
    ['are none', []]
  ])('are refused where they %s', (_, value) => {
    const { desk, sheet } = risks()
    const before = desk.log().length
    expect(desk.run(setSettings, { sheet, settings: [{ table: 'risk', key: 'bands', value }] })).toEqual({
      refused: 'bands-unsound'
    })
    expect(desk.log().length).toBe(before)
  })

  it('say beforehand which rows fall elsewhere, from where to where', () => {
    const { desk, sheet } = risks()
    const before = desk.workbook()
    const settings = [{ table: 'risk', key: 'bands', value: bandsOf('critical') }]
    const asked = settingPatches(before, { sheet, settings })
    if ('refused' in asked) throw new Error(asked.refused)
    const moved = movedBy(before, workbookOf(apply(before.state, asked.patches)), today)
    const [band] = moved.filter(({ after }) => after.id === 'band')
    if (band === undefined) throw new Error('nothing moves')
    const words = (column: typeof band.after, value: (typeof band.rows)[number]['from']) =>
      format(column, value, { language: 'en', currency: '', nameOf: () => '' })
    const kinds = band.rows.map(({ from, to }) => `${words(band.before, from)} to ${words(band.after, to)}`)
    // 4 and 5 become low (3 + 2 cells), 8 to 12 moderate (2 + 1 + 2 + 2), 15 and 16 high (2 + 1).
    expect(kinds.filter(kind => kind === 'Moderate to Low')).toHaveLength(5)
    expect(kinds.filter(kind => kind === 'High to Moderate')).toHaveLength(7)
    expect(kinds.filter(kind => kind === 'Extreme to High')).toHaveLength(3)
    expect(kinds).toHaveLength(15)
    expect(desk.workbook()).toBe(before)
  })

  it('and a threshold change in one set, and are the template’s again once they say the same', () => {
    const { desk, sheet } = risks()
    const before = desk.log().length
    const ask = (bands: readonly Band[], appetite: number) => [
      { table: 'risk', key: 'bands', value: bands },
      { table: 'risk', key: 'appetite', value: appetite }
    ]
    desk.run(setSettings, { sheet, settings: ask(bandsOf('iso'), 8) })
    expect(desk.log().length).toBe(before + 1)
    expect(settingOf(desk.workbook(), sheet, 'risk', 'appetite')).toBe(8)
    desk.run(setSettings, { sheet, settings: ask(kept, 12) })
    expect(recordOf(desk.workbook().state, 'setting', `${sheet}/risk/bands`)?.fields['value']).toBeUndefined()
    expect(settingOf(desk.workbook(), sheet, 'risk', 'appetite')).toBe(12)
    expect(desk.run(setSettings, { sheet, settings: ask(kept, 12) })).toEqual({ refused: 'nothing-to-do' })
  })
})

describe('the matrix of the hazard log', () => {
  const matrix = tableIn('clinical-safety', 'hazard').settings?.['matrix'] as readonly (readonly [string, string])[]
  const set = (value: Setting) => [{ table: 'hazard', key: 'matrix', value }]

  it('can be another in one workbook, and its risks follow', () => {
    const { desk, sheet } = deskOf('clinical-safety')
    const cells = [{ name: 'Alert unseen', likelihood: 'medium', severity: 'minor' }]
    desk.run(addRows, { sheet, table: 'hazard', cells })
    const risk = () => {
      const [row] = rowsOf(desk.workbook().state, sheet, 'hazard')
      const column = columnsOf(desk.workbook(), sheet, 'hazard').find(({ id }) => id === 'initial-risk')
      return row && column && cellOf(desk.workbook(), sheet, 'hazard', row, column, today)
    }
    const before = risk()
    const other = matrix.map(([from, to]) => [from, from === 'medium/minor' ? '5' : to] as const)
    desk.run(setSettings, { sheet, settings: set(other) })
    expect(before).not.toBe(5)
    expect(risk()).toBe(5)
  })

  it('is refused with an empty cell, or one that says what it cannot', () => {
    const { desk, sheet } = deskOf('clinical-safety')
    const refused = { refused: 'setting-unread' }
    expect(desk.run(setSettings, { sheet, settings: set(matrix.slice(1)) })).toEqual(refused)
    expect(desk.run(setSettings, { sheet, settings: set(matrix.map(([from]) => [from, '9'] as const)) })).toEqual(
      refused
    )
  })
})

describe('numbers that may be set', () => {
  it('keep to their limits, in every template', () => {
    for (const template of templates)
      for (const table of template.tables)
        for (const { key, from, to } of table.settable ?? []) {
          const { desk, sheet } = deskOf(template.id)
          const ask = (value: number) => desk.run(setSettings, { sheet, settings: [{ table: table.id, key, value }] })
          expect([template.id, ask(from - 1)]).toEqual([template.id, { refused: 'setting-unread' }])
          expect([template.id, ask(to + 1)]).toEqual([template.id, { refused: 'setting-unread' }])
        }
  })

  it('are refused where the sheet has none of that name', () => {
    const { desk, sheet } = deskOf('risks')
    const settings = [{ table: 'risk', key: 'mood', value: 3 }]
    expect(desk.run(setSettings, { sheet, settings })).toEqual({ refused: 'unknown-setting' })
  })
})

/** Answers of clinicians to one statement of the readiness assessment, and the figures that they come to. */
function readiness(scores: readonly number[]) {
  const { desk, sheet } = deskOf('readiness')
  const statement = rowsOf(desk.workbook().state, sheet, 'statement')[0]?.id ?? ''
  const person = { role: 'clinician', round: 'baseline' }
  const people = desk.run(addRows, { sheet, table: 'respondent', cells: scores.map(() => person) })
  const respondents = ('made' in people && people.made) || []
  const answers = scores.map((score, at) => ({ statement, score, respondent: respondents[at] ?? '' }))
  desk.run(addRows, { sheet, table: 'response', cells: answers })
  const figure = (column: string) => {
    const found = columnsOf(desk.workbook(), sheet, 'statement').find(({ id }) => id === column)
    const row = rowsOf(desk.workbook().state, sheet, 'statement')[0]
    return found && row ? cellOf(desk.workbook(), sheet, 'statement', row, found, today) : null
  }
  const set = (key: string, value: number) => ({ sheet, settings: [{ table: 'statement', key, value }] })
  return { desk, sheet, figure, set }
}

describe('numbers that columns and checks are tuned by', () => {
  it('hide the mean of a group that is smaller than the sheet asks for, and it says so beforehand', () => {
    const { desk, figure, set } = readiness([2, 3, 4])
    expect(figure('front-line')).toBe(3)
    const outcome = settingPatches(desk.workbook(), set('fewest', 4))
    if ('refused' in outcome) throw new Error(outcome.refused)
    const moved = movedBy(desk.workbook(), workbookOf(apply(desk.workbook().state, outcome.patches)), today)
    expect(moved.map(({ table, after, rows }) => [table, after.id, rows.map(({ from, to }) => [from, to])])).toEqual([
      ['domain', 'front-line', [[3, null]]],
      ['statement', 'front-line', [[3, null]]]
    ])
    desk.run(setSettings, set('fewest', 4))
    expect(figure('front-line')).toBeNull()
    desk.run(setSettings, set('fewest', 3))
    expect(figure('front-line')).toBe(3)
  })

  it('never show the mean of fewer than three, as two people would be told on', () => {
    const { desk, set } = readiness([2, 4])
    expect(desk.run(setSettings, set('fewest', 2))).toEqual({ refused: 'setting-unread' })
  })

  it('tell from where on views differ', () => {
    const { desk, figure, set } = readiness([2, 3, 4])
    // The answers lie 1 apart, as a standard deviation.
    expect(figure('views')).toBeNull()
    desk.run(setSettings, set('views-differ-from', 1))
    expect(figure('views')).toBe('views-differ')
  })

  it('stand in conditions only where the table has them', () => {
    for (const { tables } of templates)
      for (const { columns, checks, settings = {}, settable = [] } of tables) {
        const named = JSON.stringify([columns, checks]).matchAll(/"(?:setting|fewest)":"([^"]+)"/gu)
        for (const [, key = ''] of named) expect(Object.keys(settings)).toContain(key)
        for (const { key } of settable) expect(JSON.stringify([columns, checks])).toContain(`"${key}"`)
      }
  })

  it('end a gap where a person asks for less', () => {
    const { desk, sheet } = deskOf('budget')
    const line = { item: 'Licence', quantity: 1, 'unit-cost': 100, actual: 115 }
    desk.run(addRows, { sheet, table: 'line', cells: [line] })
    const overs = () => gapsOf(desk.workbook(), sheet, today).filter(({ check }) => check === 'over-by-a-tenth').length
    const before = overs()
    desk.run(setSettings, { sheet, settings: [{ table: 'line', key: 'over-plan', value: 20 }] })
    expect([before, overs()]).toEqual([1, 0])
  })
})
