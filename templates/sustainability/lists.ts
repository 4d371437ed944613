import type { Band, Option, Scale } from '../../src/model/template'

/** The two sets of domains: for a way of caring in a clinic, or for a whole programme. */
export const sets = [
  {
    id: 'clinical',
    label: { en: 'Clinical (7 domains)', fr: 'Clinique (7 domaines)' },
    help: {
      en: 'For a way of caring that staff give in their clinics. After the domains of CSAT.',
      fr: 'Pour une façon de soigner que le personnel offre en clinique. D’après les domaines du CSAT.'
    }
  },
  {
    id: 'programme',
    label: { en: 'Programme (8 domains)', fr: 'Programme (8 domaines)' },
    help: {
      en: 'For a programme with its own money, partners and plan. After the domains of PSAT.',
      fr: 'Pour un programme qui a son argent, ses partenaires et son plan. D’après les domaines du PSAT.'
    }
  }
] as const satisfies readonly Option[]

/** From the set that was chosen to the one that is meant: clinical until someone chooses. */
export const setInUse: readonly (readonly [string, string])[] = [
  ['programme', 'programme'],
  ['*', 'clinical']
]

/** Seven domains of clinical sustainability (CSAT). */
const clinical = [
  { id: 'engaged-staff', label: { en: 'Engaged staff and leadership', fr: 'Personnel et direction mobilisés' } },
  { id: 'engaged-stakeholders', label: { en: 'Engaged stakeholders', fr: 'Parties prenantes mobilisées' } },
  { id: 'organisational-readiness', label: { en: 'Organisational readiness', fr: 'Préparation de l’organisation' } },
  { id: 'workflow-integration', label: { en: 'Workflow integration', fr: 'Intégration au flux de travail' } },
  { id: 'training', label: { en: 'Implementation and training', fr: 'Mise en œuvre et formation' } },
  { id: 'monitoring', label: { en: 'Monitoring and evaluation', fr: 'Suivi et évaluation' } },
  { id: 'outcomes', label: { en: 'Outcomes and effectiveness', fr: 'Résultats et efficacité' } }
] as const satisfies readonly Option[]

/** Eight domains of programme sustainability (PSAT). */
const programme = [
  { id: 'environmental-support', label: { en: 'Environmental support', fr: 'Soutien du milieu' } },
  { id: 'funding-stability', label: { en: 'Funding stability', fr: 'Stabilité du financement' } },
  { id: 'partnerships', label: { en: 'Partnerships', fr: 'Partenariats' } },
  { id: 'organisational-capacity', label: { en: 'Organisational capacity', fr: 'Capacité organisationnelle' } },
  { id: 'programme-evaluation', label: { en: 'Programme evaluation', fr: 'Évaluation' } },
  { id: 'programme-adaptation', label: { en: 'Programme adaptation', fr: 'Adaptation' } },
  { id: 'communications', label: { en: 'Communications', fr: 'Communications' } },
  { id: 'strategic-planning', label: { en: 'Strategic planning', fr: 'Planification stratégique' } }
] as const satisfies readonly Option[]

export const domains = [...clinical, ...programme] as const
export type Domain = (typeof domains)[number]['id']

const inClinic: readonly string[] = clinical.map(({ id }) => id)

/** The set that a domain is of. */
export function setOf(domain: Domain): (typeof sets)[number]['id'] {
  return inClinic.includes(domain) ? 'clinical' : 'programme'
}

/** Seven steps of how far something holds, and an answer for those who cannot say: no mean counts it. */
export const extent7 = {
  id: 'extent7',
  values: [
    { value: 0, label: { en: 'Not able to answer', fr: 'Ne peut pas répondre' }, apart: true },
    { value: 1, label: { en: 'Little or no extent', fr: 'Peu ou pas' } },
    { value: 2, label: { en: 'A small extent', fr: 'Un peu' } },
    { value: 3, label: { en: 'Some extent', fr: 'Assez peu' } },
    { value: 4, label: { en: 'Half-way', fr: 'À moitié' } },
    { value: 5, label: { en: 'A good extent', fr: 'Assez' } },
    { value: 6, label: { en: 'A great extent', fr: 'Beaucoup' } },
    { value: 7, label: { en: 'Full extent', fr: 'Entièrement' } }
  ]
} as const satisfies Scale

/** Spans of a mean. A choice of ours: the instruments publish no cut-offs. */
export const standingBands = [
  { id: 'gap', from: 1, to: 3.4, tone: 'extreme', label: { en: 'Gap', fr: 'Lacune' } },
  { id: 'in-between', from: 3.5, to: 5.4, tone: 'moderate', label: { en: 'In between', fr: 'Intermédiaire' } },
  { id: 'strength', from: 5.5, to: 7, tone: 'low', label: { en: 'Strength', fr: 'Force' } }
] as const satisfies readonly Band[]

export const standings: readonly Option[] = standingBands.map(({ id, label, tone }) => ({ id, label, tone }))
