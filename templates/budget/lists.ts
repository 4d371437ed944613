import type { Option } from '../../src/model/template'

export const categories = [
  {
    id: 'staff',
    label: { en: 'Staff', fr: 'Personnel' },
    help: {
      en: 'Wages and benefits, released time and replacements included.',
      fr: 'Salaires et avantages, y compris le temps libéré et les remplacements.'
    }
  },
  {
    id: 'technology-licence',
    label: { en: 'Technology licence', fr: 'Licences' },
    help: {
      en: 'What the vendor charges, by seat, site or year.',
      fr: 'Ce que facture le fournisseur, par place, par lieu ou par an.'
    }
  },
  { id: 'hardware', label: { en: 'Hardware', fr: 'Matériel' } },
  { id: 'connectivity', label: { en: 'Connectivity', fr: 'Connectivité' } },
  {
    id: 'integration',
    label: { en: 'Integration', fr: 'Intégration' },
    help: {
      en: 'Linking the tool to the record and booking systems, and keeping it so.',
      fr: 'Relier l’outil au dossier et aux rendez-vous, et entretenir ce lien.'
    }
  },
  { id: 'training', label: { en: 'Training', fr: 'Formation' } },
  {
    id: 'engagement-and-honoraria',
    label: { en: 'Engagement and honoraria', fr: 'Mobilisation et rétributions' },
    help: {
      en: 'Paying people with lived experience, meals, travel, child care.',
      fr: 'Rétribution des personnes ayant un savoir expérientiel, repas, déplacements, garde d’enfants.'
    }
  },
  {
    id: 'translation-and-accessibility',
    label: { en: 'Translation and accessibility', fr: 'Traduction et accessibilité' }
  },
  { id: 'privacy-security', label: { en: 'Privacy and security', fr: 'Vie privée et sécurité' } },
  { id: 'evaluation', label: { en: 'Evaluation', fr: 'Évaluation' } },
  { id: 'communications', label: { en: 'Communications', fr: 'Communications' } },
  { id: 'facilities', label: { en: 'Facilities', fr: 'Locaux' } },
  {
    id: 'contingency',
    label: { en: 'Contingency', fr: 'Imprévus' },
    help: {
      en: 'A reserve for what is not foreseen; kept out of the subtotal.',
      fr: 'Une réserve pour l’imprévu; ne compte pas dans le sous-total.'
    }
  },
  { id: 'other', label: { en: 'Other', fr: 'Autre' } }
] as const satisfies readonly Option[]

export const costTypes = [
  {
    id: 'one-off',
    label: { en: 'One-off', fr: 'Ponctuel' },
    help: { en: 'Paid once.', fr: 'Payé une seule fois.' }
  },
  {
    id: 'recurrent',
    label: { en: 'Recurrent', fr: 'Récurrent' },
    help: {
      en: 'Comes again every year for as long as the service runs.',
      fr: 'Revient chaque année tant que le service existe.'
    }
  }
] as const satisfies readonly Option[]

/** Year 0 is before go-live. */
export const years = [
  {
    id: 'year-0',
    label: { en: 'Year 0', fr: 'Année 0' },
    help: { en: 'Before go-live.', fr: 'Avant la mise en service.' }
  },
  {
    id: 'year-1',
    label: { en: 'Year 1', fr: 'Année 1' },
    help: { en: 'The first year of service.', fr: 'La première année de service.' }
  },
  { id: 'year-2', label: { en: 'Year 2', fr: 'Année 2' } },
  { id: 'year-3', label: { en: 'Year 3', fr: 'Année 3' } },
  { id: 'year-4', label: { en: 'Year 4', fr: 'Année 4' } },
  { id: 'year-5', label: { en: 'Year 5', fr: 'Année 5' } }
] as const satisfies readonly Option[]

export const lineStatus = [
  { id: 'requested', label: { en: 'Requested', fr: 'Demandé' }, tone: 'warn' },
  { id: 'secured', label: { en: 'Secured', fr: 'Obtenu' }, tone: 'ok' },
  { id: 'spent', label: { en: 'Spent', fr: 'Dépensé' }, tone: 'quiet' }
] as const satisfies readonly Option[]
