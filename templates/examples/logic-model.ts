import type { ReadyRow } from '../../src/model/template'

export const item = {
  words: {
    text: {
      en: 'Counsellors guide people through eight lessons',
      fr: 'Les conseillers accompagnent les gens dans huit leçons'
    },
    next: { en: '300 people finish most lessons', fr: '300 personnes font la plupart des leçons' },
    assumption: {
      en: 'Counsellors keep two hours a week free for it.',
      fr: 'Les conseillers gardent deux heures libres par semaine.'
    }
  },
  cells: {
    column: 'activity',
    theme: ['t3']
  }
} as const satisfies ReadyRow
