import type { Library } from '../../src/model/template'

/** The seven barriers as statements to begin from; domain and level are where they mostly lie, for the team to judge. */
export const library = {
  title: { en: 'The seven barriers', fr: 'Les sept obstacles' },
  about: {
    en: 'Practitioners name these again and again. Take those that you meet too, and put them in the words of your place.',
    fr: 'Les praticiens les nomment sans cesse. Prenez ceux que vous rencontrez aussi et dites-les avec les mots de votre milieu.'
  },
  rows: [
    {
      key: 's0-1',
      words: {
        statement: {
          en: 'Forms, approvals and procedures stand between people and the service.',
          fr: 'Des formulaires, des approbations et des procédures séparent les gens du service.'
        }
      },
      cells: { type: 'barrier', 'seed-tag': 's0-1', topic: 'procedures', domain: 'system-and-process', level: 'meso' }
    },
    {
      key: 's0-2',
      words: {
        statement: {
          en: 'Clinicians’ caseloads leave no time for a new way of working.',
          fr: 'La charge des cliniciens ne laisse pas de temps pour une nouvelle façon de travailler.'
        }
      },
      cells: {
        type: 'barrier',
        'seed-tag': 's0-2',
        topic: 'workload',
        domain: 'professional-and-interpersonal',
        level: 'micro'
      }
    },
    {
      key: 's0-3',
      words: {
        statement: {
          en: 'People fear for the privacy of what they share online.',
          fr: 'Les gens craignent pour la confidentialité de ce qu’ils confient en ligne.'
        }
      },
      cells: { type: 'barrier', 'seed-tag': 's0-3', topic: 'privacy-worry', domain: 'patient', level: 'nano' }
    },
    {
      key: 's0-4',
      words: {
        statement: {
          en: 'There is little evidence on what the service is worth for its cost.',
          fr: 'On sait peu de choses sur ce que le service vaut pour son coût.'
        }
      },
      cells: {
        type: 'barrier',
        'seed-tag': 's0-4',
        topic: 'evidence-gap',
        domain: 'guidelines-and-evidence',
        level: 'macro'
      }
    },
    {
      key: 's0-5',
      words: {
        statement: {
          en: 'No one at the top leads the change or speaks for it.',
          fr: 'Personne à la direction ne mène le changement ni ne parle pour lui.'
        }
      },
      cells: {
        type: 'barrier',
        'seed-tag': 's0-5',
        topic: 'leadership',
        domain: 'support-and-resources',
        level: 'meso'
      }
    },
    {
      key: 's0-6',
      words: {
        statement: {
          en: 'Laws and rules say little about e-mental health, or nothing.',
          fr: 'Les lois et les règles disent peu de choses de la cybersanté mentale, ou rien.'
        }
      },
      cells: {
        type: 'barrier',
        'seed-tag': 's0-6',
        topic: 'regulation',
        domain: 'guidelines-and-evidence',
        level: 'macro'
      }
    },
    {
      key: 's0-7',
      words: {
        statement: {
          en: 'The service does not talk to the health system’s records.',
          fr: 'Le service ne communique pas avec les dossiers du système de santé.'
        }
      },
      cells: {
        type: 'barrier',
        'seed-tag': 's0-7',
        topic: 'interoperability',
        domain: 'system-and-process',
        level: 'meso'
      }
    }
  ]
} as const satisfies Library
