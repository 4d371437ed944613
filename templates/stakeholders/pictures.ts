import type { Picture } from '../../src/model/template'

/** Power against interest in four named quarters (templates.md 2.4, pictures). */
export const stakeholderPictures = [
  {
    id: 'power-interest',
    kind: 'plane',
    title: { en: 'Power and interest', fr: 'Pouvoir et intérêt' },
    about: {
      en: 'Where power and interest put each stakeholder, and so how to work with them.',
      fr: 'Où le pouvoir et l’intérêt situent chaque partie prenante, et donc comment travailler avec elle.'
    },
    states: [{ id: 'now', title: { en: 'Power and interest', fr: 'Pouvoir et intérêt' }, x: 'interest', y: 'power' }],
    quarters: 'quadrant',
    shape: 'category',
    ring: {
      when: [{ column: 'gap', test: 'above', value: 0 }],
      words: { en: 'Ring: more engagement is wanted', fr: 'Anneau : on souhaite plus d’engagement' }
    },
    hollow: {
      when: [{ column: 'borderline', test: 'filled' }],
      words: { en: 'Hollow: borderline', fr: 'Vide : à la limite' }
    },
    counted: {
      one: { en: '1 stakeholder', fr: '1 partie prenante' },
      many: { en: '{count} stakeholders', fr: '{count} parties prenantes' }
    }
  },
  {
    id: 'engagement',
    kind: 'lettered',
    title: { en: 'Engagement matrix', fr: 'Matrice d’engagement' },
    about: {
      en: 'Where each stakeholder stands today, and where the project needs them.',
      fr: 'Où se situe chaque partie prenante aujourd’hui, et où le projet a besoin qu’elle soit.'
    },
    letters: [
      { column: 'current', letter: { en: 'C', fr: 'A' } },
      { column: 'desired', letter: { en: 'D', fr: 'S' } }
    ],
    way: { from: 'current', to: 'desired' }
  },
  {
    id: 'categories',
    kind: 'crossed',
    title: { en: 'Categories and quadrants', fr: 'Catégories et quadrants' },
    about: {
      en: 'How many stakeholders of each category stand in each quadrant; an empty line is a category that is missing.',
      fr: 'Combien de parties prenantes de chaque catégorie se trouvent dans chaque quadrant; une ligne vide est une catégorie qui manque.'
    },
    down: 'category',
    across: 'quadrant'
  }
] as const satisfies readonly Picture[]
