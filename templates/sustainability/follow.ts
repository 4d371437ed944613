import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/sustainability'
import { links } from '../links'
import { level5, status } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { domains } from './lists'

const owner = {
  id: 'owner',
  kind: 'ref',
  to: [links.stakeholder],
  required: true,
  label: { en: 'Owner', fr: 'Responsable' },
  help: { en: 'The one who will get it done.', fr: 'La personne qui s’en chargera.' }
} as const satisfies Column

const actionColumns = [
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    required: true,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'The side of lasting that it is for.', fr: 'L’aspect de la pérennité visé.' }
  },
  {
    id: 'goal',
    kind: 'text',
    long: true,
    label: { en: 'Goal', fr: 'But' },
    help: { en: 'What should be true a year after the project.', fr: 'Ce qui devrait être vrai un an après le projet.' }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Action', fr: 'Mesure' },
    help: { en: 'What will be done, beginning with a verb.', fr: 'Ce qui sera fait, en commençant par un verbe.' }
  },
  owner,
  {
    id: 'due',
    kind: 'date',
    label: { en: 'Due', fr: 'Échéance' },
    help: { en: 'The day by which it must be done.', fr: 'Le jour où ce doit être fait.' }
  },
  {
    id: 'resource',
    kind: 'text',
    label: { en: 'What it takes', fr: 'Ce qu’il faut' },
    help: {
      en: 'Money, hours, an agreement: what it needs to happen.',
      fr: 'Argent, heures, entente : ce qu’il faut pour y arriver.'
    }
  },
  {
    id: 'status',
    kind: 'choice',
    options: status,
    default: 'not-started',
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Where the work stands today.', fr: 'Où en est le travail aujourd’hui.' }
  }
] as const satisfies readonly Column[]

/** What is done so that the service lasts. */
export const sustainAction = defineTable({
  id: 'sustain-action',
  title: { en: 'Actions', fr: 'Mesures' },
  about: {
    en: 'Each row is one thing done so that the service lasts.',
    fr: 'Chaque ligne est une chose qu’on fait pour que le service dure.'
  },
  example: examples.sustainAction,
  shape: 'rows',
  name: 'action',
  columns: actionColumns,
  views: [
    everyColumn(actionColumns),
    {
      ...forDocument,
      columns: ['domain', 'goal', 'action', 'owner', 'due', 'resource', 'status'],
      sort: [{ column: 'due' }]
    }
  ],
  checks: [
    {
      id: 'overdue',
      severity: 'warning',
      rule: 'row',
      words: { en: '“{row}” is overdue.', fr: '« {row} » est en retard.' },
      at: ['due'],
      when: [
        { column: 'due', test: 'before-today' },
        { column: 'status', test: 'not', value: ['done', 'cancelled'] }
      ]
    }
  ]
})

const handoverColumns = [
  {
    id: 'function',
    kind: 'text',
    required: true,
    width: 34,
    label: { en: 'Function', fr: 'Fonction' },
    help: {
      en: 'Something that the project does and someone must go on doing, such as renewing the licence.',
      fr: 'Une chose que fait le projet et que quelqu’un devra continuer de faire, comme renouveler la licence.'
    }
  },
  {
    id: 'project-owner',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Project owner', fr: 'Responsable au projet' },
    help: { en: 'Who does it while the project lasts.', fr: 'Qui le fait pendant le projet.' }
  },
  {
    id: 'steady-state-owner',
    kind: 'ref',
    to: [links.stakeholder, links.body],
    label: { en: 'Steady-state owner', fr: 'Responsable permanent' },
    help: { en: 'Who does it from then on.', fr: 'Qui le fera par la suite.' }
  },
  {
    id: 'ready',
    kind: 'check',
    label: { en: 'Ready', fr: 'Prêt' },
    help: {
      en: 'Yes once they have agreed, know how, and have the time for it.',
      fr: 'Oui une fois que la personne a accepté, sait comment faire et en a le temps.'
    }
  },
  {
    id: 'date',
    kind: 'date',
    label: { en: 'Handover date', fr: 'Date du transfert' },
    help: { en: 'The day from which they do it.', fr: 'Le jour à partir duquel elle s’en charge.' }
  }
] as const satisfies readonly Column[]

