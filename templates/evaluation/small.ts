import type { Condition } from '../../src/model/template'

/** A subgroup in which people could be recognised. The limit is ours, after the habit of hiding small cells. */
export const underTen = [
  { column: 'subgroup', test: 'filled' },
  { column: 'n', test: 'below', value: 10 }
] as const satisfies readonly Condition[]

export const ofUnknownSize = [
  { column: 'subgroup', test: 'filled' },
  { column: 'n', test: 'blank' }
] as const satisfies readonly Condition[]

/** What exports say in place of the figures of such a subgroup, and of what is noted beside them. */
export const suppressed = {
  columns: ['value', 'n', 'numerator', 'denominator', 'result', 'reach-index', 'reach', 'note'],
  cases: [
    { when: underTen, words: { en: 'n < 10', fr: 'n < 10' } },
    { when: ofUnknownSize, words: { en: 'n unknown', fr: 'n inconnu' } }
  ]
} as const
