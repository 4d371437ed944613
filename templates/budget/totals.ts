import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn } from '../shared'

const reserve = { column: 'category', test: 'is', value: 'contingency' } as const satisfies Condition
const work = { column: 'category', test: 'not', value: 'contingency' } as const satisfies Condition
const inKind = { column: 'in-kind', test: 'is', value: true } as const satisfies Condition
const recurrent = { column: 'type', test: 'is', value: 'recurrent' } as const satisfies Condition
const oneOff = { column: 'type', test: 'is', value: 'one-off' } as const satisfies Condition

const columns = [
  {
    id: 'ceiling',
    kind: 'money',
    label: { en: 'Budget ceiling', fr: 'Plafond budgétaire' },
    help: {
      en: 'The most that may be spent, as the charter says.',
      fr: 'Le plus qu’on puisse dépenser, selon la charte.'
    }
  },
  {
    id: 'expected-clients',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Expected clients', fr: 'Usagers attendus' },
    help: {
      en: 'How many people the whole of this budget is to serve.',
      fr: 'Combien de personnes l’ensemble de ce budget doit servir.'
    }
  },
  {
    id: 'one-off',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work, oneOff] }],
    result: { as: 'money' },
    label: { en: 'One-off', fr: 'Ponctuel' },
    help: {
      en: 'All lines that are paid once, contingency left out.',
      fr: 'Tous les postes payés une fois, sans les imprévus.'
    }
  },
  {
    id: 'recurrent',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work, recurrent] }],
    result: { as: 'money' },
    label: { en: 'Recurrent', fr: 'Récurrent' },
    help: {
      en: 'All lines that come again, contingency left out.',
      fr: 'Tous les postes qui reviennent, sans les imprévus.'
    }
  },
  {
    id: 'subtotal',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [work] }],
    result: { as: 'money' },
    label: { en: 'Subtotal', fr: 'Sous-total' },
    help: { en: 'All lines, contingency left out.', fr: 'Tous les postes, sans les imprévus.' }
  },
  {
    id: 'contingency',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [reserve] }],
    result: { as: 'money' },
    label: { en: 'Contingency', fr: 'Imprévus' },
    help: { en: 'All lines of the category contingency.', fr: 'Tous les postes de la catégorie « imprévus ».' }
  },
  {
    id: 'contingency-share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'contingency' }, { column: 'subtotal' }],
    result: { as: 'percent', decimals: 1 },
    label: { en: 'Contingency, %', fr: 'Imprévus, %' },
    help: {
      en: 'Contingency as a share of the subtotal. Below 5 % the first surprise uses it up.',
      fr: 'Les imprévus en proportion du sous-total. Sous 5 %, la première surprise les épuise.'
    }
  },
  {
    id: 'total',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ column: 'subtotal' }, { column: 'contingency' }],
    result: { as: 'money' },
    label: { en: 'Total', fr: 'Total' },
    help: {
      en: 'Subtotal and contingency, what is given in kind included.',
      fr: 'Sous-total et imprévus, apports en nature compris.'
    }
  },
  {
    id: 'in-kind',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [inKind] }],
    result: { as: 'money' },
    label: { en: 'In kind', fr: 'En nature' },
    help: { en: 'What is given in time or goods.', fr: 'Ce qui est fourni en temps ou en biens.' }
  },
  {
    id: 'needed',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'amount', where: [{ column: 'in-kind', test: 'not', value: true }] }],
    result: { as: 'money' },
    label: { en: 'Money needed', fr: 'Argent nécessaire' },
    help: { en: 'The total less what is given in kind.', fr: 'Le total moins les apports en nature.' }
  },
  {
    id: 'headroom',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'ceiling' }, { column: 'needed' }],
    result: { as: 'money', signed: true },
    label: { en: 'Headroom', fr: 'Marge' },
    help: {
      en: 'The ceiling less the money needed. Below 0 the plan costs more than it may.',
      fr: 'Le plafond moins l’argent nécessaire. Sous 0, le plan coûte plus que permis.'
    }
  },
  {
    id: 'secured',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'funding', column: 'amount', where: [{ column: 'secured', test: 'is', value: true }] }],
    result: { as: 'money' },
    label: { en: 'Secured', fr: 'Obtenu' },
    help: { en: 'All funding that is promised in writing.', fr: 'Tout le financement promis par écrit.' }
  },
  {
    id: 'secured-share',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'secured' }, { column: 'needed' }],
    result: { as: 'percent', decimals: 1 },
    label: { en: 'Secured, % of needed', fr: 'Obtenu, % du nécessaire' },
    help: {
      en: 'Secured funding as a share of the money needed.',
      fr: 'Le financement obtenu en proportion de l’argent nécessaire.'
    }
  },
  {
    id: 'funding-gap',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'needed' }, { column: 'secured' }],
    result: { as: 'money', signed: true },
    label: { en: 'Funding gap', fr: 'Manque à financer' },
    help: { en: 'The money needed less what is secured.', fr: 'L’argent nécessaire moins ce qui est obtenu.' }
  },
  {
    id: 'steady-state',
    kind: 'derived',
    rule: 'latest-related',
    inputs: [{ table: 'year', column: 'recurrent', order: 'year' }],
    result: { as: 'money' },
    label: { en: 'Steady-state yearly cost', fr: 'Coût annuel en régime permanent' },
    help: {
      en: 'The recurrent lines of the last year that has any: what someone has to pay every year from then on.',
      fr: 'Les postes récurrents de la dernière année qui en a : ce que quelqu’un devra payer chaque année ensuite.'
    }
  },
  {
    id: 'cost-per-client',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'total' }, { column: 'expected-clients' }],
    result: { as: 'money' },
    label: { en: 'Cost per expected client', fr: 'Coût par usager attendu' },
    help: { en: 'The total divided by the clients expected.', fr: 'Le total divisé par les usagers attendus.' }
  },
  {
    id: 'spent',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'actual' }],
    result: { as: 'money' },
    label: { en: 'Actual so far', fr: 'Réel à ce jour' },
    help: { en: 'All actual costs entered so far.', fr: 'Tous les coûts réels inscrits à ce jour.' }
  },
  {
    id: 'variance',
    kind: 'derived',
    rule: 'sum',
    inputs: [{ table: 'line', column: 'variance' }],
    result: { as: 'money', signed: true },
    label: { en: 'Variance so far', fr: 'Écart à ce jour' },
    help: {
      en: 'Actual less planned, over the lines that have an actual cost.',
      fr: 'Réel moins prévu, pour les postes qui ont un coût réel.'
    }
  }
] as const satisfies readonly Column[]

