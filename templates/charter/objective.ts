import type { Check, Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/charter'
import { dimensions, smart } from '../evaluation/lists'
import { links } from '../links'
import { themes } from '../scales'
import { codeColumn, everyColumn, forDocument } from '../shared'

const columns = [
  codeColumn('O'),
  {
    id: 'objective',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Objective', fr: 'Objectif' },
    help: {
      en: 'What will be different, for whom, by how much and by when.',
      fr: 'Ce qui aura changé, pour qui, de combien et pour quand.'
    }
  },
  {
    id: 'smart',
    kind: 'choices',
    options: smart,
    label: { en: 'SMART check', fr: 'Vérification SMART' },
    help: { en: 'Tick what the objective already is.', fr: 'Cochez ce que l’objectif est déjà.' }
  },
  {
    id: 'smart-count',
    kind: 'derived',
    rule: 'count',
    inputs: [{ column: 'smart' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'SMART, out of 5', fr: 'SMART, sur 5' },
    help: { en: 'How many of the five it is.', fr: 'Combien des cinq il remplit.' }
  },
  {
    id: 'theme',
    kind: 'choices',
    options: themes,
    label: { en: 'Conference theme', fr: 'Thème de la conférence' },
    help: {
      en: 'Which of the four themes it serves. Together the objectives should touch all four.',
      fr: 'Celui des quatre thèmes qu’il sert. Ensemble, les objectifs devraient toucher les quatre.'
    }
  },
  {
    id: 'dimension',
    kind: 'choice',
    options: dimensions,
    label: { en: 'RE-AIM dimension', fr: 'Dimension RE-AIM' },
    help: { en: 'The side of success it is about.', fr: 'L’aspect de la réussite dont il s’agit.' }
  },
  {
    id: 'due-date',
    kind: 'date',
    label: { en: 'Due date', fr: 'Échéance' },
    help: { en: 'The day by which it should be reached.', fr: 'Le jour où il devrait être atteint.' }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'The one who answers for it.', fr: 'La personne qui en répond.' }
  },
  {
    id: 'indicators',
    kind: 'refs',
    to: [links.indicator],
    label: { en: 'Indicators', fr: 'Indicateurs' },
    help: {
      en: 'How you will know, picked from the evaluation plan.',
      fr: 'Comment vous le saurez, choisis dans le plan d’évaluation.'
    }
  }
] as const satisfies readonly Column[]

const untouched = themes.map(
  ({ id, label }) =>
    ({
      id: `no-${id}`,
      severity: 'notice',
      rule: 'covers',
      words: {
        en: `No objective serves the theme “${label.en}”.`,
        fr: `Aucun objectif ne sert le thème « ${label.fr} ».`
      },
      at: ['theme'],
      column: 'theme',
      options: [id]
    }) as const satisfies Check
)

export const objective = defineTable({
  id: 'objective',
  title: { en: 'Objectives', fr: 'Objectifs' },
  about: {
    en: 'Each row is one thing the project is to reach. Six at most.',
    fr: 'Chaque ligne est une chose que le projet doit atteindre. Six au plus.'
  },
  example: examples.objective,
  shape: 'rows',
  name: 'objective',
  columns,
  views: [
    everyColumn(columns),
    { ...forDocument, columns: ['code', 'objective', 'dimension', 'theme', 'due-date', 'owner', 'indicators'] }
  ],
  checks: [
    {
      id: 'no-indicator',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'No indicator will show whether “{row}” was reached.',
        fr: 'Aucun indicateur ne montrera si « {row} » est atteint.'
      },
      many: { en: '{count} objectives have no indicator.', fr: '{count} objectifs sont sans indicateur.' },
      at: ['indicators'],
      when: [{ column: 'indicators', test: 'blank' }],
      beside: ['evaluation']
    },
    {
      id: 'not-smart',
      severity: 'notice',
      rule: 'row',
      words: {
        en: '“{row}” is not yet specific, measurable, achievable, relevant and time-bound.',
        fr: '« {row} » n’est pas encore spécifique, mesurable, atteignable, pertinent et défini dans le temps.'
      },
      at: ['smart'],
      when: [{ column: 'smart-count', test: 'below', value: 5 }]
    },
    ...untouched
  ]
})
