import { defineTable } from '../define'
import * as examples from '../examples/risks'
import { riskChecks } from './checks'
import { identify } from './identify'
import { bands } from './lists'
import { riskPictures } from './pictures'
import { presets } from './presets'
import { rate } from './rate'
import { treat } from './treat'

/** The register itself: one row for each threat or opportunity. */
export const risk = defineTable({
  id: 'risk',
  title: { en: 'Risks', fr: 'Risques' },
  about: {
    en: 'Each row is one thing that could go wrong, or unusually right: how serious it is, what is done, who answers for it.',
    fr: 'Chaque ligne est une chose qui pourrait mal tourner, ou particulièrement bien : sa gravité, ce qu’on fait, qui en répond.'
  },
  example: examples.risk,
  shape: 'rows',
  name: 'title',
  settings: { bands, appetite: 12 },
  presets,
  settable: [
    {
      key: 'appetite',
      from: 1,
      to: 25,
      label: { en: 'Appetite', fr: 'Tolérance' },
      help: {
        en: 'A risk whose score lies above this is listed as above tolerance.',
        fr: 'Un risque dont la cote dépasse cette valeur figure parmi ceux qui sont au-delà de la tolérance.'
      }
    }
  ],
  columns: [...identify, ...rate, ...treat],
  sections: [
    {
      title: { en: 'What it is', fr: 'De quoi il s’agit' },
      columns: ['code', 'title', 'type', 'cause', 'event', 'effect', 'category', 'ramp', 'level', 'domain']
    },
    {
      title: { en: 'Who', fr: 'Qui' },
      columns: ['owner', 'raised-by', 'raised-on']
    },
    {
      title: { en: 'Before any controls', fr: 'Avant toute mesure' },
      columns: ['inherent-likelihood', 'inherent-consequence', 'inherent-score', 'inherent-band']
    },
    {
      title: { en: 'Today', fr: 'Aujourd’hui' },
      columns: ['controls', 'control-eff', 'likelihood', 'consequence', 'score', 'band', 'over-appetite', 'trend']
    },
    {
      title: { en: 'What we do', fr: 'Ce que nous faisons' },
      columns: [
        'response',
        'response-reason',
        'open-actions',
        'target-likelihood',
        'target-consequence',
        'target-score',
        'target-band',
        'target-date'
      ]
    },
    {
      title: { en: 'If it happens', fr: 'Si cela arrive' },
      columns: ['proximity', 'warning', 'contingency', 'contingency-cost', 'probability', 'exposure']
    },
    {
      title: { en: 'Follow-up', fr: 'Suivi' },
      columns: ['status', 'review', 'attention', 'closed-on', 'closed-why', 'links']
    }
  ],
  views: [
    {
      id: 'all',
      title: { en: 'All columns', fr: 'Toutes les colonnes' },
      kind: 'grid',
      columns: [
        'code',
        'title',
        'cause',
        'event',
        'effect',
        'type',
        'category',
        'ramp',
        'level',
        'domain',
        'raised-on',
        'raised-by',
        'owner',
        'inherent-likelihood',
        'inherent-consequence',
        'inherent-score',
        'inherent-band',
        'controls',
        'control-eff',
        'likelihood',
        'consequence',
        'score',
        'band',
        'over-appetite',
        'trend',
        'response',
        'response-reason',
        'open-actions',
        'target-likelihood',
        'target-consequence',
        'target-score',
        'target-band',
        'target-date',
        'proximity',
        'warning',
        'contingency',
        'contingency-cost',
        'probability',
        'exposure',
        'review',
        'status',
        'attention',
        'closed-on',
        'closed-why',
        'links'
      ]
    },
    {
      id: 'ratings',
      title: { en: 'Ratings', fr: 'Cotes' },
      kind: 'grid',
      columns: [
        'code',
        'title',
        'controls',
        'inherent-score',
        'inherent-band',
        'likelihood',
        'consequence',
        'score',
        'band',
        'trend',
        'target-likelihood',
        'target-consequence',
        'target-score',
        'target-band'
      ],
      sort: [{ column: 'score', descending: true }, { column: 'proximity' }]
    },
    {
      id: 'follow-up',
      title: { en: 'Follow-up', fr: 'Suivi' },
      kind: 'grid',
      columns: [
        'code',
        'title',
        'owner',
        'score',
        'band',
        'trend',
        'attention',
        'response',
        'open-actions',
        'review',
        'status'
      ],
      where: [{ column: 'status', test: 'not', value: 'closed' }],
      sort: [{ column: 'review' }]
    },
    {
      id: 'above-tolerance',
      title: { en: 'Above tolerance', fr: 'Au-delà de la tolérance' },
      kind: 'grid',
      columns: [
        'code',
        'title',
        'owner',
        'score',
        'band',
        'response',
        'open-actions',
        'contingency',
        'target-score',
        'status'
      ],
      where: [
        { column: 'over-appetite', test: 'above', value: 0 },
        { column: 'type', test: 'not', value: 'opportunity' },
        { column: 'status', test: 'not', value: 'closed' }
      ],
      sort: [{ column: 'score', descending: true }]
    },
    {
      id: 'print',
      title: { en: 'For the document', fr: 'Pour le document' },
      kind: 'grid',
      columns: [
        'code',
        { id: 'statement', label: { en: 'Risk', fr: 'Risque' }, join: ['cause', 'event', 'effect'] },
        'owner',
        'controls',
        'likelihood',
        'consequence',
        'score',
        'response',
        'target-score',
        'status'
      ],
      sort: [{ column: 'score', descending: true }, { column: 'proximity' }],
      print: true
    }
  ],
  pictures: riskPictures,
  checks: riskChecks
})
