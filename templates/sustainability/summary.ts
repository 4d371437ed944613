import type { Column } from '../../src/model/template'
import { defineTable } from '../define'
import { setInUse, sets, standingBands, standings } from './lists'

const inSet = (table: string, column: string) => ({ table, by: 'set', of: 'set-in-use', column }) as const

const columns = [
  {
    id: 'set',
    kind: 'choice',
    options: sets,
    label: { en: 'Set', fr: 'Ensemble' },
    help: {
      en: 'Clinical for a way of caring in a clinic, programme for a programme with its own money and partners. Ratings of the other set are kept.',
      fr: 'Clinique pour une façon de soigner, programme pour un programme qui a son argent et ses partenaires. Les cotes de l’autre ensemble sont conservées.'
    }
  },
  {
    id: 'set-in-use',
    kind: 'derived',
    rule: 'lookup',
    inputs: [{ column: 'set' }],
    settings: { pairs: setInUse },
    result: { as: 'choice', options: sets },
    label: { en: 'Set in use', fr: 'Ensemble utilisé' },
    help: { en: 'The set that is chosen, clinical until one is.', fr: 'L’ensemble choisi, clinique d’ici là.' }
  },
  {
    id: 'overall',
    kind: 'derived',
    rule: 'mean',
    inputs: [inSet('domain-rating', 'mean')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Overall mean', fr: 'Moyenne d’ensemble' },
    help: {
      en: 'The mean of the domains of this set, each counting the same, from 1 to 7.',
      fr: 'La moyenne des domaines de cet ensemble, chacun comptant autant, de 1 à 7.'
    }
  },
  {
    id: 'standing',
    kind: 'derived',
    rule: 'band',
    inputs: [{ column: 'overall' }, { setting: 'bands' }],
    result: { as: 'choice', options: standings },
    label: { en: 'Strength or gap', fr: 'Force ou lacune' },
    help: {
      en: 'What the overall mean stands for. A good mean can hide a weak domain.',
      fr: 'Ce que veut dire la moyenne d’ensemble. Une bonne moyenne peut cacher un domaine faible.'
    }
  },
  {
    id: 'lowest',
    kind: 'derived',
    rule: 'lowest',
    inputs: [inSet('domain-rating', 'mean')],
    result: { as: 'number', decimals: 2 },
    label: { en: 'Lowest domain', fr: 'Domaine le plus bas' },
    help: { en: 'The lowest of the means.', fr: 'La plus basse des moyennes.' }
  },
  {
    id: 'rated',
    kind: 'derived',
    rule: 'portion',
    inputs: [
      { ...inSet('statement', 'rating'), where: [{ column: 'rating', test: 'at-least', value: 1 }] },
      inSet('statement', 'statement')
    ],
    result: { as: 'percent', decimals: 0 },
    label: { en: 'Statements rated', fr: 'Énoncés cotés' },
    help: {
      en: 'The share of this set’s statements that have a rating. Those nobody could answer do not count.',
      fr: 'La part des énoncés de cet ensemble qui ont une cote. Ceux auxquels on n’a pas pu répondre ne comptent pas.'
    }
  },
  {
    id: 'how-rated',
    kind: 'text',
    long: true,
    label: { en: 'Who rated, and when', fr: 'Qui a coté, et quand' },
    help: { en: 'Who was in the room, and who was missing.', fr: 'Qui était présent, et qui manquait.' }
  }
] as const satisfies readonly Column[]

/** Which set is used, and what it comes to. */
export const summary = defineTable({
  id: 'summary',
  title: { en: 'Set and overall', fr: 'Ensemble et résultat global' },
  about: {
    en: 'Which statements you rate, and what all domains come to together.',
    fr: 'Quels énoncés vous cotez, et ce que donnent ensemble tous les domaines.'
  },
  shape: 'form',
  name: 'how-rated',
  settings: { bands: standingBands },
  columns,
  views: [
    {
      id: 'all',
      title: { en: 'Set and overall', fr: 'Ensemble et résultat global' },
      kind: 'form',
      columns: columns.map(({ id }) => id),
      print: true
    }
  ],
  checks: []
})