/** Who takes over what the project does. */
export const handover = defineTable({
  id: 'handover',
  title: { en: 'Handover', fr: 'Transfert' },
  about: {
    en: 'Each row is one thing that the project does today, and who does it afterwards.',
    fr: 'Chaque ligne est une chose que le projet fait aujourd’hui, et qui la fera ensuite.'
  },
  shape: 'rows',
  name: 'function',
  columns: handoverColumns,
  views: [
    everyColumn(handoverColumns),
    {
      ...forDocument,
      columns: ['function', 'project-owner', 'steady-state-owner', 'ready', 'date'],
      sort: [{ column: 'date' }]
    }
  ],
  checks: [
    {
      id: 'nobody-after',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nobody takes over “{row}”.', fr: 'Personne ne reprend « {row} ».' },
      at: ['steady-state-owner'],
      when: [{ column: 'steady-state-owner', test: 'blank' }]
    },
    {
      id: 'not-ready-in-time',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The day to hand over “{row}” has passed, and it is not ready.',
        fr: 'La date du transfert de « {row} » est passée, et ce n’est pas prêt.'
      },
      at: ['ready', 'date'],
      when: [
        { column: 'date', test: 'before-today' },
        { column: 'ready', test: 'not', value: true }
      ]
    }
  ]
})

const scaleColumns = [
  {
    id: 'next',
    kind: 'text',
    required: true,
    width: 34,
    label: { en: 'Next site or population', fr: 'Prochain lieu ou groupe' },
    help: { en: 'Where or to whom the service could go next.', fr: 'Où, ou à qui, le service pourrait s’étendre.' }
  },
  {
    id: 'readiness',
    kind: 'rating',
    scale: level5,
    label: { en: 'Readiness', fr: 'Préparation' },
    help: { en: 'How ready they are, as they see it themselves.', fr: 'À quel point ils sont prêts, selon eux-mêmes.' }
  },
  {
    id: 'adaptation-needed',
    kind: 'text',
    long: true,
    label: { en: 'Adaptation needed', fr: 'Adaptation nécessaire' },
    help: { en: 'What must differ there to fit.', fr: 'Ce qui doit y être différent pour convenir.' }
  },
  {
    id: 'core',
    kind: 'text',
    long: true,
    label: { en: 'Core that must not change', fr: 'Essentiel à ne pas changer' },
    help: { en: 'What makes it work and has to come along.', fr: 'Ce qui le fait fonctionner et doit suivre.' }
  },
  {
    id: 'decision',
    kind: 'choice',
    options: [
      { id: 'scale', label: { en: 'Scale', fr: 'Étendre' }, tone: 'ok' },
      { id: 'adapt', label: { en: 'Adapt', fr: 'Adapter' }, tone: 'moderate' },
      { id: 'pause', label: { en: 'Pause', fr: 'Suspendre' }, tone: 'warn' },
      { id: 'stop', label: { en: 'Stop', fr: 'Cesser' }, tone: 'danger' }
    ],
    label: { en: 'Decision', fr: 'Décision' },
    help: { en: 'What was decided, on what the evaluation found.', fr: 'Ce qui a été décidé, d’après l’évaluation.' }
  }
] as const satisfies readonly Column[]

/** Where the service goes next, if anywhere. */
export const scale = defineTable({
  id: 'scale',
  title: { en: 'Scaling', fr: 'Expansion' },
  about: {
    en: 'Each row is a place or group that the service could go to next.',
    fr: 'Chaque ligne est un lieu ou un groupe auquel le service pourrait s’étendre.'
  },
  shape: 'rows',
  name: 'next',
  columns: scaleColumns,
  views: [
    everyColumn(scaleColumns),
    { ...forDocument, columns: ['next', 'readiness', 'adaptation-needed', 'core', 'decision'] }
  ],
  checks: [
    {
      id: 'scaled-unready',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The service goes to “{row}”, where readiness is low.',
        fr: 'Le service s’étend à « {row} », où la préparation est faible.'
      },
      at: ['decision', 'readiness'],
      when: [
        { column: 'decision', test: 'is', value: 'scale' },
        { column: 'readiness', test: 'at-most', value: 2 }
      ]
    },
    {
      id: 'core-not-named',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'It is not said what must stay the same at “{row}”.',
        fr: 'On n’a pas dit ce qui doit rester pareil à « {row} ».'
      },
      at: ['core'],
      when: [
        { column: 'decision', test: 'is', value: ['scale', 'adapt'] },
        { column: 'core', test: 'blank' }
      ]
    }
  ]
})
