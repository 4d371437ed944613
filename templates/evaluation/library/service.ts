import type { Library } from '../../../src/model/template'
import { dimensions } from '../lists'

const [, , { label: adoption }, { label: implementation }] = dimensions
const percent = { en: '%', fr: '%' }

/** How the service is taken up and delivered: starter indicators 9 to 19. */
export const serviceIndicators = [
  {
    key: 'sites-live',
    group: adoption,
    words: {
      name: { en: 'Sites live', fr: 'Lieux en service' },
      numerator: { en: 'Sites where the service runs', fr: 'Lieux où le service fonctionne' },
      denominator: { en: 'Sites planned', fr: 'Lieux prévus' },
      unit: percent
    },
    cells: {
      kind: 'output',
      measure: 'percentage',
      direction: 'increase',
      source: 'document-review',
      frequency: 'monthly'
    }
  },
  {
    key: 'clinicians-referring',
    group: adoption,
    words: {
      name: { en: 'Clinicians referring at least once', fr: 'Cliniciens ayant orienté au moins une personne' },
      numerator: {
        en: 'Different clinicians who referred someone',
        fr: 'Cliniciens différents ayant orienté quelqu’un'
      },
      denominator: { en: 'Clinicians trained', fr: 'Cliniciens formés' },
      unit: percent
    },
    cells: { kind: 'output', measure: 'percentage', direction: 'increase', source: 'ehr', frequency: 'monthly' }
  },
  {
    key: 'staff-acceptability',
    group: adoption,
    words: {
      name: { en: 'Acceptability to staff', fr: 'Acceptabilité pour le personnel' },
      unit: { en: 'mean, 1 to 5', fr: 'moyenne, de 1 à 5' }
    },
    cells: {
      kind: 'outcome-short',
      measure: 'mean',
      direction: 'increase',
      instrument: 'aim',
      source: 'survey',
      frequency: 'semi-annual',
      burden: 'under-5-minutes'
    }
  },
  {
    key: 'completion',
    group: implementation,
    words: {
      name: { en: 'Programme completion', fr: 'Programme terminé' },
      numerator: {
        en: 'People who finished 75 % or more of the lessons',
        fr: 'Personnes ayant fait au moins 75 % des leçons'
      },
      denominator: { en: 'People who started', fr: 'Personnes ayant commencé' },
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
    key: 'days-to-contact',
    group: implementation,
    words: {
      name: { en: 'Days from referral to first contact', fr: 'Jours entre la demande et le premier contact' },
      unit: { en: 'days', fr: 'jours' },
      quality: {
        en: 'Those still waiting are not in it: count them beside it.',
        fr: 'Ceux qui attendent encore n’y sont pas : comptez-les à part.'
      }
    },
    cells: { kind: 'output', measure: 'median', direction: 'decrease', source: 'ehr', frequency: 'monthly' }
  },
  {
    key: 'clinician-minutes',
    group: implementation,
    words: {
      name: { en: 'Clinician minutes per client per week', fr: 'Minutes de clinicien par client par semaine' },
      unit: { en: 'minutes', fr: 'minutes' },
      quality: {
        en: 'Too few and people are left alone, too many and the service cannot grow: set both ends.',
        fr: 'Trop peu, et les gens sont laissés seuls; trop, et le service ne peut pas grandir : fixez les deux bornes.'
      }
    },
    cells: {
      kind: 'activity',
      measure: 'mean',
      direction: 'within-range',
      source: 'platform-logs',
      frequency: 'quarterly'
    }
  },
  {
    key: 'fidelity',
    group: implementation,
    words: {
      name: { en: 'Fidelity to the checklist', fr: 'Fidélité à la liste de vérification' },
      numerator: { en: 'Items done', fr: 'Éléments faits' },
      denominator: { en: 'Items due', fr: 'Éléments à faire' },
      unit: percent
    },
    cells: {
      kind: 'activity',
      measure: 'percentage',
      direction: 'increase',
      source: 'observation',
      frequency: 'quarterly'
    }
  },
  {
    key: 'incidents',
    group: implementation,
    words: {
      name: { en: 'Safety incidents per 100 users', fr: 'Incidents de sécurité par 100 usagers' },
      numerator: { en: 'Safety incidents', fr: 'Incidents de sécurité' },
      denominator: { en: 'Users', fr: 'Usagers' },
      quality: {
        en: 'More reports can mean a safer habit of reporting.',
        fr: 'Plus de signalements peut vouloir dire qu’on signale mieux.'
      },
      unit: percent
    },
    cells: {
      kind: 'balancing',
      measure: 'percentage',
      direction: 'decrease',
      instrument: 'incident-counts',
      source: 'incident-system',
      frequency: 'monthly'
    }
  },
  {
    key: 'escalations',
    group: implementation,
    words: {
      name: { en: 'Escalations answered in time', fr: 'Signalements urgents traités à temps' },
      numerator: { en: 'Answered within one business day', fr: 'Traités en un jour ouvrable' },
      denominator: { en: 'All escalations', fr: 'Tous les signalements urgents' },
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
    key: 'cost',
    group: implementation,
    words: {
      name: { en: 'Cost per completed course', fr: 'Coût par parcours terminé' },
      numerator: { en: 'Total cost', fr: 'Coût total' },
      denominator: { en: 'Completions', fr: 'Parcours terminés' }
    },
    cells: {
      kind: 'output',
      measure: 'currency',
      direction: 'decrease',
      instrument: 'cost-diary',
      source: 'finance-system',
      frequency: 'semi-annual'
    }
  },
  {
    key: 'availability',
    group: implementation,
    words: {
      name: { en: 'Platform availability', fr: 'Disponibilité de la plateforme' },
      numerator: { en: 'Minutes up', fr: 'Minutes en fonction' },
      denominator: { en: 'All minutes', fr: 'Toutes les minutes' },
      unit: percent
    },
    cells: {
      kind: 'output',
      measure: 'percentage',
      direction: 'increase',
      source: 'platform-logs',
      frequency: 'monthly'
    }
  }
] as const satisfies Library['rows']
