import type { Column, Condition, Option } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn, forDocument } from '../shared'
import { clinicalStatements, type Said } from './clinical'
import { domains, extent7, setInUse, setOf, sets } from './lists'
import { programmeStatements } from './programme'

const said: Readonly<Record<(typeof domains)[number]['id'], readonly Said[]>> = {
  ...clinicalStatements,
  ...programmeStatements
}
const all = domains.flatMap(({ id: domain }) => said[domain].map(([id, en, fr]) => ({ domain, id, en, fr })))
const statements: readonly Option[] = all.map(({ id, en, fr }) => ({ id, label: { en, fr } }))

/** A row of the set that the form names: the two ranks are the same. */
export const ofChosenSet = [
  { column: 'set', test: 'at-least', than: 'chosen-set' },
  { column: 'set', test: 'at-most', than: 'chosen-set' }
] as const satisfies readonly Condition[]

/** The set that the form names, beside each row: what tells whether the row is meant. */
export const chosenSet = {
  id: 'chosen-set',
  kind: 'derived',
  rule: 'lookup',
  inputs: [{ table: 'summary', column: 'set' }],
  settings: { pairs: setInUse },
  result: { as: 'choice', options: sets },
  label: { en: 'Set in use', fr: 'Ensemble utilisé' },
  help: {
    en: 'The set chosen under “Set and overall”, clinical until one is.',
    fr: 'L’ensemble choisi sous « Ensemble et résultat global », clinique d’ici là.'
  }
} as const satisfies Column

const columns = [
  {
    id: 'statement',
    kind: 'choice',
    options: statements,
    label: { en: 'Statement', fr: 'Énoncé' },
    help: { en: 'What you judge together.', fr: 'Ce que vous jugez ensemble.' },
    width: 58
  },
  {
    id: 'domain',
    kind: 'choice',
    options: domains,
    label: { en: 'Domain', fr: 'Domaine' },
    help: { en: 'The side of lasting that it belongs to.', fr: 'L’aspect de la pérennité dont il relève.' },
    width: 30
  },
  {
    id: 'set',
    kind: 'choice',
    options: sets,
    label: { en: 'Set', fr: 'Ensemble' },
    help: { en: 'Clinical or programme.', fr: 'Clinique ou programme.' }
  },
  {
    id: 'rating',
    kind: 'rating',
    scale: extent7,
    label: { en: 'Rating', fr: 'Cote' },
    help: {
      en: 'To what extent it holds today, from 1 to 7. “Not able to answer” is left out of every mean.',
      fr: 'Dans quelle mesure c’est vrai aujourd’hui, de 1 à 7. « Ne peut pas répondre » n’entre dans aucune moyenne.'
    }
  },
  {
    id: 'note',
    kind: 'text',
    long: true,
    label: { en: 'Why', fr: 'Pourquoi' },
    help: { en: 'What you have seen that makes you say so.', fr: 'Ce que vous avez constaté qui vous le fait dire.' }
  },
  chosenSet
] as const satisfies readonly Column[]

/** The statements of both sets, and how the team rates those of its own. */
export const statement = defineTable({
  id: 'statement',
  title: { en: 'Statements', fr: 'Énoncés' },
  about: {
    en: 'Each row is a statement that the team rates together from 1 to 7.',
    fr: 'Chaque ligne est un énoncé que l’équipe cote ensemble de 1 à 7.'
  },
  shape: 'fixed',
  fixed: all.map(({ domain, id }) => ({ key: id, cells: { statement: id, domain, set: setOf(domain) } })),
  name: 'statement',
  columns,
  hideUnless: ofChosenSet,
  views: [
    everyColumn(columns),
    {
      id: 'in-use',
      title: { en: 'Set in use', fr: 'Ensemble utilisé' },
      kind: 'grid',
      columns: ['statement', 'domain', 'rating', 'note'],
      where: ofChosenSet
    },
    { ...forDocument, columns: ['statement', 'domain', 'rating', 'note'] }
  ],
  checks: []
})
