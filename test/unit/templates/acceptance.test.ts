import { describe, expect, it } from 'vitest'
import type { Column, Option } from '../../../src/model/template'
import { path, samples, templates } from '../../../templates'
import { riskPairs } from '../../../templates/clinical-safety/lists'
import { counted, opened } from './opened'
import { templateOf, workbookWith } from './workbook'

// templates.md 5, "Suggested acceptance checks for content": each line a test in its own words.

function columnAt(place: string): Column {
  const [template = '', table = '', column = ''] = place.split('/')
  const found = templateOf(template)
    .tables.find(({ id }) => id === table)
    ?.columns.find(({ id }) => id === column)
  if (found === undefined) throw new Error(`there is no ${place}`)
  return found
}

function optionsAt(place: string): readonly Option[] {
  const column = columnAt(place)
  if (column.kind !== 'choice' && column.kind !== 'choices') throw new Error(`${place} offers nothing`)
  return column.options
}

const idsAt = (place: string): readonly string[] => optionsAt(place).map(({ id }) => id)

describe('22 templates are present', () => {
  it('with EN and FR titles, purpose and basis line', () => {
    expect(templates.map(({ id }) => id)).toEqual(path.map(({ id }) => id))
    expect(templates).toHaveLength(22)
    const wanting = templates.filter(({ title, purpose, guidance, basis }) => {
      const said = [title, purpose, guidance.what, guidance.example].flatMap(({ en, fr }) => [en, fr])
      return basis.length === 0 || said.some(words => words.trim() === '')
    })
    expect(wanting.map(({ id }) => id)).toEqual([])
  })

  it('with at least one sample', () => {
    const filled = new Set(samples.flatMap(({ sheets }) => sheets.map(({ template }) => template)))
    expect(templates.filter(({ id }) => !filled.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('and every choice list has both languages and equal length', () => {
    const lists = templates.flatMap(({ id, tables }) =>
      tables.flatMap(table =>
        table.columns.flatMap(column =>
          column.kind === 'choice' || column.kind === 'choices'
            ? [{ at: `${id}/${table.id}/${column.id}`, options: column.options }]
            : []
        )
      )
    )
    expect(lists.length).toBeGreaterThan(150)
    const uneven = lists.filter(({ options }) => {
      const [english, french] = (['en', 'fr'] as const).map(
        language => new Set(options.map(({ label }) => label[language].trim()).filter(label => label !== ''))
      )
      return english?.size !== options.length || french?.size !== options.length
    })
    expect(uneven.map(({ at }) => at)).toEqual([])
  })
})

describe('exist as selectable values', () => {
  it('all seven [S0] barriers', () => {
    expect(optionsAt('barriers/determinant/seed-tag')).toHaveLength(7)
  })

  it('five success conditions', () => {
    expect(idsAt('barriers/determinant/success-condition')).toEqual([
      'leadership',
      'guidance',
      'readiness',
      'barriers-and-facilitators',
      'resources'
    ])
  })

  it('four [S1] themes', () => {
    const places = ['charter/objective/theme', 'evaluation/eval-question/theme', 'lessons/lesson/theme']
    expect(places.map(idsAt)).toEqual(places.map(() => ['t1', 't2', 't3', 't4']))
  })

  it('five [S2] models', () => {
    expect(idsAt('practice-model/model-use/model')).toEqual([
      'promotion',
      'case-management',
      'coaching',
      'symptom-focused-treatment',
      'comprehensive-therapy'
    ])
  })

  it('nine [S3] domains', () => {
    expect(idsAt('needs/need-domain/domain')).toEqual([
      'transformation',
      'efficiency',
      'access-and-inequalities',
      'governance-and-safety',
      'quality-and-evidence',
      'peer-support',
      'informing-procurement',
      'implications-for-the-system',
      'learning-from-elsewhere'
    ])
  })

  it('six domains × four levels [S4]', () => {
    expect(idsAt('barriers/determinant/domain')).toHaveLength(6)
    expect(idsAt('barriers/determinant/level')).toEqual(['nano', 'micro', 'meso', 'macro'])
  })
})

describe('the libraries to begin from', () => {
  const libraryAt = (template: string, table: string) => {
    const found = templateOf(template).tables.find(({ id }) => id === table)?.library
    if (found === undefined) throw new Error(`${template}/${table} has no library`)
    return found
  }

  it('the 25 indicators, by dimension and theme, with the way that is good', () => {
    const { rows } = libraryAt('evaluation', 'indicator')
    expect(rows).toHaveLength(25)
    expect(counted(rows.map(({ group }) => [group?.en ?? null]))).toEqual({
      Reach: 4,
      Effectiveness: 4,
      Adoption: 3,
      Implementation: 8,
      Maintenance: 4,
      'T3 Digitally able workforce': 1,
      'T4 Co-production': 1
    })
    // templates.md 2.20: 7, 13, 16 and 18 are to fall; 3 and 14 have two ends; all others are to rise.
    const falling = rows.flatMap(({ cells }, at) => (cells['direction'] === 'decrease' ? [at + 1] : []))
    const between = rows.flatMap(({ cells }, at) => (cells['direction'] === 'within-range' ? [at + 1] : []))
    expect([falling, between]).toEqual([
      [7, 13, 16, 18],
      [3, 14]
    ])
  })

  it('of which each percentage and ratio has what its table asks for: a numerator and a denominator', () => {
    const { rows } = libraryAt('evaluation', 'indicator')
    const shares = rows.filter(({ cells }) => ['percentage', 'ratio'].includes(String(cells['measure'])))
    expect(shares).toHaveLength(19)
    const wanting = shares.filter(({ words }) => words['numerator'] === undefined || words['denominator'] === undefined)
    expect(wanting.map(({ key }) => key)).toEqual([])
  })

  it('an example row on every template, in tables of rows, with a word for what is linked', () => {
    const shown = templates.flatMap(({ id, tables }) =>
      tables.flatMap(({ id: table, shape, example }) => (example === undefined ? [] : [{ id, table, shape }]))
    )
    expect(templates.filter(({ id }) => !shown.some(one => one.id === id)).map(({ id }) => id)).toEqual([])
    expect(shown.filter(({ shape }) => shape !== 'rows')).toEqual([])
  })

  it('the seven [S0] barriers, each with its tag', () => {
    const { rows } = libraryAt('barriers', 'determinant')
    expect(rows.map(({ cells }) => cells['seed-tag'])).toEqual(idsAt('barriers/determinant/seed-tag'))
  })
})

describe('the fixed figures', () => {
  it('5 × 5 matrix band counts 5/7/7/6', () => {
    const levels = [1, 2, 3, 4, 5]
    const cells = levels.flatMap(likelihood => levels.map(consequence => ({ likelihood, consequence })))
    expect(counted(workbookWith({ 'risks/risk': cells }).cells('risks/risk', 'band'))).toEqual({
      low: 5,
      moderate: 7,
      high: 7,
      extreme: 6
    })
  })

  it('DCB lookup 25 cells as given', () => {
    const given: Readonly<Record<string, readonly number[]>> = {
      'very-high': [3, 4, 4, 5, 5],
      high: [2, 3, 3, 4, 5],
      medium: [2, 2, 3, 3, 4],
      low: [1, 2, 2, 3, 4],
      'very-low': [1, 1, 2, 2, 3]
    }
    const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic']
    const wanted = Object.entries(given).flatMap(([likelihood, row]) =>
      row.map((value, at) => ({ likelihood, severity: severities[at] ?? '', value }))
    )
    const rows = wanted.map(({ likelihood, severity }) => ({ likelihood, severity }))
    expect(riskPairs).toHaveLength(25)
    expect(workbookWith({ 'clinical-safety/hazard': rows }).cells('clinical-safety/hazard', 'initial-risk')).toEqual(
      wanted.map(({ value }) => [value])
    )
  })

  it('ERIC list 73', () => {
    expect(idsAt('barriers/strategy/eric').filter(id => id !== 'local')).toHaveLength(73)
    expect(idsAt('barriers/strategy/cluster')).toHaveLength(9)
  })

  it('NICE filter 17/20/21', () => {
    const applying = ['a', 'b', 'c'].map(tier => {
      const book = workbookWith({ 'technology/selection': { '': { tier } } })
      return book.cells('technology/selection', 'standards').flat()[0]
    })
    expect(applying).toEqual([17, 20, 21])
  })

  it('CSAT 35 and PSAT 40 rows', () => {
    const fixed = templateOf('sustainability').tables.find(({ id }) => id === 'statement')?.fixed ?? []
    expect(counted(fixed.map(({ cells }) => [cells['set'] ?? null]))).toEqual({ clinical: 35, programme: 40 })
  })
})

describe('sample 3.A and 3.B oracles', () => {
  it('3.A: quadrants 2/3/4/3; bands 2/6/1/1; sum 101; readiness 3.24; I-05 progress 50 %; budget 364,618.80', () => {
    const { cells } = opened('bridgewater-north')
    const threats = cells('risks', 'risk', 'band', 'score', 'type').filter(([, , type]) => type === 'threat')
    expect(counted(cells('stakeholders', 'stakeholder', 'quadrant'))).toEqual({
      'manage-closely': 2,
      'keep-satisfied': 3,
      'keep-informed': 4,
      monitor: 3
    })
    expect(counted(threats)).toEqual({ extreme: 2, high: 6, moderate: 1, low: 1 })
    expect(threats.reduce((sum, [, score]) => sum + Number(score), 0)).toBe(101)
    expect(Number(cells('readiness', 'summary', 'overall').flat()[0]).toFixed(2)).toBe('3.24')
    expect(cells('evaluation', 'indicator', 'code', 'progress')).toContainEqual(['I-05', 50])
    expect(cells('budget', 'totals', 'total')).toEqual([[364_618.8]])
  })

  it('3.B: sum 58, index 0.34 hidden on export', () => {
    const { cells } = opened('ecoute-littoral')
    expect(cells('risks', 'risk', 'score').reduce((sum, [score]) => sum + Number(score), 0)).toBe(58)
    const [index, small] = cells('evaluation', 'indicator-value', 'reach-index', 'small').at(-1) ?? []
    // That a document leaves it out is shown with the sample itself.
    expect([Number(index).toFixed(2), small]).toEqual(['0.34', 'too-small'])
  })
})
