import type { ReadyRow } from '../../src/model/template'

export const readinessAction = {
  words: {
    gap: { en: 'Staff have no time set aside to learn.', fr: 'Le personnel n’a pas de temps réservé pour apprendre.' },
    action: {
      en: 'Protect two hours a week for eight weeks',
      fr: 'Protéger deux heures par semaine pendant huit semaines'
    },
    owner: { en: 'Clinic manager', fr: 'Gestionnaire de la clinique' }
  },
  cells: {
    domain: 'workforce-skills-and-time',
    status: 'not-started'
  }
} as const satisfies ReadyRow
