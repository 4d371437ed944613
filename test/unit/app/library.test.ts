import { describe, expect, it } from 'vitest'
import { groupsThat } from '../../../src/app/dialogs/entries'

const entries = [
  { key: 'a', name: 'Uptake', detail: 'Denominator: People invited', group: 'Reach' },
  { key: 'b', name: 'Sites live', detail: 'Denominator: Sites planned', group: 'Adoption' },
  { key: 'c', name: 'Échelle', detail: '', group: null },
  { key: 'd', name: 'Invited', detail: '', group: 'Reach' }
]
const found = (typed: string) =>
  groupsThat(entries, typed).map(({ title, entries: held }) => [title, ...held.map(({ key }) => key)])

describe('a library that is searched', () => {
  it('is all there, under its headings, while nothing is typed', () => {
    expect(found(' ')).toEqual([
      ['Reach', 'a', 'd'],
      ['Adoption', 'b'],
      [null, 'c']
    ])
  })

  it('is found by its name, its details and its heading, by each of the words, without accents', () => {
    expect(found('invited reach')).toEqual([['Reach', 'a', 'd']])
    expect(found('PLANNED')).toEqual([['Adoption', 'b']])
    expect(found('echelle')).toEqual([[null, 'c']])
    expect(found('nothing like it')).toEqual([])
  })
})
