import type { ReadyRow } from '../../src/model/template'

export const scanItem = {
  words: {
    name: {
      en: 'A self-help programme for low mood in use next door',
      fr: 'Un programme d’autosoins pour l’humeur, utilisé dans la région voisine'
    },
    provider: { en: 'Neighbouring health authority', fr: 'Autorité sanitaire voisine' },
    population: { en: 'Adults waiting for counselling', fr: 'Adultes en attente de counselling' },
    reach: { en: 'About 400 people a year', fr: 'Environ 400 personnes par année' },
    strengths: {
      en: 'Short lessons; people can start the same day.',
      fr: 'Leçons courtes; on peut commencer le jour même.'
    },
    limits: { en: 'Nobody notices when someone stops.', fr: 'Personne ne remarque quand quelqu’un cesse.' }
  },
  cells: {
    type: 'self-help-app',
    intent: 'mixed',
    'evidence-level': 'trial',
    relevance: 4
  }
} as const satisfies ReadyRow

export const informant = {
  words: {
    stakeholder: { en: 'Front-desk staff of three clinics', fr: 'Personnel d’accueil de trois cliniques' },
    'key-points': {
      en: 'People ask for something in the evening. Many do not know that online help exists.',
      fr: 'Les gens demandent quelque chose le soir. Plusieurs ignorent que l’aide en ligne existe.'
    }
  },
  cells: {
    method: 'focus-group',
    question: 'technology-now',
    themes: ['t2'],
    'consent-to-quote': true
  }
} as const satisfies ReadyRow
