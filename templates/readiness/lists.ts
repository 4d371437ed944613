import type { Band, Option } from '../../src/model/template'

/** Eight sides of being ready, after the facets of ORIC, Khoja’s categories and CFIR’s inner setting, in our words. */
export const domains = [
  {
    id: 'need-and-motivation',
    label: { en: 'Need and motivation', fr: 'Besoin et motivation' },
    help: { en: 'Whether people see why, and want it.', fr: 'Si les gens voient pourquoi, et le veulent.' }
  },
  {
    id: 'leadership-and-commitment',
    label: { en: 'Leadership and commitment', fr: 'Leadership et engagement' },
    help: { en: 'Whether those with power stand behind it.', fr: 'Si ceux qui ont du pouvoir l’appuient.' }
  },
  {
    id: 'confidence-to-deliver',
    label: { en: 'Confidence to deliver', fr: 'Confiance à réaliser' },
    help: {
      en: 'Whether people believe that together they can do it.',
      fr: 'Si les gens croient pouvoir y arriver ensemble.'
    }
  },
  {
    id: 'workforce-skills-and-time',
    label: { en: 'Workforce skills and time', fr: 'Compétences et temps du personnel' },
    help: {
      en: 'Whether staff know how, and have the hours.',
      fr: 'Si le personnel sait comment faire, et en a le temps.'
    }
  },
  {
    id: 'technology-and-connectivity',
    label: { en: 'Technology and connectivity', fr: 'Technologie et connectivité' },
    help: {
      en: 'Whether sites, networks and systems will bear it.',
      fr: 'Si les lieux, les réseaux et les systèmes le permettent.'
    }
  },
  {
    id: 'policy-privacy-and-legal',
    label: { en: 'Policy, privacy and legal', fr: 'Politiques, vie privée et droit' },
    help: {
      en: 'Whether the rules are known and someone looks after them.',
      fr: 'Si les règles sont connues et que quelqu’un y veille.'
    }
  },
  {
    id: 'clients-and-community',
    label: { en: 'Clients and community', fr: 'Clientèle et communauté' },
    help: {
      en: 'Whether the people it is for can and want to use it.',
      fr: 'Si les gens à qui il s’adresse peuvent et veulent l’utiliser.'
    }
  },
  {
    id: 'money-and-sustainment',
    label: { en: 'Money and sustainment', fr: 'Financement et pérennité' },
    help: { en: 'Whether it is paid for, past the project too.', fr: 'Si c’est payé, même après le projet.' }
  }
] as const satisfies readonly Option[]

export const rounds = [
  { id: 'baseline', label: { en: 'Baseline', fr: 'Départ' } },
  { id: 'pre-launch', label: { en: 'Before launch', fr: 'Avant le lancement' } },
  { id: 'six-months', label: { en: 'After 6 months', fr: 'Après 6 mois' } }
] as const satisfies readonly Option[]

export const roles = [
  { id: 'leader', label: { en: 'Leader', fr: 'Dirigeant' } },
  { id: 'manager', label: { en: 'Manager', fr: 'Gestionnaire' } },
  { id: 'clinician', label: { en: 'Clinician', fr: 'Clinicien' } },
  { id: 'peer-worker', label: { en: 'Peer worker', fr: 'Pair aidant' } },
  { id: 'it', label: { en: 'IT', fr: 'TI' } },
  {
    id: 'pwlle',
    label: { en: 'Person with lived and living experience', fr: 'Personne ayant un savoir expérientiel' }
  },
  { id: 'other', label: { en: 'Other', fr: 'Autre' } }
] as const satisfies readonly Option[]

/** Spans of a mean. A choice of ours: the instruments publish no cut-offs. */
export const readinessBands = [
  { id: 'not-ready', from: 1, to: 2.4, tone: 'extreme', label: { en: 'Not ready', fr: 'Pas prêt' } },
  { id: 'partly', from: 2.5, to: 3.4, tone: 'moderate', label: { en: 'Partly', fr: 'En partie' } },
  { id: 'mostly', from: 3.5, to: 4.2, tone: 'low', label: { en: 'Mostly', fr: 'Presque' } },
  { id: 'ready', from: 4.3, to: 5, tone: 'ok', label: { en: 'Ready', fr: 'Prêt' } }
] as const satisfies readonly Band[]

export const bandOptions: readonly Option[] = readinessBands.map(({ id, label, tone }) => ({ id, label, tone }))
