import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { criteria } from './lists'

const criterionColumns = [
  {
    id: 'criterion',
    kind: 'choice',
    width: 34,
    other: true,
    required: true,
    options: criteria.map(({ id, label, help }) => ({ id, label, help })),
    label: { en: 'Criterion', fr: 'Critère' },
    help: {
      en: 'What the options are judged by. Write your own where the list has none.',
      fr: 'Ce selon quoi on juge les options. Écrivez le vôtre s’il n’est pas dans la liste.'
    }
  },
  {
    id: 'weight',
    kind: 'number',
    required: true,
    min: 0,
    max: 100,
    label: { en: 'Weight', fr: 'Pondération' },
    help: {
      en: 'How much it counts. All weights together make 100; settle them before anyone scores.',
      fr: 'Son poids. Toutes les pondérations font 100; fixez-les avant que quiconque note.'
    }
  },
  {
    id: 'must-pass',
    kind: 'check',
    label: { en: 'Must pass', fr: 'Éliminatoire' },
    help: {
      en: 'Whether an option that fails it is out, whatever else it scores.',
      fr: 'Si une option qui y échoue est écartée, quelles que soient ses autres notes.'
    }
  },
  {
    id: 'source',
    kind: 'text',
    label: { en: 'Source framework', fr: 'Cadre de référence' },
    help: { en: 'The framework, law or policy it comes from.', fr: 'Le cadre, la loi ou la politique dont il vient.' }
  }
] as const satisfies readonly Column[]

/** What the options are judged by, and how much each counts. */
export const criterion = defineTable({
  id: 'criterion',
  title: { en: 'Criteria', fr: 'Critères' },
  about: {
    en: 'Each row is one criterion with its weight. A new sheet begins with ten that are suggested.',
    fr: 'Chaque ligne est un critère avec sa pondération. Une nouvelle feuille en propose dix.'
  },
  shape: 'rows',
  starters: criteria.map(({ id, weight }) => ({ key: id, cells: { criterion: id, weight } })),
  name: 'criterion',
  columns: criterionColumns,
  views: [{ ...everyColumn(criterionColumns), print: true }],
  checks: [
    {
      id: 'weights-not-100',
      severity: 'error',
      rule: 'total',
      column: 'weight',
      is: 100,
      words: { en: 'The weights do not add up to 100.', fr: 'Les pondérations ne totalisent pas 100.' },
      at: ['weight']
    },
    {
      id: 'nothing-must-pass',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'No criterion has to be passed: an unsafe option with a low price could win.',
        fr: 'Aucun critère n’est éliminatoire : une option peu sûre mais bon marché pourrait l’emporter.'
      },
      at: ['must-pass'],
      where: [{ column: 'must-pass', test: 'is', value: true }]
    }
  ]
})

const scoreColumns = [
  {
    id: 'option',
    kind: 'ref',
    to: [links.tool],
    required: true,
    label: { en: 'Option', fr: 'Option' },
    help: { en: 'The option that is scored.', fr: 'L’option notée.' }
  },
  {
    id: 'criterion',
    kind: 'ref',
    to: [links.criterion],
    required: true,
    label: { en: 'Criterion', fr: 'Critère' },
    help: { en: 'The criterion it is scored by.', fr: 'Le critère selon lequel on la note.' }
  },
  {
    id: 'score',
    kind: 'rating',
    required: true,
    scale: {
      id: 'strength5',
      values: [
        { value: 0, label: { en: 'Absent', fr: 'Absent' } },
        { value: 1, label: { en: 'Weak', fr: 'Faible' } },
        { value: 2, label: { en: 'Fair', fr: 'Passable' } },
        { value: 3, label: { en: 'Good', fr: 'Bon' } },
        { value: 4, label: { en: 'Strong', fr: 'Fort' } }
      ]
    },
    label: { en: 'Score', fr: 'Note' },
    help: { en: 'From 0 (absent) to 4 (strong).', fr: 'De 0 (absent) à 4 (fort).' }
  },
  {
    id: 'weight',
    kind: 'derived',
    rule: 'first-filled',
    inputs: [{ via: 'criterion', column: 'weight' }],
    result: { as: 'number' },
    label: { en: 'Weight', fr: 'Pondération' },
    help: { en: 'Taken from the criterion.', fr: 'Reprise du critère.' }
  },
  {
    id: 'points',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'weight' }, { column: 'score' }, { setting: 'per-step' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Points', fr: 'Points' },
    help: { en: 'Weight times score ÷ 4.', fr: 'Pondération multipliée par note ÷ 4.' }
  },
  {
    id: 'must-pass',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ via: 'criterion', column: 'must-pass' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Must pass', fr: 'Éliminatoire' },
    help: { en: '1 where the criterion has to be passed.', fr: '1 si le critère est éliminatoire.' }
  },
  {
    id: 'pass',
    kind: 'check',
    requiredWhen: [{ column: 'must-pass', test: 'above', value: 0 }],
    label: { en: 'Pass', fr: 'Réussi' },
    help: {
      en: 'Whether it passes a criterion that has to be passed.',
      fr: 'Si elle satisfait à un critère éliminatoire.'
    }
  },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    label: { en: 'Evidence', fr: 'Preuve' },
    help: {
      en: 'What the score rests on: a document, a trial, a call.',
      fr: 'Sur quoi repose la note : un document, un essai, un appel.'
    }
  },
  {
    id: 'assessor',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Assessor', fr: 'Évaluateur' },
    help: { en: 'Who gave the score.', fr: 'Qui a donné la note.' }
  },
  {
    id: 'date',
    kind: 'date',
    default: { from: 'today' },
    label: { en: 'Date', fr: 'Date' },
    help: { en: 'The day it was given.', fr: 'Le jour où elle a été donnée.' }
  }
] as const satisfies readonly Column[]

/** Each option by each criterion. */
export const score = defineTable({
  id: 'score',
  title: { en: 'Scores', fr: 'Notes' },
  about: {
    en: 'Each row is one option judged by one criterion, with what the score rests on.',
    fr: 'Chaque ligne est une option jugée selon un critère, avec ce sur quoi repose la note.'
  },
  shape: 'rows',
  key: ['option', 'criterion'],
  name: 'criterion',
  settings: { 'per-step': 0.25 },
  columns: scoreColumns,
  views: [
    everyColumn(scoreColumns),
    {
      ...forDocument,
      columns: ['option', 'criterion', 'weight', 'score', 'points', 'pass', 'evidence', 'assessor'],
      sort: [{ column: 'option' }, { column: 'criterion' }]
    }
  ],
  pictures: [
    {
      id: 'weighted',
      kind: 'bars',
      title: { en: 'Weighted comparison', fr: 'Comparaison pondérée' },
      about: {
        en: 'How many points of 100 each option earns, and by which criteria.',
        fr: 'Combien de points sur 100 obtient chaque option, et par quels critères.'
      },
      by: 'option',
      measures: [{ column: 'points' }],
      split: 'criterion',
      span: { from: 0, to: 100 }
    }
  ],
  checks: [
    {
      id: 'no-evidence',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The score by “{row}” rests on nothing that is written down.',
        fr: 'La note selon « {row} » ne repose sur rien d’écrit.'
      },
      at: ['evidence'],
      when: [
        { column: 'score', test: 'filled' },
        { column: 'evidence', test: 'blank' }
      ]
    }
  ]
})
