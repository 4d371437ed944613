import type { Picture } from '../../src/model/template'

/** Who does, answers, is asked and is told, deliverable by deliverable (templates.md 2.11). */
export const raciPictures = [
  {
    id: 'raci-grid',
    kind: 'lettered',
    title: { en: 'RACI grid', fr: 'Grille RACI' },
    about: {
      en: 'Who does each deliverable, who answers for it, who is asked and who is told.',
      fr: 'Qui réalise chaque livrable, qui en répond, qui est consulté et qui est informé.'
    },
    letters: [
      { column: 'responsible', letter: { en: 'R', fr: 'R' } },
      { column: 'accountable', letter: { en: 'A', fr: 'A' } },
      { column: 'consulted', letter: { en: 'C', fr: 'C' } },
      { column: 'informed', letter: { en: 'I', fr: 'I' } }
    ],
    loads: true
  }
] as const satisfies readonly Picture[]
