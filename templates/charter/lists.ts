import type { Band, Option } from '../../src/model/template'
import { intents } from '../services'

/** Where the service is given: it decides which privacy law holds, and where people in crisis turn. */
export const jurisdictions = [
  { id: 'alberta', label: { en: 'Alberta', fr: 'Alberta' } },
  { id: 'british-columbia', label: { en: 'British Columbia', fr: 'Colombie-Britannique' } },
  { id: 'manitoba', label: { en: 'Manitoba', fr: 'Manitoba' } },
  { id: 'new-brunswick', label: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' } },
  { id: 'newfoundland-and-labrador', label: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' } },
  { id: 'northwest-territories', label: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' } },
  { id: 'nova-scotia', label: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' } },
  { id: 'nunavut', label: { en: 'Nunavut', fr: 'Nunavut' } },
  { id: 'ontario', label: { en: 'Ontario', fr: 'Ontario' } },
  { id: 'prince-edward-island', label: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' } },
  { id: 'quebec', label: { en: 'Quebec', fr: 'Québec' } },
  { id: 'saskatchewan', label: { en: 'Saskatchewan', fr: 'Saskatchewan' } },
  { id: 'yukon', label: { en: 'Yukon', fr: 'Yukon' } },
  { id: 'england', label: { en: 'England', fr: 'Angleterre' } },
  { id: 'scotland', label: { en: 'Scotland', fr: 'Écosse' } },
  { id: 'wales', label: { en: 'Wales', fr: 'Pays de Galles' } },
  { id: 'northern-ireland', label: { en: 'Northern Ireland', fr: 'Irlande du Nord' } },
  { id: 'australia', label: { en: 'Australia', fr: 'Australie' } },
  { id: 'new-zealand', label: { en: 'New Zealand', fr: 'Nouvelle-Zélande' } },
  { id: 'other', label: { en: 'Other', fr: 'Autre' } }
] as const satisfies readonly Option[]

/** What people in crisis are told to call, from general knowledge in 2026: to be checked before it is printed anywhere. */
export const crisisLines = [
  {
    id: 'canada',
    label: {
      en: 'Call or text 988 (suicide crisis helpline); 911 in an emergency',
      fr: 'Appelez ou textez le 988 (ligne d’aide en cas de crise de suicide); le 911 en cas d’urgence'
    }
  },
  {
    id: 'quebec',
    label: {
      en: 'Call or text 988, or call 1 866 277-3553; 911 in an emergency',
      fr: 'Appelez ou textez le 988, ou composez le 1 866 277-3553; le 911 en cas d’urgence'
    }
  },
  {
    id: 'great-britain',
    label: {
      en: 'Call 111 for urgent mental health help, or Samaritans at 116 123; 999 in an emergency',
      fr: 'Composez le 111 pour une aide urgente en santé mentale, ou le 116 123 (Samaritans); le 999 en cas d’urgence'
    }
  },
  {
    id: 'northern-ireland',
    label: {
      en: 'Call Lifeline at 0808 808 8000; 999 in an emergency',
      fr: 'Composez le 0808 808 8000 (Lifeline); le 999 en cas d’urgence'
    }
  },
  {
    id: 'australia',
    label: {
      en: 'Call Lifeline at 13 11 14; 000 in an emergency',
      fr: 'Composez le 13 11 14 (Lifeline); le 000 en cas d’urgence'
    }
  },
  {
    id: 'new-zealand',
    label: { en: 'Call or text 1737; 111 in an emergency', fr: 'Appelez ou textez le 1737; le 111 en cas d’urgence' }
  },
  {
    id: 'none-known',
    label: { en: 'None known here: write your own below', fr: 'Aucune connue ici : inscrivez la vôtre ci-dessous' },
    tone: 'warn'
  }
] as const satisfies readonly Option[]

const elsewhere: Readonly<Record<string, (typeof crisisLines)[number]['id']>> = {
  quebec: 'quebec',
  england: 'great-britain',
  scotland: 'great-britain',
  wales: 'great-britain',
  'northern-ireland': 'northern-ireland',
  australia: 'australia',
  'new-zealand': 'new-zealand',
  other: 'none-known'
}

export const lineOfJurisdiction = jurisdictions.map(({ id }) => [id, elsewhere[id] ?? 'canada'] as const)

export const reasonsForChange = [
  { id: 'rising-demand', label: { en: 'Rising demand', fr: 'Demande croissante' } },
  { id: 'waits', label: { en: 'Waits', fr: 'Attente' } },
  { id: 'distance', label: { en: 'Distance', fr: 'Distance' } },
  { id: 'workforce-shortage', label: { en: 'Workforce shortage', fr: 'Pénurie de personnel' } },
  { id: 'cost-pressure', label: { en: 'Cost pressure', fr: 'Pression sur les coûts' } },
  { id: 'choice-and-control', label: { en: 'Choice and control', fr: 'Choix et contrôle' } },
  { id: 'stigma', label: { en: 'Stigma', fr: 'Stigmatisation' } },
  { id: 'language-access', label: { en: 'Language access', fr: 'Accès dans sa langue' } }
] as const satisfies readonly Option[]

/** In the order of what each counts: 0, 1, 2. */
export const marks = [
  { id: 'no', label: { en: 'No', fr: 'Non' } },
  { id: 'partly', label: { en: 'Partly', fr: 'En partie' } },
  { id: 'yes', label: { en: 'Yes', fr: 'Oui' } }
] as const satisfies readonly Option[]

const [enabling, mixed, transformative] = intents

/** Four marks of 0 to 2 added up. Where the lines are drawn is a choice of ours. */
export const intentBands = [
  { id: 'enabling', from: 0, to: 2, tone: 'quiet', label: enabling.label },
  { id: 'mixed', from: 3, to: 5, tone: 'moderate', label: mixed.label },
  { id: 'transformative', from: 6, to: 8, tone: 'ok', label: transformative.label }
] as const satisfies readonly Band[]
