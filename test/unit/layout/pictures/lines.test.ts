import { describe, expect, it } from 'vitest'
import { type ReadPicture, readPicture } from '../../../../src/layout/pictures'
import type { PictureAsk } from '../../../../src/layout/pictures/kind'
import { svgOf } from '../../../../src/layout/pictures/svg'
import type { Fields } from '../../../../src/model/template'
import { light } from '../../../../src/model/tokens'
import { sheetsOf, type Workbook } from '../../../../src/model/workbook'
import { say } from '../../../../src/text'
import { templates } from '../../../../templates'
import { opened } from '../../templates/opened'
import { workbookAt } from '../../workbook'
import { file } from './figured'

/** The lines of the indicators of a workbook. */
function linesOf(workbook: Workbook, ask: Partial<PictureAsk> = {}): ReadPicture {
  const sheet = sheetsOf(workbook).find(({ template }) => template.id === 'evaluation')
  const picture = sheet?.template.tables
    .find(({ id }) => id === 'indicator')
    ?.pictures?.find(({ kind }) => kind === 'lines')
  if (sheet === undefined || picture === undefined) throw new Error('no lines of indicators')
  const language = ask.language ?? 'en'
  return readPicture(picture, {
    workbook,
    sheet: sheet.id,
    table: 'indicator',
    language,
    today: '2027-01-15',
    currency: 'CAD',
    withPrivate: false,
    chosen: {},
    say: (word, values) => say(language, word, values),
    ...ask
  })
}

/** Indicators by their names, and values as “whose, when, how much”, some for one group. */
function read(
  indicators: readonly Fields[],
  values: readonly (readonly [of: number, end: string, value: number, group?: string])[] = [],
  ask: Partial<PictureAsk> = {}
): ReadPicture {
  const tables = {
    indicator: indicators.map((cells, at) => ({ key: `i-${at}`, cells: { measure: 'count', ...cells } })),
    'indicator-value': values.map(([of, end, value, subgroup], at) => ({
      key: `v-${at}`,
      cells: {
        indicator: `evaluation/indicator/i-${of}`,
        'period-end': end,
        value,
        ...(subgroup !== undefined && { subgroup, n: 3 })
      }
    }))
  }
  const used = templates.filter(({ id }) => id === 'evaluation')
  return linesOf(workbookAt({ templates: used, rows: [{ template: 'evaluation', tables }] }).workbook(), ask)
}

const started = {
  name: 'Adults started',
  direction: 'increase',
  unit: 'people',
  baseline: 0,
  'baseline-date': '2026-01-01',
  target: 600,
  'target-date': '2028-01-01'
}
const kept = { name: 'Rural share', direction: 'within-range', 'range-low': 0.8, 'range-high': 1.25 }
const frame = { width: 400, height: 300, scale: 1 }

const dotsOf = (seen: ReadPicture, at = 0) =>
  seen.draw(frame).marks[at]?.shapes.flatMap(shape => (shape.is === 'circle' ? [[shape.x, shape.y]] : []))

