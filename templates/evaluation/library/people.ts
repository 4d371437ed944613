import type { Library } from '../../../src/model/template'
import { dimensions } from '../lists'

const [{ label: reach }, { label: effectiveness }] = dimensions
const percent = { en: '%', fr: '%' }

/** Whom the service reaches, and what it does for them: starter indicators 1 to 8. */
export const peopleIndicators = [
  {
    key: 'invited',
    group: reach,
    words: {
      name: { en: 'Eligible people invited', fr: 'Personnes admissibles invitées' },
      numerator: { en: 'People invited', fr: 'Personnes invitées' },
      denominator: { en: 'People eligible', fr: 'Personnes admissibles' },
      unit: percent
    },
    cells: { kind: 'output', measure: 'percentage', direction: 'increase', source: 'ehr', frequency: 'monthly' }
  },
  {
    key: 'uptake',
    group: reach,
    words: {
      name: { en: 'Uptake', fr: 'Recours au service' },
      numerator: { en: 'People who started', fr: 'Personnes ayant commencé' },
      denominator: { en: 'People invited', fr: 'Personnes invitées' },
      unit: percent
    },
    cells: {
      kind: 'output',
      measure: 'percentage',
      direction: 'increase',
      source: 'platform-logs',
      frequency: 'monthly'
    }
  },
  {
    key: 'representativeness',
    group: reach,
    words: {
      name: { en: 'Representativeness of a group', fr: 'Représentativité d’un groupe' },
      numerator: { en: 'Share of participants who are of the group', fr: 'Part des participants qui sont du groupe' },
      denominator: { en: 'Share of eligible people who are', fr: 'Part des personnes admissibles qui en sont' },
      quality: {
        en: 'Under 10 people the index says little and can give someone away.',
        fr: 'Sous 10 personnes, l’indice dit peu de choses et peut trahir quelqu’un.'
      }
    },
    cells: {
      kind: 'output',
      measure: 'ratio',
      direction: 'within-range',
      'range-low': 0.8,
      'range-high': 1.25,
      source: 'ehr',
      frequency: 'quarterly'
    }
  },
  {
    key: 'self-referral',
    group: reach,
    words: {
      name: { en: 'Self-referral', fr: 'Demandes faites par les personnes elles-mêmes' },
      numerator: { en: 'People who came of their own accord', fr: 'Personnes venues d’elles-mêmes' },
      denominator: { en: 'All referrals', fr: 'Toutes les demandes de service' },
      unit: percent
    },
    cells: {
      kind: 'output',
      measure: 'percentage',
      direction: 'increase',
      source: 'platform-logs',
      frequency: 'quarterly'
    }
  },
  {
    key: 'depression-change',
    group: effectiveness,
    words: {
      name: { en: 'Mean change in depression (PHQ-9)', fr: 'Changement moyen de la dépression (PHQ-9)' },
      unit: { en: 'points', fr: 'points' },
      method: {
        en: 'Score before less score after, for people who have both.',
        fr: 'Score d’avant moins score d’après, pour les personnes qui ont les deux.'
      },
      quality: { en: 'Leaves out those who stopped early.', fr: 'Laisse de côté ceux qui ont cessé tôt.' }
    },
    cells: {
      kind: 'outcome-short',
      measure: 'mean',
      direction: 'increase',
      instrument: 'phq-9',
      source: 'survey',
      frequency: 'quarterly',
      burden: 'under-5-minutes'
    }
  },
  {
    key: 'reliable-improvement',
    group: effectiveness,
    words: {
      name: { en: 'Reliable improvement', fr: 'Amélioration fiable' },
      numerator: {
        en: 'People whose PHQ-9 fell by 6 or more, or GAD-7 by 4 or more, and neither got reliably worse',
        fr: 'Personnes dont le PHQ-9 a baissé d’au moins 6, ou le GAD-7 d’au moins 4, sans que l’autre s’aggrave de façon fiable'
      },
      denominator: { en: 'People with scores before and after', fr: 'Personnes ayant des scores avant et après' },
      unit: percent
    },
    cells: {
      kind: 'outcome-short',
      measure: 'percentage',
      direction: 'increase',
      instrument: 'phq-9',
      source: 'survey',
      frequency: 'quarterly',
      burden: 'under-5-minutes'
    }
  },
  {
    key: 'reliable-deterioration',
    group: effectiveness,
    words: {
      name: { en: 'Reliable deterioration', fr: 'Détérioration fiable' },
      numerator: {
        en: 'People whose PHQ-9 rose by 6 or more, or GAD-7 by 4 or more',
        fr: 'Personnes dont le PHQ-9 a monté d’au moins 6, ou le GAD-7 d’au moins 4'
      },
      denominator: { en: 'People with scores before and after', fr: 'Personnes ayant des scores avant et après' },
      unit: percent
    },
    cells: {
      kind: 'balancing',
      measure: 'percentage',
      direction: 'decrease',
      instrument: 'phq-9',
      source: 'survey',
      frequency: 'quarterly',
      burden: 'under-5-minutes'
    }
  },
  {
    key: 'would-recommend',
    group: effectiveness,
    words: {
      name: { en: 'Would recommend the service', fr: 'Recommanderaient le service' },
      numerator: { en: 'People who say yes', fr: 'Personnes qui répondent oui' },
      denominator: { en: 'People who answered', fr: 'Personnes ayant répondu' },
      unit: percent
    },
    cells: {
      kind: 'outcome-short',
      measure: 'percentage',
      direction: 'increase',
      source: 'survey',
      frequency: 'quarterly',
      burden: 'under-5-minutes'
    }
  }
] as const satisfies Library['rows']
