import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../src/model/template'
import { type Sample, samples, type SampleRow, templates } from '../../../templates'
import { opened } from './opened'

const { sample } = opened('bridgewater-north')

function rowsOf(template: string, table: string): readonly SampleRow[] {
  return sample.sheets.find(sheet => sheet.template === template)?.tables[table] ?? []
}

function triple(row: SampleRow, ...columns: readonly string[]): readonly CellValue[] {
  return [row.key.toUpperCase(), ...columns.map(column => row.cells[column] ?? null)]
}

const risks = rowsOf('risks', 'risk')
const threats = risks.filter(({ cells }) => cells['type'] === 'threat')
const scoreOf = ({ cells }: SampleRow): number => Number(cells['likelihood']) * Number(cells['consequence'])

/** The rows that a sample's refs may name: its own, and the fixed ones of the templates it fills. */
function namesIn({ sheets }: Sample): ReadonlySet<string> {
  const fixed = templates
    .filter(({ id }) => sheets.some(({ template }) => template === id))
    .flatMap(({ id, tables }) =>
      tables.flatMap(table => (table.fixed ?? []).map(({ key }) => `${id}/${table.id}/${key}`))
    )
  const own = sheets.flatMap(({ template, tables }) =>
    Object.entries(tables).flatMap(([table, rows]) => rows.map(({ key }) => `${template}/${table}/${key}`))
  )
  return new Set([...fixed, ...own])
}

describe.each(samples)('the sample $id', sample => {
  it('fills only columns that there are, with options that there are', () => {
    const wrong = sample.sheets.flatMap(sheet =>
      Object.entries(sheet.tables).flatMap(([id, rows]) => {
        const columns =
          templates.find(one => one.id === sheet.template)?.tables.find(one => one.id === id)?.columns ?? []
        return rows.flatMap(row =>
          Object.entries(row.cells).flatMap(([field, value]) => {
            const column = columns.find(one => one.id === field)
            if (column === undefined || column.kind === 'derived' || column.kind === 'code')
              return [`${id}.${row.key}.${field}`]
            if (column.kind !== 'choice' && column.kind !== 'choices') return []
            const ids = Array.isArray(value) ? value : [value]
            return column.other || ids.every(one => column.options.some(option => option.id === one))
              ? []
              : [`${id}.${row.key}.${field}`]
          })
        )
      })
    )
    expect(wrong).toEqual([])
  })

  it('refers only to rows that it has', () => {
    const names = namesIn(sample)
    const tools = templates.map(({ id }) => id).join('|')
    const refs = sample.sheets
      .flatMap(sheet => Object.values(sheet.tables).flat())
      .flatMap(row => Object.values(row.cells).flat())
      .filter(value => typeof value === 'string' && new RegExp(`^(${tools})/`).test(value))
    expect(refs.length).toBeGreaterThan(20)
    expect(refs.filter(ref => !names.has(String(ref)))).toEqual([])
  })

  it('dates nothing that has happened after the day it is meant for', () => {
    const happened = [
      'raised-on',
      'done-on',
      'date',
      'last-contact',
      'last-reviewed',
      'entered-on',
      'period-end',
      'baseline-date',
      'reported-back-on',
      'reviewed-on',
      'closed-on',
      'tested-on',
      'approved-on',
      'answered-on'
    ]
    // The date of a training session and of a handover is the day it is planned for.
    const planned = ['session', 'handover']
    const late = sample.sheets
      .flatMap(sheet => Object.entries(sheet.tables).flatMap(([table, rows]) => (planned.includes(table) ? [] : rows)))
      .flatMap(({ key, cells }) =>
        happened.filter(column => String(cells[column] ?? '') > sample.today).map(column => `${key}.${column}`)
      )
    expect(late).toEqual([])
  })

  it('stands in the order of the path, and fills what it can of it', () => {
    const order = sample.sheets.map(({ template }) => templates.findIndex(({ id }) => id === template))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order).not.toContain(-1)
  })
})

