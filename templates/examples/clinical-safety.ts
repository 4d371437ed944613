import type { ReadyRow } from '../../src/model/template'

export const hazard = {
  words: {
    name: { en: 'A message about suicide is read too late', fr: 'Un message sur le suicide est lu trop tard' },
    causes: {
      en: '- Messages are read on weekdays only\n- No alert',
      fr: '- Messages lus en semaine seulement\n- Aucune alerte'
    },
    effect: {
      en: 'Help that would be given the same day comes days later.',
      fr: 'L’aide qui viendrait le jour même arrive des jours plus tard.'
    },
    hazard: { en: 'Someone in crisis is left alone.', fr: 'Une personne en crise reste seule.' },
    harm: { en: 'Serious injury or death', fr: 'Blessure grave ou décès' },
    'existing-controls': {
      en: 'Each page says where to turn at once.',
      fr: 'Chaque page dit à qui s’adresser tout de suite.'
    },
    owner: { en: 'Clinical safety officer', fr: 'Responsable de la sécurité clinique' }
  },
  cells: {
    types: ['delayed-response'],
    side: 'both',
    severity: 'major',
    likelihood: 'medium',
    status: 'open'
  }
} as const satisfies ReadyRow

export const incident = {
  words: {
    'what-happened': {
      en: 'An alert went to a colleague on leave and was seen the next morning.',
      fr: 'Une alerte a été envoyée à un collègue en congé et vue le lendemain matin.'
    },
    hazard: { en: 'A message about suicide is read too late', fr: 'Un message sur le suicide est lu trop tard' },
    action: { en: 'Alerts now go to the on-call phone.', fr: 'Les alertes vont maintenant au téléphone de garde.' },
    'reported-to': { en: 'Clinical safety group', fr: 'Groupe de sécurité clinique' }
  },
  cells: {
    'harm-level': 'near-miss'
  }
} as const satisfies ReadyRow
