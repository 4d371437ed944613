import type { Column, Condition } from '../../src/model/template'
import { defineTable } from '../define'
import { everyColumn } from '../shared'

/** The steps of one version that are really done, in their order. */
function steps(version: 'current' | 'future', column: string) {
  const where = [
    { column: 'version', test: 'is', value: version },
    { column: 'change', test: 'not', value: 'removed' }
  ] as const satisfies readonly Condition[]
  return { table: 'wf-step', column, where, order: 'order' } as const
}

const columns = [
  {
    id: 'cases-per-month',
    kind: 'number',
    min: 0,
    decimals: 0,
    label: { en: 'Cases per month', fr: 'Cas par mois' },
    help: { en: 'How many cases go through it in a month.', fr: 'Combien de cas y passent en un mois.' }
  },
  {
    id: 'touch-current',
    kind: 'derived',
    rule: 'sum',
    inputs: [steps('current', 'minutes')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Touch time today (min)', fr: 'Temps de travail aujourd’hui (min)' },
    help: { en: 'Minutes of work on one case today.', fr: 'Minutes de travail pour un cas aujourd’hui.' }
  },
  {
    id: 'touch-future',
    kind: 'derived',
    rule: 'sum',
    inputs: [steps('future', 'minutes')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Touch time tomorrow (min)', fr: 'Temps de travail demain (min)' },
    help: { en: 'Minutes of work on one case tomorrow.', fr: 'Minutes de travail pour un cas demain.' }
  },
  {
    id: 'touch-saved',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'touch-current' }, { column: 'touch-future' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Minutes saved per case', fr: 'Minutes gagnées par cas' },
    help: {
      en: 'Today less tomorrow. Below 0 the new way takes more work.',
      fr: 'Aujourd’hui moins demain. Sous 0, la nouvelle façon demande plus de travail.'
    }
  },
  {
    id: 'minutes-saved-per-month',
    kind: 'derived',
    rule: 'product',
    inputs: [{ column: 'touch-saved' }, { column: 'cases-per-month' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Minutes saved per month', fr: 'Minutes gagnées par mois' },
    help: {
      en: 'Minutes saved per case times cases per month.',
      fr: 'Minutes gagnées par cas multipliées par cas par mois.'
    }
  },
  {
    id: 'hours-saved-per-month',
    kind: 'derived',
    rule: 'share',
    inputs: [{ column: 'minutes-saved-per-month' }, { setting: 'minutes-in-an-hour' }],
    result: { as: 'number', decimals: 1, signed: true },
    label: { en: 'Staff hours saved per month', fr: 'Heures de personnel gagnées par mois' },
    help: {
      en: 'Below 0 these are hours added: say so to those who will work them.',
      fr: 'Sous 0, ce sont des heures en plus : dites-le à ceux qui les feront.'
    }
  },
  {
    id: 'elapsed-current',
    kind: 'derived',
    rule: 'sum',
    inputs: [steps('current', 'elapsed')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Elapsed today (min)', fr: 'Temps écoulé aujourd’hui (min)' },
    help: {
      en: 'Minutes from first to last step today, waits included.',
      fr: 'Minutes de la première à la dernière étape aujourd’hui, attentes comprises.'
    }
  },
  {
    id: 'elapsed-future',
    kind: 'derived',
    rule: 'sum',
    inputs: [steps('future', 'elapsed')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Elapsed tomorrow (min)', fr: 'Temps écoulé demain (min)' },
    help: {
      en: 'Minutes from first to last step tomorrow, waits included.',
      fr: 'Minutes de la première à la dernière étape demain, attentes comprises.'
    }
  },
  {
    id: 'elapsed-saved',
    kind: 'derived',
    rule: 'difference',
    inputs: [{ column: 'elapsed-current' }, { column: 'elapsed-future' }],
    result: { as: 'number', decimals: 0, signed: true },
    label: { en: 'Elapsed minutes saved', fr: 'Minutes écoulées gagnées' },
    help: {
      en: 'What the person waits less. Below 0 they wait longer.',
      fr: 'Ce que la personne attend de moins. Sous 0, elle attend plus.'
    }
  },
  {
    id: 'hand-offs-current',
    kind: 'derived',
    rule: 'changes',
    inputs: [steps('current', 'lane')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Hand-offs today', fr: 'Transferts aujourd’hui' },
    help: { en: 'How often a case changes lanes today.', fr: 'Combien de fois un cas change de couloir aujourd’hui.' }
  },
  {
    id: 'hand-offs-future',
    kind: 'derived',
    rule: 'changes',
    inputs: [steps('future', 'lane')],
    result: { as: 'number', decimals: 0 },
    label: { en: 'Hand-offs tomorrow', fr: 'Transferts demain' },
    help: { en: 'How often a case changes lanes tomorrow.', fr: 'Combien de fois un cas change de couloir demain.' }
  }
] as const satisfies readonly Column[]

/** What the two ways of working come to: one form. */
export const comparison = defineTable({
  id: 'comparison',
  title: { en: 'Comparison', fr: 'Comparaison' },
  about: {
    en: 'What the new way of working saves or costs, in minutes a case and hours a month.',
    fr: 'Ce que la nouvelle façon de travailler fait gagner ou perdre, en minutes par cas et en heures par mois.'
  },
  shape: 'form',
  name: 'cases-per-month',
  settings: { 'minutes-in-an-hour': 60 },
  columns,
  sections: [
    { title: { en: 'To fill in', fr: 'À remplir' }, columns: ['cases-per-month'] },
    {
      title: { en: 'Work', fr: 'Travail' },
      columns: ['touch-current', 'touch-future', 'touch-saved', 'minutes-saved-per-month', 'hours-saved-per-month']
    },
    { title: { en: 'Waiting', fr: 'Attente' }, columns: ['elapsed-current', 'elapsed-future', 'elapsed-saved'] },
    { title: { en: 'Hand-offs', fr: 'Transferts' }, columns: ['hand-offs-current', 'hand-offs-future'] }
  ],
  views: [{ ...everyColumn(columns), kind: 'form', print: true }],
  checks: [
    {
      id: 'more-work',
      severity: 'warning',
      rule: 'row',
      words: {
        en: 'The new way of working takes more staff time than today’s.',
        fr: 'La nouvelle façon de travailler demande plus de temps au personnel que l’actuelle.'
      },
      at: ['touch-saved', 'hours-saved-per-month'],
      when: [{ column: 'touch-saved', test: 'below', value: 0 }]
    },
    {
      id: 'more-hand-offs',
      severity: 'notice',
      rule: 'row',
      words: {
        en: 'The new way of working has more hand-offs than today’s.',
        fr: 'La nouvelle façon de travailler compte plus de transferts que l’actuelle.'
      },
      at: ['hand-offs-future'],
      when: [{ column: 'hand-offs-future', test: 'above', than: 'hand-offs-current' }]
    }
  ]
})
