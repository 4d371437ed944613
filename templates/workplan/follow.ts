import type { Column } from '../../src/model/template'
import { links } from '../links'
import { status } from '../scales'

const open = { column: 'status', test: 'not', value: ['done', 'cancelled'] } as const

/** How far it is, what it hangs on, and what it answers. */
export const follow = [
  {
    id: 'percent-done',
    kind: 'number',
    min: 0,
    max: 100,
    decimals: 0,
    unit: { en: '%', fr: '%' },
    label: { en: '% done', fr: '% réalisé' },
    help: {
      en: 'How much of it is done, from 0 to 100. Leave it blank where the task has pieces of its own.',
      fr: 'La part déjà réalisée, de 0 à 100. Laissez vide si la tâche a ses propres parties.'
    }
  },
  {
    id: 'pieces-done',
    kind: 'derived',
    rule: 'weighted-share',
    inputs: [
      {
        table: 'task',
        by: 'part-of',
        column: 'progress',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      },
      {
        table: 'task',
        by: 'part-of',
        column: 'duration',
        where: [{ column: 'status', test: 'not', value: 'cancelled' }]
      },
      { setting: 'whole' }
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Done, by its pieces', fr: 'Réalisé, d’après ses parties' },
    help: {
      en: 'The mean of its pieces, each counted by its working days. Blank where it has none.',
      fr: 'La moyenne de ses parties, chacune comptée selon ses jours ouvrables. Vide si elle n’en a pas.'
    }
  },
  {
    id: 'progress',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'pieces-done' }, { setting: 'whole' }, { column: 'percent-done' }],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Progress', fr: 'Avancement' },
    help: {
      en: 'What its pieces come to; without pieces, the share done that was typed.',
      fr: 'Ce que donnent ses parties; sans parties, le pourcentage inscrit.'
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
    id: 'days-left',
    kind: 'derived',
    rule: 'days-to',
    inputs: [{ column: 'end' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Days left', fr: 'Jours restants' },
    help: {
      en: 'Days from today to its end; below 0 once that day has passed.',
      fr: 'Jours d’ici la fin; sous 0 une fois ce jour passé.'
    }
  },
  {
    id: 'attention',
    kind: 'derived',
    rule: 'first-flag',
    inputs: [
      { column: 'type' },
      { column: 'start' },
      { column: 'end' },
      { column: 'free-from' },
      { column: 'status' },
      { column: 'days-left' }
    ],
    settings: {
      flags: [
        { id: 'late', when: [{ column: 'end', test: 'before-today' }, open] },
        { id: 'starts-too-early', when: [{ column: 'start', test: 'at-most', than: 'free-from' }, open] },
        { id: 'starts-too-early', when: [{ column: 'end', test: 'below', than: 'free-from' }, open] },
        { id: 'blocked', when: [{ column: 'status', test: 'is', value: 'blocked' }] },
        { id: 'due-soon', when: [{ column: 'days-left', test: 'at-most', setting: 'due-soon' }, open] }
      ]
    },
    result: {
      as: 'choice',
      options: [
        { id: 'late', label: { en: 'Late', fr: 'En retard' }, tone: 'danger' },
        { id: 'starts-too-early', label: { en: 'Starts too early', fr: 'Commence trop tôt' }, tone: 'danger' },
        { id: 'blocked', label: { en: 'Blocked', fr: 'Bloquée' }, tone: 'danger' },
        { id: 'due-soon', label: { en: 'Due soon', fr: 'À terminer bientôt' }, tone: 'warn' }
      ]
    },
    label: { en: 'Attention', fr: 'Attention' },
    help: {
      en: 'The first thing that needs seeing to, if any: late, starts before a predecessor ends, blocked, due soon.',
      fr: 'La première chose à régler, s’il y en a une : en retard, commence avant la fin d’un prédécesseur, bloquée, à terminer bientôt.'
    }
  },
  {
    id: 'gate-criteria',
    kind: 'text',
    long: true,
    requiredWhen: [{ column: 'type', test: 'is', value: 'gate' }],
    label: { en: 'Gate criteria', fr: 'Critères de décision' },
    help: {
      en: 'What must be true to go on, agreed before the day: no open hazard at 4 or 5, the crisis protocol tested, and so on.',
      fr: 'Ce qui doit être vrai pour poursuivre, convenu avant ce jour : aucun danger ouvert à 4 ou 5, protocole de crise mis à l’essai, etc.'
    }
  },
  {
    id: 'strategy',
    kind: 'refs',
    to: [links.strategy],
    label: { en: 'Strategies', fr: 'Stratégies' },
    help: {
      en: 'What it carries out, from the barriers and strategies.',
      fr: 'Ce qu’elle réalise, d’après les obstacles et stratégies.'
    }
  },
  {
    id: 'risk-action',
    kind: 'refs',
    to: [links.riskAction],
    label: { en: 'Actions on risks', fr: 'Mesures contre les risques' },
    help: {
      en: 'The actions of the risk register that it carries out.',
      fr: 'Les mesures du registre des risques qu’elle réalise.'
    }
  },
  {
    id: 'budget',
    kind: 'refs',
    to: [links.budgetLine],
    label: { en: 'Budget lines', fr: 'Postes du budget' },
    help: { en: 'What pays for it.', fr: 'Ce qui la finance.' }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'Note', fr: 'Note' },
    help: {
      en: 'What changed and why, or what to look out for.',
      fr: 'Ce qui a changé et pourquoi, ou ce qu’il faut surveiller.'
    }
  }
] as const satisfies readonly Column[]
