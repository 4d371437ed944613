import type { Library } from '../../../src/model/template'
import { themes } from '../../scales'
import { dimensions } from '../lists'

const [, , , , { label: maintenance }] = dimensions
const [, , { label: t3 }, { label: t4 }] = themes
const percent = { en: '%', fr: '%' }

/** Whether it lasts, and two themes that no dimension covers: starter indicators 20 to 25. */
export const lastingIndicators = [
  {
    key: 'still-delivering',
    group: maintenance,
    words: {
      name: { en: 'Sites still delivering at 12 months', fr: 'Lieux toujours actifs après 12 mois' },
      numerator: { en: 'Sites active', fr: 'Lieux actifs' },
      denominator: { en: 'Sites launched', fr: 'Lieux lancés' },
      unit: percent
    },
    cells: {
      kind: 'outcome-medium',
      measure: 'percentage',
      direction: 'increase',
      source: 'document-review',
      frequency: 'annual'
    }
  },
  {
    key: 'recurrent-funding',
    group: maintenance,
    words: {
      name: { en: 'Recurrent funding secured', fr: 'Financement récurrent obtenu' },
      numerator: { en: 'Yearly funding secured', fr: 'Financement annuel obtenu' },
      denominator: { en: 'Yearly funding needed', fr: 'Financement annuel nécessaire' },
      unit: percent
    },
    cells: {
      kind: 'input',
      measure: 'percentage',
      direction: 'increase',
      source: 'finance-system',
      frequency: 'semi-annual'
    }
  },
  {
    key: 'benefit-kept',
    group: maintenance,
    words: {
      name: { en: 'Benefit kept at 3 to 6 months', fr: 'Bienfait maintenu après 3 à 6 mois' },
      numerator: { en: 'People still improved', fr: 'Personnes toujours en meilleur état' },
      denominator: { en: 'People improved at the end', fr: 'Personnes en meilleur état à la fin' },
      unit: percent
    },
    cells: {
      kind: 'outcome-medium',
      measure: 'percentage',
      direction: 'increase',
      source: 'survey',
      frequency: 'semi-annual'
    }
  },
  {
    key: 'sustainability-capacity',
    group: maintenance,
    words: {
      name: { en: 'Capacity to sustain', fr: 'Capacité de pérennisation' },
      unit: { en: 'mean, 1 to 7', fr: 'moyenne, de 1 à 7' }
    },
    cells: {
      kind: 'outcome-medium',
      measure: 'mean',
      direction: 'increase',
      instrument: 'csat',
      source: 'survey',
      frequency: 'annual',
      burden: 'from-5-to-15-minutes'
    }
  },
  {
    key: 'lived-experience',
    group: t4,
    words: {
      name: {
        en: 'Decisions with lived experience in the room',
        fr: 'Décisions prises avec des personnes ayant un savoir expérientiel'
      },
      numerator: { en: 'Decisions taken with them present', fr: 'Décisions prises en leur présence' },
      denominator: { en: 'All decisions', fr: 'Toutes les décisions' },
      unit: percent
    },
    cells: {
      kind: 'activity',
      measure: 'percentage',
      direction: 'increase',
      source: 'document-review',
      frequency: 'quarterly'
    }
  },
  {
    key: 'staff-confidence',
    group: t3,
    words: {
      name: { en: 'Staff confident with digital tools', fr: 'Personnel à l’aise avec les outils numériques' },
      numerator: { en: 'Staff who rate themselves 4 or 5', fr: 'Membres du personnel qui se cotent 4 ou 5' },
      denominator: { en: 'Staff who answered', fr: 'Membres du personnel ayant répondu' },
      unit: percent
    },
    cells: {
      kind: 'outcome-short',
      measure: 'percentage',
      direction: 'increase',
      source: 'survey',
      frequency: 'semi-annual',
      burden: 'under-5-minutes'
    }
  }
] as const satisfies Library['rows']
