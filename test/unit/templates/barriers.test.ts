import { describe, expect, it } from 'vitest'
import { offered } from '../../../src/model/cell'
import { columnOf, tableOf } from '../../../src/model/workbook'
import { templateOf, workbookWith } from './workbook'

const determinant = tableOf(templateOf('barriers'), 'determinant')
const strategy = tableOf(templateOf('barriers'), 'strategy')

function optionsOf(table: typeof determinant, id: string): readonly string[] {
  const column = columnOf(table, id)
  return column?.kind === 'choice' ? column.options.map(option => option.id) : []
}

function seen(type: string, impact: number, changeability: number, rest: Readonly<Record<string, string>> = {}) {
  return { type, statement: 'x', domain: 'patient', level: 'meso', impact, changeability, ...rest }
}

/** The barriers, facilitators and strategies of Bridgewater North (templates.md 3.A). */
const bridgewater = {
  'barriers/determinant': {
    b1: seen('barrier', 5, 4, { 'seed-tag': 's0-2', topic: 'attitudes' }),
    b2: seen('barrier', 4, 2, { 'seed-tag': 's0-7', topic: 'interoperability' }),
    b3: seen('barrier', 4, 2, { topic: 'client-access' }),
    b4: seen('barrier', 3, 4, { 'seed-tag': 's0-3' }),
    b5: seen('barrier', 4, 3, { 'seed-tag': 's0-6' }),
    f1: seen('facilitator', 4, 4),
    f2: seen('facilitator', 3, 5, { evidence: 'assumption' })
  },
  'barriers/strategy': {
    st1: {
      name: 'Champions in each clinic',
      cluster: 'develop-stakeholder-interrelationships',
      addresses: ['barriers/determinant/b1', 'barriers/determinant/f1'],
      effort: 2
    },
    st2: {
      name: 'Protected time',
      cluster: 'support-clinicians',
      addresses: ['barriers/determinant/b1', 'barriers/determinant/b5'],
      effort: 4
    },
    st3: { name: 'Loaner tablets', cluster: 'engage-consumers', addresses: ['barriers/determinant/b3'], effort: 3 },
    st4: {
      name: 'Privacy video',
      cluster: 'train-and-educate-stakeholders',
      addresses: ['barriers/determinant/b4'],
      effort: 2
    }
  }
}

describe('barriers and facilitators', () => {
  it('have the six domains, four levels and seven barriers of the sources to choose from', () => {
    expect(['domain', 'level', 'seed-tag'].map(id => optionsOf(determinant, id).length)).toEqual([6, 4, 7])
    expect(optionsOf(determinant, 'success-condition')).toHaveLength(5)
    expect(optionsOf(determinant, 'level')).toEqual(['nano', 'micro', 'meso', 'macro'])
  })

  it('have the codes, priorities and bands of the worked sample', () => {
    expect(workbookWith(bridgewater).cells('barriers/determinant', 'code', 'priority', 'band', 'strategies')).toEqual([
      ['B-01', 20, 'act-now', 2],
      ['B-02', 8, 'plan', 0],
      ['B-03', 8, 'plan', 1],
      ['B-04', 12, 'plan', 1],
      ['B-05', 12, 'plan', 1],
      ['F-01', 16, 'act-now', 1],
      ['F-02', 15, 'act-now', 0]
    ])
  })

  it('ask for a strategy only of barriers, and only where it is time to act', () => {
    const sample = workbookWith(bridgewater)
    expect(sample.cells('barriers/determinant', 'attention').flat()).toEqual(Array.from({ length: 7 }, () => null))
    expect(sample.checks('barriers/determinant')).toEqual(['rests-on-an-assumption'])
    const alone = workbookWith({ 'barriers/determinant': { b: seen('barrier', 5, 3), f: seen('facilitator', 5, 4) } })
    expect(alone.cells('barriers/determinant', 'code', 'attention')).toEqual([
      ['B-01', 'no-strategy'],
      ['F-01', null]
    ])
    expect(alone.checks('barriers/determinant')).toEqual(['no-strategy'])
  })

  it('warn where only training is to lift a workload, or a matter of resources', () => {
    const only = (rest: Readonly<Record<string, string>>) =>
      workbookWith({
        'barriers/determinant': { b: seen('barrier', 3, 3, rest), f: seen('facilitator', 1, 1) },
        'barriers/strategy': {
          st: {
            name: 'A course',
            cluster: 'train-and-educate-stakeholders',
            addresses: ['barriers/determinant/b'],
            actor: null
          }
        }
      }).checks('barriers/determinant')
    expect(only({ topic: 'workload' })).toEqual(['training-only'])
    expect(only({ domain: 'support-and-resources' })).toEqual(['training-only-in-the-system'])
    expect(only({ topic: 'skills-and-confidence' })).toEqual([])
  })
})

describe('strategies', () => {
  it('are chosen from 73 in nine clusters, and local ones', () => {
    const eric = columnOf(strategy, 'eric')
    const sizes = optionsOf(strategy, 'cluster').map(
      cluster => (eric === undefined ? [] : offered(eric, { cluster })).length - 1
    )
    expect(sizes).toEqual([10, 4, 4, 17, 11, 5, 5, 9, 8])
    expect(optionsOf(strategy, 'eric')).toHaveLength(74)
    expect(new Set(optionsOf(strategy, 'eric')).size).toBe(74)
  })

  it('are worth the priority that they address for the effort they take', () => {
    const values = workbookWith(bridgewater).cells('barriers/strategy', 'code', 'reach', 'value')
    expect(values.map(([code, reach, value]) => [code, reach, Number(value).toFixed(1)])).toEqual([
      ['ST-01', 36, '18.0'],
      ['ST-02', 32, '8.0'],
      ['ST-03', 8, '2.7'],
      ['ST-04', 12, '6.0']
    ])
  })

  it('are asked why when they address nothing', () => {
    const gaps = workbookWith({ 'barriers/strategy': { st: { name: 'A poster' } } }).checks('barriers/strategy')
    expect(gaps).toEqual(['no-barrier', 'no-actor'])
  })
})
