import { describe, expect, it } from 'vitest'
import { layoutDocument } from '../../../src/layout/document'
import { counted, opened } from './opened'

// Every figure here is from templates.md 3.B, or worked out from it by hand.

const { cells, gaps, sample, workbook } = opened('ecoute-littoral')

const document = JSON.stringify(
  layoutDocument(workbook, {
    language: 'fr',
    today: sample.today,
    currency: 'CAD',
    paper: 'letter',
    withPrivate: false,
    preparedBy: sample.preparedBy,
    organisation: sample.organisation,
    version: '1.0'
  })
)

describe('Écoute-Littoral', () => {
  it('stands its stakeholders in the quadrants of the example, with their gaps', () => {
    expect(cells('stakeholders', 'stakeholder', 'code', 'power', 'interest', 'quadrant', 'gap')).toEqual([
      ['S-01', 2, 5, 'keep-informed', 1],
      ['S-02', 5, 5, 'manage-closely', 1],
      ['S-03', 2, 5, 'keep-informed', 0],
      ['S-04', 4, 4, 'manage-closely', 2],
      ['S-05', 4, 4, 'manage-closely', 3],
      ['S-06', 4, 2, 'keep-satisfied', 0]
    ])
  })

  it('flags S-04 as powerful and resistant, and no one else', () => {
    const flags = cells('stakeholders', 'stakeholder', 'code', 'flag').filter(([, flag]) => flag !== null)
    expect(flags).toContainEqual(['S-04', 'powerful-and-resistant'])
    expect(flags.filter(([, flag]) => flag === 'powerful-and-resistant')).toHaveLength(1)
    expect(gaps('stakeholders')).toContain('powerful-and-resistant S-04')
  })

  it('scores its risks 20, 15, 12, 12, 16, then 15, 10, 8, 9, 16: 2 extreme, 3 high, 58 in all', () => {
    expect(cells('risks', 'risk', 'code', 'inherent-score', 'score', 'target-score', 'ramp')).toEqual([
      ['R-01', 20, 15, 5, 'content'],
      ['R-02', 15, 10, 8, 'contact'],
      ['R-03', 12, 8, 4, 'commercial'],
      ['R-04', 12, 9, 4, 'conduct'],
      ['R-05', 16, 16, 9, 'not-applicable']
    ])
    expect(counted(cells('risks', 'risk', 'band'))).toEqual({ extreme: 2, high: 3 })
    expect(cells('risks', 'risk', 'band').flat()).toEqual(['extreme', 'high', 'high', 'high', 'extreme'])
    expect(cells('risks', 'risk', 'score').reduce((sum, [score]) => sum + Number(score), 0)).toBe(58)
  })

  it('is 37 % and 50 % of the way with two indicators, and has reached a third that has no start', () => {
    expect(cells('evaluation', 'indicator', 'code', 'actual', 'progress', 'rag').slice(0, 3)).toEqual([
      ['I-01', 148, 37, 'amber'],
      ['I-02', 30, 50, 'green'],
      ['I-03', 95, null, 'met']
    ])
  })

  it('finds an equity index of 0.34 for the Indigenous young people: under-reached, and too few to be told', () => {
    const [found] = cells('evaluation', 'indicator-value', 'result', 'reach-index', 'reach', 'small').slice(-1)
    const [result, index, reach, small] = found ?? []
    expect([Number(result).toFixed(1), Number(index).toFixed(2), reach, small]).toEqual([
      '6.1',
      '0.34',
      'under-reached',
      'too-small'
    ])
  })

  it('says n < 10 in a document in place of that index and of every other figure of the group', () => {
    expect(document).toContain('Jeunes ayant participé')
    expect(document).toContain('n < 10')
    expect(document).not.toMatch(/0,34|0,338|6,1 %|6,08/)
  })

  it('pays nine young people 540 $ for choosing the technology, and told them in January what came of it', () => {
    expect(
      cells('coproduction', 'participation', 'phase', 'level', 'honorarium', 'outcome', 'reported-back-on')[0]
    ).toEqual(['choose-technology', 'collaborate', 540, 'Bouton «\u00a0quitter vite\u00a0» ajouté.', '2027-01-15'])
    expect(document).toMatch(/540,00\u00a0\$/)
  })

  it('runs from October 2026 to June 2028, goes live on 22 February, and may cost 315 000 $ under two laws of Quebec', () => {
    expect(cells('charter', 'charter', 'start-date', 'go-live-date', 'end-date', 'budget-ceiling')).toEqual([
      ['2026-10-05', '2027-02-22', '2028-06-30', 315_000]
    ])
    expect(cells('privacy', 'regime', 'regimes')).toEqual([[['quebec-law-25', 'quebec-r-22-1']]])
    expect(document).toMatch(/315\u00a0000,00\u00a0\$/)
  })

  it('is written in French with its own apostrophes, guillemets and no-break spaces', () => {
    const texts = sample.sheets
      .flatMap(({ tables }) => Object.values(tables).flat())
      .flatMap(({ cells: row }) => Object.values(row))
      .filter(value => typeof value === 'string')
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(text => /'|"| [:;!?%$»]|«(?!\u00a0)|\d[%$]|\.\.\./.test(text))).toEqual([])
  })
})
