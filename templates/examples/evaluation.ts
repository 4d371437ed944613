import type { ReadyRow } from '../../src/model/template'

export const evalQuestion = {
  words: {
    question: {
      en: 'Do people in rural areas take part as much as others?',
      fr: 'Les gens des milieux ruraux participent-ils autant que les autres?'
    },
    audience: { en: 'Steering committee', fr: 'Comité directeur' }
  },
  cells: {
    dimension: 'reach',
    qtype: 'equity',
    theme: ['t2'],
    priority: 'must'
  }
} as const satisfies ReadyRow

export const indicator = {
  words: {
    name: { en: 'Days from referral to first contact', fr: 'Jours entre la demande et le premier contact' },
    question: { en: 'Do people get help sooner?', fr: 'Les gens sont-ils aidés plus tôt?' },
    unit: { en: 'days', fr: 'jours' },
    owner: { en: 'Intake team', fr: 'Équipe d’accueil' },
    quality: { en: 'Those still waiting are not in it.', fr: 'Ceux qui attendent encore n’y sont pas.' }
  },
  cells: {
    kind: 'output',
    measure: 'median',
    direction: 'decrease',
    'baseline-status': 'known',
    baseline: 46,
    target: 14,
    source: 'ehr',
    frequency: 'monthly'
  }
} as const satisfies ReadyRow
