import type { SampleRow } from '../../sample'
import { indicator, objective, question, stakeholder } from '../refs'

const smart = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound']

export const scope: readonly SampleRow[] = [
  {
    key: '',
    cells: {
      purpose: 'improve',
      decision: 'En mars 2028, le CISSS décide si le service reste ouvert la nuit, et dans quels villages.',
      design: 'quality-improvement-cycles',
      evaluator: 'internal',
      'start-date': '2027-02-22',
      'end-date': '2028-06-30',
      'ethics-route': 'qi-exemption',
      'ethics-reference': 'Avis du comité d’éthique, 14 décembre 2026',
      'data-sharing-agreement': false,
      'co-production':
        'Le comité jeunesse a choisi les quatre indicateurs et refusé un questionnaire de vingt questions.'
    }
  }
]

function asked(key: string, said: string, dimension: string, qtype: string, of: string): SampleRow {
  return {
    key,
    cells: {
      question: said,
      dimension,
      proctor: 'none',
      qtype,
      theme: ['t2', 't4'],
      priority: 'must',
      audience: [stakeholder('s-01'), stakeholder('s-02')],
      objective: objective(of)
    }
  }
}

export const questions: readonly SampleRow[] = [
  asked('q-01', 'Les jeunes viennent-ils, et reviennent-ils?', 'reach', 'outcome', 'o-1'),
  asked('q-02', 'Voit-on quelqu’un plus vite?', 'implementation', 'experience', 'o-2'),
  asked('q-03', 'Les signalements sont-ils traités à temps?', 'implementation', 'safety', 'o-2'),
  asked('q-04', 'Les jeunes autochtones sont-ils rejoints?', 'reach', 'equity', 'o-1')
]

export const indicators: readonly SampleRow[] = [
  {
    key: 'i-01',
    cells: {
      name: 'Jeunes ayant participé ≥ 2 fois',
      question: question('q-01'),
      kind: 'output',
      measure: 'count',
      unit: 'jeunes',
      direction: 'increase',
      'baseline-status': 'known',
      baseline: 0,
      'baseline-date': '2027-02-22',
      target: 400,
      'target-date': '2028-06-30',
      source: 'platform-logs',
      method: 'Pseudonymes vus au moins deux jours',
      frequency: 'quarterly',
      owner: stakeholder('s-03'),
      disagg: ['age', 'rural-urban'],
      quality: 'Une même personne peut avoir deux pseudonymes.',
      burden: 'none',
      smart
    }
  },
  {
    key: 'i-02',
    cells: {
      name: 'Délai médian vers la vidéo',
      question: question('q-02'),
      kind: 'outcome-short',
      measure: 'median',
      unit: 'jours',
      direction: 'decrease',
      'baseline-status': 'known',
      baseline: 46,
      'baseline-date': '2027-02-22',
      target: 14,
      'target-date': '2028-06-30',
      source: 'ehr',
      method: 'De la demande au premier rendez-vous vidéo',
      frequency: 'quarterly',
      owner: stakeholder('s-02'),
      burden: 'none',
      smart
    }
  },
  {
    key: 'i-03',
    cells: {
      name: 'Signalements traités ≤ 30 min',
      question: question('q-03'),
      kind: 'balancing',
      measure: 'percentage',
      numerator: 'Signalements traités en 30 minutes ou moins',
      denominator: 'Tous les signalements',
      unit: '%',
      direction: 'increase',
      'baseline-status': 'unknown',
      'baseline-plan': 'La première année sert de départ.',
      target: 95,
      'target-date': '2028-06-30',
      instrument: 'incident-counts',
      source: 'incident-system',
      method: 'Heure du signalement et de la première réponse',
      frequency: 'quarterly',
      owner: stakeholder('s-03'),
      burden: 'none',
      smart
    }
  },
  {
    key: 'i-04',
    cells: {
      name: 'Part des participants autochtones',
      question: question('q-04'),
      kind: 'balancing',
      measure: 'percentage',
      numerator: 'Participants qui se disent autochtones',
      denominator: 'Participants',
      unit: '%',
      direction: 'within-range',
      'baseline-status': 'not-needed',
      'range-low': 14.4,
      'range-high': 22.5,
      'target-date': '2028-06-30',
      source: 'survey',
      method: 'Une question facultative; seulement avec l’accord du conseil',
      frequency: 'semi-annual',
      owner: stakeholder('s-02'),
      disagg: ['indigenous-identity'],
      quality: 'Moins de dix personnes : masqué dans les documents.',
      burden: 'under-5-minutes',
      smart
    }
  }
]

type Measured = Readonly<Record<string, string | number>>

function valueOf(key: string, of: string, measured: Measured): SampleRow {
  return {
    key,
    cells: {
      indicator: indicator(of),
      'period-start': '2027-02-22',
      'period-end': '2027-08-31',
      ...measured,
      'entered-by': 'Hélène Côté-Bélanger',
      'entered-on': '2027-09-07'
    }
  }
}

export const values: readonly SampleRow[] = [
  valueOf('v-1', 'i-01', { value: 148, n: 148 }),
  valueOf('v-2', 'i-02', { value: 30, n: 61 }),
  valueOf('v-3', 'i-03', { numerator: 57, denominator: 60, n: 60 }),
  valueOf('v-4', 'i-04', {
    numerator: 9,
    denominator: 148,
    n: 9,
    subgroup: 'Jeunes autochtones',
    'eligible-share': 18,
    note: 'Les documents omettent cette ligne.'
  })
]
