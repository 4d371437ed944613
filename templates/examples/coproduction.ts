import type { ReadyRow } from '../../src/model/template'

export const participation = {
  words: {
    activity: { en: 'Choose the platform', fr: 'Choisir la plateforme' },
    who: { en: 'Council of people with lived experience', fr: 'Conseil de personnes ayant un savoir expérientiel' },
    'influence-promised': {
      en: 'No platform is bought that the council rejects.',
      fr: 'Aucune plateforme que le conseil refuse n’est achetée.'
    },
    method: { en: 'Two workshops with trial accounts', fr: 'Deux ateliers avec des comptes d’essai' },
    outcome: {
      en: 'The one with the clearest way out was chosen.',
      fr: 'Celle dont la sortie est la plus claire a été choisie.'
    }
  },
  cells: {
    phase: 'choose-technology',
    level: 'collaborate',
    honorarium: 540,
    'access-supports': ['travel', 'plain-language']
  }
} as const satisfies ReadyRow
