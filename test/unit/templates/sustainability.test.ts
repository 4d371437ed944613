import { describe, expect, it } from 'vitest'
import type { Fields } from '../../../src/model/template'
import { tableOf } from '../../../src/model/workbook'
import { templateOf, workbookWith } from './workbook'

const fixed = tableOf(templateOf('sustainability'), 'statement').fixed ?? []
const idsOf = (domain: string) => fixed.filter(({ cells }) => cells['domain'] === domain).map(({ key }) => key)

/** Ratings of the five statements of a domain, in their order. */
function rated(domain: string, ratings: readonly number[]): Readonly<Record<string, Fields>> {
  return Object.fromEntries(idsOf(domain).map((id, at) => [id, { rating: ratings[at] ?? null }]))
}

describe('the sustainability plan', () => {
  it('has 35 clinical and 40 programme statements of its own, five a domain', () => {
    const counts = new Map<string, number>()
    for (const { cells } of fixed) {
      const key = `${cells['set']} ${cells['domain']}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const ofSet = (set: string) => [...counts].filter(([key]) => key.startsWith(`${set} `)).map(([, count]) => count)
    expect(ofSet('clinical')).toEqual(Array.from({ length: 7 }, () => 5))
    expect(ofSet('programme')).toEqual(Array.from({ length: 8 }, () => 5))
    expect(new Set(fixed.map(({ key }) => key)).size).toBe(75)
  })

  it('takes means by domain without those nobody could answer, and the overall mean from the domains of the set', () => {
    const book = workbookWith({
      'sustainability/statement': {
        ...rated('engaged-staff', [6, 6, 5, 0, 7]),
        ...rated('workflow-integration', [2, 3, 3, 4, 4]),
        ...rated('training', [5, 5, 5, 5, 5]),
        ...rated('funding-stability', [1, 1, 1, 1, 1])
      },
      'sustainability/domain-rating': { outcomes: { 'survey-mean': 4.5 }, training: { 'survey-mean': 7 } }
    })
    const clinical = book
      .cells('sustainability/domain-rating', 'domain', 'mean', 'standing', 'place', 'attention')
      .filter(([, mean]) => mean !== null)
    expect(clinical).toEqual([
      ['engaged-staff', 6, 'strength', 4, null],
      ['workflow-integration', 3.2, 'gap', 1, 'lowest-two'],
      ['training', 5, 'in-between', 3, null],
      ['outcomes', 4.5, 'in-between', 2, 'lowest-two'],
      ['funding-stability', 1, 'gap', 1, 'lowest-two']
    ])
    // (6 + 3.2 + 5 + 4.5) ÷ 4 = 4.675; 14 of 35 statements rated
    expect(book.cells('sustainability/summary', 'set-in-use', 'overall', 'lowest', 'rated')).toEqual([
      ['clinical', 4.675, 3.2, 40]
    ])
    expect(book.checks('sustainability/domain-rating').toSorted()).toEqual([
      'lowest-without-action',
      'typed-and-worked-out'
    ])
  })

  it('turns to the eight programme domains when the form says so', () => {
    const book = workbookWith({
      'sustainability/summary': { '': { set: 'programme' } },
      'sustainability/statement': {
        ...rated('training', [1, 1, 1, 1, 1]),
        ...rated('funding-stability', [3, 3, 4, 4, 3])
      },
      'sustainability/sustain-action': {
        one: { domain: 'funding-stability', action: 'Ask for base funding' },
        two: { domain: 'partnerships', action: 'Dropped', status: 'cancelled' }
      }
    })
    expect(book.cells('sustainability/summary', 'overall', 'rated')).toEqual([[3.4, 12.5]])
    expect(book.checks('sustainability/domain-rating')).toEqual([])
    const actions = book.cells('sustainability/domain-rating', 'domain', 'actions')
    expect(actions.filter(([, count]) => count !== 0)).toEqual([['funding-stability', 1]])
  })

  it('asks who takes over, and what must stay the same where the service goes', () => {
    const book = workbookWith({
      'sustainability/handover': {
        a: { function: 'Licence', date: '2027-01-03' },
        b: {
          function: 'Reports',
          'steady-state-owner': 'stakeholders/stakeholder/x',
          ready: true,
          date: '2027-01-03'
        }
      },
      'sustainability/scale': {
        a: { next: 'Northern clinics', readiness: 2, decision: 'scale', core: 'Weekly coaching' },
        b: { next: 'Students', readiness: 4, decision: 'adapt' },
        c: { next: 'Prison', readiness: 1, decision: 'pause' }
      },
      'stakeholders/stakeholder': { x: { name: 'Quality office', power: 3, interest: 3 } }
    })
    expect(book.checks('sustainability/handover').toSorted()).toEqual(['nobody-after', 'not-ready-in-time'])
    expect(book.checks('sustainability/scale').toSorted()).toEqual(['core-not-named', 'scaled-unready'])
  })
})
