import type { ReadyRow } from '../../src/model/template'

export const wfStep = {
  words: {
    lane: { en: 'Intake worker', fr: 'Intervenant à l’accueil' },
    step: { en: 'Call the person and offer the programme', fr: 'Appeler la personne et lui offrir le programme' },
    tool: { en: 'Phone and record', fr: 'Téléphone et dossier' },
    trigger: { en: 'A referral comes in', fr: 'Une demande arrive' },
    input: { en: 'Referral form', fr: 'Formulaire de demande' },
    output: { en: 'An agreed start, or another offer', fr: 'Un début convenu, ou une autre offre' },
    'pain-point': { en: 'The same questions are asked three times.', fr: 'Les mêmes questions sont posées trois fois.' }
  },
  cells: {
    version: 'current',
    order: 1,
    minutes: 15,
    'wait-minutes': 2880,
    'privacy-sensitive': true,
    change: 'changed'
  }
} as const satisfies ReadyRow
