import type { Picture } from '../../src/model/template'

const counted = {
  risks: { one: { en: '1 risk', fr: '1 risque' }, many: { en: '{count} risks', fr: '{count} risques' } },
  opportunities: {
    one: { en: '1 opportunity', fr: '1 possibilité' },
    many: { en: '{count} opportunities', fr: '{count} possibilités' }
  }
} as const

const titles = {
  current: { en: 'Current', fr: 'Actuel' },
  inherent: { en: 'Inherent', fr: 'Inhérent' },
  target: { en: 'Target', fr: 'Visé' },
  movement: { en: 'Movement', fr: 'Évolution' }
} as const

const current = { id: 'current', title: titles.current, x: 'consequence', y: 'likelihood', score: 'score' } as const
const inherent = {
  id: 'inherent',
  title: titles.inherent,
  x: 'inherent-consequence',
  y: 'inherent-likelihood',
  score: 'inherent-score'
} as const
const target = {
  id: 'target',
  title: titles.target,
  x: 'target-consequence',
  y: 'target-likelihood',
  score: 'target-score'
} as const

const open = { column: 'status', test: 'not', value: 'closed' } as const

/**
 * Threats, shaded by the bands of the sheet, and opportunities apart from them: they share the scores and none of the red
 * (templates.md 2.14). Closed risks are in neither.
 */
export const riskPictures = [
  {
    id: 'heat-map',
    kind: 'plane',
    title: { en: 'Heat map', fr: 'Carte des risques' },
    about: {
      en: 'How likely and how serious each risk is that is not closed; the shade is the band of the score.',
      fr: 'La vraisemblance et la gravité de chaque risque non fermé; la teinte est le niveau de la cote.'
    },
    where: [{ column: 'type', test: 'not', value: 'opportunity' }, open],
    states: [
      { ...current, shade: 'band' },
      { ...inherent, shade: 'inherent-band' },
      { ...target, shade: 'target-band' }
    ],
    movement: { from: 'current', to: 'target', title: titles.movement },
    counted: counted.risks
  },
  {
    id: 'opportunities',
    kind: 'plane',
    title: { en: 'Opportunities', fr: 'Possibilités' },
    about: {
      en: 'How likely and how great each opportunity is that is not closed.',
      fr: 'La vraisemblance et l’ampleur de chaque possibilité non fermée.'
    },
    where: [{ column: 'type', test: 'is', value: 'opportunity' }, open],
    states: [current, target],
    movement: { from: 'current', to: 'target', title: titles.movement },
    counted: counted.opportunities
  }
] as const satisfies readonly Picture[]