describe('Bridgewater North as it is written', () => {
  it('rates the risks as the toolkit’s example does', () => {
    expect(
      risks.map(row =>
        triple(
          row,
          'inherent-likelihood',
          'inherent-consequence',
          'likelihood',
          'consequence',
          'target-likelihood',
          'target-consequence'
        )
      )
    ).toEqual([
      ['R-01', 4, 5, 3, 5, 2, 5],
      ['R-02', 4, 4, 4, 3, 2, 3],
      ['R-03', 3, 5, 2, 5, 1, 5],
      ['R-04', 5, 3, 5, 3, 3, 3],
      ['R-05', 4, 4, 3, 4, 2, 3],
      ['R-06', 3, 4, 3, 4, 2, 4],
      ['R-07', 3, 3, 3, 3, 2, 2],
      ['R-08', 2, 4, 2, 4, 2, 2],
      ['R-09', 3, 3, 2, 3, 1, 3],
      ['R-10', 3, 2, 2, 1, 2, 1],
      ['R-11', 3, 3, 3, 3, 4, 3]
    ])
  })

  it('has ten threats whose current scores add up to 101', () => {
    expect(threats).toHaveLength(10)
    expect(threats.reduce((sum, row) => sum + scoreOf(row), 0)).toBe(101)
  })

  it('has R-01 alone where likelihood is 3 and consequence 5, and R-05 and R-06 where they are 3 and 4', () => {
    const at = (likelihood: number, consequence: number) =>
      risks
        .filter(({ cells }) => cells['likelihood'] === likelihood && cells['consequence'] === consequence)
        .map(({ key }) => key)
    expect(at(3, 5)).toEqual(['r-01'])
    expect(at(3, 4)).toEqual(['r-05', 'r-06'])
  })

  it('rates the stakeholders as the toolkit’s example does', () => {
    expect(
      rowsOf('stakeholders', 'stakeholder').map(row => triple(row, 'power', 'interest', 'current', 'desired', 'iap2'))
    ).toEqual([
      ['S-01', 5, 4, 'supportive', 'leading', 'collaborate'],
      ['S-02', 3, 5, 'supportive', 'leading', 'collaborate'],
      ['S-03', 3, 5, 'resistant', 'supportive', 'involve'],
      ['S-04', 4, 3, 'neutral', 'supportive', 'consult'],
      ['S-05', 4, 2, 'resistant', 'supportive', 'consult'],
      ['S-06', 5, 3, 'neutral', 'supportive', 'consult'],
      ['S-07', 3, 2, 'unaware', 'supportive', 'inform'],
      ['S-08', 4, 4, 'neutral', 'supportive', 'collaborate'],
      ['S-09', 2, 5, 'leading', 'supportive', 'involve'],
      ['S-10', 2, 4, 'supportive', 'supportive', 'involve'],
      ['S-11', 3, 3, 'unaware', 'neutral', 'consult'],
      ['S-12', 1, 1, 'unaware', 'unaware', 'inform']
    ])
  })

  it('ends the reviews of each risk, and the log of each stakeholder, where the registers stand', () => {
    const last = (rows: readonly SampleRow[], by: string, column: string) =>
      new Map(
        rows.filter(({ cells }) => (cells[column] ?? null) !== null).map(({ cells }) => [cells[by], cells[column]])
      )
    const reviews = rowsOf('risks', 'risk-review')
    for (const [column, there] of [
      ['likelihood', 'likelihood'],
      ['consequence', 'consequence'],
      ['next-review', 'review']
    ] as const) {
      const ended = [...last(reviews, 'risk', column)]
      expect(ended).toEqual(
        ended.map(([ref]) => [ref, risks.find(({ key }) => ref === `risks/risk/${key}`)?.cells[there]])
      )
    }
    const after = [...last(rowsOf('stakeholders', 'engagement-log'), 'stakeholder', 'engagement-after')]
    const map = rowsOf('stakeholders', 'stakeholder')
    expect(after).toEqual(
      after.map(([ref]) => [ref, map.find(({ key }) => ref === `stakeholders/stakeholder/${key}`)?.cells['current']])
    )
  })

  it('ties every indicator to a question, and leaves maintenance without one', () => {
    expect(rowsOf('evaluation', 'indicator').every(({ cells }) => typeof cells['question'] === 'string')).toBe(true)
    expect(new Set(rowsOf('evaluation', 'eval-question').map(({ cells }) => cells['dimension']))).toEqual(
      new Set(['reach', 'effectiveness', 'adoption', 'implementation'])
    )
  })
})
