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
  }
] as const satisfies readonly Picture[]
