import type { Column } from '../../src/model/template'

/** What is secured, what is spent, and what the service costs in the end. */
export const money = [
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
