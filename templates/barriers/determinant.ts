import { defineTable } from '../define'
import * as examples from '../examples/barriers'
import { everyColumn, forDocument } from '../shared'
import { describe } from './describe'
import { library } from './library'
import { priorityBands } from './lists'
import { determinantPictures } from './pictures'
import { weigh } from './weigh'

const columns = [...describe, ...weigh] as const

/** What stands in the way, and what helps. */
export const determinant = defineTable({
  id: 'determinant',
  title: { en: 'Barriers and facilitators', fr: 'Obstacles et facteurs favorables' },
  about: {
    en: 'Each row is one thing that stands in the way or helps, where it lies, and how much it matters.',
    fr: 'Chaque ligne est une chose qui nuit ou qui aide, où elle se situe et combien elle compte.'
  },
  example: examples.determinant,
  shape: 'rows',
  name: 'statement',
  settings: { bands: priorityBands },
  library,
  columns,
  sections: [
    {
      title: { en: 'What it is', fr: 'De quoi il s’agit' },
      columns: ['code', 'type', 'statement', 'seed-tag', 'topic', 'success-condition']
    },
    { title: { en: 'Where it lies', fr: 'Où il se situe' }, columns: ['domain', 'level', 'cfir'] },
    { title: { en: 'How we know', fr: 'Comment on le sait' }, columns: ['who-says-so', 'evidence', 'source'] },
    {
      title: { en: 'How much it matters', fr: 'Combien il compte' },
      columns: ['impact', 'changeability', 'priority', 'band']
    },
    {
      title: { en: 'What is done', fr: 'Ce qu’on fait' },
      columns: ['starting-points', 'strategies', 'beyond-training', 'attention', 'related', 'linked-risk', 'status']
    }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'by-priority',
      title: { en: 'By priority', fr: 'Par priorité' },
      kind: 'grid',
      columns: [
        'code',
        'statement',
        'type',
        'impact',
        'changeability',
        'priority',
        'band',
        'strategies',
        'attention',
        'status'
      ],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      id: 'barriers',
      title: { en: 'Barriers', fr: 'Obstacles' },
      kind: 'grid',
      columns: [
        'code',
        'statement',
        'domain',
        'level',
        'priority',
        'band',
        'topic',
        'starting-points',
        'strategies',
        'attention'
      ],
      where: [{ column: 'type', test: 'not', value: 'facilitator' }],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      id: 'facilitators',
      title: { en: 'Facilitators', fr: 'Facteurs favorables' },
      kind: 'grid',
      columns: ['code', 'statement', 'domain', 'level', 'priority', 'band', 'success-condition', 'strategies'],
      where: [{ column: 'type', test: 'is', value: ['facilitator', 'both'] }],
      sort: [{ column: 'priority', descending: true }]
    },
    {
      ...forDocument,
      columns: [
        'code',
        'statement',
        'domain',
        'level',
        'impact',
        'changeability',
        'priority',
        'band',
        'strategies',
        'status'
      ],
      sort: [{ column: 'priority', descending: true }]
    }
  ],
  pictures: determinantPictures,
  checks: [
    {
      id: 'no-strategy',
      severity: 'warning',
      rule: 'none-related',
      words: {
        en: '“{row}” is to be acted on now, yet no strategy addresses it.',
        fr: 'Il faut agir sur « {row} », mais aucune stratégie ne le vise.'
      },
      many: {
        en: '{count} barriers to be acted on now have no strategy.',
        fr: '{count} obstacles sur lesquels il faut agir sont sans stratégie.'
      },
      at: ['strategies', 'priority'],
      when: [
        { column: 'type', test: 'not', value: 'facilitator' },
        { column: 'priority', test: 'at-least', value: 15 },
        { column: 'status', test: 'not', value: 'resolved' }
      ],
      table: 'strategy',
      by: 'addresses',
      where: [{ column: 'status', test: 'not', value: 'cancelled' }]
    },
    {
      id: 'training-only',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Only training addresses “{row}”. Training does not make time, lay cables or change a procedure.',
        fr: 'Seule de la formation vise « {row} ». La formation ne libère pas de temps, ne pose pas de câbles et ne change pas une procédure.'
      },
      at: ['attention', 'topic'],
      when: [{ column: 'attention', test: 'is', value: 'training-only' }]
    },
    {
      id: 'training-only-in-the-system',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” is a matter of resources or processes, and only training addresses it.',
        fr: '« {row} » relève des ressources ou des processus, et seule de la formation le vise.'
      },
      at: ['beyond-training', 'domain'],
      when: [
        { column: 'domain', test: 'is', value: ['support-and-resources', 'system-and-process'] },
        { column: 'strategies', test: 'above', value: 0 },
        { column: 'beyond-training', test: 'is', value: 0 },
        { column: 'attention', test: 'blank' },
        { column: 'status', test: 'not', value: 'resolved' }
      ]
    },
    {
      id: 'rests-on-an-assumption',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is to be acted on now and rests on an assumption.',
        fr: 'Il faut agir sur « {row} », qui repose sur une supposition.'
      },
      at: ['evidence'],
      when: [
        { column: 'band', test: 'is', value: 'act-now' },
        { column: 'evidence', test: 'is', value: 'assumption' }
      ]
    },
    {
      id: 'no-facilitator',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'No facilitator is listed yet: what already helps?',
        fr: 'Aucun facteur favorable n’est encore inscrit : qu’est-ce qui aide déjà?'
      },
      at: ['type'],
      where: [{ column: 'type', test: 'is', value: ['facilitator', 'both'] }]
    }
  ]
})
