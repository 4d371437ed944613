import type { Check } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/evaluation'
import { collect } from './collect'
import { library } from './library'
import { measure } from './measure'

const needed = [
  {
    id: 'equity',
    en: 'No indicator is about equity: whom does the service leave out?',
    fr: 'Aucun indicateur ne porte sur l’équité : qui le service laisse-t-il de côté?'
  },
  {
    id: 'safety',
    en: 'No indicator is about safety: would you notice harm?',
    fr: 'Aucun indicateur ne porte sur la sécurité : remarqueriez-vous un préjudice?'
  },
  {
    id: 'economic',
    en: 'No indicator is about cost: what does it cost for what it gives?',
    fr: 'Aucun indicateur ne porte sur les coûts : que coûte le service pour ce qu’il apporte?'
  }
].map(
  ({ id, en, fr }) =>
    ({
      id: `no-${id}`,
      severity: 'warning',
      rule: 'covers',
      words: { en, fr },
      at: ['question'],
      column: 'qtype',
      options: [id]
    }) as const satisfies Check
)

/** What is measured, how, from where to where, and how it stands. */
export const indicator = defineTable({
  id: 'indicator',
  title: { en: 'Indicators', fr: 'Indicateurs' },
  about: {
    en: 'Each row is one thing you measure to answer a question: what it is, where it starts, where it should get to.',
    fr: 'Chaque ligne est une chose mesurée pour répondre à une question : ce que c’est, d’où elle part, où elle devrait arriver.'
  },
  example: examples.indicator,
  shape: 'rows',
  name: 'name',
  settings: { tolerance: 5 },
  settable: [
    {
      key: 'tolerance',
      from: 0,
      to: 100,
      decimals: 1,
      label: { en: 'Room to maintain, in %', fr: 'Marge de maintien, en %' },
      help: {
        en: 'An indicator that is to be maintained is on target while it stays this close to it.',
        fr: 'Un indicateur à maintenir atteint sa cible tant qu’il en reste aussi près.'
      }
    }
  ],
  library,
  columns: [...measure, ...collect],
  sections: [
    {
      title: { en: 'What is measured', fr: 'Ce qu’on mesure' },
      columns: [
        'code',
        'name',
        'question',
        'dimension',
        'qtype',
        'logic',
        'kind',
        'measure',
        'numerator',
        'denominator',
        'unit'
      ]
    },
    {
      title: { en: 'From where to where', fr: 'D’où à où' },
      columns: [
        'direction',
        'baseline-status',
        'baseline',
        'baseline-date',
        'baseline-plan',
        'target',
        'target-date',
        'range-low',
        'range-high',
        'smart',
        'smart-count'
      ]
    },
    {
      title: { en: 'How it is collected', fr: 'Comment on la recueille' },
      columns: ['instrument', 'source', 'method', 'frequency', 'owner', 'disagg', 'burden', 'quality']
    },
    {
      title: { en: 'How it stands', fr: 'Où on en est' },
      columns: ['actual', 'actual-date', 'progress', 'rag']
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'question',
        'dimension',
        'qtype',
        'logic',
        'kind',
        'measure',
        'numerator',
        'denominator',
        'unit',
        'direction',
        'baseline-status',
        'baseline',
        'baseline-date',
        'baseline-plan',
        'target',
        'target-date',
        'range-low',
        'range-high',
        'instrument',
        'source',
        'method',
        'frequency',
        'owner',
        'disagg',
        'quality',
        'burden',
        'smart',
        'smart-count',
        'actual',
        'actual-date',
        'progress',
        'rag'
      ]
    },
    {
      id: 'progress',
      title: { en: 'Progress', fr: 'Progrès' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'dimension',
        'direction',
        'baseline',
        'target',
        'target-date',
        'actual',
        'actual-date',
        'progress',
        'rag'
      ]
    },
    {
      id: 'collection',
      title: { en: 'Collection', fr: 'Collecte' },
      kind: 'grid',
      columns: ['code', 'name', 'instrument', 'source', 'method', 'frequency', 'owner', 'burden', 'disagg', 'quality']
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: ['code', 'name', 'dimension', 'baseline', 'target', 'target-date', 'actual', 'progress', 'rag'],
      print: true
    }
  ],
  pictures: [
    {
      id: 'lines',
      kind: 'lines',
      title: { en: 'On the way to the targets', fr: 'En route vers les cibles' },
      about: {
        en: 'What each indicator came to for everyone, period after period, from its baseline towards its target.',
        fr: 'Ce que chaque indicateur a donné pour l’ensemble, période après période, de sa valeur de départ vers sa cible.'
      },
      points: {
        table: 'indicator-value',
        by: 'indicator',
        date: 'period-end',
        value: 'result',
        where: [{ column: 'subgroup', test: 'blank' }]
      },
      start: { value: 'baseline', date: 'baseline-date' },
      target: { value: 'target', date: 'target-date' },
      range: { low: 'range-low', high: 'range-high' },
      status: 'rag',
      unit: 'unit'
    }
  ],
  checks: [
    ...needed,
    {
      id: 'no-question',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” answers no evaluation question.',
        fr: '« {row} » ne répond à aucune question d’évaluation.'
      },
      many: {
        en: '{count} indicators answer no evaluation question.',
        fr: '{count} indicateurs ne répondent à aucune question d’évaluation.'
      },
      at: ['question'],
      when: [{ column: 'question', test: 'blank' }]
    },
    {
      id: 'no-baseline',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” has no baseline, and it is not said that it is unknown or not needed.',
        fr: '« {row} » n’a pas de valeur de départ, et il n’est pas dit qu’elle est inconnue ou non nécessaire.'
      },
      many: { en: '{count} indicators have no baseline.', fr: '{count} indicateurs sont sans valeur de départ.' },
      at: ['baseline', 'baseline-status'],
      when: [
        { column: 'baseline', test: 'blank' },
        { column: 'baseline-status', test: 'not', value: ['unknown', 'not-needed', 'known'] },
        { column: 'measure', test: 'not', value: ['count', 'qualitative'] }
      ]
    },
    {
      id: 'no-target',
      severity: 'warning',
      rule: 'row',
      words: { en: '“{row}” has no target.', fr: '« {row} » n’a pas de cible.' },
      many: { en: '{count} indicators have no target.', fr: '{count} indicateurs sont sans cible.' },
      at: ['target'],
      when: [
        { column: 'target', test: 'blank' },
        { column: 'direction', test: 'is', value: ['increase', 'decrease', 'maintain'] },
        { column: 'measure', test: 'not', value: 'qualitative' }
      ]
    },
    {
      id: 'range-upside-down',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The lowest value of the range of “{row}” is above the highest.',
        fr: 'La borne basse de l’intervalle de « {row} » dépasse la borne haute.'
      },
      at: ['range-low', 'range-high'],
      when: [{ column: 'range-low', test: 'above', than: 'range-high' }]
    },
    {
      id: 'target-before-baseline',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The target date of “{row}” comes before its baseline date.',
        fr: 'La date cible de « {row} » précède sa date de départ.'
      },
      at: ['target-date', 'baseline-date'],
      when: [{ column: 'target-date', test: 'below', than: 'baseline-date' }]
    },
    {
      id: 'no-owner',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No one sees to it that values of “{row}” come in.',
        fr: 'Personne ne veille à ce que les valeurs de « {row} » arrivent.'
      },
      many: { en: '{count} indicators have no one responsible.', fr: '{count} indicateurs sont sans responsable.' },
      at: ['owner'],
      when: [{ column: 'owner', test: 'blank' }]
    },
    {
      id: 'data-overdue',
      severity: 'warning',
      rule: 'row',
      words: { en: 'A new value of “{row}” is overdue.', fr: 'Une nouvelle valeur de « {row} » est en retard.' },
      many: {
        en: 'New values of {count} indicators are overdue.',
        fr: 'De nouvelles valeurs de {count} indicateurs sont en retard.'
      },
      at: ['actual', 'frequency'],
      when: [{ column: 'rag', test: 'is', value: 'data-overdue' }]
    }
  ]
})
