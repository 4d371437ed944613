import type { ReadyRow } from '../../src/model/template'

export const lesson = {
  words: {
    'what-happened': {
      en: 'Loaner tablets stayed in the cupboard for two months.',
      fr: 'Les tablettes de prêt sont restées deux mois dans l’armoire.'
    },
    why: {
      en: 'Nobody at the library knew how to hand them out.',
      fr: 'Personne à la bibliothèque ne savait comment les prêter.'
    },
    recommendation: {
      en: 'Train those who hand things out before people are told about them.',
      fr: 'Former ceux qui prêtent avant d’en parler aux gens.'
    },
    'who-should-know': { en: 'Other regions', fr: 'Les autres régions' }
  },
  cells: {
    phase: 'launch',
    type: 'challenge',
    theme: ['t2'],
    status: 'noted'
  }
} as const satisfies ReadyRow

export const decision = {
  words: {
    decision: { en: 'Pilot in three clinics first', fr: 'Projet pilote dans trois cliniques d’abord' },
    'options-considered': {
      en: 'All nine at once; one clinic; three of different sizes',
      fr: 'Les neuf d’un coup; une seule; trois de tailles différentes'
    },
    reason: {
      en: 'Three show the differences and can still be supported well.',
      fr: 'Trois montrent les différences et peuvent encore être bien appuyées.'
    },
    'decided-by': { en: 'Steering committee', fr: 'Comité directeur' }
  },
  cells: {
    'lived-experience': true
  }
} as const satisfies ReadyRow

export const issue = {
  words: {
    issue: {
      en: 'The record system cannot take the results',
      fr: 'Le système de dossiers ne peut pas recevoir les résultats'
    },
    owner: { en: 'IT lead', fr: 'Responsable des TI' },
    action: {
      en: 'Enter them by hand until the link is tested',
      fr: 'Les saisir à la main jusqu’à ce que le lien soit mis à l’essai'
    }
  },
  cells: {
    impact: 4,
    urgency: 3,
    status: 'in-progress'
  }
} as const satisfies ReadyRow
