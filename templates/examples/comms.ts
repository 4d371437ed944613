import type { ReadyRow } from '../../src/model/template'

export const message = {
  words: {
    message: { en: 'What changes for counsellors, and when', fr: 'Ce qui change pour les conseillers, et quand' },
    audience: { en: 'Counsellors of all clinics', fr: 'Conseillers de toutes les cliniques' },
    'whats-in-it-for-them': {
      en: 'Fewer people waiting; two protected hours a week to learn.',
      fr: 'Moins de gens en attente; deux heures protégées par semaine pour apprendre.'
    },
    owner: { en: 'Project lead', fr: 'Chef de projet' },
    'feedback-route': { en: 'Questions at the weekly huddle', fr: 'Questions au caucus hebdomadaire' }
  },
  cells: {
    purpose: 'inform',
    channel: ['meeting', 'email'],
    frequency: 'monthly',
    status: 'not-started'
  }
} as const satisfies ReadyRow
