import type { ReadyRow } from '../../src/model/template'

export const language = {
  words: {
    material: { en: 'Invitation letter', fr: 'Lettre d’invitation' },
    other: {
      en: 'A short recording for people who read with difficulty',
      fr: 'Un court enregistrement pour qui lit avec peine'
    }
  },
  cells: {
    english: true,
    french: true,
    'reading-grade': 6
  }
} as const satisfies ReadyRow
