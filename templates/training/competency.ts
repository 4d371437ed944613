import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { competencies } from '../practice-model/lists'
import { everyColumn } from '../shared'

const ofNeeds = (column: string) => ({ table: 'need', by: 'competency', of: 'competency', column }) as const
const ofSessions = (column: string) =>
  ({
    table: 'session',
    by: 'competencies',
    of: 'competency',
    column,
    where: [{ column: 'status', test: 'not', value: 'cancelled' }]
  }) as const

const columns = [
  {
    id: 'competency',
    kind: 'choice',
    options: competencies,
    width: 30,
    label: { en: 'Competency', fr: 'Compétence' },
    help: { en: 'One of nine fields of working well online.', fr: 'Un des neuf champs du travail en ligne bien fait.' }
  },
  {
    id: 'asked-for',
    kind: 'derived',
    rule: 'count',
    inputs: [
      {
        template: 'practice-model',
        table: 'model-use',
        by: 'competencies',
        of: 'competency',
        column: 'provider',
        where: [{ column: 'use', test: 'is', value: ['some', 'main'] }]
      }
    ],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Practice models that ask for it', fr: 'Modèles de pratique qui la demandent' },
    help: {
      en: 'How many rows of the practice model in use need it.',
      fr: 'Combien de lignes du modèle de pratique utilisées la demandent.'
    }
  },
  {
    id: 'groups',
    kind: 'derived',
    rule: 'count',
    inputs: [ofNeeds('group')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Groups rated', fr: 'Groupes cotés' },
    help: { en: 'For how many groups it has been rated.', fr: 'Pour combien de groupes elle a été cotée.' }
  },
  {
    id: 'widest-gap',
    kind: 'derived',
    rule: 'highest',
    inputs: [ofNeeds('gap')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Widest gap', fr: 'Plus grand écart' },
    help: { en: 'The widest gap of any group.', fr: 'Le plus grand écart de tous les groupes.' }
  },
  {
    id: 'priority',
    kind: 'derived',
    rule: 'sum',
    inputs: [ofNeeds('priority')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Priority, all groups', fr: 'Priorité, tous les groupes' },
    help: { en: 'The priorities of all groups together.', fr: 'Les priorités de tous les groupes ensemble.' }
  },
  {
    id: 'sessions',
    kind: 'derived',
    rule: 'count',
    inputs: [ofSessions('title')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Sessions', fr: 'Séances' },
    help: { en: 'How many sessions cover it.', fr: 'Combien de séances la couvrent.' }
  },
  {
    id: 'trained',
    kind: 'derived',
    rule: 'sum',
    inputs: [ofSessions('completed')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Completed', fr: 'Formés' },
    help: {
      en: 'How many completed a session on it. Someone who took two counts twice.',
      fr: 'Combien ont terminé une séance à ce sujet. Qui en a suivi deux compte deux fois.'
    }
  }
] as const satisfies readonly Column[]

/** The nine competencies, and how the whole plan stands on each. */
export const competency = defineTable({
  id: 'competency',
  title: { en: 'Competencies', fr: 'Compétences' },
  about: {
    en: 'Each row is one of nine competencies: who asks for it, how wide the gap is, and what is offered.',
    fr: 'Chaque ligne est une des neuf compétences : qui la demande, quel est l’écart et ce qui est offert.'
  },
  shape: 'fixed',
  fixed: competencies.map(({ id }) => ({ key: id, cells: { competency: id } })),
  name: 'competency',
  columns,
  views: [{ ...everyColumn(columns), print: true }],
  checks: [
    {
      id: 'asked-for-but-not-rated',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The practice model asks for “{row}”, and no group has been rated on it.',
        fr: 'Le modèle de pratique demande « {row} », et aucun groupe n’y a été coté.'
      },
      many: {
        en: 'The practice model asks for {count} competencies on which no group has been rated.',
        fr: 'Le modèle de pratique demande {count} compétences sur lesquelles aucun groupe n’a été coté.'
      },
      at: ['groups', 'asked-for'],
      when: [
        { column: 'asked-for', test: 'above', value: 0 },
        { column: 'groups', test: 'is', value: 0 }
      ]
    }
  ]
})
