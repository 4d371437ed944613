import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn, forDocument } from '../shared'
import { competencies, models, providers, uses } from './lists'

const isUsed = { column: 'use', test: 'is', value: ['some', 'main'] } as const

const columns = [
  {
    id: 'provider',
    kind: 'choice',
    other: true,
    required: true,
    options: providers,
    label: { en: 'Provider group', fr: 'Groupe d’intervenants' },
    help: { en: 'Who works this way.', fr: 'Qui travaille de cette façon.' }
  },
  {
    id: 'model',
    kind: 'choice',
    required: true,
    options: models,
    label: { en: 'Practice model', fr: 'Modèle de pratique' },
    help: {
      en: 'How far this group takes e-mental health, from pointing people to it up to making it part of therapy.',
      fr: 'Jusqu’où ce groupe va avec la cybersanté mentale, de la simple indication à l’intégration dans la thérapie.'
    }
  },
  {
    id: 'use',
    kind: 'choice',
    required: true,
    default: 'some',
    options: uses,
    label: { en: 'Use', fr: 'Utilisation' },
    help: {
      en: 'Whether this is how they mainly work, sometimes, or not.',
      fr: 'Si c’est leur façon principale de travailler, occasionnelle, ou non.'
    }
  },
  {
    id: 'competencies',
    kind: 'choices',
    options: competencies,
    label: { en: 'Competencies needed', fr: 'Compétences requises' },
    help: {
      en: 'What they have to be able to do for it. The training plan starts from here.',
      fr: 'Ce qu’ils doivent savoir faire pour cela. Le plan de formation part d’ici.'
    }
  },
  {
    id: 'supervision',
    kind: 'text',
    requiredWhen: [isUsed],
    label: { en: 'Supervision', fr: 'Supervision' },
    help: {
      en: 'Who supervises them in this work, how and how often.',
      fr: 'Qui les supervise dans ce travail, comment et à quelle fréquence.'
    }
  },
  {
    id: 'minutes',
    kind: 'number',
    min: 0,
    unit: { en: 'min', fr: 'min' },
    label: { en: 'Time per client', fr: 'Temps par client' },
    help: {
      en: 'Minutes that one client takes in a month, notes and messages included.',
      fr: 'Minutes que prend un client en un mois, notes et messages compris.'
    }
  },
  {
    id: 'headcount',
    kind: 'number',
    min: 0,
    label: { en: 'Headcount', fr: 'Effectif' },
    help: { en: 'How many full-time positions do this work.', fr: 'Combien de postes à temps plein font ce travail.' }
  }
] as const satisfies readonly Column[]

/** Which providers use which of the five practice models. */
export const use = defineTable({
  id: 'model-use',
  title: { en: 'Models by provider', fr: 'Modèles par intervenant' },
  about: {
    en: 'Each row is one group of providers and one practice model: how far they use it, and what that takes.',
    fr: 'Chaque ligne est un groupe d’intervenants et un modèle de pratique : à quel point ils l’utilisent et ce qu’il y faut.'
  },
  shape: 'rows',
  key: ['provider', 'model'],
  name: 'provider',
  columns,
  views: [
    everyColumn(columns),
    {
      ...forDocument,
      columns: ['provider', 'model', 'use', 'competencies', 'supervision', 'minutes', 'headcount'],
      sort: [{ column: 'provider' }, { column: 'model' }]
    }
  ],
  pictures: [
    {
      id: 'providers',
      kind: 'crossed',
      title: { en: 'Practice models by provider', fr: 'Modèles de pratique par intervenant' },
      about: {
        en: 'Which groups of providers use which practice model, and which is the main one.',
        fr: 'Quels groupes d’intervenants utilisent quel modèle de pratique, et lequel est le principal.'
      },
      down: 'provider',
      across: 'model',
      value: 'use'
    }
  ],
  checks: [
    {
      id: 'no-competencies',
      severity: 'warning',
      rule: 'row',
      words: {
        en: '“{row}” work this way, and it is not said what they have to be able to do.',
        fr: '« {row} » : on ne dit pas quelles compétences demande cette façon de travailler.'
      },
      at: ['competencies'],
      when: [isUsed, { column: 'competencies', test: 'blank' }]
    },
    {
      id: 'no-main-model',
      severity: 'notice',
      rule: 'some',
      words: {
        en: 'No practice model is the main one for anyone yet.',
        fr: 'Aucun modèle de pratique n’est encore le principal pour personne.'
      },
      at: ['use'],
      where: [{ column: 'use', test: 'is', value: 'main' }]
    }
  ]
})
