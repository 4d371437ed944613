import type { ReadyRow } from '../../src/model/template'

export const determinant = {
  words: {
    statement: {
      en: 'Counsellors see online care as extra work on top of full days',
      fr: 'Les conseillers voient les soins en ligne comme du travail de plus dans des journées pleines'
    },
    'who-says-so': { en: 'Counsellors of the north clinic', fr: 'Conseillers de la clinique nord' },
    source: { en: 'Team meeting', fr: 'Réunion d’équipe' }
  },
  cells: {
    type: 'barrier',
    domain: 'cognitive-behavioural-attitudinal-emotional',
    level: 'micro',
    topic: 'workload',
    evidence: 'heard-locally',
    impact: 5,
    changeability: 4,
    status: 'open'
  }
} as const satisfies ReadyRow

export const strategy = {
  words: {
    name: { en: 'A champion in each clinic', fr: 'Un champion dans chaque clinique' },
    addresses: { en: 'Counsellors see online care as extra work', fr: 'Les conseillers y voient du travail de plus' },
    actor: { en: 'Clinical lead', fr: 'Responsable clinique' },
    action: {
      en: 'Ask one respected colleague per clinic to try it first and answer questions.',
      fr: 'Demander à un collègue respecté par clinique de l’essayer d’abord et de répondre aux questions.'
    },
    timing: { en: 'Two months before the launch', fr: 'Deux mois avant le lancement' },
    dose: { en: 'Two hours a week', fr: 'Deux heures par semaine' },
    justification: {
      en: 'People listen to those who do the same work.',
      fr: 'On écoute ceux qui font le même travail.'
    }
  },
  cells: {
    cluster: 'develop-stakeholder-interrelationships',
    'expected-outcome': 'adoption',
    effort: 2,
    status: 'not-started'
  }
} as const satisfies ReadyRow
