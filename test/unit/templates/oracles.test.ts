import { describe, expect, it } from 'vitest'
import { isPrivate } from '../../../src/model/derive'
import type { CellValue } from '../../../src/model/template'
import { tableOf } from '../../../src/model/workbook'
import { templateOf } from './workbook'
import { counted, opened } from './opened'

const { cells, gaps } = opened('bridgewater-north')

describe('the stakeholders of the sample', () => {
  it('stand 2, 3, 4 and 3 in the four quadrants', () => {
    expect(counted(cells('stakeholders', 'stakeholder', 'quadrant'))).toEqual({
      'manage-closely': 2,
      'keep-satisfied': 3,
      'keep-informed': 4,
      monitor: 3
    })
  })

  it('have the quadrant, the priority, the gap and the flag of the toolkit’s example', () => {
    expect(cells('stakeholders', 'stakeholder', 'code', 'quadrant', 'borderline', 'priority', 'gap', 'flag')).toEqual([
      ['S-01', 'manage-closely', null, 20, 1, 'key-player-not-yet-on-board'],
      ['S-02', 'keep-informed', 'borderline', 15, 1, null],
      ['S-03', 'keep-informed', 'borderline', 15, 2, null],
      ['S-04', 'keep-satisfied', 'borderline', 12, 1, null],
      ['S-05', 'keep-satisfied', null, 8, 2, 'powerful-and-resistant'],
      ['S-06', 'keep-satisfied', 'borderline', 15, 1, null],
      ['S-07', 'monitor', 'borderline', 6, 3, null],
      ['S-08', 'manage-closely', null, 16, 1, 'key-player-not-yet-on-board'],
      ['S-09', 'keep-informed', null, 10, -1, null],
      ['S-10', 'keep-informed', null, 8, 0, null],
      ['S-11', 'monitor', 'borderline', 9, 2, 'no-strategy'],
      ['S-12', 'monitor', null, 1, 0, null]
    ])
    expect(cells('stakeholders', 'stakeholder', 'gap').filter(([gap]) => Number(gap) > 0)).toHaveLength(9)
  })

  it('raise the notice about lived experience for the council alone', () => {
    // Whether there is a message for each is the business of the communication plan.
    expect(gaps('stakeholders').filter(gap => !gap.startsWith('no-message'))).toEqual([
      'lived-experience-with-little-power S-02',
      'powerful-and-resistant S-05',
      'no-strategy S-11'
    ])
  })

  it('keep what is worked out from current engagement as private as it is', () => {
    const table = tableOf(templateOf('stakeholders'), 'stakeholder')
    expect(['current', 'gap', 'flag', 'desired', 'quadrant', 'priority'].map(id => isPrivate(table, id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ])
  })
})

describe('the risks of the sample', () => {
  it('have the scores and bands of the toolkit’s example', () => {
    expect(
      cells('risks', 'risk', 'code', 'inherent-score', 'inherent-band', 'score', 'band', 'target-score', 'target-band')
    ).toEqual([
      ['R-01', 20, 'extreme', 15, 'extreme', 10, 'high'],
      ['R-02', 16, 'extreme', 12, 'high', 6, 'moderate'],
      ['R-03', 15, 'extreme', 10, 'high', 5, 'moderate'],
      ['R-04', 15, 'extreme', 15, 'extreme', 9, 'high'],
      ['R-05', 16, 'extreme', 12, 'high', 6, 'moderate'],
      ['R-06', 12, 'high', 12, 'high', 8, 'high'],
      ['R-07', 9, 'high', 9, 'high', 4, 'moderate'],
      ['R-08', 8, 'high', 8, 'high', 4, 'moderate'],
      ['R-09', 9, 'high', 6, 'moderate', 3, 'low'],
      ['R-10', 6, 'moderate', 2, 'low', 2, 'low'],
      ['R-11', 9, 'high', 9, 'high', 12, 'high']
    ])
  })

  it('count 2 extreme, 6 high, 1 moderate and 1 low among the threats, and 101 in all', () => {
    const threats = cells('risks', 'risk', 'band', 'score', 'type').filter(([, , type]) => type === 'threat')
    expect(counted(threats)).toEqual({ extreme: 2, high: 6, moderate: 1, low: 1 })
    expect(threats.reduce((sum, [, score]) => sum + Number(score), 0)).toBe(101)
  })

  it('lie above tolerance with R-01 and R-04 only', () => {
    const over = cells('risks', 'risk', 'code', 'over-appetite').filter(([, by]) => Number(by) > 0)
    expect(over).toEqual([
      ['R-01', 3],
      ['R-04', 3]
    ])
  })

  it('show how they moved since the review before, what needs seeing to, and how many actions are open', () => {
    expect(cells('risks', 'risk', 'code', 'trend', 'attention', 'open-actions')).toEqual([
      ['R-01', 'steady', 'above-tolerance', 1],
      ['R-02', 'down', null, 2],
      ['R-03', 'down', null, 1],
      ['R-04', 'steady', 'above-tolerance', 1],
      ['R-05', 'down', null, 1],
      ['R-06', 'steady', null, 1],
      ['R-07', 'up', null, 1],
      ['R-08', 'new', 'review-overdue', 0],
      ['R-09', 'down', 'no-action', 0],
      ['R-10', 'new', null, 0],
      ['R-11', 'new', null, 0]
    ])
  })

  it('multiply what the contingency would cost by a rough probability', () => {
    const exposure = cells('risks', 'risk', 'code', 'contingency-cost', 'probability', 'exposure')
    expect(exposure.slice(0, 3)).toEqual([
      ['R-01', 15000, 0.055, 825],
      ['R-02', 4000, 0.3, 1200],
      ['R-03', 30000, 0.0055, 165]
    ])
  })

  it('leave just these gaps', () => {
    expect(gaps('risks')).toEqual([
      'above-tolerance R-01',
      'above-tolerance R-04',
      'review-overdue R-08',
      'no-action R-09',
      'action-overdue risk-action'
    ])
  })
})

describe('the evaluation of the sample', () => {
  it('comes to the values, the progress and the status of the toolkit’s example', () => {
    const rounded = (value: CellValue, to: number) =>
      typeof value === 'number' ? Math.round(value * 10 ** to) / 10 ** to : value
    const found = cells('evaluation', 'indicator', 'code', 'dimension', 'qtype', 'actual', 'progress', 'rag')
    expect(
      found.map(([code, dimension, type, actual, progress, rag]) => [
        code,
        dimension,
        type,
        rounded(actual ?? null, 3),
        rounded(progress ?? null, 1),
        rag
      ])
    ).toEqual([
      ['I-01', 'reach', 'outcome', 210, 35, 'amber'],
      ['I-02', 'implementation', 'process', 60, 92.3, 'green'],
      ['I-03', 'effectiveness', 'outcome', 52.381, null, 'no-baseline'],
      ['I-04', 'adoption', 'process', 6, 66.7, 'amber'],
      ['I-05', 'implementation', 'experience', 94, 50, 'green'],
      ['I-06', 'implementation', 'safety', 91.667, null, 'no-baseline'],
      ['I-07', 'reach', 'equity', 0.805, 100, 'met'],
      ['I-08', 'implementation', 'economic', 900, null, 'met'],
      ['I-09', 'adoption', 'process', 52, 37.8, 'amber']
    ])
  })

  it('gives each question its indicators', () => {
    expect(cells('evaluation', 'eval-question', 'code', 'indicators')).toEqual([
      ['Q-01', 1],
      ['Q-02', 1],
      ['Q-03', 1],
      ['Q-04', 2],
      ['Q-05', 1],
      ['Q-06', 1],
      ['Q-07', 1],
      ['Q-08', 1]
    ])
  })

  it('lacks a question about maintenance, and nothing else', () => {
    expect(gaps('evaluation')).toEqual(['no-maintenance eval-question'])
  })
})
