import type { ReadyRow } from '../../src/model/template'

export const objective = {
  words: {
    objective: {
      en: 'See 300 adults start guided treatment by the end of the first year',
      fr: 'Voir 300 adultes commencer un traitement guidé d’ici la fin de la première année'
    },
    owner: { en: 'Programme manager', fr: 'Gestionnaire du programme' }
  },
  cells: {
    smart: ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'],
    theme: ['t2'],
    dimension: 'reach'
  }
} as const satisfies ReadyRow