describe('lines of what was measured', () => {
  it('stand a value at its day and height between the baseline and the target', () => {
    // 400 wide: one panel of 376 from 12. “400” is 21 wide at 11 px: the plot runs from 41 to 378, and from 144 (600) to 260 (0).
    const [[x, y] = []] = dotsOf(read([started], [[0, '2027-01-01', 300]])) ?? []
    expect([x?.toFixed(1), y]).toEqual(['209.5', 202])
  })

  it('are drawn as they were looked at', async () => {
    const seen = read(
      [started, kept, { name: 'Not yet measured', direction: 'decrease', target: 4 }],
      [
        [0, '2026-06-30', 84],
        [0, '2026-12-31', 210],
        [1, '2026-12-31', 0.805]
      ]
    )
    await expect(file(seen, 740)).toMatchFileSnapshot('pictures/lines.svg')
  })

  it('go by the dates of the values, whatever order they were written down in, and leave groups out', () => {
    const seen = read(
      [started],
      [
        [0, '2026-12-31', 210],
        [0, '2026-06-30', 84],
        [0, '2026-12-31', 9, 'Rural']
      ]
    )
    expect(seen.twin().rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ['2026-06-30', '84'],
      ['2026-12-31', '210']
    ])
  })

  it('say in words how a row stands, what it is held against and what came of it last', () => {
    const [mark] = read([started], [[0, '2027-01-01', 600]]).draw(frame).marks
    expect(mark?.name).toBe(
      'Adults started. Status: Met; Baseline: 0; Target: 600 by 2028-01-01; one value, the last 600 on 2027-01-01.'
    )
    const [other] = read([kept], [], { language: 'fr' }).draw(frame).marks
    expect(other?.name.replace(/\u00a0/gu, ' ')).toContain('Intervalle : 0,8 à 1,25; aucune valeur pour l’instant.')
  })

  it('show a target before its baseline, two values on one day, and one day alone', () => {
    const upside = { ...started, 'baseline-date': '2028-01-01', 'target-date': '2026-01-01' }
    const found = dotsOf(
      read(
        [upside],
        [
          [0, '2027-01-01', 300],
          [0, '2027-01-01', 600]
        ]
      )
    )
    expect(found?.map(([x, y]) => [x?.toFixed(1), y])).toEqual([
      ['209.5', 202],
      ['209.5', 144]
    ])
    const { 'baseline-date': _, 'target-date': __, ...undated } = started
    expect(dotsOf(read([undated], [[0, '2027-01-01', 300]]))?.[0]?.[0]?.toFixed(1)).toBe('209.5')
  })

  it('keep rows of which nothing is known beside the picture, and say so where there is no other', () => {
    const seen = read([started, { name: 'Bare', direction: 'increase' }])
    expect(seen.draw(frame).marks).toHaveLength(1)
    expect(seen.laid.unplaced.map(({ name, why }) => [name, why])).toEqual([['Bare', 'no figure']])
    expect(read([{ name: 'Bare', direction: 'increase' }]).laid.nothing).toMatch(/^There are no figures to draw yet/u)
    expect(read([]).laid.nothing).not.toBeNull()
  })

  it('stop at sixty of 2,000 rows, keep a name of 300 characters to two lines, and one from right to left as it is', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...started, name: `Row ${at}` }))
    const seen = read(many)
    expect(seen.draw(frame).marks).toHaveLength(60)
    expect(seen.describe()).toContain('60 in all: Grey (no data) 60.')
    const names = [
      { ...started, name: 'Reaching people far away '.repeat(12) },
      { ...started, name: 'مؤشر الوصول' }
    ]
    const titles = read(names)
      .draw(frame)
      .marks.map(({ shapes }) =>
        shapes.flatMap(shape => (shape.is === 'text' && shape.size === 13 ? [shape.text] : []))
      )
    expect(titles[0]).toHaveLength(2)
    expect(titles[0]?.[1]).toMatch(/…$/u)
    expect(titles[1]).toEqual(['مؤشر الوصول'])
  })

  it('show the evaluation of the sample as the design has it', () => {
    const { workbook, sample } = opened('bridgewater-north')
    const seen = linesOf(workbook, { today: sample.today })
    // templates.md 3.A: 600 by 2028-01-31 and 210; 118 to 70 days and 94; 0.8–1.25 and 0.805.
    const told = seen.twin().rows.map(({ cells }) => cells.slice(0, 5))
    expect(told).toContainEqual(['Adults started (cumulative)', '2027-06-30', '210', '0', '600'])
    expect(told).toContainEqual(['Median wait, days (decrease)', '2027-06-30', '94', '118', '70'])
    expect(told).toContainEqual(['Completion ≥ 75% of lessons', '2027-06-30', '60', '0', '65'])
    expect(seen.draw(frame).marks).toHaveLength(9)
  })

  it('are one drawing with all their words, in either language', () => {
    const { workbook, sample } = opened('bridgewater-north')
    const seen = linesOf(workbook, { today: sample.today, language: 'fr' })
    const scene = seen.draw({ width: 1000, height: seen.height(1000, 1), scale: 1 })
    const drawn = svgOf(scene, { tokens: light, title: seen.laid.title, description: seen.describe() })
    expect(drawn).toContain('Valeur de départ\u00a0: 118 · Cible\u00a0: 70 d’ici le 2028-01-31')
  })
})
