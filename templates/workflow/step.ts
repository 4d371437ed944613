import { defineTable } from '../define'
import * as examples from '../examples/workflow'
import { everyColumn, forDocument } from '../shared'
import { walk } from './walk'
import { weigh } from './weigh'
const columns = [...walk, ...weigh] as const

/** The steps of today and of tomorrow. */
export const step = defineTable({
  id: 'wf-step',
  title: { en: 'Steps', fr: 'Étapes' },
  about: {
    en: 'Each row is one step, of today or of tomorrow: who does it, in which system, how long it takes and waits.',
    fr: 'Chaque ligne est une étape, d’aujourd’hui ou de demain : qui la fait, dans quel système, combien de temps elle prend et attend.'
  },
  example: examples.wfStep,
  shape: 'rows',
  name: 'step',
  columns,
  sections: [
    { title: { en: 'The step', fr: 'L’étape' }, columns: ['version', 'order', 'lane', 'step', 'tool', 'change'] },
    {
      title: { en: 'In and out', fr: 'Entrées et sorties' },
      columns: ['trigger', 'input', 'output', 'decision', 'branches']
    },
    { title: { en: 'Time', fr: 'Temps' }, columns: ['minutes', 'wait-minutes', 'elapsed'] },
    {
      title: { en: 'What to look out for', fr: 'À surveiller' },
      columns: ['pain-point', 'privacy-sensitive', 'safety-critical', 'hazards', 'follow-up']
    }
  ],
  views: [
    { ...everyColumn(columns), sort: [{ column: 'version' }, { column: 'order' }] },
    {
      id: 'current',
      title: { en: 'Today', fr: 'Aujourd’hui' },
      kind: 'grid',
      columns: ['order', 'lane', 'step', 'tool', 'trigger', 'output', 'minutes', 'wait-minutes', 'pain-point'],
      where: [{ column: 'version', test: 'is', value: 'current' }],
      sort: [{ column: 'order' }]
    },
    {
      id: 'future',
      title: { en: 'Tomorrow', fr: 'Demain' },
      kind: 'grid',
      columns: [
        'order',
        'lane',
        'step',
        'tool',
        'change',
        'minutes',
        'wait-minutes',
        'safety-critical',
        'hazards',
        'follow-up'
      ],
      where: [{ column: 'version', test: 'is', value: 'future' }],
      sort: [{ column: 'order' }]
    },
    {
      ...forDocument,
      columns: [
        'version',
        'order',
        'lane',
        'step',
        'tool',
        'minutes',
        'wait-minutes',
        'elapsed',
        'pain-point',
        'change'
      ],
      sort: [{ column: 'version' }, { column: 'order' }]
    }
  ],
  checks: [
    {
      id: 'critical-without-hazard',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The step “{row}” is safety-critical, and no hazard of the log is linked to it.',
        fr: 'L’étape « {row} » est critique pour la sécurité, et aucun danger du journal n’y est lié.'
      },
      at: ['hazards'],
      when: [
        { column: 'safety-critical', test: 'is', value: true },
        { column: 'version', test: 'is', value: 'future' },
        { column: 'change', test: 'not', value: 'removed' },
        { column: 'hazards', test: 'blank' }
      ]
    },
    {
      id: 'new-without-follow-up',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The new step “{row}” has no task and no training.',
        fr: 'La nouvelle étape « {row} » n’a ni tâche ni formation.'
      },
      at: ['follow-up'],
      when: [
        { column: 'change', test: 'is', value: 'new' },
        { column: 'follow-up', test: 'blank' }
      ]
    },
    {
      id: 'no-future',
      severity: 'notice',
      rule: 'covers',
      column: 'version',
      words: {
        en: 'The way of working “{entry}” has no steps yet.',
        fr: 'La façon de travailler « {entry} » n’a pas encore d’étapes.'
      },
      at: ['version']
    }
  ]
})
