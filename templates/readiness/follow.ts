import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import * as examples from '../examples/readiness'
import { links } from '../links'
import { status } from '../scales'
import { everyColumn, forDocument } from '../shared'
import { bandOptions, domains, readinessBands, rounds } from './lists'

const actionColumns = [
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    required: true,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'The side of being ready that it is for.', fr: 'L’aspect de la préparation visé.' }
  },
  {
    id: 'gap',
    kind: 'text',
    long: true,
    label: { en: 'Gap', fr: 'Écart' },
    help: { en: 'What is missing, as people put it.', fr: 'Ce qui manque, dans les mots des gens.' }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Action', fr: 'Mesure' },
    help: { en: 'What will be done, beginning with a verb.', fr: 'Ce qui sera fait, en commençant par un verbe.' }
  },
  {
    id: 'owner',
    kind: 'ref',
    to: [links.stakeholder],
    required: true,
    label: { en: 'Owner', fr: 'Responsable' },
    help: { en: 'The one who will get it done.', fr: 'La personne qui s’en chargera.' }
  },
  {
    id: 'due',
    kind: 'date',
    label: { en: 'Due', fr: 'Échéance' },
    help: { en: 'The day by which it must be done.', fr: 'Le jour où ce doit être fait.' }
  },
  {
    id: 'status',
    kind: 'choice',
    options: status,
    default: 'not-started',
    label: { en: 'Status', fr: 'État' },
    help: { en: 'Where the work stands today.', fr: 'Où en est le travail aujourd’hui.' }
  },
  {
    id: 'barrier',
    kind: 'ref',
    to: [links.barrier],
    label: { en: 'Barrier', fr: 'Obstacle' },
    help: {
      en: 'The barrier that lies behind it, if it is on that list.',
      fr: 'L’obstacle qui est en cause, s’il est sur cette liste.'
    }
  }
] as const satisfies readonly Column[]

/** What is done so that the team is ready in time. */
export const action = defineTable({
  id: 'readiness-action',
  title: { en: 'Actions', fr: 'Mesures' },
  about: {
    en: 'Each row is one thing done so that a domain is readier by launch.',
    fr: 'Chaque ligne est une chose qu’on fait pour qu’un domaine soit plus prêt au lancement.'
  },
  example: examples.readinessAction,
  shape: 'rows',
  name: 'action',
  columns: actionColumns,
  views: [
    everyColumn(actionColumns),
    { ...forDocument, columns: ['domain', 'gap', 'action', 'owner', 'due', 'status'] }
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

const summaryColumns = [
  {
    id: 'latest-round',
    kind: 'derived',
    rule: 'highest',
    inputs: [{ table: 'respondent', column: 'round' }],
    result: { as: 'choice', options: rounds },
    label: { en: 'Latest round', fr: 'Dernier cycle' },
    help: { en: 'The latest round that anyone has answered in.', fr: 'Le dernier cycle auquel quelqu’un a répondu.' }
  },
  {
    id: 'respondents',
    kind: 'derived',
    rule: 'count',
    inputs: [{ table: 'respondent', by: 'round', of: 'latest-round', column: 'role' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Respondents', fr: 'Répondants' },
    help: { en: 'How many answered in that round.', fr: 'Combien ont répondu à ce cycle.' }
  },
  {
    id: 'overall',
    kind: 'derived',
    rule: 'mean',
    inputs: [{ table: 'domain', column: 'mean' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Overall mean', fr: 'Moyenne d’ensemble' },
    help: {
      en: 'The mean of the eight domains, each counting the same.',
      fr: 'La moyenne des huit domaines, chacun comptant autant.'
    }
  },
  {
    id: 'band',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'overall' }, { setting: 'bands' }],
    result: { as: 'choice', options: bandOptions },
    label: { en: 'Readiness', fr: 'État de préparation' },
    help: {
      en: 'What the overall mean stands for. A good mean can hide a domain that is not ready: look at the weakest first.',
      fr: 'Ce que veut dire la moyenne d’ensemble. Une bonne moyenne peut cacher un domaine qui n’est pas prêt : regardez d’abord le plus faible.'
    }
  },
  {
    id: 'lowest',
    kind: 'derived',
    rule: 'lowest',
    inputs: [{ table: 'domain', column: 'mean' }],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Weakest domain', fr: 'Domaine le plus faible' },
    help: { en: 'The lowest of the eight means.', fr: 'La plus basse des huit moyennes.' }
  },
  {
    id: 'how-asked',
    kind: 'text',
    long: true,
    label: { en: 'How people were asked', fr: 'Comment on a interrogé les gens' },
    help: {
      en: 'Who was invited, how many answered, by what means, and who is missing.',
      fr: 'Qui a été invité, combien ont répondu, par quel moyen, et qui manque.'
    }
  }
] as const satisfies readonly Column[]

/** The figures that a steering group asks for first. */
export const summary = defineTable({
  id: 'summary',
  title: { en: 'Overall result', fr: 'Résultat d’ensemble' },
  about: { en: 'What all eight domains come to together.', fr: 'Ce que donnent ensemble les huit domaines.' },
  shape: 'form',
  name: 'how-asked',
  settings: { bands: readinessBands },
  columns: summaryColumns,
  views: [
    {
      id: 'all',
      title: { en: 'Overall result', fr: 'Résultat d’ensemble' },
      kind: 'form',
      columns: summaryColumns.map(({ id }) => id),
      print: true
    }
  ],
  checks: []
})
