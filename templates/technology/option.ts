import { defineTable } from '../define'
import * as examples from '../examples/technology'
import { everyColumn, forDocument } from '../shared'
import { describe } from './describe'
import { judge } from './judge'

const columns = [...describe, ...judge] as const

/** What is compared. */
export const option = defineTable({
  id: 'option',
  title: { en: 'Options', fr: 'Options' },
  about: {
    en: 'Each row is one product or service that is compared: what it is, what it costs, how it scores, what was decided.',
    fr: 'Chaque ligne est un produit ou service comparé : ce que c’est, ce qu’il coûte, sa note et ce qui a été décidé.'
  },
  example: examples.option,
  shape: 'rows',
  name: 'name',
  columns,
  sections: [
    {
      title: { en: 'What it is', fr: 'De quoi il s’agit' },
      columns: [
        'name',
        'vendor',
        'version',
        'type',
        'platforms',
        'languages',
        'tier',
        'device-status',
        'data-residency'
      ]
    },
    {
      title: { en: 'Cost and evidence', fr: 'Coût et données probantes' },
      columns: ['one-off-cost', 'yearly-cost', 'cost-per-user', 'evidence']
    },
    {
      title: { en: 'How it scores', fr: 'Sa note' },
      columns: ['score', 'failed', 'eligibility', 'eligible-score', 'place']
    },
    { title: { en: 'What was decided', fr: 'Ce qui a été décidé' }, columns: ['shortlisted', 'decision', 'reason'] }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'comparison',
      title: { en: 'Comparison', fr: 'Comparaison' },
      kind: 'grid',
      columns: [
        'place',
        'name',
        'vendor',
        'score',
        'failed',
        'eligibility',
        'yearly-cost',
        'data-residency',
        'decision',
        'reason'
      ],
      sort: [{ column: 'place' }, { column: 'score', descending: true }]
    },
    {
      ...forDocument,
      columns: [
        'place',
        'name',
        'vendor',
        'tier',
        'data-residency',
        'score',
        'eligibility',
        'yearly-cost',
        'decision',
        'reason'
      ],
      sort: [{ column: 'place' }, { column: 'score', descending: true }]
    }
  ],
  checks: [
    {
      id: 'chosen-not-eligible',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” is chosen, yet it failed a must-pass criterion.',
        fr: '« {row} » est retenue, mais elle a échoué à un critère éliminatoire.'
      },
      at: ['decision', 'eligibility'],
      when: [
        { column: 'decision', test: 'is', value: 'chosen' },
        { column: 'eligibility', test: 'is', value: 'not-eligible' }
      ]
    },
    {
      id: 'chosen-without-evidence',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is chosen, and no evidence is summed up.',
        fr: '« {row} » est retenue, et aucune donnée probante n’est résumée.'
      },
      at: ['evidence'],
      when: [
        { column: 'decision', test: 'is', value: 'chosen' },
        { column: 'evidence', test: 'blank' }
      ]
    },
    {
      id: 'no-tier',
      severity: 'warning',
      rule: 'row',
      words: { en: 'The NICE tier of “{row}” is not settled.', fr: 'La catégorie NICE de « {row} » n’est pas fixée.' },
      at: ['tier'],
      when: [
        { column: 'shortlisted', test: 'is', value: true },
        { column: 'tier', test: 'blank' }
      ]
    },
    {
      id: 'device-status-unknown',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not known whether “{row}” is a licensed medical device.',
        fr: 'On ne sait pas si « {row} » est un instrument médical homologué.'
      },
      at: ['device-status'],
      when: [
        { column: 'shortlisted', test: 'is', value: true },
        { column: 'device-status', test: 'is', value: 'unknown' }
      ]
    }
  ]
})
