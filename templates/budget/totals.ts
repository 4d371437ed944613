import { defineTable } from '../define'
import { everyColumn } from '../shared'
import { cost } from './cost'
import { money } from './money'

const columns = [...cost, ...money] as const

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
  settings: { 'contingency-from': 5 },
  settable: [
    {
      key: 'contingency-from',
      from: 0,
      to: 30,
      decimals: 1,
      label: { en: 'Least contingency, in % of the subtotal', fr: 'Imprévus, au moins, en % du sous-total' },
      help: {
        en: 'A smaller share is told as a gap.',
        fr: 'Une part plus petite compte comme une lacune.'
      }
    }
  ],
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
        'charter-ceiling',
        'ceiling-in-force',
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
      at: ['headroom', 'ceiling-in-force'],
      when: [{ column: 'headroom', test: 'below', value: 0 }]
    },
    {
      id: 'two-ceilings',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'A ceiling is typed here, and the charter has one: only the charter’s counts.',
        fr: 'Un plafond est inscrit ici, et la charte en a un : seul celui de la charte compte.'
      },
      at: ['ceiling', 'charter-ceiling'],
      when: [
        { column: 'ceiling', test: 'filled' },
        { column: 'charter-ceiling', test: 'filled' }
      ]
    },
    {
      id: 'little-contingency',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'Contingency is a smaller share of the subtotal than the settings of the sheet ask for.',
        fr: 'La part des imprévus dans le sous-total est inférieure à celle que demandent les réglages de la feuille.'
      },
      at: ['contingency-share'],
      when: [{ column: 'contingency-share', test: 'below', setting: 'contingency-from' }]
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
