import type { Column } from '../../src/model/template'
import { implementationOutcomes } from '../evaluation/lists'
import { links } from '../links'
import { level5, status } from '../scales'
import { codeColumn } from '../shared'
import { clusters, ericStrategies } from './eric'
import { startingPoints } from './lists'

/** What is done about barriers, or with facilitators, said so that someone could do it (Proctor’s reporting fields). */
export const strategyColumns = [
  codeColumn('ST'),
  {
    id: 'name',
    kind: 'text',
    required: true,
    label: { en: 'Strategy', fr: 'Stratégie' },
    help: { en: 'A short name that the team will use.', fr: 'Un nom court que l’équipe emploiera.' }
  },
  {
    id: 'addresses',
    kind: 'refs',
    to: [links.barrier],
    label: { en: 'Addresses', fr: 'Vise' },
    help: {
      en: 'The barriers it eases and the facilitators it makes use of.',
      fr: 'Les obstacles qu’elle atténue et les facteurs favorables dont elle tire parti.'
    }
  },
  {
    id: 'cluster',
    kind: 'choice',
    options: clusters,
    suggest: {
      rule: 'lookup',
      inputs: [{ via: 'addresses', column: 'topic' }],
      settings: { pairs: startingPoints.map(({ id, clusters: [first] }) => [id, first] as const) }
    },
    label: { en: 'Cluster', fr: 'Groupe' },
    help: {
      en: 'One of the nine clusters of the ERIC list. One is suggested from what the barrier is about.',
      fr: 'Un des neuf groupes de la liste ERIC. Un groupe est suggéré d’après le sujet de l’obstacle.'
    }
  },
  {
    id: 'eric',
    kind: 'choice',
    options: ericStrategies,
    label: { en: 'ERIC strategy', fr: 'Stratégie ERIC' },
    help: {
      en: 'The strategy of that cluster that it comes closest to, or local if none does.',
      fr: 'La stratégie de ce groupe dont elle est la plus proche, ou locale s’il n’y en a pas.'
    }
  },
  {
    id: 'actor',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Actor', fr: 'Acteur' },
    help: { en: 'Who does it.', fr: 'Qui la met en œuvre.' }
  },
  {
    id: 'action',
    kind: 'text',
    long: true,
    label: { en: 'Action', fr: 'Mesure' },
    help: { en: 'What they will actually do, step by step.', fr: 'Ce qu’ils feront concrètement, étape par étape.' }
  },
  {
    id: 'target',
    kind: 'refs',
    to: [links.stakeholder],
    label: { en: 'Target', fr: 'Destinataires' },
    help: { en: 'Those whom it is meant to reach or change.', fr: 'Ceux qu’elle doit joindre ou faire changer.' }
  },
  {
    id: 'timing',
    kind: 'text',
    label: { en: 'Timing', fr: 'Moment' },
    help: { en: 'When it starts and ends, or in which phase.', fr: 'Quand elle commence et finit, ou à quelle phase.' }
  },
  {
    id: 'dose',
    kind: 'text',
    label: { en: 'Dose', fr: 'Intensité' },
    help: {
      en: 'How much and how often: “one hour a week for six weeks”.',
      fr: 'Combien et à quelle fréquence : « une heure par semaine pendant six semaines ».'
    }
  },
  {
    id: 'expected-outcome',
    kind: 'choice',
    options: implementationOutcomes,
    label: { en: 'Expected outcome', fr: 'Résultat attendu' },
    help: { en: 'What would show that it worked.', fr: 'Ce qui montrerait qu’elle a fonctionné.' }
  },
  {
    id: 'justification',
    kind: 'text',
    long: true,
    label: { en: 'Justification', fr: 'Justification' },
    help: {
      en: 'Why this one: evidence, experience elsewhere, or what people here asked for.',
      fr: 'Pourquoi celle-ci : données probantes, expérience ailleurs, ou demande des gens d’ici.'
    }
  },
  {
    id: 'effort',
    kind: 'rating',
    scale: level5,
    label: { en: 'Effort', fr: 'Effort' },
    help: {
      en: 'How much time, money and goodwill it takes.',
      fr: 'Le temps, l’argent et la bonne volonté qu’elle demande.'
    }
  },
  {
    id: 'reach',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ via: 'addresses', column: 'priority' }],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority addressed', fr: 'Priorité visée' },
    help: {
      en: 'The priorities of all that it addresses, added up.',
      fr: 'La somme des priorités de tout ce qu’elle vise.'
    }
  },
  {
    id: 'value',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'reach' }, { column: 'effort' }],
    result: { as: 'number', decimals: 1 },
    label: { en: 'Value', fr: 'Rendement' },
    help: {
      en: 'Priority addressed divided by effort: what it gives for what it takes.',
      fr: 'Priorité visée divisée par l’effort : ce qu’elle rapporte pour ce qu’elle demande.'
    }
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
    id: 'tasks',
    kind: 'refs',
    to: [links.task],
    label: { en: 'Tasks', fr: 'Tâches' },
    help: { en: 'The tasks of the work plan that carry it out.', fr: 'Les tâches du plan de travail qui la réalisent.' }
  },
  {
    id: 'budget',
    kind: 'refs',
    to: [links.budgetLine],
    label: { en: 'Budget lines', fr: 'Postes budgétaires' },
    help: { en: 'The lines of the budget that pay for it.', fr: 'Les postes du budget qui la paient.' }
  },
  {
    id: 'indicators',
    kind: 'refs',
    to: [links.indicator],
    label: { en: 'Measured by', fr: 'Mesurée par' },
    help: {
      en: 'The indicators of the evaluation plan that will show whether it worked.',
      fr: 'Les indicateurs du plan d’évaluation qui montreront si elle a fonctionné.'
    }
  }
] as const satisfies readonly Column[]
