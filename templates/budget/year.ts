import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { links } from '../links'
import { everyColumn, forDocument } from '../shared'
import { years } from './lists'

const recurrent = { column: 'type', test: 'is', value: 'recurrent' } as const satisfies Condition
const oneOff = { column: 'type', test: 'is', value: 'one-off' } as const satisfies Condition
const inKind = { column: 'in-kind', test: 'is', value: true } as const satisfies Condition

/** The lines of the row’s year, for which more may hold. */
function amounts(where: readonly Condition[], column = 'amount') {
  return { table: 'line', by: 'year', of: 'year', column, where } as const
}

const yearColumns = [
  {
    id: 'year',
    kind: 'choice',
    options: years,
    label: { en: 'Year', fr: 'Année' },
    help: { en: 'Year 0 is before go-live.', fr: 'L’année 0 est avant la mise en service.' }
  },
  {
    id: 'period',
    kind: 'text',
    max: 40,
    label: { en: 'Period', fr: 'Période' },
    help: {
      en: 'Which fiscal year that is, such as 2026–2027.',
      fr: 'De quel exercice il s’agit, par exemple 2026–2027.'
    }
  },
  {
    id: 'one-off',
    kind: 'derived',
    rule: 'sum',
    inputs: [amounts([oneOff])],
    result: { as: 'money' },
    label: { en: 'One-off', fr: 'Ponctuel' },
    help: { en: 'The lines of that year that are paid once.', fr: 'Les postes de cette année payés une fois.' }
  },
  {
    id: 'recurrent',
    kind: 'derived',
    rule: 'sum',
    inputs: [amounts([recurrent])],
    result: { as: 'money' },
    label: { en: 'Recurrent', fr: 'Récurrent' },
    help: { en: 'The lines of that year that come again.', fr: 'Les postes de cette année qui reviennent.' }
  },
  {
    id: 'total',
    kind: 'derived',
    rule: 'sum',
    inputs: [amounts([])],
    result: { as: 'money' },
    label: { en: 'Total', fr: 'Total' },
    help: {
      en: 'All lines of that year, contingency included.',
      fr: 'Tous les postes de cette année, imprévus compris.'
    }
  },
  {
    id: 'in-kind',
    kind: 'derived',
    rule: 'sum',
    inputs: [amounts([inKind])],
    result: { as: 'money' },
    label: { en: 'Of which in kind', fr: 'Dont en nature' },
    help: {
      en: 'What is given in time or goods that year.',
      fr: 'Ce qui est fourni en temps ou en biens cette année-là.'
    }
  },
  {
    id: 'actual',
    kind: 'derived',
    rule: 'sum',
    inputs: [amounts([], 'actual')],
    result: { as: 'money' },
    label: { en: 'Actual', fr: 'Réel' },
    help: { en: 'What that year has cost so far.', fr: 'Ce que cette année a coûté jusqu’ici.' }
  }
] as const satisfies readonly Column[]

/** What each year comes to. */
export const year = defineTable({
  id: 'year',
  title: { en: 'By year', fr: 'Par année' },
  about: {
    en: 'Each row is one year: what is paid once, what comes again, and what it cost.',
    fr: 'Chaque ligne est une année : ce qui se paie une fois, ce qui revient et ce qu’elle a coûté.'
  },
  shape: 'fixed',
  fixed: years.map(({ id }) => ({ key: id, cells: { year: id } })),
  name: 'year',
  columns: yearColumns,
  views: [{ ...everyColumn(yearColumns), print: true }],
  checks: []
})

const fundingColumns = [
  {
    id: 'source',
    kind: 'text',
    required: true,
    max: 120,
    label: { en: 'Source', fr: 'Source' },
    help: { en: 'The programme, budget or donor that pays.', fr: 'Le programme, le budget ou le donateur qui paie.' }
  },
  {
    id: 'funder',
    kind: 'ref',
    to: [links.stakeholder],
    label: { en: 'Funder', fr: 'Bailleur de fonds' },
    help: {
      en: 'Who decides about it, from the stakeholder map.',
      fr: 'Qui en décide, d’après la cartographie des parties prenantes.'
    }
  },
  {
    id: 'amount',
    kind: 'money',
    required: true,
    label: { en: 'Amount', fr: 'Montant' },
    help: { en: 'The whole amount, over all years.', fr: 'Le montant entier, toutes années confondues.' }
  },
  {
    id: 'start',
    kind: 'date',
    label: { en: 'Start', fr: 'Début' },
    help: { en: 'The first day on which it may be spent.', fr: 'Le premier jour où l’on peut le dépenser.' }
  },
  {
    id: 'end',
    kind: 'date',
    label: { en: 'End', fr: 'Fin' },
    help: { en: 'The last day on which it may be spent.', fr: 'Le dernier jour où l’on peut le dépenser.' }
  },
  {
    id: 'conditions',
    kind: 'text',
    long: true,
    label: { en: 'Conditions', fr: 'Conditions' },
    help: {
      en: 'What the funder asks for in return, and what may not be bought.',
      fr: 'Ce que le bailleur demande en retour, et ce qu’on ne peut pas acheter.'
    }
  },
  {
    id: 'secured',
    kind: 'check',
    label: { en: 'Secured', fr: 'Obtenu' },
    help: { en: 'Yes only once it is promised in writing.', fr: 'Oui seulement une fois promis par écrit.' }
  }
] as const satisfies readonly Column[]

/** Where the money comes from. */
export const funding = defineTable({
  id: 'funding',
  title: { en: 'Funding', fr: 'Financement' },
  about: {
    en: 'Each row is one source of money: how much, for when, on what terms, and whether it is sure.',
    fr: 'Chaque ligne est une source d’argent : combien, pour quand, à quelles conditions, et si elle est sûre.'
  },
  shape: 'rows',
  name: 'source',
  columns: fundingColumns,
  views: [
    everyColumn(fundingColumns),
    { ...forDocument, columns: ['source', 'funder', 'amount', 'start', 'end', 'secured', 'conditions'] }
  ],
  checks: [
    {
      id: 'end-before-start',
      severity: 'error',
      rule: 'row',
      words: { en: '“{row}” ends before it starts.', fr: '« {row} » finit avant de commencer.' },
      at: ['end', 'start'],
      when: [{ column: 'end', test: 'below', than: 'start' }]
    }
  ]
})
