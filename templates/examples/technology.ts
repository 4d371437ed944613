import type { ReadyRow } from '../../src/model/template'

export const option = {
  words: {
    name: { en: 'Guided programme with messages', fr: 'Programme guidé avec messagerie' },
    vendor: { en: 'A small company in the province', fr: 'Une petite entreprise de la province' },
    evidence: {
      en: 'Two trials with adults; nothing yet on rural use.',
      fr: 'Deux essais auprès d’adultes; rien encore en milieu rural.'
    }
  },
  cells: {
    type: 'guided-internet-therapy',
    platforms: ['web', 'ios', 'android'],
    languages: ['english', 'french'],
    tier: 'c',
    'device-status': 'unknown',
    'data-residency': 'canada',
    'one-off-cost': 45_000,
    'yearly-cost': 72_000,
    shortlisted: true
  }
} as const satisfies ReadyRow
