import { defineTable } from '../define'
import * as examples from '../examples/clinical-safety'
import { everyColumn, forDocument } from '../shared'
import { describe } from './describe'
import { riskPairs } from './lists'
import { hazardPictures } from './pictures'
import { rate } from './rate'

const columns = [...describe, ...rate] as const
const open = { column: 'status', test: 'is', value: 'open' } as const

/** The hazard log: one row for each hazard. */
export const hazard = defineTable({
  id: 'hazard',
  title: { en: 'Hazard log', fr: 'Journal des dangers' },
  about: {
    en: 'Each row is one way in which the tool or its use could harm someone, how great that risk is, and what controls it.',
    fr: 'Chaque ligne est une façon dont l’outil ou son utilisation pourrait nuire à quelqu’un, l’ampleur de ce risque et ce qui le maîtrise.'
  },
  example: examples.hazard,
  shape: 'rows',
  keeps: true,
  name: 'name',
  settings: { matrix: riskPairs },
  columns,
  sections: [
    {
      title: { en: 'What could do harm', fr: 'Ce qui pourrait nuire' },
      columns: ['code', 'name', 'description', 'types', 'causes', 'effect', 'hazard', 'harm', 'side', 'step']
    },
    {
      title: { en: 'Before new controls', fr: 'Avant les nouvelles mesures' },
      columns: ['existing-controls', 'severity', 'likelihood', 'initial-risk']
    },
    {
      title: { en: 'After new controls', fr: 'Après les nouvelles mesures' },
      columns: [
        'new-controls',
        'residual-severity',
        'residual-likelihood',
        'residual-risk',
        'acceptability',
        'justification'
      ]
    },
    {
      title: { en: 'Follow-up', fr: 'Suivi' },
      columns: ['owner', 'status', 'closed-on', 'reviewed-on', 'risk']
    }
  ],
  views: [
    everyColumn(columns),
    {
      id: 'ratings',
      title: { en: 'Ratings', fr: 'Cotes' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'severity',
        'likelihood',
        'initial-risk',
        'new-controls',
        'residual-severity',
        'residual-likelihood',
        'residual-risk',
        'acceptability',
        'justification'
      ],
      sort: [{ column: 'acceptability', descending: true }]
    },
    {
      id: 'still-open',
      title: { en: 'Still open', fr: 'Encore ouverts' },
      kind: 'grid',
      columns: [
        'code',
        'name',
        'owner',
        'initial-risk',
        'residual-risk',
        'acceptability',
        'new-controls',
        'reviewed-on'
      ],
      where: [open],
      sort: [{ column: 'acceptability', descending: true }, { column: 'reviewed-on' }]
    },
    {
      ...forDocument,
      columns: [
        'code',
        'name',
        {
          id: 'statement',
          label: { en: 'Cause, effect and harm', fr: 'Cause, effet et préjudice' },
          join: ['causes', 'effect', 'harm']
        },
        'existing-controls',
        'initial-risk',
        'residual-risk',
        'acceptability',
        'owner',
        'status'
      ],
      sort: [{ column: 'acceptability', descending: true }]
    }
  ],
  pictures: hazardPictures,
  checks: [
    {
      id: 'residual-above-initial',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The residual risk of “{row}” is higher than its initial risk.',
        fr: 'Le risque résiduel de « {row} » est plus élevé que son risque initial.'
      },
      at: ['residual-severity', 'residual-likelihood', 'initial-risk'],
      when: [{ column: 'residual-risk', test: 'above', than: 'initial-risk' }]
    },
    {
      id: 'not-acceptable',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” stands at 4 or 5: the service should not go live with it.',
        fr: '« {row} » est à 4 ou 5 : le service ne devrait pas être mis en service ainsi.'
      },
      at: ['acceptability', 'residual-likelihood'],
      when: [{ column: 'acceptability', test: 'is', value: ['to-be-removed-or-controlled', 'unacceptable'] }, open]
    },
    {
      id: 'closed-while-high',
      severity: 'error',
      rule: 'row',
      words: {
        en: '“{row}” is closed, yet it stands at 4 or 5.',
        fr: '« {row} » est fermé, mais il est à 4 ou 5.'
      },
      at: ['status', 'acceptability'],
      when: [
        { column: 'acceptability', test: 'is', value: ['to-be-removed-or-controlled', 'unacceptable'] },
        { column: 'status', test: 'is', value: 'closed' }
      ]
    },
    {
      id: 'no-control',
      severity: 'warning',
      rule: 'none-related',
      words: {
        en: '“{row}” is 3 or more to begin with, and no new control is listed.',
        fr: '« {row} » est à 3 ou plus au départ, et aucune nouvelle mesure de maîtrise n’est prévue.'
      },
      at: ['new-controls', 'initial-risk'],
      when: [{ column: 'initial-risk', test: 'at-least', value: 3 }, open],
      table: 'hazard-control',
      by: 'hazard',
      where: [{ column: 'status', test: 'not', value: 'cancelled' }]
    },
    {
      id: 'residual-not-rated',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” has new controls, and what is left is not rated yet.',
        fr: '« {row} » a de nouvelles mesures, et ce qui reste n’est pas encore coté.'
      },
      at: ['residual-likelihood', 'residual-severity'],
      when: [
        { column: 'new-controls', test: 'above', value: 0 },
        { column: 'residual-risk', test: 'blank' }
      ]
    }
  ]
})
