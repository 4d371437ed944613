import { defineTable } from '../define'
import * as examples from '../examples/budget'
import { everyColumn, forDocument } from '../shared'
import { paid } from './paid'
import { planned } from './planned'
const columns = [...planned, ...paid] as const

/** The lines of the budget. */
export const line = defineTable({
  id: 'line',
  title: { en: 'Budget lines', fr: 'Postes du budget' },
  about: {
    en: 'Each row is one cost of one year: what is bought, how much of it, at what price, and who pays.',
    fr: 'Chaque ligne est un coût d’une année : ce qu’on achète, combien, à quel prix, et qui paie.'
  },
  example: examples.line,
  shape: 'rows',
  name: 'item',
  settings: { 'over-plan': 10 },
  settable: [
    {
      key: 'over-plan',
      from: 0,
      to: 100,
      decimals: 1,
      label: { en: 'Over plan that is let pass, in %', fr: 'Dépassement toléré, en %' },
      help: {
        en: 'A line that costs more over plan than this is told as a gap.',
        fr: 'Un poste qui dépasse davantage le montant prévu compte comme une lacune.'
      }
    }
  ],
  columns,
  views: [
    everyColumn(columns),
    {
      id: 'plan',
      title: { en: 'Plan', fr: 'Prévision' },
      kind: 'grid',
      columns: [
        'code',
        'category',
        'item',
        'type',
        'year',
        'quantity',
        'unit',
        'unit-cost',
        'amount',
        'funding',
        'status'
      ],
      sort: [{ column: 'year' }, { column: 'category' }]
    },
    {
      id: 'actuals',
      title: { en: 'Plan against actual', fr: 'Prévu et réel' },
      kind: 'grid',
      columns: ['code', 'item', 'year', 'amount', 'actual', 'variance', 'variance-share', 'note'],
      where: [{ column: 'actual', test: 'filled' }],
      sort: [{ column: 'variance', descending: true }]
    },
    {
      ...forDocument,
      columns: ['code', 'category', 'item', 'type', 'year', 'quantity', 'unit-cost', 'amount', 'status'],
      sort: [{ column: 'year' }, { column: 'category' }]
    }
  ],
  pictures: [
    {
      id: 'by-category',
      kind: 'bars',
      title: { en: 'By category and year', fr: 'Par catégorie et année' },
      about: {
        en: 'What each category costs, year by year, contingency included.',
        fr: 'Ce que coûte chaque catégorie, année par année, imprévus compris.'
      },
      by: 'category',
      measures: [{ column: 'amount' }],
      split: 'year'
    },
    {
      id: 'by-year',
      kind: 'bars',
      title: { en: 'By year and category', fr: 'Par année et catégorie' },
      about: {
        en: 'What each year costs, and on what it is spent.',
        fr: 'Ce que coûte chaque année, et à quoi cela sert.'
      },
      by: 'year',
      measures: [{ column: 'amount' }],
      split: 'category'
    },
    {
      id: 'variance',
      kind: 'bars',
      title: { en: 'Variance', fr: 'Écarts' },
      about: {
        en: 'Actual less planned for each category: to the right more was spent, to the left less.',
        fr: 'Réel moins prévu pour chaque catégorie : à droite on a dépensé plus, à gauche moins.'
      },
      by: 'category',
      measures: [{ column: 'variance' }]
    }
  ],
  checks: [
    {
      id: 'over-by-a-tenth',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” cost more over plan than the settings of the sheet let pass.',
        fr: '« {row} » a dépassé le montant prévu plus que ne le tolèrent les réglages de la feuille.'
      },
      at: ['actual', 'variance-share'],
      when: [{ column: 'variance-share', test: 'above', setting: 'over-plan' }]
    },
    {
      id: 'no-funding',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No funding source is named for “{row}”.',
        fr: 'Aucune source de financement n’est nommée pour « {row} ».'
      },
      many: {
        en: '{count} budget lines have no funding source.',
        fr: '{count} postes budgétaires sont sans source de financement.'
      },
      at: ['funding'],
      when: [
        { column: 'funding', test: 'blank' },
        { column: 'in-kind', test: 'not', value: true }
      ]
    },
    {
      id: 'no-activity',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'It is not said what “{row}” pays for: no task, strategy, tool or session.',
        fr: 'On ne dit pas ce que « {row} » finance : aucune tâche, stratégie, technologie ou séance.'
      },
      many: {
        en: '{count} budget lines are not tied to any activity.',
        fr: '{count} postes budgétaires ne sont liés à aucune activité.'
      },
      at: ['for'],
      when: [
        { column: 'for', test: 'blank' },
        { column: 'category', test: 'not', value: 'contingency' }
      ],
      beside: ['workplan']
    },
    {
      id: 'no-honoraria',
      severity: 'warning',
      rule: 'some',
      words: {
        en: 'Nothing is set aside to pay people with lived experience.',
        fr: 'Rien n’est prévu pour rétribuer les personnes ayant un savoir expérientiel.'
      },
      at: ['category'],
      where: [{ column: 'category', test: 'is', value: 'engagement-and-honoraria' }]
    },
    {
      id: 'no-evaluation',
      severity: 'notice',
      rule: 'some',
      words: { en: 'Nothing is set aside for evaluation.', fr: 'Rien n’est prévu pour l’évaluation.' },
      at: ['category'],
      where: [{ column: 'category', test: 'is', value: 'evaluation' }]
    },
    {
      id: 'pilot-only',
      severity: 'warning',
      rule: 'some',
      words: {
        en: 'No recurrent cost is planned after year 1: what keeps the service running once the pilot is over?',
        fr: 'Aucun coût récurrent n’est prévu après l’année 1 : qu’est-ce qui fera durer le service après la mise à l’essai?'
      },
      at: ['year', 'type'],
      where: [
        { column: 'type', test: 'is', value: 'recurrent' },
        { column: 'year', test: 'at-least', value: 'year-2' }
      ]
    }
  ]
})
