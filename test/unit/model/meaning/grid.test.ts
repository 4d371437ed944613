import { describe, expect, it } from 'vitest'
import { suggested } from '../../../../src/model/derive'
import type { ColumnId } from '../../../../src/model/template'
import { bookOf, edited, rowIn, rowPatch, today } from './book'
import { columnIn, read, stakeholders } from './small'

describe('the grid and flags of the worked sample', () => {
  const rows = {
    S01: { power: 5, interest: 4, current: 'supportive', desired: 'leading', strategy: 'x' },
    S02: { power: 3, interest: 5, current: 'supportive', desired: 'leading', strategy: 'x', lived: true },
    S03: { power: 3, interest: 5, current: 'resistant', desired: 'supportive', strategy: 'x' },
    S04: { power: 4, interest: 3, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S05: { power: 4, interest: 2, current: 'resistant', desired: 'supportive', strategy: 'x' },
    S06: { power: 5, interest: 3, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S07: { power: 3, interest: 2, current: 'unaware', desired: 'supportive', strategy: 'x' },
    S08: { power: 4, interest: 4, current: 'neutral', desired: 'supportive', strategy: 'x' },
    S09: { power: 2, interest: 5, current: 'leading', desired: 'supportive', strategy: 'x' },
    S10: { power: 2, interest: 4, current: 'supportive', desired: 'supportive', strategy: 'x' },
    S11: { power: 3, interest: 3, current: 'unaware', desired: 'neutral' },
    S12: { power: 1, interest: 1, current: 'unaware', desired: 'unaware', strategy: 'x' }
  }
  const book = bookOf({ template: stakeholders, sheet: 'MAP', rows: { stakeholder: rows } })
  const all = (id: ColumnId) => Object.keys(rows).map(row => read(book, 'MAP', 'stakeholder', row, id))

  it('has 2 to manage closely, 3 to keep satisfied, 4 to keep informed and 3 to monitor', () => {
    const quadrants = all('quadrant')
    const count = (id: string) => quadrants.filter(one => one === id).length
    expect(['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor'].map(count)).toEqual([2, 3, 4, 3])
  })

  it('has the priorities, gaps and flags of templates.md 3.A', () => {
    expect(all('priority')).toEqual([20, 15, 15, 12, 8, 15, 6, 16, 10, 8, 9, 1])
    expect(all('gap')).toEqual([1, 1, 2, 1, 2, 1, 3, 1, -1, 0, 2, 0])
    const flags = Object.fromEntries(Object.keys(rows).map((row, at) => [row, all('flag')[at]]))
    expect(Object.entries(flags).filter(([, flag]) => flag !== null)).toEqual([
      ['S01', 'key-player'],
      ['S05', 'powerful'],
      ['S08', 'key-player'],
      ['S11', 'no-strategy']
    ])
  })

  it('suggests a level of participation, never below involve to lived experience', () => {
    const suggest = (id: string, of = book) =>
      suggested(
        of,
        'MAP',
        'stakeholder',
        rowIn(of, 'MAP', 'stakeholder', id),
        columnIn('MAP', 'stakeholder', 'iap2'),
        today
      )
    expect(['S01', 'S02', 'S04', 'S11'].map(id => suggest(id))).toEqual(['collaborate', 'involve', 'consult', 'inform'])
    expect(suggest('S11', edited(book, rowPatch('MAP', 'stakeholder', 'S11', { lived: true })))).toBe('involve')
    expect(suggest('S01', edited(book, rowPatch('MAP', 'stakeholder', 'S01', { power: null })))).toBeNull()
  })
})
