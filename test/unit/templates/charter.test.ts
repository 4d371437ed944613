import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { columnOf, tableOf } from '../../../src/model/workbook'
import { templateOf, workbookWith } from './workbook'

const whole: Fields = {
  'project-name': 'Bridgewater North iCBT',
  organisation: 'Bridgewater North Health Authority',
  jurisdiction: 'saskatchewan',
  'crisis-line-checked-on': '2026-09-08',
  'out-of-scope': '- under 18',
  'start-date': '2026-09-01',
  'go-live-date': '2027-01-18',
  'end-date': '2028-03-31',
  'budget-ceiling': 480000
}

function charter(cells: Fields, objectives = 3) {
  const rows = Object.fromEntries(Array.from({ length: objectives }, (_, at) => [`o${at}`, { objective: `${at}` }]))
  return workbookWith({ 'charter/charter': { '': { ...whole, ...cells } }, 'charter/objective': rows })
}

function intent(control: string | null, role: string, care: string, governance: string) {
  const cells = { control, 'collaborative-role': role, 'self-care': care, governance }
  return workbookWith({ 'charter/tech-intent': { '': cells } }).cells('charter/tech-intent', 'total', 'intent')[0]
}

describe('the charter', () => {
  it('finds nothing amiss with dates in their order and something out of scope, but for the sponsor', () => {
    expect(charter({}).checks('charter/charter')).toEqual(['no-sponsor'])
  })

  it.each<readonly [string, Fields, number, string]>([
    ['go-live on the day it starts', { 'go-live-date': '2026-09-01' }, 3, 'go-live-before-start'],
    ['an end before go-live', { 'end-date': '2027-01-17' }, 3, 'end-before-go-live'],
    ['nothing out of scope', { 'out-of-scope': null }, 3, 'nothing-out-of-scope'],
    ['a seventh objective', {}, 7, 'too-many-objectives'],
    ['no crisis line where none is known', { jurisdiction: 'other' }, 3, 'no-crisis-line'],
    ['a crisis line that nobody checked', { 'crisis-line-checked-on': null }, 3, 'crisis-line-never-checked']
  ])('warns of %s', (_, cells, objectives, check) => {
    expect(charter(cells, objectives).checks('charter/charter')).toContain(check)
  })

  it('allows six objectives', () => {
    expect(charter({}, 6).checks('charter/charter')).not.toContain('too-many-objectives')
  })

  it('names the crisis line of the jurisdiction', () => {
    const line = (jurisdiction: string) => charter({ jurisdiction }).cells('charter/charter', 'crisis-line')[0]?.[0]
    expect(['saskatchewan', 'quebec', 'scotland', 'northern-ireland', 'other'].map(line)).toEqual([
      'canada',
      'quebec',
      'great-britain',
      'northern-ireland',
      'none-known'
    ])
    const column = columnOf(tableOf(templateOf('charter'), 'charter'), 'jurisdiction')
    expect(column?.kind === 'choice' && column.options).toHaveLength(13 + 4 + 3)
  })
})

describe('what the technology is for', () => {
  it('is transformative in the worked sample, with 6 of 8', () => {
    expect(intent('partly', 'yes', 'yes', 'partly')).toEqual([6, 'transformative'])
  })

  it('is told apart at 2 and 3, and at 5 and 6', () => {
    expect([
      intent('no', 'no', 'no', 'no'),
      intent('yes', 'no', 'no', 'no'),
      intent('yes', 'partly', 'no', 'no'),
      intent('yes', 'yes', 'partly', 'no'),
      intent('yes', 'yes', 'yes', 'yes')
    ]).toEqual([
      [0, 'enabling'],
      [2, 'enabling'],
      [3, 'mixed'],
      [5, 'mixed'],
      [8, 'transformative']
    ])
  })

  it('is not said until all four questions are answered', () => {
    expect(intent(null, 'yes', 'yes', 'yes')).toEqual([null, null])
  })
})
