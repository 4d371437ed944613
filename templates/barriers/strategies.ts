import { defineTable } from '../define'
import * as examples from '../examples/barriers'
import { everyColumn, forDocument } from '../shared'
import { strategyColumns } from './strategy'

const living = { column: 'status', test: 'not', value: 'cancelled' } as const

export const strategy = defineTable({
  id: 'strategy',
  title: { en: 'Strategies', fr: 'Stratégies' },
  about: {
    en: 'Each row is one thing you will do about barriers, or with facilitators: who does what, to whom, when and how much.',
    fr: 'Chaque ligne est une chose que vous ferez contre des obstacles, ou avec des facteurs favorables : qui fait quoi, pour qui, quand et combien.'
  },
  example: examples.strategy,
  shape: 'rows',
  name: 'name',
  columns: strategyColumns,
  sections: [
    { title: { en: 'What it is', fr: 'De quoi il s’agit' }, columns: ['code', 'name', 'addresses', 'cluster', 'eric'] },
    {
      title: { en: 'Who does what', fr: 'Qui fait quoi' },
      columns: ['actor', 'action', 'target', 'timing', 'dose', 'expected-outcome', 'justification']
    },
    { title: { en: 'Is it worth it', fr: 'En vaut-elle la peine' }, columns: ['reach', 'effort', 'value'] },
    { title: { en: 'Carrying it out', fr: 'Réalisation' }, columns: ['status', 'tasks', 'budget', 'indicators'] }
  ],
  views: [
    everyColumn(strategyColumns),
    {
      id: 'by-value',
      title: { en: 'By value', fr: 'Par rendement' },
      kind: 'grid',
      columns: ['code', 'name', 'addresses', 'cluster', 'reach', 'effort', 'value', 'actor', 'status'],
      sort: [{ column: 'value', descending: true }]
    },
    {
      id: 'specification',
      title: { en: 'Who, what, when, how much', fr: 'Qui, quoi, quand, combien' },
      kind: 'grid',
      columns: ['code', 'name', 'actor', 'action', 'target', 'timing', 'dose', 'expected-outcome', 'justification']
    },
    {
      ...forDocument,
      columns: ['code', 'name', 'addresses', 'cluster', 'actor', 'action', 'timing', 'dose', 'value', 'status'],
      sort: [{ column: 'value', descending: true }]
    }
  ],
  checks: [
    {
      id: 'no-barrier',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Why “{row}”? It addresses no barrier and no facilitator.',
        fr: 'Pourquoi « {row} »? Elle ne vise aucun obstacle ni facteur favorable.'
      },
      many: {
        en: '{count} strategies address no barrier and no facilitator.',
        fr: '{count} stratégies ne visent aucun obstacle ni facteur favorable.'
      },
      at: ['addresses'],
      when: [{ column: 'addresses', test: 'blank' }, living]
    },
    {
      id: 'no-actor',
      severity: 'warning',
      rule: 'row',
      words: { en: 'No one is named who does “{row}”.', fr: 'Personne n’est nommé pour mettre en œuvre « {row} ».' },
      many: { en: '{count} strategies have no actor.', fr: '{count} stratégies sont sans acteur.' },
      at: ['actor'],
      when: [{ column: 'actor', test: 'blank' }, living]
    },
    {
      id: 'no-task',
      severity: 'notice',
      rule: 'none-related',
      words: {
        en: '“{row}” has no task in the work plan yet.',
        fr: '« {row} » n’a encore aucune tâche au plan de travail.'
      },
      many: {
        en: '{count} strategies have no task in the work plan yet.',
        fr: '{count} stratégies n’ont encore aucune tâche au plan de travail.'
      },
      at: ['tasks'],
      when: [
        { column: 'tasks', test: 'blank' },
        { column: 'status', test: 'not', value: ['done', 'cancelled'] }
      ],
      template: 'workplan',
      table: 'task',
      by: 'strategy',
      beside: ['workplan']
    },
    {
      id: 'no-measure',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'No indicator will show whether “{row}” worked.',
        fr: 'Aucun indicateur ne montrera si « {row} » a fonctionné.'
      },
      many: { en: '{count} strategies have no measure.', fr: '{count} stratégies sont sans mesure du résultat.' },
      at: ['indicators'],
      when: [{ column: 'indicators', test: 'blank' }, living],
      beside: ['evaluation']
    }
  ]
})
