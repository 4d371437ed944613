import type { Picture } from '../../src/model/template'

/** Where they lie, and importance against changeability (templates.md 2.7). */
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
  },
  {
    id: 'domains-levels',
    kind: 'crossed',
    title: { en: 'Domains and levels', fr: 'Domaines et niveaux' },
    about: {
      en: 'How many barriers and facilitators lie in each of the six domains, on each of the four levels.',
      fr: 'Combien d’obstacles et de facteurs favorables se situent dans chacun des six domaines, à chacun des quatre niveaux.'
    },
    where: [{ column: 'status', test: 'not', value: 'resolved' }],
    down: 'domain',
    across: 'level',
    parted: {
      column: 'type',
      parts: [
        { letter: { en: 'B', fr: 'O' }, label: { en: 'Barriers', fr: 'Obstacles' }, options: ['barrier', 'both'] },
        {
          letter: { en: 'F', fr: 'F' },
          label: { en: 'Facilitators', fr: 'Facteurs favorables' },
          options: ['facilitator', 'both']
        }
      ]
    }
  }
] as const satisfies readonly Picture[]
