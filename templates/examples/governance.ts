import type { ReadyRow } from '../../src/model/template'

export const raci = {
  words: {
    deliverable: { en: 'Crisis protocol', fr: 'Protocole de crise' },
    responsible: { en: 'Clinical lead', fr: 'Responsable clinique' },
    accountable: { en: 'Vice-president, clinical', fr: 'Vice-présidence clinique' },
    consulted: {
      en: 'Council of people with lived experience',
      fr: 'Conseil de personnes ayant un savoir expérientiel'
    },
    informed: { en: 'All clinics', fr: 'Toutes les cliniques' }
  },
  cells: {
    about: 'safety'
  }
} as const satisfies ReadyRow

export const body = {
  words: {
    name: { en: 'Steering committee', fr: 'Comité directeur' },
    purpose: {
      en: 'Decides on scope, money and going live.',
      fr: 'Décide de la portée, de l’argent et de la mise en service.'
    },
    chair: { en: 'Sponsor', fr: 'Promoteur' },
    'decision-rights': {
      en: 'Changes over 10 % of the budget; go or no-go.',
      fr: 'Modifications de plus de 10 % du budget; feu vert ou non.'
    }
  },
  cells: {
    kind: 'steering-committee',
    meets: 'monthly',
    quorum: 5
  }
} as const satisfies ReadyRow
