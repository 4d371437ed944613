import type { Picture } from '../../src/model/template'

/** The matrix of the guidance to DCB0129 and DCB0160, looked up and not multiplied (templates.md 2.13). */
export const hazardPictures = [
  {
    id: 'hazard-matrix',
    kind: 'plane',
    title: { en: 'Hazard matrix', fr: 'Matrice des dangers' },
    about: {
      en: 'How likely and how severe the harm of each hazard is; the number is its risk from 1 to 5, looked up.',
      fr: 'La probabilité et la gravité du préjudice de chaque danger; le nombre est son risque, de 1 à 5, lu dans la matrice.'
    },
    states: [
      {
        id: 'initial',
        title: { en: 'Initial', fr: 'Au départ' },
        x: 'severity',
        y: 'likelihood',
        score: 'initial-risk',
        shade: 'acceptability'
      },
      {
        id: 'residual',
        title: { en: 'Residual', fr: 'Résiduel' },
        x: 'residual-severity',
        y: 'residual-likelihood',
        score: 'residual-risk',
        shade: 'acceptability'
      }
    ],
    movement: { from: 'initial', to: 'residual', title: { en: 'Movement', fr: 'Évolution' } },
    counted: { one: { en: '1 hazard', fr: '1 danger' }, many: { en: '{count} hazards', fr: '{count} dangers' } }
  }
] as const satisfies readonly Picture[]
