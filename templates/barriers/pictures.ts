import type { Picture } from '../../src/model/template'

/** Importance against changeability (templates.md 2.7). */
export const determinantPictures = [
  {
    id: 'importance-changeability',
    kind: 'plane',
    title: { en: 'Importance and changeability', fr: 'Importance et changement' },
    about: {
      en: 'What matters most and can be changed stands at the upper right: begin there.',
      fr: 'Ce qui compte le plus et qu’on peut changer se trouve en haut à droite : commencez là.'
    },
    where: [{ column: 'status', test: 'not', value: 'resolved' }],
    states: [
      {
        id: 'now',
        title: { en: 'Importance and changeability', fr: 'Importance et changement' },
        x: 'changeability',
        y: 'impact',
        score: 'priority',
        shade: 'band'
      }
    ],
    counted: {
      one: { en: '1 barrier or facilitator', fr: '1 obstacle ou facteur favorable' },
      many: { en: '{count} barriers and facilitators', fr: '{count} obstacles et facteurs favorables' }
    }
  }
] as const satisfies readonly Picture[]