/** What the lines come to: one form, worked out but for two figures. */
export const totals = defineTable({
  id: 'totals',
  title: { en: 'Totals', fr: 'Totaux' },
  about: {
    en: 'What the lines come to, what is secured, and what the service costs every year in the end.',
    fr: 'Ce que donnent les postes, ce qui est obtenu et ce que le service coûte chaque année à terme.'
  },
  shape: 'form',
  name: 'total',
  columns,
  sections: [
    { title: { en: 'To fill in', fr: 'À remplir' }, columns: ['ceiling', 'expected-clients'] },
    {
      title: { en: 'Cost', fr: 'Coût' },
      columns: [
        'one-off',
        'recurrent',
        'subtotal',
        'contingency',
        'contingency-share',
        'total',
        'in-kind',
        'needed',
        'headroom'
      ]
    },
    { title: { en: 'Funding', fr: 'Financement' }, columns: ['secured', 'secured-share', 'funding-gap'] },
    {
      title: { en: 'Over time', fr: 'Dans le temps' },
      columns: ['steady-state', 'cost-per-client', 'spent', 'variance']
    }
  ],
  views: [{ ...everyColumn(columns), kind: 'form', print: true }],
  checks: [
    {
      id: 'over-ceiling',
      severity: 'error',
      rule: 'row',
      words: {
        en: 'The plan needs more money than the ceiling allows.',
        fr: 'Le plan demande plus d’argent que le plafond ne le permet.'
      },
      at: ['headroom', 'ceiling'],
      when: [{ column: 'headroom', test: 'below', value: 0 }]
    },
    {
      id: 'little-contingency',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Contingency is below 5 % of the subtotal.',
        fr: 'Les imprévus sont inférieurs à 5 % du sous-total.'
      },
      at: ['contingency-share'],
      when: [{ column: 'contingency-share', test: 'below', value: 5 }]
    },
    {
      id: 'no-contingency',
      severity: 'warning',
      rule: 'row',
      words: { en: 'Nothing is set aside for contingency.', fr: 'Rien n’est prévu pour les imprévus.' },
      at: ['contingency'],
      when: [
        { column: 'subtotal', test: 'above', value: 0 },
        { column: 'contingency', test: 'blank' }
      ]
    },
    {
      id: 'funding-short',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Less funding is secured than is needed.',
        fr: 'Le financement obtenu est inférieur à ce qu’il faut.'
      },
      at: ['funding-gap', 'secured'],
      when: [{ column: 'funding-gap', test: 'above', value: 0 }]
    },
    {
      id: 'nothing-secured',
      severity: 'warning',
      rule: 'row',
      words: { en: 'No funding is secured yet.', fr: 'Aucun financement n’est encore obtenu.' },
      at: ['secured'],
      when: [
        { column: 'needed', test: 'above', value: 0 },
        { column: 'secured', test: 'blank' }
      ]
    }
  ]
})
