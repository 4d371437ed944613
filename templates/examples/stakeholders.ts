import type { ReadyRow } from '../../src/model/template'

export const stakeholder = {
  words: {
    name: { en: 'Council of people with lived experience', fr: 'Conseil de personnes ayant un savoir expérientiel' },
    org: { en: 'Our own service', fr: 'Notre service' },
    stake: {
      en: 'That the service is safe and nobody is talked down to.',
      fr: 'Que le service soit sûr et que personne ne soit pris de haut.'
    },
    contribution: { en: 'Reads every text before it is used.', fr: 'Relit chaque texte avant son emploi.' },
    strategy: {
      en: 'A standing seat on the steering committee, paid.',
      fr: 'Un siège permanent et rémunéré au comité directeur.'
    },
    owner: { en: 'Project lead', fr: 'Chef de projet' }
  },
  cells: {
    kind: 'group',
    category: 'people-with-lived-and-living-experience',
    level: 'nano',
    power: 3,
    interest: 5,
    current: 'supportive',
    desired: 'leading',
    iap2: 'collaborate',
    confidence: 'some-evidence',
    lived: true
  }
} as const satisfies ReadyRow

export const engagementLog = {
  words: {
    stakeholder: { en: 'Counsellors of the north clinic', fr: 'Conseillers de la clinique nord' },
    'what-was-heard': {
      en: 'They fear that messages pile up while they are away.',
      fr: 'Ils craignent que les messages s’accumulent pendant leur absence.'
    },
    'commitment-made': { en: 'Cover is agreed before the launch.', fr: 'La relève est convenue avant le lancement.' },
    'next-step': { en: 'Show them the cover plan', fr: 'Leur présenter le plan de relève' }
  },
  cells: {
    channel: 'meeting',
    'engagement-after': 'neutral'
  }
} as const satisfies ReadyRow
