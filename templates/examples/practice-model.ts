import type { ReadyRow } from '../../src/model/template'

export const crisisProtocol = {
  words: {
    trigger: { en: 'A message speaks of suicide', fr: 'Un message parle de suicide' },
    'who-responds': { en: 'Clinician on call', fr: 'Clinicien de garde' },
    contact: { en: 'The on-call line', fr: 'La ligne de garde' },
    hours: { en: 'Every day, around the clock', fr: 'Tous les jours, à toute heure' },
    backup: { en: 'Clinical lead', fr: 'Responsable clinique' }
  },
  cells: {
    within: 60
  }
} as const satisfies ReadyRow

export const suitability = {
  words: {
    criterion: { en: 'Thoughts of suicide now', fr: 'Idées suicidaires en ce moment' },
    action: {
      en: 'Contact by a clinician on the same day, by phone or in person.',
      fr: 'Contact d’un clinicien le jour même, par téléphone ou en personne.'
    }
  },
  cells: {
    suitability: 'not-suitable'
  }
} as const satisfies ReadyRow
